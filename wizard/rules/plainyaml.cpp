// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/plainyaml.h"

#include "base/limits.h"

#include <algorithm>
#include <array>

namespace rules {

namespace {

namespace limits = base::limits;

/// What a byte may be in the texts that this reader takes; bytes above 0x7f are letters.
enum : quint8 { InKey = 1, BeginsPlain = 2 };

constexpr std::array<quint8, 256> classes = [] {
    std::array<quint8, 256> table{};
    for (size_t c = 0; c < 256; ++c) {
        const bool isAlnum = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (isAlnum || c == '.' || c == '-' || c == '_')
            table[c] |= InKey;
        if (isAlnum || c >= 0x80 || std::string_view("\\/(.<+=;$^_").find(static_cast<char>(c)) != std::string_view::npos)
            table[c] |= BeginsPlain;
    }
    return table;
}();

bool is(char c, quint8 what)
{
    return (classes[static_cast<unsigned char>(c)] & what) != 0;
}

bool saysNull(std::string_view text)
{
    return text == "null" || text == "Null" || text == "NULL";
}

/// Recursive descent over lines. Every method answers false as soon as something is not of the plain kind; the whole reading is
/// then given up. Before a block, m_at is at the first character of a line's content and m_indent says how far in that is.
class PlainReader
{
public:
    explicit PlainReader(Document &document) : m_document(document), m_source(document.source().bytes()) {}

    bool run()
    {
        if (m_source.find_first_of("\t\r") != std::string_view::npos)
            return false;
        toContent();
        return m_hasContent && m_indent == 0 && block(1) && !m_hasContent;
    }

private:
    // --- lines ---

    [[nodiscard]] char peek(size_t ahead = 0) const { return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : '\n'; }

    void skipBlanks()
    {
        while (m_at < m_source.size() && m_source[m_at] == ' ')
            ++m_at;
    }

    /// From the beginning of a line to the next content: past empty lines and comments.
    void toContent()
    {
        while (m_at < m_source.size()) {
            m_lineStart = m_at;
            skipBlanks();
            if (m_at < m_source.size() && m_source[m_at] != '\n' && m_source[m_at] != '#') {
                m_indent = m_at - m_lineStart;
                m_hasContent = true;
                return;
            }
            m_at = std::min(m_source.find('\n', m_at), m_source.size());
            if (m_at < m_source.size())
                ++m_at;
            ++m_line;
        }
        m_hasContent = false;
        m_indent = 0;
    }

    /// Whether only blanks and a comment follow here.
    [[nodiscard]] bool isLineOver() const
    {
        const size_t next = std::min(m_source.find_first_not_of(' ', m_at), m_source.size());
        return next == m_source.size() || m_source[next] == '\n' || (m_source[next] == '#' && next > m_at);
    }

    /// Past the rest of a line on which nothing more may stand, to the next content.
    [[nodiscard]] bool endLine()
    {
        if (!isLineOver())
            return false;
        m_at = std::min(m_source.find('\n', m_at), m_source.size());
        if (m_at < m_source.size())
            ++m_at;
        ++m_line;
        toContent();
        return true;
    }

    // --- nodes ---

    [[nodiscard]] bool hasRoom(int depth) const { return depth <= limits::treeDepth && m_document.size() + 2 < limits::treeNodes; }

    quint32 open(Node::Kind kind, bool quoted = false) { return m_document.open(kind, static_cast<quint32>(m_at), m_line, quoted); }

    [[nodiscard]] bool close(quint32 node, quint32 children, bool isMapping)
    {
        m_document.close(node, children);
        bool unique = true;
        if (isMapping)
            forEachDuplicate(Node(m_document, node), [&](Node, Node) { unique = false; });
        return unique;
    }

    [[nodiscard]] size_t keyLength() const
    {
        size_t length = 0;
        while (is(peek(length), InKey))
            ++length;
        const char after = peek(length + 1);
        const bool isKey = length > 0 && length <= limits::keyBytes && peek() != '-' && peek() != '.' && peek(length) == ':' && (after == ' ' || after == '\n');
        return isKey ? length : 0;
    }

    /// A key and its colon.
    [[nodiscard]] bool key(quint32 &node)
    {
        const size_t length = keyLength();
        const std::string_view text = m_source.substr(m_at, length);
        if (length == 0 || saysNull(text))
            return false;
        node = open(Node::Kind::Scalar);
        m_document.setText(node, text);
        m_at += length + 1;
        return true;
    }

