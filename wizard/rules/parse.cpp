// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/parse.h"

#include "base/limits.h"
#include "base/text.h"
#include "base/texts.h"
#include "rules/syntaxcause.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <spanstream>

namespace rules {

namespace {

namespace limits = base::limits;

/// Thrown through yaml-cpp to stop it; caught at the end of this file.
struct Stop {
    qsizetype offset = 0;
    QString message;
};

class Builder final : public YAML::EventHandler
{
public:
    Builder(Document &document, Problems &problems)
        : m_document(document)
        , m_problems(problems)
    {
    }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        // yaml-cpp places what is missing at whatever comes next; a person looks for it at its key.
        const bool isValue = !m_frames.empty() && m_frames.back().mapping && !isKey();
        const quint32 node = isValue ? m_document.openAt(Node::Kind::Null, m_frames.back().key) : open(Node::Kind::Null, mark);
        if (isValue)
            refuseCutText(m_frames.back().key, node);
        if (isKey())
            refuse(node, Texts::tr("a key must be a text; this one is empty"));
        refuseProperties(mark, {}, anchor);
        countChild();
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        const quint32 node = open(Node::Kind::Scalar, mark);
        refuse(node, Texts::tr("aliases (*name) are not used in trees; write the text again"));
        countChild();
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        const char first = sourceAt(mark.pos);
        const bool quoted = first == '"' || first == '\'' || first == '|' || first == '>';
        const quint32 node = open(Node::Kind::Scalar, mark, quoted);
        m_lastText = mark.pos;
        if (value.size() > limits::scalarBytes) {
            refuse(node, Texts::tr("this text is longer than %1 bytes").arg(limits::scalarBytes));
        } else {
            m_document.setText(node, value);
            if (isKey())
                checkKey(node, value);
            if (first == '"' && holdsUnsafeText(value)) // an escape can write what the bytes of the file must not hold
                refuse(node, Texts::tr("this text writes a control or an invisible character, which cannot be shown"));
        }
        refuseProperties(mark, tag, anchor);
        countChild();
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        enter(Node::Kind::Sequence, mark, tag, anchor);
    }

    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        enter(Node::Kind::Mapping, mark, tag, anchor);
    }

    void OnSequenceEnd() override { leave(); }

    void OnMapEnd() override
    {
        const quint32 mapping = m_frames.back().node;
        leave();
        forEachDuplicate(Node(m_document, mapping), [&](Node first, Node second) { refuseDuplicate(first, second); });
    }

    [[nodiscard]] qsizetype lastText() const { return m_lastText; } ///< offset of the last text; -1 when there is none

private:
    struct Frame {
        quint32 node = 0;
        quint32 key = 0;      ///< of a mapping: the last one
        quint32 children = 0; ///< keys and values both count
        bool mapping = false;
    };

    [[nodiscard]] char sourceAt(int offset) const
    {
        const std::string_view bytes = m_document.source().bytes();
        return static_cast<size_t>(offset) < bytes.size() ? bytes[static_cast<size_t>(offset)] : '\0';
    }

    [[nodiscard]] bool isKey() const { return !m_frames.empty() && m_frames.back().mapping && m_frames.back().children % 2 == 0; }

    quint32 open(Node::Kind kind, const YAML::Mark &mark, bool quoted = false)
    {
        if (m_document.size() >= limits::treeNodes)
            throw Stop{mark.pos, Texts::tr("this file has more than %1 entries").arg(limits::treeNodes)};
        const quint32 node = m_document.open(kind, static_cast<quint32>(mark.pos), static_cast<quint32>(mark.line), quoted);
        if (isKey())
            m_frames.back().key = node;
        return node;
    }

    void countChild()
    {
        if (!m_frames.empty())
            ++m_frames.back().children;
    }

    void enter(Node::Kind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        if (m_frames.size() >= limits::treeDepth)
            throw Stop{mark.pos, Texts::tr("this is nested more than %1 deep").arg(limits::treeDepth)};
        const quint32 node = open(kind, mark);
        if (isKey())
            m_problems.errorAt(mark.pos, Texts::tr("a key must be a text, not a list or a mapping"));
        refuseProperties(mark, tag, anchor);
        m_frames.push_back({node, 0, 0, kind == Node::Kind::Mapping});
    }

    void leave()
    {
        const Frame frame = m_frames.back();
        m_frames.pop_back();
        m_document.close(frame.node, frame.mapping ? frame.children / 2 : frame.children);
        countChild();
    }

    void refuse(quint32 node, const QString &message)
    {
        m_problems.errorAt(Node(m_document, node).offset(), message);
        m_document.refuse(node);
    }

