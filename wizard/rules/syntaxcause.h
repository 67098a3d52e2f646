// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace rules {

/// What made a file unreadable as YAML, at the place where a person has to write something else.
struct SyntaxCause {
    qsizetype offset = 0;
    QString message;
};

/// The YAML reader notices a slip only where the text cannot go on, which may be lines behind it. This looks back from there for the slips that
/// people make: a brace, bracket or quotation mark that is not closed on its line, a line indented too far, not far enough, or without its colon,
/// a list item without its blank. Called once a syntax error, with the bytes that the reader was given and the offset at which it gave up; looks
/// at the lines before it once. Empty where none of that is there.
[[nodiscard]] std::optional<SyntaxCause> findCause(std::string_view bytes, qsizetype offset, const std::string &message);

/// The part of a file around a syntax error that can be left out without making the rest unreadable: the entry right below a top-level key, with
/// all that is indented below it. First and last offset, the last one being behind it; empty where the file is not built like that.
struct Entry {
    qsizetype begin = 0;
    qsizetype end = 0;
};
[[nodiscard]] std::optional<Entry> entryAround(std::string_view bytes, qsizetype offset);

} // namespace rules
