// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace cli {

/// Takes `--lang CODE` out of the words, wherever it stands: the code, empty without the option. Nothing when it is no language of the program;
/// that was told on standard error.
[[nodiscard]] std::optional<QString> takeLanguage(int &argc, char **argv);

/// Whether these words are for the command line: a subcommand, `help`, `--help` or `--version`. Everything else opens the window.
[[nodiscard]] bool isMeant(int argc, char **argv);

/// Runs one subcommand, in the language of the system when none is given; needs no display. Makes its own application object (for `report`, which needs fonts,
/// one without a display).
int run(int &argc, char **argv, const QString &language);

/// What the window is started with: `--tree`, `--machine`, `--case`, or one file as a file manager gives it. Options of Qt itself
/// (`-platform`, `-style` ...) are left to the application object.
struct WindowOptions {
    QStringList trees;
    QString machine;
    QString caseFile;
};

/// Empty when the words are wrong or there is no display; that was told on standard error, and the program ends with exit code 1. From here on a
/// failure of Qt to open the display ends the program with a sentence instead of an abort.
[[nodiscard]] std::optional<WindowOptions> windowOptions(int argc, char **argv, const QString &language);

} // namespace cli
