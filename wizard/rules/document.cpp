// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/document.h"

#include "base/text.h"

#include <unordered_map>
#include <utility>

namespace rules {

using namespace Qt::StringLiterals;

Node::Kind Node::kind() const
{
    return m_document ? m_document->m_entries[m_index].kind : Kind::None;
}

bool Node::isQuoted() const
{
    return m_document && m_document->m_entries[m_index].quoted;
}

std::string_view Node::text() const
{
    if (!isScalar())
        return {};
    const Document::Entry &entry = m_document->m_entries[m_index];
    return std::string_view(m_document->m_texts).substr(entry.text, entry.length);
}

QString Node::string() const
{
    const std::string_view utf8 = text();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

quint32 Node::size() const
{
    return isSequence() || isMapping() ? m_document->m_entries[m_index].length : 0;
}

quint32 Node::extent() const
{
    return m_document ? m_document->m_entries[m_index].end - m_index : 0;
}

qsizetype Node::offset() const
{
    return m_document ? static_cast<qsizetype>(m_document->m_entries[m_index].offset) : 0;
}

base::SourcePosition Node::at() const
{
    if (!m_document)
        return {};
    const Document::Entry &entry = m_document->m_entries[m_index];
    return {m_document->m_fileName, line(), m_document->m_source.columnOf(entry.offset, line()), {}};
}

int Node::line() const
{
    return m_document ? static_cast<int>(m_document->m_entries[m_index].line) + 1 : 0;
}

QString Node::path() const
{
    return m_document ? m_document->pathOf(m_index) : QString();
}

Node Node::firstChild() const
{
    return {*m_document, m_index + 1};
}

Node Node::next() const
{
    return {*m_document, m_document->m_entries[m_index].end};
}

Document::Document(const QByteArray &bytes, QString fileName)
    : m_source(bytes)
    , m_fileName(std::move(fileName))
{
}

Node Document::root() const
{
    return isEmpty() ? Node() : Node(*this, 0);
}

base::SourcePosition Document::positionOf(qsizetype offset) const
{
    const int line = m_source.lineOf(offset);
    return {m_fileName, line, m_source.columnOf(offset, line), {}};
}

QString Document::pathOf(quint32 index) const
{
    QString path;
    for (Node node = root(); node && node.index() < index;) {
        Node inner;
        if (node.isMapping()) {
            forEachEntry(node, [&](Node key, Node value) {
                if (inner || index >= m_entries[value.index()].end)
                    return;
                path += (path.isEmpty() ? u""_s : u"."_s) + base::oneLine(key.string(), 70);
                inner = value;
            });
        } else if (node.isSequence()) {
            int item = 0;
            forEachItem(node, [&](Node value) {
                if (!inner && index < m_entries[value.index()].end) {
                    path += u"[%1]"_s.arg(item);
                    inner = value;
                }
                ++item;
            });
        }
        node = inner;
    }
    return path;
}

quint32 Document::open(Node::Kind kind, quint32 offset, quint32 line, bool quoted)
{
    const quint32 index = size();
    m_entries.push_back({offset, line, 0, 0, index + 1, kind, quoted});
    return index;
}

quint32 Document::openAt(Node::Kind kind, quint32 other)
{
    const Entry place = m_entries[other];
    return open(kind, place.offset, place.line);
}

void Document::setText(quint32 index, std::string_view text)
{
    m_entries[index].text = static_cast<quint32>(m_texts.size());
    m_entries[index].length = static_cast<quint32>(text.size());
    m_texts += text;
}

void Document::close(quint32 index, quint32 children)
{
    m_entries[index].length = children;
    m_entries[index].end = size();
}

void Document::refuse(quint32 index)
{
    m_entries[index].kind = Node::Kind::Refused;
}

void forEachDuplicate(Node mapping, const std::function<void(Node, Node)> &visit)
{
    constexpr quint32 few = 10; // comparing each with each is quicker than hashing up to here
    if (mapping.size() <= few) {
        Node keys[few];
        quint32 count = 0;
        forEachEntry(mapping, [&](Node key, Node) {
            const bool isText = key.isScalar(); // before a visitor refuses it
            for (quint32 i = 0; i < count && isText; ++i) {
                if (keys[i].text() == key.text()) {
                    visit(keys[i], key);
                    return;
                }
            }
            if (isText)
                keys[count++] = key;
        });
        return;
    }
    std::unordered_map<std::string_view, Node> seen;
    seen.reserve(mapping.size());
    forEachEntry(mapping, [&](Node key, Node) {
        if (!key.isScalar())
            return;
        const auto [first, isNew] = seen.try_emplace(key.text(), key);
        if (!isNew)
            visit(first->second, key);
    });
}

} // namespace rules
