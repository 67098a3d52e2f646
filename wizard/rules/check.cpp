// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/check.h"

#include "base/texts.h"

#include <algorithm>

namespace rules {

using namespace Qt::StringLiterals;

namespace {

void warnUnused(Decoder &decoder, const Names &names, const QString &message)
{
    for (int i = 0; i < names.size(); ++i) {
        if (!names.isUsed(i) && !decoder.isIncluded(names.node(i)))
            decoder.problems.warning(names.node(i), message);
    }
}

/// Steps that some way from the start leads to; diagnoses behind them.
std::vector<bool> reached(const Flow &flow, size_t targets)
{
    std::vector<bool> seen(targets, false);
    std::vector<int> open{flow.start};
    seen[static_cast<size_t>(flow.start)] = true;
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (!flow.isStep(at))
            continue;
        for (const Flow::Branch &branch : flow.branchesOf(at)) {
            if (branch.target >= 0 && !seen[static_cast<size_t>(branch.target)]) {
                seen[static_cast<size_t>(branch.target)] = true;
                open.push_back(branch.target);
            }
        }
    }
    return seen;
}

void checkReached(Decoder &decoder)
{
    const Flow &flow = decoder.flow;
    const bool isWhole = flow.isStep(flow.start) && std::ranges::all_of(flow.steps, &Flow::Step::isWhole);
    if (!isWhole)
        return; // what a refused branch would have reached is not known
    const size_t steps = flow.steps.size();
    const std::vector<bool> seen = reached(flow, steps + static_cast<size_t>(decoder.diagnoses.size()));
    for (size_t i = 0; i < seen.size(); ++i) {
        if (seen[i])
            continue;
        if (i < steps)
            decoder.problems.warning(flow.steps[i].id, Texts::tr("no way from the start leads to this step"));
        else
            decoder.problems.warning(decoder.diagnoses.node(static_cast<int>(i - steps)), Texts::tr("no way from the start leads to this diagnosis"));
    }
}

/// Answers do not change while the tree is walked, so a way that comes back to a step would be walked for ever. Depth first,
/// with a stack of its own: a tree may be thousands of steps deep.
class CircleFinder
{
public:
    explicit CircleFinder(Decoder &decoder)
        : m_decoder(decoder)
        , m_states(decoder.flow.steps.size(), State::New)
    {
    }

    void run()
    {
        for (size_t i = 0; i < m_states.size(); ++i) {
            if (m_states[i] == State::New)
                searchFrom(static_cast<int>(i));
        }
    }

private:
    enum class State : quint8 { New, OnWay, Done };
    struct Place {
        int step = 0;
        size_t branch = 0;
    };

    void enter(int step)
    {
        m_states[static_cast<size_t>(step)] = State::OnWay;
        m_way.push_back({step, 0});
    }

    void searchFrom(int first)
    {
        enter(first);
        while (!m_way.empty()) {
            const std::span<const Flow::Branch> branches = m_decoder.flow.branchesOf(m_way.back().step);
            if (m_way.back().branch == branches.size()) {
                m_states[static_cast<size_t>(m_way.back().step)] = State::Done;
                m_way.pop_back();
                continue;
            }
            const Flow::Branch &branch = branches[m_way.back().branch++];
            if (!m_decoder.flow.isStep(branch.target))
                continue;
            const State state = m_states[static_cast<size_t>(branch.target)];
            if (state == State::New)
                enter(branch.target);
            else if (state == State::OnWay)
                report(branch);
        }
    }

    void report(const Flow::Branch &branch)
    {
        constexpr qsizetype longest = 6;
        QStringList circle;
        bool inside = false;
        for (const Place &place : m_way) {
            inside = inside || place.step == branch.target;
            if (inside)
                circle << m_decoder.tree.steps[static_cast<size_t>(place.step)].id;
        }
        if (circle.size() > longest)
            circle = circle.sliced(0, 3) << u"..."_s << circle.last();
        circle << m_decoder.tree.steps[static_cast<size_t>(branch.target)].id;
        m_decoder.problems.error(
            branch.go, Texts::tr("this leads in a circle (%1); answers do not change on the way, so the walk would never end").arg(circle.join(u" > "_s)));
    }

    Decoder &m_decoder;
    std::vector<State> m_states;
    std::vector<Place> m_way;
};

} // namespace

void checkTree(Decoder &decoder)
{
    checkNames(decoder);
    checkFacts(decoder);
    checkTranslations(decoder);
    checkWays(decoder);
    checkBranches(decoder);
    checkExamples(decoder);
}

void checkNames(Decoder &decoder)
{
    if (decoder.problems.hasErrors())
        return; // a mistyped id is reported where it stands; the right one is not unused
    warnUnused(decoder, decoder.questions, Texts::tr("no step asks this question and no condition tests it"));
    warnUnused(decoder, decoder.articles, Texts::tr("nothing refers to this article"));
    for (int i = 0; i < decoder.messages.size(); ++i) {
        if (!decoder.messages.isUsed(i) && !decoder.isIncluded(decoder.messages.node(i)) && !decoder.tree.messages[static_cast<size_t>(i)].generic)
            decoder.problems.warning(decoder.messages.node(i),
                                     Texts::tr("no condition tests this message; a message that proves nothing is marked \"generic: yes\""));
    }
}

/// A fact that no condition uses is worth reading when it shows something. One that another fact or a question reads as well shows nothing.
void checkFacts(Decoder &decoder)
{
    constexpr int maximumFacts = 1000; // each is compared with all others
    if (decoder.problems.hasErrors() || decoder.facts.size() > maximumFacts)
        return;
    const Tree &tree = decoder.tree;
    const auto showsToo = [&](const FactSpec &fact) -> QString {
        for (const Question &question : tree.questions) {
            const auto reads = [&](const auto &asked) { return asked.detect && *asked.detect == fact.probe; };
            if (reads(question) || std::ranges::any_of(question.options, reads))
                return Texts::tr("question \"%1\"").arg(question.id);
        }
        const auto other = std::ranges::find_if(tree.facts, [&](const FactSpec &each) { return &each != &fact && each.probe == fact.probe; });
        return other == tree.facts.end() ? QString() : Texts::tr("fact \"%1\"").arg(other->id);
    };
    for (int i = 0; i < decoder.facts.size(); ++i) {
        if (decoder.facts.isUsed(i) || decoder.isIncluded(decoder.facts.node(i)))
            continue;
        if (const QString other = showsToo(tree.facts[static_cast<size_t>(i)]); !other.isEmpty())
            decoder.problems.warning(decoder.facts.node(i), Texts::tr("no condition uses this fact, and %1 reads the same").arg(other));
    }
}

void checkTranslations(Decoder &decoder)
{
    for (const Node translation : decoder.translations) {
        if (translation.size() >= decoder.languages.size())
            continue;
        QStringList missing;
        for (const std::string_view language : decoder.languages) {
            bool found = language == decoder.usual; // its absence is an error, reported already
            forEachEntry(translation, [&](Node name, Node) { found = found || name.text() == language; });
            if (!found)
                missing << QString::fromUtf8(language.data(), static_cast<qsizetype>(language.size()));
        }
        if (!missing.isEmpty())
            decoder.problems.warning(translation, Texts::tr("this text is missing in %1").arg(missing.join(u", "_s)));
    }
}

void checkWays(Decoder &decoder)
{
    CircleFinder(decoder).run();
    checkReached(decoder);
}

} // namespace rules
