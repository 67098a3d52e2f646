// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/console.h"

#include <vector>

namespace cli {

/// Puts a page together that may have only so many lines: parts stand in the order in which they are added, and those of least worth give way when they
/// do not fit all. A value for the length of one command.
class Screen
{
public:
    explicit Screen(int width)
        : m_width(width)
    {
    }

    /// The first lines stay in every case; what follows is worth less the higher the number is.
    enum Worth { Always, Much, Some, Little };
    /// A text behind a bullet, wrapped below itself.
    void item(const QString &bullet, const QString &text, Worth worth, Console::Style style = Console::Style::Plain, int indent = 0);
    /// More lines of the last item.
    void below(const QString &text, int indent, Console::Style style = Console::Style::Muted);
    /// A line above what follows, left out where all of that is.
    void heading(const QString &text);

    /// At most `most` lines, the last of them telling how much is missing, if any is.
    [[nodiscard]] std::vector<Console::Line> lines(int most) const;

private:
    struct Part {
        std::vector<Console::Line> lines;
        Worth worth = Always;
        bool isHeading = false;
    };
    [[nodiscard]] std::vector<bool> chosen(int most) const;

    int m_width;
    std::vector<Part> m_parts;
};

} // namespace cli
