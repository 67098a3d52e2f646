// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <expected>

namespace hiveworker {

/// Gives up what the editing of a hive does not need, for good: memory beyond 1 GiB, files larger than `largestFile`, time of the
/// processor, new privileges, and the system calls by which a program starts others, talks to the network, or renames and removes files.
/// A hive that makes hivex misbehave then ends this process and nothing else.
[[nodiscard]] std::expected<void, QString> confine(qint64 largestFile);

} // namespace hiveworker
