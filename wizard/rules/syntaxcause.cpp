// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/syntaxcause.h"

#include "base/text.h"
#include "base/texts.h"

#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <vector>

namespace rules {

namespace {

struct Line {
    qsizetype begin = 0;
    std::string_view text; ///< without its end and what is blank before that
    qsizetype indent = 0;
    [[nodiscard]] std::string_view content() const { return text.substr(static_cast<size_t>(indent)); }
    [[nodiscard]] bool isBlank() const { return content().empty() || content().front() == '#'; }
    [[nodiscard]] bool isItem() const { return content().starts_with("- ") || content() == "-"; }
    [[nodiscard]] qsizetype place() const { return begin + indent; }
};

/// The lines up to the one that holds the offset, and that one.
std::vector<Line> linesUpTo(std::string_view bytes, qsizetype offset)
{
    std::vector<Line> lines;
    for (size_t begin = 0; begin <= bytes.size() && static_cast<qsizetype>(begin) <= offset;) {
        const size_t end = std::min(bytes.find('\n', begin), bytes.size());
        std::string_view text = bytes.substr(begin, end - begin);
        text = text.substr(0, text.find_last_not_of(" \r") + 1);
        const size_t indent = std::min(text.find_first_not_of(' '), text.size());
        lines.push_back({static_cast<qsizetype>(begin), text, static_cast<qsizetype>(indent)});
        begin = end + 1;
    }
    return lines;
}

/// What a line opens and does not close: a bracket, a brace or a quotation mark, the first of them, and where.
struct Open {
    char sign = '\0';
    size_t at = 0;
};

/// A quotation mark opens a text only where a text can begin; within one that is not quoted it stands for itself.
bool canBegin(std::string_view text, size_t at)
{
    const size_t before = at == 0 ? std::string_view::npos : text.find_last_not_of(' ', at - 1);
    if (before == std::string_view::npos)
        return true;
    const char sign = text[before];
    return sign == '{' || sign == '[' || sign == ',' || ((sign == ':' || sign == '-') && before + 1 < at);
}

std::optional<Open> openAtEnd(std::string_view text)
{
    std::vector<Open> open;
    for (size_t at = 0; at < text.size(); ++at) {
        const char sign = text[at];
        if (sign == '#' && (at == 0 || text[at - 1] == ' '))
            break;
        if ((sign == '"' || sign == '\'') && canBegin(text, at)) {
            size_t end = at + 1;
            for (; end < text.size() && text[end] != sign; ++end)
                end += sign == '"' && text[end] == '\\' ? 1 : 0;
            if (end >= text.size())
                return Open{sign, at};
            at = end;
        } else if ((sign == '{' || sign == '[') && (!open.empty() || canBegin(text, at))) {
            open.push_back({sign, at});
        } else if ((sign == '}' || sign == ']') && !open.empty()) {
            open.pop_back();
        }
    }
    return open.empty() ? std::nullopt : std::optional(open.front());
}

/// `name:` or `name: ...`, as a key is written.
bool beginsWithKey(std::string_view content)
{
    const size_t colon = content.find(':');
    if (colon == std::string_view::npos || colon == 0 || (colon + 1 < content.size() && content[colon + 1] != ' '))
        return false;
    return std::ranges::all_of(content.substr(0, colon), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c == '.' || c == '\'' || c == '"';
    });
}

std::string_view withoutDash(std::string_view content)
{
    while (content.starts_with("- "))
        content.remove_prefix(std::min(content.find_first_not_of(' ', 1), content.size()));
    return content;
}

/// A line that has a key and a text behind it on the same line.
bool hasPlainValue(const Line &line)
{
    const std::string_view content = withoutDash(line.content());
    const size_t colon = content.find(": ");
    if (!beginsWithKey(content) || colon == std::string_view::npos)
        return false;
    const size_t value = content.find_first_not_of(' ', colon + 1);
    return value != std::string_view::npos && std::string_view("|>{[#&*!").find(content[value]) == std::string_view::npos;
}

/// Something that a line opens, where the next one begins with a key as if it were closed.
std::optional<SyntaxCause> findUnclosed(const std::vector<Line> &lines)
{
    bool isLiteral = false;
    qsizetype literalIndent = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        if (line.isBlank())
            continue;
        if (isLiteral && line.indent > literalIndent)
            continue;
        isLiteral = line.text.ends_with('|') || line.text.ends_with('>');
        literalIndent = line.indent;
        const std::optional<Open> open = openAtEnd(line.text);
        if (!open)
            continue;
        const auto next = std::find_if(lines.begin() + static_cast<std::ptrdiff_t>(i) + 1, lines.end(), [](const Line &each) { return !each.isBlank(); });
        const bool isText = open->sign == '"' || open->sign == '\'';
        const bool goesOn
            = next != lines.end() && (beginsWithKey(next->content()) || next->isItem()) && (isText || next->indent <= line.indent || next->isItem());
        if (next != lines.end() && !goesOn)
            continue; // it may well be closed on a later line
        const QString sign{QLatin1Char(open->sign)};
        return SyntaxCause{line.begin + static_cast<qsizetype>(open->at), isText ? Texts::tr("this quotation mark (%1) is not closed on its line").arg(sign)
                                                                                 : Texts::tr("this %1 is not closed on its line").arg(sign)};
    }
    return {};
}

