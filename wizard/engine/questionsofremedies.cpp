// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/questionsofremedies.h"

namespace engine {

using rules::Condition;

namespace {

void collectOpen(const Assignment &assignment, const Condition &condition, QSet<QString> &questions)
{
    if (assignment.evaluate(condition) != Truth::Unknown)
        return;
    if (condition.kind == Condition::Kind::Leaf && condition.test.subject == rules::Test::Subject::Question)
        questions.insert(condition.test.id);
    for (const Condition &part : condition.of)
        collectOpen(assignment, part, questions);
}

} // namespace

QSet<QString> questionsOfRemedies(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment, const rules::Diagnosis &diagnosis)
{
    QSet<QString> questions;
    for (const rules::Remedy &remedy : diagnosis.remedies) {
        if (assignment.evaluate(remedy.when) == Truth::False)
            continue;
        rules::forEachCondition(remedy, [&](const Condition &when) { collectOpen(assignment, when, questions); });
        rules::forEachAnswerInActions(remedy, [&](const QString &question, const Condition &when) {
            if (assignment.evaluate(when) != Truth::False)
                questions.insert(question);
        });
    }
    questions.removeIf([&](const QString &question) { return !compiledTree.question(question) || !canBeAsked(session, question); });
    return questions;
}

} // namespace engine
