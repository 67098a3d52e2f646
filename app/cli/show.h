// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/console.h"
#include "engine/candidates.h"
#include "repair/case.h"

/// What people read on the terminal.
namespace cli {

/// How a question is answered on the command line: `--answer os=ONE`.
[[nodiscard]] QString answerForm(const rules::Question &question);
/// What is wrong with the machine itself; nothing when all is well.
void showCondition(Console &console, const machine::Condition &condition);
void showFindings(Console &console, const engine::CompiledTree &compiledTree, const repair::Case &run);
/// The question to answer next, and how to answer it on the command line.
void showQuestion(Console &console, const engine::CompiledTree &compiledTree, const engine::Session &session, const engine::DiagnosisResult &findings);
void showPlan(Console &console, const repair::Plan &plan);
/// What became of each change, and what to do next.
void showOutcome(Console &console, const repair::Case &run);

} // namespace cli