    /// In `{title: one, two}` the second part is a key without a value, and not a part of the text.
    void refuseCutText(quint32 key, quint32 value)
    {
        const Node text(m_document, key);
        const std::string_view bytes = m_document.source().bytes();
        const auto at = static_cast<size_t>(text.offset());
        const size_t before = at == 0 ? std::string_view::npos : bytes.find_last_not_of(" \n\r", at - 1);
        if (text.isQuoted() || before == std::string_view::npos || bytes[before] != ',' || bytes.substr(at + text.text().size()).starts_with(':'))
            return;
        m_problems.errorAt(static_cast<qsizetype>(before),
                           Texts::tr("the comma ends the text before it, and \"%1\" is no entry; put a text that holds a comma in quotation marks")
                               .arg(base::oneLine(text.string(), 60)));
        m_document.refuse(key);
        m_document.refuse(value);
    }

    void checkKey(quint32 node, const std::string &key)
    {
        if (key.size() > limits::keyBytes)
            refuse(node, Texts::tr("this key is longer than %1 bytes").arg(limits::keyBytes));
        else if (key == "<<")
            refuse(node, Texts::tr("merge keys (<<) are not used in trees; write the entries again"));
    }

    /// yaml-cpp's own tags are "?" for plain and "!" for quoted text; an explicit lone `!` shows only in the source.
    void refuseProperties(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor)
            m_problems.errorAt(mark.pos, Texts::tr("anchors (&name) are not used in trees; leave it out"));
        if (sourceAt(mark.pos) == '!' || (!tag.empty() && tag != "?" && tag != "!"))
            m_problems.errorAt(mark.pos, Texts::tr("tags (!name) are not used in trees; leave it out"));
    }

    void refuseDuplicate(Node first, Node second)
    {
        const base::SourcePosition place = first.at();
        m_problems.errorAt(second.offset(), Texts::tr("\"%1\" is written twice in the same place").arg(base::oneLine(second.string(), 60)),
                           Texts::tr("first written at %1:%2").arg(place.line).arg(place.column));
        m_document.refuse(second.index());
    }

    Document &m_document;
    Problems &m_problems;
    std::vector<Frame> m_frames;
    qsizetype m_lastText = -1;
};

/// Any event is one too many: a tree file holds one document.
class NothingMore final : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark &mark) override { stop(mark); }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { stop(mark); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { stop(mark); }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t, const std::string &) override { stop(mark); }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override { stop(mark); }
    void OnSequenceEnd() override { }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override { stop(mark); }
    void OnMapEnd() override { }

private:
    [[noreturn]] static void stop(const YAML::Mark &mark) { throw Stop{mark.pos, Texts::tr("a second document begins here; a tree file holds one")}; }
};

/// yaml-cpp's terse messages in words that help.
QString explain(const std::string &message, char at)
{
    using namespace YAML::ErrorMsg;
    static const std::pair<const char *, const char *> known[] = {
        {MAP_VALUE, QT_TRANSLATE_NOOP("Texts", "a colon stands where none can stand; put a text that holds \": \" in quotation marks")},
        {END_OF_MAP_FLOW, QT_TRANSLATE_NOOP("Texts", "a closing brace } is missing")},
        {END_OF_MAP, QT_TRANSLATE_NOOP("Texts", "this does not continue the mapping above it; check the indentation and the quotation marks")},
        {END_OF_SEQ_FLOW, QT_TRANSLATE_NOOP("Texts", "a closing bracket ] is missing")},
        {END_OF_SEQ, QT_TRANSLATE_NOOP("Texts", "this does not continue the list above it; check the indentation and the quotation marks")},
        {BLOCK_ENTRY, QT_TRANSLATE_NOOP("Texts", "a list item (- ) cannot stand here; check the indentation")},
        {MAP_KEY, QT_TRANSLATE_NOOP("Texts", "a key cannot stand here; check the indentation")},
        {FLOW_END, QT_TRANSLATE_NOOP("Texts", "this bracket or brace closes nothing")},
        {INVALID_ESCAPE, QT_TRANSLATE_NOOP("Texts", "what follows this backslash has no meaning; write texts with backslashes in single quotation marks")},
        {INVALID_HEX, QT_TRANSLATE_NOOP("Texts", "what follows this backslash has no meaning; write texts with backslashes in single quotation marks")},
        {EOF_IN_SCALAR, QT_TRANSLATE_NOOP("Texts", "this text in quotation marks is not closed")},
        {DOC_IN_SCALAR, QT_TRANSLATE_NOOP("Texts", "this text in quotation marks is not closed")},
        {UNKNOWN_TOKEN, QT_TRANSLATE_NOOP("Texts", "no text can begin with this character; put the text in quotation marks")},
        {ALIAS_NOT_FOUND, QT_TRANSLATE_NOOP("Texts", "aliases (*name) are not used in trees; put a text that begins with * in quotation marks")},
        {UNKNOWN_ANCHOR, QT_TRANSLATE_NOOP("Texts", "aliases (*name) are not used in trees; put a text that begins with * in quotation marks")},
        {CHAR_IN_ALIAS, QT_TRANSLATE_NOOP("Texts", "aliases (*name) are not used in trees; put a text that begins with * in quotation marks")},
        {ANCHOR_NOT_FOUND, QT_TRANSLATE_NOOP("Texts", "anchors (&name) are not used in trees; put a text that begins with & in quotation marks")},
        {CHAR_IN_ANCHOR, QT_TRANSLATE_NOOP("Texts", "anchors (&name) are not used in trees; put a text that begins with & in quotation marks")},
    };
    if (at == '?' && message.starts_with(UNKNOWN_TOKEN))
        return Texts::tr("inside braces or brackets a text with a question mark must stand in quotation marks");
    for (const auto &[start, words] : known) {
        if (message.starts_with(start))
            return Texts::tr(words);
    }
    return Texts::tr("not readable as YAML: %1").arg(base::oneLine(QString::fromStdString(message)));
}

