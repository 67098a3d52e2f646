// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hiveworker/request.h"

#include <QString>

#include <expected>

namespace hiveworker {

/// Loads the tables by which hivex turns names from one alphabet into another, so that edit() needs no file but its two.
[[nodiscard]] std::expected<void, QString> loadAlphabets();

/// Reads request.hive, makes the edits and writes request.result; the only door to hivex. The hive file itself is never written. A list
/// of keys that hivex makes new has the form that Windows knows since XP (`lh`), and its order of letters is hivex's. After any error the result is worthless.
/// Opens nothing.
[[nodiscard]] std::expected<void, QString> edit(const Request &request);

} // namespace hiveworker
