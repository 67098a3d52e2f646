// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/evaluate.h"
#include "repair/case.h"
#include "rules/reader.h"
#include "workflow/examples.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <stop_token>
#include <vector>

/// What the author view knows of a text; pure functions, to be run off the GUI thread.
namespace window::author {

/// The keys of the tree language, in alphabetical order, for completion.
[[nodiscard]] const QStringList &languageKeys();

/// A tree that could be read, with its cases run.
struct Tried {
    std::shared_ptr<const engine::CompiledTree> compiledTree;
    workflow::ExampleRun examples;
};
[[nodiscard]] Tried tryOut(std::shared_ptr<const rules::Tree> tree, const std::stop_token &stop);

/// `2 errors, 1 warning`; `No problems`.
[[nodiscard]] QString countInWords(const std::vector<rules::Problem> &problems);

/// Steps, and diagnoses, that no case reaches.
[[nodiscard]] QSet<QString> unreachedNodes(const workflow::ExampleRun &run);

/// The step or diagnosis whose lines the given one is among; empty before the first of them.
[[nodiscard]] QString nodeAtLine(const rules::Tree &tree, int line);

/// Steps and diagnoses on the walk of this session, as far as the tree still has them.
[[nodiscard]] QSet<QString> walkedNodes(const engine::CompiledTree &compiledTree, const engine::Session &session);

/// The tree with another first step, to try a part of it; nullptr when there is no such step. Its hash is empty: nothing that comes from
/// it can be trusted or applied.
[[nodiscard]] std::shared_ptr<const rules::Tree> startingAt(const rules::Tree &tree, const QString &step);

/// An entry for the `cases:` of the tree file, made from a run: the answers on its path, the facts that it rests on, and what came out.
[[nodiscard]] QString caseText(const engine::CompiledTree &compiledTree, const repair::Case &run, const QString &id);

} // namespace window::author
