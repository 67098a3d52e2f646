// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace engine::message {

/// One word, number or name of a pasted text or of a pattern. A path is one token: its last part, which is what names the file; the
/// folders before it are only remembered by their place.
struct Token {
    QString text;        ///< lower case
    QString raw;         ///< letter case as written: a scanner confuses I with l, but not i
    QString skeleton;    ///< skeletonOf(raw)
    qsizetype start = 0; ///< in the text that was split
    qsizetype length = 0;
    qsizetype directory = -1;   ///< where the folders before it start; -1 = there are none
    bool isName = false;        ///< holds a digit or an inner dot: a file, a number, a code. Names are compared exactly
    bool opens = false;         ///< first of a paragraph, sentence or clause
    bool opensSentence = false; ///< first of a paragraph or sentence
    bool startsLine = false;    ///< first of a line; mail programs break lines anywhere

    [[nodiscard]] qsizetype end() const { return start + length; }
};

/// Splits a text into tokens. Quotation marks, letter case, line breaks, kinds of blanks and slashes leave no trace; `0x` before eight
/// hexadecimal digits is dropped; `it's` becomes `its`, but `winlogon's` is `winlogon` and `l'échec` is two words. Where words are not
/// divided by blanks (Chinese, Japanese), each character is a token.
[[nodiscard]] std::vector<Token> tokenise(const QString &text);

/// The word as a bad scanner sees it: I, i, l, 1 and | are one glyph, O and 0 are one, rn is m, vv is w.
[[nodiscard]] QString skeletonOf(QStringView raw);

/// Whether this is how a file name of Windows ends (`dll`, `exe`...), also when misread (`d11`).
[[nodiscard]] bool isExtension(QStringView part);

} // namespace engine::message
