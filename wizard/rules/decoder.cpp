// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/decoder.h"

#include <algorithm>

namespace rules {

void Names::reserve(quint32 count)
{
    m_nodes.reserve(count);
    m_used.reserve(count);
    if (count > few)
        m_positions.reserve(count);
}

void Names::add(Node id)
{
    m_nodes.push_back(id);
    m_used.push_back(false);
    if (m_nodes.size() <= few)
        return;
    if (m_positions.empty()) {
        for (size_t i = 0; i < m_nodes.size(); ++i)
            m_positions.try_emplace(m_nodes[i].text(), static_cast<int>(i));
    } else {
        m_positions.try_emplace(id.text(), static_cast<int>(m_nodes.size()) - 1);
    }
}

int Names::find(std::string_view id) const
{
    if (m_nodes.size() <= few) {
        const auto at = std::ranges::find(m_nodes, id, &Node::text);
        return at == m_nodes.end() || id.empty() ? none : static_cast<int>(at - m_nodes.begin());
    }
    const auto at = m_positions.find(id);
    return at == m_positions.end() ? none : at->second;
}

QStringList Names::all() const
{
    QStringList ids;
    ids.reserve(static_cast<qsizetype>(m_nodes.size()));
    for (const Node node : m_nodes)
        ids << node.string();
    return ids;
}

std::span<const Flow::Branch> Flow::branchesOf(int step) const
{
    const Step &at = steps[static_cast<size_t>(step)];
    return std::span(branches).subspan(at.firstBranch, at.branches);
}

Decoder::Decoder(const Document &d, Problems &p, Tree &t, const QString &language)
    : document(d)
    , problems(p)
    , tree(t)
    , wanted(language.toStdString())
    , wantedFamily(language.section(u'-', 0, 0).section(u'_', 0, 0).toStdString())
{
}

} // namespace rules
