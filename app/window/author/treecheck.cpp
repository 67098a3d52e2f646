// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/treecheck.h"

#include "base/texts.h"
#include "engine/candidates.h"
#include "workflow/importtext.h"

#include <algorithm>

namespace window::author {

using namespace Qt::StringLiterals;

namespace {

QString factText(const engine::Fact &fact)
{
    return fact.finding.value ? base::toString(*fact.finding.value) : u"absent"_s;
}

/// The facts that some condition of the tree looks at; the others would only make the case long.
void collectFacts(const rules::Condition &condition, QSet<QString> &ids)
{
    if (condition.kind == rules::Condition::Kind::Leaf && condition.test.subject == rules::Test::Subject::Fact)
        ids << condition.test.id;
    for (const rules::Condition &part : condition.of)
        collectFacts(part, ids);
}

QSet<QString> decidingFacts(const rules::Tree &tree)
{
    QSet<QString> ids;
    for (const rules::Step &step : tree.steps) {
        for (const rules::Branch &branch : step.branches)
            collectFacts(branch.when, ids);
    }
    for (const rules::Diagnosis &diagnosis : tree.diagnoses) {
        for (const auto *reasons : {&diagnosis.requirements, &diagnosis.fixedWhen}) {
            for (const rules::Reason &reason : *reasons)
                collectFacts(reason.when, ids);
        }
    }
    return ids;
}

QString expectation(const engine::DiagnosisResult &findings)
{
    QStringList ids;
    for (const engine::Candidate &candidate : findings.candidates) {
        if (candidate.verdict == engine::Verdict::Match || candidate.verdict == engine::Verdict::Possible)
            ids << candidate.diagnosis;
    }
    if (findings.outcome == engine::Outcome::Match)
        return u"{outcome: match, diagnosis: %1}"_s.arg(ids.value(0));
    if (findings.outcome == engine::Outcome::Ambiguous)
        return u"{outcome: ambiguous, diagnosis: [%1]}"_s.arg(ids.join(u", "_s));
    return u"{outcome: none}"_s;
}

} // namespace

const QStringList &languageKeys()
{
    static const QStringList keys
        = u"accept actions add after against all answer answers any article articles ask ask-before author bare becomes before below "
          "branches cases cause check clear-bits confirm contains correct corrections counts-as data date delete delete-key description "
          "detect diagnoses diagnosis disk does-not each escalate event evidence exists expect expects fact facts file file.check file.copy "
          "file.delete file.rename file.replace files fixed-when fixinclude fixtree for form from from-machine generic go hotfix how id "
          "ideas in-order include ini ini.set installed is item key kind language line machine make-key make-section manual maximum "
          "messages minimum minimum-program minimum-version minutes most-items names no-line no-match none not note notes options "
          "otherwise outcome part patterns plan prints processor questions read registry registry.copy registry.delete registry.delete-key "
          "registry.line registry.part registry.set remedies remedy remove rename-to replace requires restart reviewed risk rows said "
          "same-as says section service service-image service.start-type set-bits show since size source start steps subkeys summary "
          "text title to type unit unless unnamed value verify version warnings weight when why windows word words"_s.split(u' ');
    return keys;
}

Tried tryOut(std::shared_ptr<const rules::Tree> tree, const std::stop_token &stop)
{
    Tried tried{std::make_shared<const engine::CompiledTree>(std::move(tree)), {}};
    tried.examples = workflow::runExamples(*tried.compiledTree, stop);
    return tried;
}

QString countInWords(const std::vector<rules::Problem> &problems)
{
    const auto errors = static_cast<int>(std::ranges::count(problems, rules::Problem::Severity::Error, &rules::Problem::severity));
    const int warnings = static_cast<int>(std::ssize(problems)) - errors;
    QStringList parts;
    if (errors > 0)
        parts << Texts::tr("%n error(s)", nullptr, errors);
    if (warnings > 0)
        parts << Texts::tr("%n warning(s)", nullptr, warnings);
    return parts.isEmpty() ? Texts::tr("No problems") : parts.join(u", "_s);
}

QSet<QString> unreachedNodes(const workflow::ExampleRun &run)
{
    QSet<QString> nodes;
    for (const auto *ids : {&run.unreached.steps, &run.unreached.diagnoses}) {
        for (const QString &id : *ids)
            nodes << id;
    }
    return nodes;
}

QString nodeAtLine(const rules::Tree &tree, int line)
{
    QString best;
    int bestLine = 0;
    const auto consider = [&](const auto &entries) {
        for (const auto &entry : entries) {
            if (entry.line <= line && entry.line > bestLine) {
                bestLine = entry.line;
                best = entry.id;
            }
        }
    };
    consider(tree.steps);
    consider(tree.diagnoses);
    return best;
}

QSet<QString> walkedNodes(const engine::CompiledTree &compiledTree, const engine::Session &session)
{
    QSet<QString> nodes;
    const engine::Path walk = engine::diagnose(compiledTree, session).path;
    for (const engine::PathStep &visit : walk.trail)
        nodes << visit.step;
    for (const QString &diagnosis : walk.diagnoses)
        nodes << diagnosis;
    return nodes;
}

std::shared_ptr<const rules::Tree> startingAt(const rules::Tree &tree, const QString &step)
{
    if (!tree.step(step))
        return nullptr;
    auto part = std::make_shared<rules::Tree>(tree);
    part->start = step;
    part->hash.clear();
    return part;
}

QString caseText(const engine::CompiledTree &compiledTree, const repair::Case &run, const QString &id)
{
    const rules::Tree &tree = compiledTree.tree();
    const engine::DiagnosisResult findings = engine::diagnose(compiledTree, run.session);
    QStringList answers, facts;
    for (const QString &question : findings.path.asked) {
        if (const auto it = run.session.answers.constFind(question); it != run.session.answers.cend())
            answers << u"%1: %2"_s.arg(question, workflow::quotedForTree(base::toString(it->value)));
    }
    const QSet<QString> deciding = decidingFacts(tree);
    for (const engine::Fact &fact : run.session.facts) {
        if (deciding.contains(fact.id))
            facts << u"%1: %2"_s.arg(fact.id, workflow::quotedForTree(factText(fact)));
    }
    QString text = u"%1:\n  answers: {%2}\n"_s.arg(id, answers.join(u", "_s));
    if (!facts.isEmpty())
        text += u"  facts: {%1}\n"_s.arg(facts.join(u", "_s));
    return text + u"  expect: %1\n"_s.arg(expectation(findings));
}

} // namespace window::author
