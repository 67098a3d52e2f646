// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/address.h"
#include "base/sourceposition.h"
#include "rules/action.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rules {

/// The machine that an example describes, as data: what it does not hold is not there. Services, hotfixes and programs are keys like others.
struct GivenMachine {
    struct Entry {
        base::KeyAddress key;
        std::optional<RegistrySet> value; ///< empty: only the key is there
    };
    struct File {
        base::FileAddress file;
        QString version; ///< may be empty
        QString date;    ///< ISO; may be empty
        qint64 size = 0;
        QString processor;           ///< pe::Image::processor; empty when it is no program file
        std::optional<QString> text; ///< what stands in it, where it is a text
    };
    std::vector<Entry> registry;
    std::vector<File> files;
};

/// One change of the plan that an example expects.
struct ExpectedChange {
    enum class Kind { Value, DeletedKey, Replace, Check, Manual, Restart };
    Kind kind = Kind::Manual;
    base::ValueAddress value;       ///< Value; DeletedKey: its key
    std::optional<QString> becomes; ///< Value: the data, as `data` of registry.set is written; empty: not compared
    bool becomesAbsent = false;     ///< Value: it is deleted
    base::FileAddress file;         ///< Replace, Check
    bool operator==(const ExpectedChange &) const = default;
};

struct ExpectedPlan {
    enum class Kind { Changes, Nothing, Refused };
    Kind kind = Kind::Changes;
    std::vector<ExpectedChange> changes; ///< Changes: all of them, in order
    bool operator==(const ExpectedPlan &) const = default;
};

/// An example that the tree carries: with these answers and facts, on this machine, this comes out.
struct Example {
    QString id;
    QMap<QString, QString> answers;      ///< question id -> value as on the command line
    QMap<QString, QString> facts;        ///< fact id -> value
    std::optional<GivenMachine> machine; ///< tells what answers and facts leave open
    QString outcome;                     ///< match, ambiguous, none
    QStringList diagnoses;
    QString remedy;                   ///< first offered remedy; empty = not checked
    std::optional<ExpectedPlan> plan; ///< of that remedy, on that machine; empty = not checked
    base::SourcePosition at;
};

} // namespace rules
