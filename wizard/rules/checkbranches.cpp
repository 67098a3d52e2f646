// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "rules/assignment.h"
#include "rules/check.h"

#include <algorithm>

namespace rules {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumParts = 4096;        ///< a step that tells more apart than this is not judged
constexpr int maximumWork = 5'000'000;    ///< conditions looked at, over all steps of a tree; the steps after that are not judged
constexpr size_t maximumOverlapping = 64; ///< branches compared with each other; one bit each
constexpr qsizetype maximumGaps = 4;      ///< told in one message

/// Cuts what one step looks at into parts in which each branch holds or does not, and looks at all of them.
class BranchCheck
{
public:
    explicit BranchCheck(Decoder &decoder)
        : m_decoder(decoder)
    {
    }

    void run(size_t position)
    {
        const Flow::Step &flow = m_decoder.flow.steps[position];
        const std::vector<Branch> &all = m_decoder.tree.steps[position].branches;
        const size_t count = all.size() - (flow.hasOtherwise ? 1 : 0);
        if (!flow.isWhole || count == 0)
            return;
        Cells cells(m_decoder.tree, [this](Test::Subject subject, const QString &id) {
            const QByteArray utf8 = id.toUtf8();
            return (subject == Test::Subject::Question ? m_decoder.questions : m_decoder.facts).find({utf8.constData(), static_cast<size_t>(utf8.size())});
        });
        m_branches = std::span(all).first(count);
        for (const Branch &branch : m_branches)
            cells.look(branch.when);
        cells.cut();
        m_facts.assign(count, {});
        m_gaps.clear();
        if (!lookAtAll(cells))
            return;
        m_flow = m_decoder.flow.branchesOf(static_cast<int>(position)).first(count);
        reportBranches();
        if (std::ranges::none_of(cells.variables(), &Variable::isOneOfSeveral)) // else branches overlap on purpose
            reportOverlaps(cells);
        if (!flow.hasOtherwise && !m_gaps.isEmpty())
            reportGaps(flow);
    }

private:
    struct BranchFacts {
        bool everHolds = false;
        bool everTaken = false;
        quint64 together = 0; ///< branches that hold in a part where this one does
        quint64 without = 0;  ///< branches that do not, somewhere where this one does
    };

    /// Some answers, and which of the first branches hold for all of them.
    struct Part {
        Assignment answers;
        size_t decided = 0;
        std::vector<size_t> holding = {};
    };

    /// False when there are too many parts.
    bool lookAtAll(const Cells &cells)
    {
        std::vector<Part> waiting{{Assignment(cells)}};
        for (int parts = 0; !waiting.empty(); ++parts) {
            Part part = std::move(waiting.back());
            waiting.pop_back();
            std::optional<Literal> open;
            for (; part.decided < m_branches.size() && !open && m_work <= maximumWork; ++m_work) {
                const Condition &when = m_branches[part.decided].when;
                const Truth truth = part.answers.evaluate(when);
                if (truth == Truth::Unknown) {
                    open = part.answers.undecided(when);
                    continue;
                }
                if (truth == Truth::True)
                    part.holding.push_back(part.decided);
                ++part.decided;
            }
            if (parts == maximumParts || m_work > maximumWork)
                return false;
            if (!open) {
                lookAt(part);
                continue;
            }
            for (const bool holds : {false, true}) {
                if (auto half = part.answers.assuming(*open, holds))
                    waiting.push_back({*std::move(half), part.decided, part.holding});
            }
        }
        return true;
    }

    void lookAt(const Part &part)
    {
        quint64 together = 0;
        for (const size_t branch : part.holding) {
            m_facts[branch].everHolds = true;
            together |= branch < maximumOverlapping ? quint64(1) << branch : 0;
        }
        for (const size_t branch : part.holding) {
            m_facts[branch].together |= together;
            m_facts[branch].without |= ~together;
        }
        if (!part.holding.empty())
            m_facts[part.holding.front()].everTaken = true;
        else if (m_gaps.size() <= maximumGaps && !part.answers.isFraction())
            m_gaps << part.answers.describe();
    }

    void reportBranches()
    {
        for (size_t i = 0; i < m_facts.size(); ++i) {
            if (!m_facts[i].everHolds)
                m_decoder.problems.error(m_flow[i].node, Texts::tr("this branch can never be taken: its conditions exclude each other"));
            else if (!m_facts[i].everTaken)
                m_decoder.problems.error(m_flow[i].node, Texts::tr("this branch is never taken: the branches above it take everything it would"));
        }
    }

    /// A narrow branch before a wide one is how exceptions are written. Two that cross, lead to different places and test the same
    /// things are a slip.
    void reportOverlaps(const Cells &cells)
    {
        for (size_t second = 1; second < std::min(m_facts.size(), maximumOverlapping); ++second) {
            for (size_t first = 0; first < second; ++first) {
                const bool cross = (m_facts[first].together >> second & 1) && (m_facts[first].without >> second & 1) && (m_facts[second].without >> first & 1);
                if (!cross || m_flow[first].target == m_flow[second].target
                    || cells.variablesOf(m_branches[first].when) != cells.variablesOf(m_branches[second].when))
                    continue;
                const base::SourcePosition place = m_flow[first].node.at();
                m_decoder.problems.warning(
                    m_flow[second].node,
                    Texts::tr("this branch and an earlier one hold for the same answers and lead to different places; the earlier one is taken"),
                    Texts::tr("the other stands at %1:%2").arg(place.line).arg(place.column));
                break;
            }
        }
    }

    void reportGaps(const Flow::Step &flow)
    {
        const bool more = m_gaps.size() > maximumGaps;
        const QStringList told = m_gaps.first(std::min(m_gaps.size(), maximumGaps));
        const QString gaps = told.join(u"; "_s);
        m_decoder.problems.warning(flow.id, more ? Texts::tr("no branch takes %1; and more, and there is no \"otherwise\"").arg(gaps)
                                                 : Texts::tr("no branch takes %1, and there is no \"otherwise\"").arg(gaps));
    }

    Decoder &m_decoder;
    std::span<const Branch> m_branches;
    std::span<const Flow::Branch> m_flow; ///< the same, with their places
    std::vector<BranchFacts> m_facts;
    QStringList m_gaps;
    int m_work = 0; ///< so far
};

} // namespace

void checkBranches(Decoder &decoder)
{
    BranchCheck check(decoder);
    for (size_t i = 0; i < decoder.flow.steps.size(); ++i)
        check.run(i);
}

} // namespace rules
