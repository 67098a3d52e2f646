// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/evaluate.h"
#include "engine/message.h"
#include "engine/session.h"

#include <QString>

#include <utility>
#include <vector>

/// What a case says about the messages that were seen, for everybody who shows it: the window, the command line, the report.
namespace engine {

/// The text that somebody gave as the answer to a message question, and every message of the tree that was recognised in it, best first.
struct SeenMessage {
    QString question;
    QString text;
    std::vector<MessageMatch> matches;
};

/// One entry for each message question with a text as its answer, in file order; "no message" and "I don't know" give none. Costs one
/// recognition a question.
[[nodiscard]] std::vector<SeenMessage> messagesSeen(const CompiledTree &compiledTree, const Session &session);

/// Messages that the text comes near to without being one of them, best first: another name, too few of the words. For whoever has to find out
/// what was really on the screen; never decides. Empty as soon as a message was recognised that proves something.
[[nodiscard]] std::vector<MessageMatch> nearMisses(const CompiledTree &compiledTree, const QString &text);

/// The part of the pasted text that a match rests on, in quotation marks, on one line and at most `most` characters; an ellipsis stands
/// where the text goes on before or behind it.
[[nodiscard]] QString quotedPart(const QString &text, const MessageMatch &match, int most = 120);

/// What stood in each placeholder of the phrasing that matched, in the order of the phrasing: `service`, `IMC`.
[[nodiscard]] std::vector<std::pair<QString, QString>> capturesInOrder(const rules::Tree &tree, const MessageMatch &match);

} // namespace engine
