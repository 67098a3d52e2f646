// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/screen.h"
#include "base/texts.h"

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

void Screen::item(const QString &bullet, const QString &text, Worth worth, Console::Style style, int indent)
{
    m_parts.push_back({Console::wrapped(bullet, text, indent, m_width, style, base::LongWords::Cut), worth});
}

void Screen::below(const QString &text, int indent, Console::Style style)
{
    for (Console::Line &line : Console::wrapped({}, text, indent, m_width, style, base::LongWords::Cut))
        m_parts.back().lines.push_back(std::move(line));
}

void Screen::heading(const QString &text)
{
    m_parts.push_back({{{}, {text, Console::Style::Title}}, Always, true});
}

/// The parts of most worth that fit, each with the heading above it.
std::vector<bool> Screen::chosen(int most) const
{
    std::vector<bool> taken(m_parts.size());
    int left = most;
    for (const Worth worth : {Always, Much, Some, Little}) {
        for (size_t i = 0; i < m_parts.size(); ++i) {
            const Part &part = m_parts[i];
            if (part.isHeading || part.worth != worth)
                continue;
            size_t heading = i;
            while (heading > 0 && !m_parts[heading].isHeading)
                --heading;
            const bool needsHeading = m_parts[heading].isHeading && !taken[heading];
            const auto needed = static_cast<int>(part.lines.size() + (needsHeading ? m_parts[heading].lines.size() : 0));
            if (needed > left)
                continue;
            left -= needed;
            taken[i] = true;
            if (needsHeading)
                taken[heading] = true;
        }
    }
    return taken;
}

std::vector<Console::Line> Screen::lines(int most) const
{
    const auto isAll = [this](const std::vector<bool> &taken) {
        for (size_t i = 0; i < m_parts.size(); ++i) {
            if (!taken[i] && !m_parts[i].isHeading)
                return false;
        }
        return true;
    };
    std::vector<bool> taken = chosen(most);
    const bool isWhole = isAll(taken);
    if (!isWhole)
        taken = chosen(most - 1);
    std::vector<Console::Line> lines;
    int missing = 0;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (taken[i])
            lines.insert(lines.end(), m_parts[i].lines.begin(), m_parts[i].lines.end());
        else if (!m_parts[i].isHeading)
            ++missing;
    }
    if (!isWhole)
        lines.push_back({Texts::tr("%n more point(s) with --verbose.", nullptr, missing), Console::Style::Muted});
    return lines;
}

} // namespace cli