    [[nodiscard]] bool plainText(size_t end)
    {
        size_t last = end;
        while (last > m_at && m_source[last - 1] == ' ')
            --last;
        const std::string_view text = m_source.substr(m_at, last - m_at);
        const bool begins = !text.empty() && (is(text[0], BeginsPlain) || (text[0] == '-' && text.size() > 1 && text[1] != ' '));
        if (!begins || saysNull(text) || text.size() > limits::scalarBytes)
            return false;
        m_document.setText(open(Node::Kind::Scalar), text);
        m_at = last;
        return true;
    }

    /// A plain text to the end of the line.
    [[nodiscard]] bool blockPlain()
    {
        for (size_t at = m_at;; ++at) {
            const char c = at < m_source.size() ? m_source[at] : '\n';
            const char after = at + 1 < m_source.size() ? m_source[at + 1] : '\n';
            if (c == ':' && (after == ' ' || after == '\n'))
                return false;
            if (c == '\n' || (c == ' ' && after == '#'))
                return plainText(at);
        }
    }

    /// A plain text to the next sign of the flow style.
    [[nodiscard]] bool flowPlain()
    {
        const size_t end = m_source.find_first_of(",[]{}?:#\n", m_at);
        return end != std::string_view::npos && (m_source[end] == ',' || m_source[end] == ']' || m_source[end] == '}') && plainText(end);
    }

    /// A text in quotation marks on one line; of the escapes only \" and \\.
    [[nodiscard]] bool quotedText()
    {
        const char mark = peek();
        const quint32 node = open(Node::Kind::Scalar, true);
        m_text.clear();
        for (size_t at = m_at + 1; at < m_source.size() && m_source[at] != '\n'; ++at) {
            const char c = m_source[at];
            const char after = at + 1 < m_source.size() ? m_source[at + 1] : '\n';
            if (c == mark && !(mark == '\'' && after == '\'')) {
                m_at = at + 1;
                m_document.setText(node, m_text);
                return m_text.size() <= limits::scalarBytes;
            }
            const bool isPair = c == mark || (c == '\\' && mark == '"');
            if (isPair && after != '\'' && after != '"' && after != '\\')
                return false;
            if (c == '\\' && mark == '"' && after == '\'')
                return false;
            at += isPair ? 1 : 0;
            m_text += m_source[at];
        }
        return false;
    }

    // --- flow style ---

    [[nodiscard]] bool flow(int depth)
    {
        const char c = peek();
        if (c == '[')
            return flowSequence(depth);
        if (c == '{')
            return flowMapping(depth);
        return c == '"' || c == '\'' ? quotedText() : flowPlain();
    }

    /// After an item: true with `more` set for a comma, false in `more` for the end.
    [[nodiscard]] bool separator(char end, bool &more)
    {
        skipBlanks();
        more = peek() == ',';
        if (!more && peek() != end)
            return false;
        ++m_at;
        skipBlanks();
        return true;
    }

    [[nodiscard]] bool flowSequence(int depth)
    {
        if (!hasRoom(depth))
            return false;
        const quint32 node = open(Node::Kind::Sequence);
        quint32 items = 0;
        ++m_at;
        skipBlanks();
        bool more = peek() != ']';
        if (!more)
            ++m_at;
        while (more) {
            if (!hasRoom(depth) || !flow(depth + 1) || !separator(']', more))
                return false;
            ++items;
        }
        return close(node, items, false);
    }

    [[nodiscard]] bool flowMapping(int depth)
    {
        if (!hasRoom(depth))
            return false;
        const quint32 node = open(Node::Kind::Mapping);
        quint32 entries = 0;
        ++m_at;
        skipBlanks();
        bool more = peek() != '}';
        if (!more)
            ++m_at;
        while (more) {
            quint32 name = 0;
            if (!hasRoom(depth) || !key(name))
                return false;
            skipBlanks();
            if (!flow(depth + 1) || !separator('}', more))
                return false;
            ++entries;
        }
        return close(node, entries, true);
    }

    // --- block style ---

    [[nodiscard]] bool block(int depth)
    {
        return peek() == '-' && peek(1) == ' ' ? sequence(depth) : mapping(depth);
    }

    /// What stands behind a key or a dash on the same line, and the way to the next content.
    [[nodiscard]] bool inlineValue(size_t indent, int depth)
    {
        const char c = peek();
        if (c == '|' || c == '>') {
            if (!blockText(indent))
                return false;
        } else if (!(c == '[' || c == '{' || c == '"' || c == '\'' ? flow(depth) : blockPlain()) || !endLine()) {
            return false;
        }
        return !m_hasContent || m_indent <= indent; // what is further in would go on with the text
    }

