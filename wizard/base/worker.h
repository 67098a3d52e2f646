// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/descriptor.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <expected>
#include <stop_token>
#include <utility>
#include <vector>

/// A program of ours that works on somebody's file in a process of its own, confined, and hands back one answer.
namespace base::worker {

/// A file in memory without a name: nobody else can open it, and nothing is left of it whatever happens. Io.
[[nodiscard]] Result<Descriptor> makeNameless(const char *name);
/// One with this content, which nobody can change any more. Io.
[[nodiscard]] Result<Descriptor> sealed(const char *name, const QByteArray &content);

/// Path of a worker: `named` when it is given, else what the environment's `variable` names, else `program` beside the running program.
/// Empty when there is no such program; `looked` is then where it was looked for.
[[nodiscard]] QString find(const QString &program, const char *variable, const QString &named, QString *looked);

struct Job {
    QString program;
    QStringList arguments = {};
    std::vector<std::pair<QString, QString>> environment = {}; ///< there is nothing else in it but the locale
    QByteArray request;                                        ///< for its standard input
    std::vector<int> files;                                    ///< of all that is open only these and its channels stay so, under the same numbers
    QString folder;                                            ///< its working folder
    QString complaints;                                        ///< the file that gets its standard error; empty: nobody reads it
    int seconds = 0;                                           ///< then it is killed
    qsizetype maximumAnswer;                                   ///< bytes; a worker that answers more is killed
    bool isForeign = false;    ///< a program that cannot confine itself: it gets limits, and may neither write files nor reach the network
    std::stop_token stop = {}; ///< when asked to stop, it is killed
};

/// What came of it: the exit code and all that it said.
struct Answer {
    int code = 0;
    QByteArray text;
};

/// Runs a worker to its end, in a session of its own so that a Ctrl+C meant for us does not reach it, with an empty environment. Blocks;
/// may be called from any thread. The error is the second half of a sentence: "cannot be started", "did not finish within 60 seconds",
/// "was stopped", "answered without end", "died, probably because the file is damaged".
[[nodiscard]] std::expected<Answer, QString> run(const Job &job);

} // namespace base::worker
