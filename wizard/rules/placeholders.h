// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/action.h"

#include <functional>

namespace rules {

/// Where a text of an action with an answer in it goes, and so what the answer may hold.
enum class TextRole {
    Data, ///< into a value or an instruction: one line
    Name, ///< one component of a key, or the name of a value or service: no backslash, not empty, not longer than Windows allows
};

/// The questions whose answers a text asks for by `{answer:ID}`, in order. Other braces, as in a class id, mean themselves.
[[nodiscard]] QStringList answersIn(const QString &text);

/// The text with each `{answer:ID}` replaced by what `answer` gives for it.
[[nodiscard]] QString withAnswers(const QString &text, const std::function<QString(const QString &)> &answer);

/// What a text asks of the machine itself by `{machine:WORD}`, in order; `system-root` (`C:\WINNT`) is the one word that there is.
[[nodiscard]] QStringList machineWordsIn(const QString &text);
inline constexpr const char *systemRootWord = "{machine:system-root}";

/// Something in a name or in data that looks as if a person or the machine had to fill it in, and is taken as it stands: `{users}`, `<adapter>`.
/// Empty where there is nothing. A class id in braces is none.
[[nodiscard]] QString unfilledIn(const QString &text);

/// Calls `use` with each text of the action in which answers may stand. The decoder looks for them here, and the planner fills them in here, so
/// that none is seen by one of the two alone.
void forEachText(Action &action, const std::function<void(QString &, TextRole)> &use);

} // namespace rules