    [[nodiscard]] bool mapping(int depth)
    {
        if (!hasRoom(depth))
            return false;
        const size_t indent = m_indent;
        const quint32 node = open(Node::Kind::Mapping);
        quint32 entries = 0;
        while (m_hasContent && m_indent == indent) {
            quint32 name = 0;
            if (!hasRoom(depth) || !key(name))
                return false;
            const bool isBelow = isLineOver();
            skipBlanks();
            if (!(isBelow ? valueBelow(indent, depth, name) : inlineValue(indent, depth + 1)))
                return false;
            ++entries;
        }
        return (!m_hasContent || m_indent < indent) && close(node, entries, true);
    }

    /// The lines below a key: a block, a list as far in as the key itself, or nothing.
    [[nodiscard]] bool valueBelow(size_t indent, int depth, quint32 name)
    {
        if (!endLine())
            return false;
        if (m_hasContent && m_indent > indent)
            return block(depth + 1) && (!m_hasContent || m_indent <= indent);
        if (m_hasContent && m_indent == indent && peek() == '-' && peek(1) == ' ')
            return sequence(depth + 1);
        m_document.openAt(Node::Kind::Null, name);
        return true;
    }

    [[nodiscard]] bool sequence(int depth)
    {
        if (!hasRoom(depth))
            return false;
        const size_t indent = m_indent;
        const quint32 node = open(Node::Kind::Sequence);
        quint32 items = 0;
        while (m_hasContent && m_indent == indent && peek() == '-' && peek(1) == ' ') {
            ++m_at;
            if (isLineOver() || !hasRoom(depth))
                return false;
            skipBlanks();
            if (keyLength() > 0) {
                m_indent = m_at - m_lineStart; // a mapping that begins behind the dash
                if (!mapping(depth + 1) || (m_hasContent && m_indent > indent))
                    return false;
            } else if (!inlineValue(indent, depth + 1)) {
                return false;
            }
            ++items;
        }
        return (!m_hasContent || m_indent <= indent) && close(node, items, false);
    }

    /// A literal or folded text whose lines are all equally far in (literal: at least as far).
    [[nodiscard]] bool blockText(size_t indent)
    {
        const bool isFolded = peek() == '>';
        const bool isStripped = peek(1) == '-';
        const size_t header = m_at + (isStripped ? 2 : 1);
        if (header >= m_source.size() || m_source[header] != '\n')
            return false;
        const quint32 node = open(Node::Kind::Scalar, true);
        m_text.clear();
        m_at = header + 1;
        ++m_line;
        size_t inside = 0;
        size_t breaks = 0; // since the last line with text
        while (m_at < m_source.size()) {
            const size_t end = m_source.find('\n', m_at);
            const size_t begin = std::min(m_source.find_first_not_of(' ', m_at), m_source.size());
            if (end == std::string_view::npos)
                return false; // how the last line ends decides what is kept; rare
            const bool isEmpty = begin == end;
            if (isEmpty && (inside == 0 || begin - m_at > inside))
                return false;
            if (!isEmpty && begin - m_at <= indent)
                break;
            if (!isEmpty) {
                if (inside == 0)
                    inside = begin - m_at;
                if (begin - m_at < inside || (isFolded && (begin - m_at > inside || m_source[end - 1] == ' ')))
                    return false;
                if (isFolded && breaks == 1)
                    m_text += ' ';
                else
                    m_text.append(isFolded && breaks > 0 ? breaks - 1 : breaks, '\n');
                m_text += m_source.substr(m_at + inside, end - m_at - inside);
                breaks = 0;
            }
            ++breaks;
            ++m_line;
            m_at = end + 1;
        }
        if (inside == 0 || m_text.size() >= limits::scalarBytes)
            return false;
        if (!isStripped)
            m_text += '\n';
        m_document.setText(node, m_text);
        toContent();
        return true;
    }

    Document &m_document;
    std::string_view m_source;
    std::string m_text; ///< of the scalar that is being read
    size_t m_at = 0;
    size_t m_lineStart = 0;
    size_t m_indent = 0;
    quint32 m_line = 0;
    bool m_hasContent = false;
};

} // namespace

bool readPlainYaml(Document &document)
{
    if (PlainReader(document).run())
        return true;
    document.clear();
    return false;
}

} // namespace rules
