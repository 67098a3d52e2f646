// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/session.h"
#include "rules/tree.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

/// Small random trees with a second, naive engine beside them: it knows only complete answers and tries all of them. What it finds is what
/// the real walk must find, no more and no less.
namespace randomtree {

/// Complete answers: question -> what holds of it (option ids, message ids, `yes`/`no`, or one number).
using Assignment = QMap<QString, QSet<QString>>;

[[nodiscard]] rules::Tree make(QRandomGenerator &random);

/// Every complete way to answer the questions of make()'s trees.
[[nodiscard]] const std::vector<Assignment> &allAssignments();

/// The diagnosis at the end of the one path of complete answers; empty for none.
[[nodiscard]] QString endOf(const rules::Tree &tree, const Assignment &assignment);

/// A session that knows a random part of `truth`: some answers, some "don't know", some missing, some half known.
[[nodiscard]] engine::Session partOf(const rules::Tree &tree, const Assignment &truth, QRandomGenerator &random);

/// Whether complete answers agree with everything that a session knows.
[[nodiscard]] bool agrees(const rules::Tree &tree, const Assignment &assignment, const engine::Session &session);

} // namespace randomtree
