// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/sourceposition.h"
#include "rules/sourcetext.h"

#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace rules {

class Document;

/// One node of a Document, by position: cheap to copy, valid as long as the document. A default node is "not there": it is of
/// no kind and has no children.
class Node
{
public:
    enum class Kind : quint8 {
        None, ///< not there
        Null, ///< nothing after the colon
        Scalar,
        Sequence,
        Mapping,
        Refused, ///< was there and has been reported already
    };

    Node() = default;
    Node(const Document &document, quint32 index)
        : m_document(&document)
        , m_index(index)
    {
    }

    explicit operator bool() const { return m_document != nullptr; }
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isScalar() const { return kind() == Kind::Scalar; }
    [[nodiscard]] bool isSequence() const { return kind() == Kind::Sequence; }
    [[nodiscard]] bool isMapping() const { return kind() == Kind::Mapping; }
    [[nodiscard]] bool isQuoted() const;
    [[nodiscard]] std::string_view text() const; ///< UTF-8; empty unless a scalar
    [[nodiscard]] QString string() const;
    [[nodiscard]] quint32 size() const;   ///< items of a sequence, entries of a mapping
    [[nodiscard]] quint32 extent() const; ///< the nodes that it consists of, itself included
    [[nodiscard]] quint32 index() const { return m_index; }
    [[nodiscard]] base::SourcePosition at() const; ///< line and column
    [[nodiscard]] int line() const;                ///< counts from 1; 0 when it is not there
    [[nodiscard]] qsizetype offset() const;        ///< of its first byte in the source

    /// `steps.start.branches[2].go`; costs a descent from the root, so only problems ask for it.
    [[nodiscard]] QString path() const;
    [[nodiscard]] const Document *document() const { return m_document; }

    [[nodiscard]] Node firstChild() const; ///< a mapping's children are key, value, key, value...
    [[nodiscard]] Node next() const;       ///< the following sibling; the caller counts

private:
    const Document *m_document = nullptr;
    quint32 m_index = 0;
};

/// A YAML document as a flat, immutable list of nodes in the order of the file. Two allocations for the whole of it: a node is
/// 24 bytes, its children follow it, `end` says where they stop.
class Document
{
public:
    explicit Document(const QByteArray &bytes, QString fileName);
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] Node root() const;
    [[nodiscard]] const SourceText &source() const { return m_source; }
    [[nodiscard]] const QString &fileName() const { return m_fileName; }

    [[nodiscard]] QString pathOf(quint32 index) const; ///< Node::path()
    [[nodiscard]] base::SourcePosition positionOf(qsizetype offset) const;

    // --- for the parser ---
    quint32 open(Node::Kind kind, quint32 offset, quint32 line, bool quoted = false); ///< the new node's index
    quint32 openAt(Node::Kind kind, quint32 other);                                   ///< a node at the place of another
    void setText(quint32 index, std::string_view text);
    void close(quint32 index, quint32 children);
    void refuse(quint32 index);
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_entries.size()); }

private:
    friend class Node;
    struct Entry {
        quint32 offset = 0; ///< in the source
        quint32 line = 0;
        quint32 text = 0;   ///< in m_texts
        quint32 length = 0; ///< of the text, or number of items
        quint32 end = 0;    ///< index after the last descendant
        Node::Kind kind = Node::Kind::None;
        bool quoted = false;
    };

    SourceText m_source;
    QString m_fileName;
    std::string m_texts;
    std::vector<Entry> m_entries;
};

/// Calls `visit(key, value)` for each entry of a mapping, in file order; nothing for another kind.
template <typename Visit>
void forEachEntry(Node mapping, Visit visit)
{
    if (!mapping.isMapping())
        return;
    Node key = mapping.firstChild();
    for (quint32 left = mapping.size(); left > 0; --left) {
        const Node value = key.next();
        visit(key, value);
        if (left > 1)
            key = value.next();
    }
}

/// Calls `visit(first, second)` for each key of a mapping that stands there before; keys that are no text are left out.
void forEachDuplicate(Node mapping, const std::function<void(Node, Node)> &visit);

/// Calls `visit(item)` for each item of a sequence; a node of another kind is visited itself, as a list of one.
template <typename Visit>
void forEachItem(Node node, Visit visit)
{
    if (!node.isSequence()) {
        visit(node);
        return;
    }
    Node item = node.firstChild();
    for (quint32 left = node.size(); left > 0; --left) {
        visit(item);
        if (left > 1)
            item = item.next();
    }
}

} // namespace rules
