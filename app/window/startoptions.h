// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace window {

/// What the command line may name before the window opens; empty means "ask on the start page".
struct StartOptions {
    QStringList trees; ///< instead of those that are ticked: files, ids or folders
    QString machine;   ///< as workflow::openMachine() takes it
    QString caseFile;  ///< a case file or the id of a stored case
};

} // namespace window
