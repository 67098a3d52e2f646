// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/message.h"
#include "engine/message/align.h"

namespace engine::message {

/// The parts of the pasted text that matched; words side by side are one part.
[[nodiscard]] std::vector<MessageMatch::Span> spansOf(const Reading &reading, const Alignment &alignment);

/// What stood in the placeholders, as pasted, without the punctuation around it; those of which nothing stands there are left out.
[[nodiscard]] QMap<QString, QString> capturesOf(const Phrase &phrase, const Reading &reading, const Alignment &alignment);

/// Why it was recognised as `phrasing`, or (`decided` false) how near it comes, in plain words.
[[nodiscard]] QString becauseOf(const Phrase &phrase, const Reading &reading, const QString &phrasing, const Alignment &alignment, bool decided);

/// The same where a name and what is said of it were recognised. `written`: how the name stands there, if it was misread; `idea`: "it does not start".
[[nodiscard]] QString becauseOfIdea(const QString &name, const QString &written, const QString &idea);

/// Why a name alone is not the message.
[[nodiscard]] QString becauseOfName(const QString &name);

/// Why something that is nearly a name of the message does not count.
[[nodiscard]] QString becauseOfSlip(const QString &slip, const QString &meant);

} // namespace engine::message
