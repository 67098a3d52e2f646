// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/message/tokens.h"

#include <QSet>
#include <QString>
#include <QStringView>

#include <vector>

namespace engine::message {

enum class NameMatch {
    No,
    LookAlike, ///< only glyphs that scanners confuse differ: user32.d11
    Exact,
};

/// Whether a token is this name (lower case). Exact but for letter case; the extension may be left out where it is `.dll`, and
/// a name written without one may carry `.exe`, `.dll` or `.sys`. One letter or digit more, less or other is another name.
///
/// A token that only looks like the name counts when nothing else can be meant: the difference is between I l 1, O 0 and rn m alone, at least half of the name
/// is read rightly, and it is not itself one of the `known` names.
[[nodiscard]] NameMatch sameName(const Token &token, QStringView name, const QSet<QString> &known);

/// The token that is nearest to this name with a slip of the pen in it: letters wrong, missing, doubled or swapped. Another name that is known is none.
/// nullptr when there is no such token, or the name itself is there.
[[nodiscard]] const Token *slipOf(const std::vector<Token> &tokens, QStringView name, const QSet<QString> &known);

/// Whether the name is of a file (`user32.dll`), in contrast to a number or code (`c000021a`, `2186`).
[[nodiscard]] bool isFileName(QStringView name);

} // namespace engine::message
