// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/sourceposition.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace rules {

/// An example that the tree carries: with these answers and facts, this comes out.
struct Example {
    QString id;
    QMap<QString, QString> answers; ///< question id -> value as on the command line
    QMap<QString, QString> facts;   ///< fact id -> value
    QString outcome;                ///< match, ambiguous, none
    QStringList diagnoses;
    QString remedy;                 ///< first offered remedy; empty = not checked
    base::SourcePosition at;
};

} // namespace rules
