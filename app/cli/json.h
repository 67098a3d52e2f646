// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/case.h"

#include <QJsonArray>
#include <QJsonObject>

/// The shapes that scripts read. Additions are fine, renaming is not.
namespace cli {

/// Of `diagnose --json`.
[[nodiscard]] QJsonObject toJson(const engine::CompiledTree &compiledTree, const engine::DiagnosisResult &findings, const engine::Session &session);
/// The member `condition` of it.
[[nodiscard]] QJsonObject toJson(const machine::Condition &condition);
/// Of `plan --json`.
[[nodiscard]] QJsonObject toJson(const repair::Plan &plan);
/// Of `apply --json` and `undo --json`: the case as it stands now.
[[nodiscard]] QJsonObject outcomeJson(const repair::Case &run);
/// `null` for an empty text.
[[nodiscard]] QJsonValue orNull(const QString &text);

} // namespace cli
