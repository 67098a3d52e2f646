// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/separation.h"

#include "engine/index.h"

#include <algorithm>
#include <cmath>

namespace engine {

using rules::Variable;

namespace {

constexpr size_t maximumAnswers = 32; // ways to answer one question that are looked ahead at

/// How likely the ends are, as far as the evidence tells: a rough measure, only good for choosing a question.
class Likelihood
{
public:
    Likelihood(const rules::Tree &tree, const Assignment &assignment)
    {
        for (const rules::Diagnosis &diagnosis : tree.diagnoses) {
            double speaksFor = 1;
            double all = 2; // before any evidence: even
            for (const auto *reasons : {&diagnosis.requirements, &diagnosis.evidenceFor, &diagnosis.evidenceAgainst}) {
                for (const rules::Reason &reason : *reasons) {
                    const Truth truth = assignment.evaluate(reason.when);
                    const bool isAgainst = reasons == &diagnosis.evidenceAgainst;
                    speaksFor += truth == Truth::True && !isAgainst ? reason.weight : 0;
                    all += truth == Truth::True || (truth == Truth::Unknown && !isAgainst) ? reason.weight : 0;
                }
            }
            m_weights.push_back(speaksFor / all);
        }
    }

    [[nodiscard]] double mass(const Reachability &reached) const
    {
        double sum = reached.none ? none : 0;
        for (const int diagnosis : reached.diagnoses)
            sum += m_weights[static_cast<size_t>(diagnosis)];
        return sum;
    }
    /// Bits that are missing to know the end.
    [[nodiscard]] double entropy(const Reachability &reached) const
    {
        const double all = mass(reached);
        const auto part = [all](double weight) { return weight > 0 ? -weight / all * std::log2(weight / all) : 0; };
        double sum = reached.none ? part(none) : 0;
        for (const int diagnosis : reached.diagnoses)
            sum += part(m_weights[static_cast<size_t>(diagnosis)]);
        return sum;
    }

private:
    static constexpr double none = 0.5;
    std::vector<double> m_weights; ///< of diagnoses, in file order
};

/// Whether something about a question is still to be told.
bool isOpen(const Session &session, const QString &question)
{
    const auto answer = session.answers.constFind(question);
    if (answer == session.answers.cend() || base::isUnknown(answer->value) || isDisputed(session, question))
        return true;
    const auto *many = std::get_if<base::Many>(&answer->value);
    return many && many->options.values().contains(base::Presence::Unknown);
}

/// Of several things that may hold at once: each one alone, or none of those that matter; together they are rare. One that is decided already, and
/// what no condition names, stay as they are.
std::vector<Assignment> eachAlone(const Assignment &assignment, const std::vector<int> &variables)
{
    const rules::Cells &cells = assignment.cells();
    const auto isOpenThing = [&](int at) {
        return cells.variable(at).kind == Variable::Kind::Present && cells.variable(at).item != rules::unnamedMessage && assignment.left(at).count(true) > 1;
    };
    const auto with = [&](int only, int cell) { // no variable is -1
        std::optional<Assignment> alone = assignment;
        for (const int at : variables) {
            if (alone && at != only && isOpenThing(at))
                alone = alone->assuming({at, rules::oneCell(2, 0)}, true);
        }
        return only < 0 || !alone ? alone : alone->assuming({only, rules::oneCell(cells.variable(only).cells(), cell)}, true);
    };
    std::vector<std::optional<Assignment>> ways;
    for (const int at : variables) {
        if (isOpenThing(at))
            ways.push_back(with(at, 1));
        for (const int cell : {rules::NoneSeen, rules::OtherSeen}) {
            if (cells.variable(at).kind == Variable::Kind::Seen && assignment.left(at).testBit(cell))
                ways.push_back(with(at, cell));
        }
    }
    if (cells.variable(variables.front()).kind != Variable::Kind::Seen)
        ways.push_back(with(-1, 0));
    std::vector<Assignment> answers;
    for (std::optional<Assignment> &way : ways) {
        if (way)
            answers.push_back(*std::move(way));
    }
    return answers;
}

/// What a person could answer: each cell.
std::vector<Assignment> answersTo(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment, const QString &question)
{
    if (!isOpen(session, question))
        return {};
    const rules::Cells &cells = assignment.cells();
    const rules::Subject *subject = cells.subject(rules::Test::Subject::Question, compiledTree.index().question.value(question, -1));
    if (!subject || subject->variables.empty())
        return {assignment}; // whatever it is, nothing looks at it
    const Variable::Kind kind = cells.variable(subject->variables.front()).kind;
    if (kind == Variable::Kind::Seen || kind == Variable::Kind::Present)
        return eachAlone(assignment, subject->variables);
    std::vector<Assignment> answers{assignment};
    for (const int at : subject->variables) {
        std::vector<Assignment> finer;
        for (const Assignment &part : answers) {
            const bool isEnough = subject->variables.size() > 1 && finer.size() >= maximumAnswers;
            if (isEnough)
                finer.push_back(part);
            for (int cell = 0; !isEnough && cell < cells.variable(at).cells(); ++cell) {
                if (auto narrower = part.assuming({at, rules::oneCell(cells.variable(at).cells(), cell)}, true))
                    finer.push_back(*std::move(narrower));
            }
        }
        answers = std::move(finer);
    }
    return answers;
}

} // namespace

std::optional<Separation> separationOf(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment, const Reachability &now,
                                       const QString &question, int &budget)
{
    const std::vector<Assignment> answers = answersTo(compiledTree, session, assignment, question);
    if (answers.empty() || now.capped)
        return {};
    Separation result;
    const Likelihood likelihood(compiledTree.tree(), assignment);
    QSet<int> always = now.diagnoses;
    bool noneAlways = true;
    double rest = 0;
    double all = 0; // an answer is as likely as the ends that it leaves
    for (const Assignment &answer : answers) {
        const Reachability then = reach(compiledTree, answer, budget);
        budget -= then.states;
        if (then.capped || budget <= 0) {
            budget = 0;
            return {};
        }
        const double likely = likelihood.mass(then);
        rest += likely * likelihood.entropy(then);
        all += likely;
        always.intersect(then.diagnoses);
        noneAlways = noneAlways && then.none;
    }
    result.gain = likelihood.entropy(now) - (all > 0 ? rest / all : 0);
    result.none = now.none && !noneAlways;
    const auto &diagnoses = compiledTree.tree().diagnoses;
    for (int i = 0; i < static_cast<int>(diagnoses.size()); ++i) {
        if (now.diagnoses.contains(i) && !always.contains(i))
            result.diagnoses << diagnoses[static_cast<size_t>(i)].id;
    }
    return result;
}

double uncertainty(const CompiledTree &compiledTree, const Assignment &assignment, const Reachability &reached)
{
    return Likelihood(compiledTree.tree(), assignment).entropy(reached);
}

} // namespace engine
