// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace cli {

/// One option of a command, as data: parsing, --help and the lists in error messages all come from it.
struct Option {
    QString name;  ///< `--tree`, `-o`
    QString value; ///< what it takes, for --help (`FILE`); empty for a switch
    QString help;  ///< one sentence
    bool repeatable = false;
};

/// What was given. Every name and count has been checked against the options of the command.
struct Arguments {
    QStringList operands;
    QMap<QString, QStringList> values; ///< by option name; a switch that is there has an empty list

    [[nodiscard]] bool has(const QString &option) const { return values.contains(option); }
    /// The value of an option that may stand once; empty when it is not there.
    [[nodiscard]] QString value(const QString &option) const { return values.value(option).value(0); }
    [[nodiscard]] QStringList all(const QString &option) const { return values.value(option); }
};

class Console;

/// One subcommand: its words for --help, what it accepts, and what it does (gives the exit code).
struct Command {
    QString name;
    QString operands; ///< for the usage line: `PLAN`, `TREE...`
    int minimumOperands = 0;
    int maximumOperands = 0;
    QString summary;     ///< one line
    QString description; ///< paragraphs
    std::vector<Option> options;
    int (*run)(const Arguments &, Console &) = nullptr;

    [[nodiscard]] QString usage() const; ///< `fixwright apply PLAN [--yes] [--json]`
    [[nodiscard]] QString help() const;
};

/// Strict: an unknown option (the valid ones are listed), a missing or needless value, an option given twice, too few or too many operands are
/// BadInput. `--name value` and `--name=value` are the same; `--` ends the options.
[[nodiscard]] base::Result<Arguments> parse(const Command &command, const QStringList &words);

} // namespace cli
