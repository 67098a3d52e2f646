// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace base {

/// Text from outside (tree, machine, command line) made harmless to show: what isUnsafeToShow() is replaced by U+FFFD, one for each
/// character, and a byte of a path that is no UTF-8 (nativepath.h) is written as `\xfc`. Costs one pass; returns the same string when there is nothing to
/// replace.
[[nodiscard]] QString displayable(const QString &text);
/// displayable() on one line: newlines and tabs become blanks, longer than `most` characters ends in an ellipsis.
[[nodiscard]] QString oneLine(const QString &text, int most = 200);
/// Whether a character does something else than to be seen: control characters but newline and tab, changes of direction, tags, separators of
/// lines and paragraphs, other format characters, lone surrogates. Soft hyphens and joiners are spared: people's texts hold them, and they
/// are harmless where nothing is compared.
[[nodiscard]] bool isUnsafeToShow(char32_t character);
/// Whether a person who looks at a text may not see that this character is there, or see something else at another desk; for texts whose
/// exact characters matter, such as those of a tree. Beside isUnsafeToShow(): all format characters (Cf), what Unicode names default-ignorable
/// (joiners, fillers, variation selectors), blank symbols, private use and noncharacters. Not those that are merely unassigned in the Unicode of this Qt:
/// whether a tree is right must not hang on the age of the program.
[[nodiscard]] bool isInvisible(char32_t character);
/// Whether any of the characters isInvisible().
[[nodiscard]] bool holdsInvisible(QStringView text);
/// JSON as QJsonDocument writes it with the characters that isInvisible() written as `\uXXXX`, so that a terminal or viewer shows
/// them and they steer nothing. It means the same.
[[nodiscard]] QByteArray escapedJson(const QByteArray &json);
/// How much of what is longer than a line stands on it: it ends behind a blank or, in a path, behind a backslash; anything else where the line
/// does.
[[nodiscard]] qsizetype fitting(QStringView text, qsizetype width);
/// What becomes of a word that is longer than a line: it stands out, as paths in a terminal that are to be copied, or is cut as fitting() says.
enum class LongWords { Keep, Cut };
/// Breaks each line of the text between words into lines of at most `width` letters.
[[nodiscard]] QStringList wrapped(const QString &text, int width, LongWords longWords);

/// Insertions, deletions, replacements and two neighbours that changed places, one each; more than `most` counts as `most` + 1.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int most);
/// The candidate nearest to `word` by edit distance, for "did you mean"; empty when none is near enough (a third of its length).
[[nodiscard]] QString nearest(const QString &word, const QStringList &candidates);

} // namespace base