/// The nearest line before that holds something.
const Line *lineBefore(const std::vector<Line> &lines)
{
    for (auto line = lines.rbegin() + 1; line < lines.rend(); ++line) {
        if (!line->isBlank())
            return &*line;
    }
    return nullptr;
}

std::optional<SyntaxCause> findInLine(const Line &line)
{
    const std::string_view content = line.content();
    if (content.size() > 1 && content.front() == '-' && std::string_view(" -").find(content[1]) == std::string_view::npos
        && content.find(": ") != std::string_view::npos)
        return SyntaxCause{line.place(), Texts::tr("a blank is missing behind the dash of this list item")};
    return {};
}

/// A line that is indented otherwise than what it belongs to.
std::optional<SyntaxCause> findIndentation(const std::vector<Line> &lines)
{
    const Line &line = lines.back();
    const Line *const before = lineBefore(lines);
    if (!before || !(beginsWithKey(line.content()) || line.isItem()))
        return {};
    const std::string_view above = withoutDash(before->content());
    if (line.indent > before->indent && hasPlainValue(*before) && !line.isItem()) {
        const qsizetype column = before->indent + static_cast<qsizetype>(before->content().size() - above.size()) + 1;
        return SyntaxCause{line.place(),
                           Texts::tr("this line is indented too far: it begins in column %1, and the line above it, to which it does not belong, in column %2")
                               .arg(line.indent + 1)
                               .arg(column)};
    }
    if (line.indent > before->indent && above.find(':') == std::string_view::npos && above.find(' ') == std::string_view::npos && !before->isItem())
        return SyntaxCause{
            before->begin + static_cast<qsizetype>(before->text.size()),
            Texts::tr("a colon is missing behind \"%1\"").arg(base::oneLine(QString::fromUtf8(above.data(), static_cast<qsizetype>(above.size())), 60))};
    const bool isBeside = line.indent == before->indent && !line.isItem() && !before->isItem();
    if (isBeside && above.find(':') == std::string_view::npos) {
        const std::string_view word = above.substr(0, above.find(' '));
        return SyntaxCause{before->place() + std::ssize(word),
                           Texts::tr("a colon is missing behind \"%1\"").arg(base::oneLine(QString::fromUtf8(word.data(), std::ssize(word)), 60))};
    }
    if (line.indent >= before->indent)
        return {};
    // Closed lines above: one that begins where this one does would be what it belongs to.
    qsizetype nearest = before->indent;
    for (auto each = lines.rbegin() + 1; each < lines.rend(); ++each) {
        if (each->isBlank() || each->indent >= nearest)
            continue;
        if (each->indent == line.indent)
            return {};
        if (each->indent < line.indent)
            break;
        nearest = each->indent;
    }
    return SyntaxCause{line.place(),
                       Texts::tr("this line begins in column %1, and no line above it to which it could belong does: the nearest begins in column %2")
                           .arg(line.indent + 1)
                           .arg(nearest + 1)};
}

} // namespace

std::optional<SyntaxCause> findCause(std::string_view bytes, qsizetype offset, const std::string &message)
{
    using namespace YAML::ErrorMsg;
    const std::vector<Line> lines = linesUpTo(bytes, offset);
    const auto isOneOf = [&](std::initializer_list<const char *> starts) {
        return std::ranges::any_of(starts, [&](const char *start) { return message.starts_with(start); });
    };
    // What a text that is not closed swallows may hold anything: a path with backslashes, a character that begins no text.
    if (isOneOf({INVALID_ESCAPE, INVALID_HEX, UNKNOWN_TOKEN})) {
        auto cause = findUnclosed(lines);
        return cause && cause->offset < lines.back().begin ? cause : std::nullopt;
    }
    if (!isOneOf({MAP_VALUE, END_OF_MAP_FLOW, END_OF_MAP, END_OF_SEQ_FLOW, END_OF_SEQ, BLOCK_ENTRY, MAP_KEY, EOF_IN_SCALAR, DOC_IN_SCALAR}))
        return {};
    if (auto cause = findUnclosed(lines))
        return cause;
    if (auto cause = findInLine(lines.back()))
        return cause;
    return findIndentation(lines);
}

std::optional<Entry> entryAround(std::string_view bytes, qsizetype offset)
{
    const std::vector<Line> lines = linesUpTo(bytes, static_cast<qsizetype>(bytes.size()));
    const auto holds = [&](const Line &line) { return line.begin <= offset && offset <= line.begin + std::ssize(line.text); };
    auto here = std::ranges::find_if(lines, holds);
    // To the top-level key above, and to the depth of its entries.
    const auto isTop = [](const Line &line) { return !line.isBlank() && line.indent == 0; };
    if (here == lines.end() || isTop(*here))
        return {};
    auto top = here;
    while (top != lines.begin() && !isTop(*top))
        --top;
    const auto first = std::find_if(top + 1, lines.end(), [](const Line &line) { return !line.isBlank(); });
    if (!isTop(*top) || first == lines.end() || first->indent == 0 || first > here)
        return {};
    auto begin = here;
    while (begin != first && (begin->isBlank() || begin->indent > first->indent))
        --begin;
    const auto end
        = std::find_if(begin + 1, lines.end(), [&](const Line &line) { return !line.isBlank() && line.indent <= first->indent && line.begin > offset; });
    return Entry{begin->begin, end == lines.end() ? std::ssize(bytes) : end->begin};
}

} // namespace rules
