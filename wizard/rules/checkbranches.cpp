// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/answerspace.h"
#include "rules/check.h"

#include <algorithm>

namespace rules {

using namespace Qt::StringLiterals;

namespace {

/// Looks at every point of a step's answers: which branches hold there, and which one is taken.
class BranchCheck
{
public:
    explicit BranchCheck(Decoder &decoder) : m_decoder(decoder), m_space(decoder) {}

    void run(size_t position)
    {
        const Flow::Step &flow = m_decoder.flow.steps[position];
        const std::vector<Branch> &all = m_decoder.tree.steps[position].branches;
        const size_t count = all.size() - (flow.hasOtherwise ? 1 : 0);
        if (!flow.isWhole || count == 0 || !m_space.describe(std::span(all).first(count)))
            return;
        m_branches = m_decoder.flow.branchesOf(static_cast<int>(position)).first(count);
        m_facts.assign(count, {});
        m_gaps.clear();
        look();
        reportBranches();
        if (m_space.isSingleValued())
            reportOverlaps();
        if (!flow.hasOtherwise && !m_gaps.isEmpty())
            reportGaps(flow);
    }

private:
    static constexpr size_t mostOverlapping = 64; ///< branches compared with each other; one bit each
    static constexpr qsizetype mostGaps = 4;      ///< told in one message

    struct BranchFacts {
        bool everHolds = false;
        bool everTaken = false;
        quint64 together = 0; ///< branches that hold at a point where this one does
        quint64 without = 0;  ///< branches that do not, somewhere where this one does
    };

    void look()
    {
        m_space.toFirst();
        do {
            if (!m_space.isPossible())
                continue;
            quint64 holding = 0;
            bool taken = false;
            for (size_t i = 0; i < m_facts.size(); ++i) {
                if (!m_space.holds(i))
                    continue;
                m_facts[i].everHolds = true;
                m_facts[i].everTaken = m_facts[i].everTaken || !taken;
                taken = true;
                if (i < mostOverlapping)
                    holding |= quint64(1) << i;
            }
            for (size_t i = 0; i < std::min(m_facts.size(), mostOverlapping); ++i) {
                if (holding >> i & 1) {
                    m_facts[i].together |= holding;
                    m_facts[i].without |= ~holding;
                }
            }
            if (!taken && !m_space.isFraction() && m_gaps.size() <= mostGaps)
                m_gaps << m_space.inWords();
        } while (m_space.toNext());
    }

    void reportBranches()
    {
        for (size_t i = 0; i < m_facts.size(); ++i) {
            if (!m_facts[i].everHolds)
                m_decoder.problems.error(m_branches[i].node, u"this branch can never be taken: its conditions exclude each other"_s);
            else if (!m_facts[i].everTaken)
                m_decoder.problems.error(m_branches[i].node, u"this branch is never taken: the branches above it take everything it would"_s);
        }
    }

    /// A narrow branch before a wide one is how exceptions are written. Two that cross, lead to different places and test the same
    /// things are a slip.
    void reportOverlaps()
    {
        for (size_t second = 1; second < std::min(m_facts.size(), mostOverlapping); ++second) {
            for (size_t first = 0; first < second; ++first) {
                const bool cross = (m_facts[first].together >> second & 1) && (m_facts[first].without >> second & 1) && (m_facts[second].without >> first & 1);
                if (!cross || m_branches[first].target == m_branches[second].target || !m_space.testTheSame(first, second))
                    continue;
                const base::SourcePosition place = m_branches[first].node.at();
                m_decoder.problems.warning(m_branches[second].node, u"this branch and an earlier one hold for the same answers and lead to different places; the earlier one is taken"_s,
                                           u"the other stands at %1:%2"_s.arg(place.line).arg(place.column));
                break;
            }
        }
    }

    void reportGaps(const Flow::Step &flow)
    {
        const bool more = m_gaps.size() > mostGaps;
        const QStringList told = m_gaps.first(std::min(m_gaps.size(), mostGaps));
        m_decoder.problems.warning(flow.id, u"no branch takes %1%2, and there is no \"otherwise\""_s.arg(told.join(u"; "_s), more ? u"; and more"_s : QString()));
    }

    Decoder &m_decoder;
    AnswerSpace m_space;
    std::span<const Flow::Branch> m_branches;
    std::vector<BranchFacts> m_facts;
    QStringList m_gaps;
};

} // namespace

void checkBranches(Decoder &decoder)
{
    BranchCheck check(decoder);
    for (size_t i = 0; i < decoder.flow.steps.size(); ++i)
        check.run(i);
}

} // namespace rules
