// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/known.h"

#include "engine/index.h"

#include <algorithm>

namespace engine {

using rules::Bits;
using rules::Cells;
using rules::Test;
using rules::Variable;

namespace {

/// The cells that a recognised text lies in.
Bits cellsOfMessage(const CompiledTree &compiledTree, const Cells &cells, int at, const QString &text)
{
    const Variable &variable = cells.variable(at);
    const std::vector<MessageMatch> matches = compiledTree.recognised(text);
    if (variable.kind == Variable::Kind::Seen)
        return rules::oneCell(rules::SeenCells, !matches.empty() ? rules::RecognisedSeen : saysNoMessage(text) ? rules::NoneSeen : rules::OtherSeen);
    const auto isNamed = [&](const QString &message) {
        return std::ranges::any_of(cells.subjectOf(at).variables, [&](int other) { return cells.variable(other).item == message; });
    };
    const auto isThis
        = [&](const MessageMatch &match) { return variable.item == rules::unnamedMessage ? !isNamed(match.pattern) : match.pattern == variable.item; };
    return rules::oneCell(2, std::ranges::any_of(matches, isThis) ? 1 : 0);
}

Bits cellsOf(const CompiledTree &compiledTree, const Cells &cells, int at, const base::Value &value)
{
    const Variable &variable = cells.variable(at);
    if (base::isUnknown(value))
        return variable.possible;
    if (const auto *many = std::get_if<base::Many>(&value)) {
        const base::Presence presence = many->options.value(variable.item, base::Presence::Unknown);
        return presence == base::Presence::Unknown ? variable.possible : rules::oneCell(2, presence == base::Presence::Present ? 1 : 0);
    }
    const auto *text = std::get_if<base::Text>(&value);
    const bool isMessage = variable.kind == Variable::Kind::Seen || variable.kind == Variable::Kind::Present;
    return text && isMessage ? cellsOfMessage(compiledTree, cells, at, text->text) : cells.cellsOf(at, value);
}

} // namespace

Assignment known(const CompiledTree &compiledTree, const Session &session, const Cells &cells)
{
    const Index &index = compiledTree.index();
    Assignment known(cells);
    for (const Answer &answer : session.answers) {
        const rules::Subject *subject = cells.subject(Test::Subject::Question, index.question.value(answer.question, -1));
        const bool disputed = isDisputed(session, answer.question);
        for (const int variable : subject ? subject->variables : std::vector<int>()) {
            Bits left = cellsOf(compiledTree, cells, variable, answer.value);
            if (disputed) {
                // Where one of them does not know, the other one's word counts.
                const Bits said = left;
                const Bits read = cellsOf(compiledTree, cells, variable, session.measured.value(answer.question).value);
                const Bits &all = cells.variable(variable).possible;
                left = said == all ? read : read == all ? said : said | read;
            }
            known.set(variable, left);
        }
    }
    for (const Fact &fact : session.facts) {
        const rules::Subject *subject = cells.subject(Test::Subject::Fact, index.fact.value(fact.id, -1));
        for (const int variable : subject ? subject->variables : std::vector<int>()) {
            if (fact.finding.value)
                known.set(variable, cellsOf(compiledTree, cells, variable, *fact.finding.value));
            else if (cells.variable(variable).kind == Variable::Kind::Exists)
                known.set(variable, rules::oneCell(2, 0));
        }
    }
    known.settle();
    return known;
}

} // namespace engine
