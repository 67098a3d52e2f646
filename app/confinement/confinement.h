// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <expected>

namespace confinement {

/// Gives up, for good, all that reading and writing open files does not need:
///   - memory beyond 1 GiB, files larger than `largestFile`, a minute of the processor, core dumps, new privileges;
///   - the right of other processes of the user to look into this one (PR_SET_DUMPABLE);
///   - giveUpFiles();
///   - giveUpSystemCalls().
/// What stays is memory, and reading and writing the descriptors that are open already. A file that takes its reader over can therefore spoil the
/// result and the answer, which the caller checks, and nothing else: it opens no file, not even to read, and reaches no other process.
/// An error when the kernel cannot filter system calls: a worker is confined or does not work. A build with sanitizers sets no limit of
/// memory and leaves out the last two, because the sanitizers open files and start helpers of their own.
[[nodiscard]] std::expected<void, QString> confine(qint64 largestFile);

/// Landlock with every right that this kernel knows and no exception: no path can be opened, made or removed any more, no port be used, no
/// process outside be signalled (the last two as far as the kernel's Landlock goes). False where the kernel has no Landlock; then
/// giveUpSystemCalls() alone keeps files shut. Needs PR_SET_NO_NEW_PRIVS.
[[nodiscard]] std::expected<bool, QString> giveUpFiles();

/// A seccomp filter that names the allowed calls: memory that is not executable, reading, writing and closing of open descriptors, the
/// time, random numbers, ending, and signals to this process itself. Every other call fails with EPERM, among them all that take a path.
[[nodiscard]] std::expected<void, QString> giveUpSystemCalls();

} // namespace confinement
