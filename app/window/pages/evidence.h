// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/candidates.h"
#include "rules/tree.h"
#include "window/theme/icons.h"

#include <QStringList>

class QVBoxLayout;

/// The parts of the diagnosis page that list things: evidence with its source, corrections of the articles, notes.
namespace window::evidence {

[[nodiscard]] QStringList sentences(const std::vector<engine::Evidence> &from);
/// A heading and one line each; `nothing` when there is none (left out altogether when that is empty too).
void add(QVBoxLayout *body, const QString &title, const QString &icon, theme::Tone tone, const std::vector<engine::Evidence> &list, const QString &nothing);
void addCorrections(QVBoxLayout *body, const rules::Diagnosis &diagnosis);
void addNotes(QVBoxLayout *body, const rules::Diagnosis &diagnosis);
void addArticles(QVBoxLayout *body, const rules::Tree &tree, const rules::Diagnosis &diagnosis);

} // namespace window::evidence