/// yaml-cpp takes a quoted text that the end of the file cuts off for a whole one.
bool isUnclosed(std::string_view bytes, size_t quote)
{
    const char mark = bytes[quote];
    if (mark != '"' && mark != '\'')
        return false;
    for (size_t at = quote + 1; at < bytes.size(); ++at) {
        if (mark == '"' && bytes[at] == '\\') {
            ++at;
        } else if (bytes[at] == mark) {
            if (mark == '"' || at + 1 >= bytes.size() || bytes[at + 1] != mark)
                return false;
            ++at;
        }
    }
    return true;
}

} // namespace

namespace {

/// Reads one document to its end. Throws what yaml-cpp throws, and Stop.
void readEvents(std::string_view bytes, Document &document, Problems &problems)
{
    std::ispanstream stream(std::span<const char>(bytes.data(), bytes.size()));
    YAML::Parser parser(stream);
    Builder builder(document, problems);
    if (!parser.HandleNextDocument(builder) || document.isEmpty())
        throw Stop{0, Texts::tr("this file is empty; a tree begins with \"fixtree: 1\"")};
    NothingMore nothingMore;
    parser.HandleNextDocument(nothingMore);
    if (builder.lastText() >= 0 && isUnclosed(bytes, static_cast<size_t>(builder.lastText())))
        throw Stop{builder.lastText(), Texts::tr("this text in quotation marks is not closed")};
}

SyntaxCause causeOf(std::string_view bytes, const YAML::Exception &exception)
{
    const auto at = static_cast<size_t>(std::max(exception.mark.pos, 0));
    if (auto cause = findCause(bytes, static_cast<qsizetype>(at), exception.msg))
        return *std::move(cause);
    return {static_cast<qsizetype>(at), explain(exception.msg, at < bytes.size() ? bytes[at] : '\0')};
}

/// The first thing that makes these bytes unreadable; nothing when they can be read.
std::optional<SyntaxCause> firstSyntaxError(const QByteArray &bytes)
{
    try {
        std::ispanstream stream(std::span<const char>(bytes.constData(), static_cast<size_t>(bytes.size())));
        YAML::Parser parser(stream);
        Document scratch(bytes, {});
        Problems ignored(scratch);
        Builder builder(scratch, ignored);
        parser.HandleNextDocument(builder);
    } catch (const Stop &) {
        return {}; // no matter of syntax
    } catch (const YAML::Exception &exception) {
        return causeOf({bytes.constData(), static_cast<size_t>(bytes.size())}, exception);
    }
    return {};
}

/// More that is wrong behind the first syntax error: the entry around each is left out, and the rest is read again. What is found then is
/// sound, since an entry can be missing without the others becoming something else.
void findMore(std::string_view source, SyntaxCause first, Problems &problems)
{
    constexpr int most = 10;
    QByteArray bytes(source.data(), static_cast<qsizetype>(source.size()));
    for (int found = 1; found < most; ++found) {
        const std::optional<Entry> entry = entryAround({bytes.constData(), static_cast<size_t>(bytes.size())}, first.offset);
        if (!entry)
            return;
        for (qsizetype at = entry->begin; at < entry->end; ++at)
            bytes[at] = bytes.at(at) == '\n' ? '\n' : ' ';
        const std::optional<SyntaxCause> next = firstSyntaxError(bytes);
        if (!next || next->offset <= first.offset)
            return;
        problems.errorAt(next->offset, next->message);
        first = *next;
    }
}

} // namespace

bool parseYaml(Document &document, Problems &problems)
{
    const std::string_view bytes = document.source().bytes();
    try {
        readEvents(bytes, document, problems);
    } catch (const Stop &stop) {
        problems.errorAt(stop.offset, stop.message);
        return false;
    } catch (const YAML::Exception &exception) {
        const SyntaxCause cause = causeOf(bytes, exception);
        problems.errorAt(cause.offset, cause.message);
        findMore(bytes, cause, problems);
        return false;
    }
    return true;
}

} // namespace rules
