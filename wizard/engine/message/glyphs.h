// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <vector>

namespace engine::message {

/// A text with the accidents of typing, mailing and scanning taken out, and for each character its place in the text it came from.
struct Glyphs {
    QString text;
    std::vector<qsizetype> origin; ///< as long as `text`

    void add(QChar glyph, qsizetype at);
};

/// Blanks of any kind become blanks, line ends `\n`, quotation marks `'`, dashes `-`; invisible characters go; ligatures, wide letters and
/// letters of other scripts that look Latin become Latin. Marks that mail programs put before quoted lines go, and a word broken over
/// two lines is joined. Costs one pass.
[[nodiscard]] Glyphs foldGlyphs(const QString &text);

} // namespace engine::message
