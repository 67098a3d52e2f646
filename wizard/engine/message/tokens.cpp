// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message/tokens.h"

#include "engine/message/glyphs.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace engine::message {

using namespace Qt::StringLiterals;

namespace {

bool isPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'|' || c.category() == QChar::Mark_NonSpacing;
}

/// A character of a script that writes no blanks between words.
bool standsAlone(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x3040 && code <= 0x30ff && code != 0x30fb) || (code >= 0x3400 && code <= 0x9fff);
}

bool endsSentence(QChar c)
{
    return u".!?;\u3002"_s.contains(c);
}

/// Whether the part before an apostrophe is an article or the like that has lost its vowel: l'initialisation, dell'errore.
bool isElided(QStringView part)
{
    static const QSet<QString> parts{u"l"_s,  u"d"_s,  u"n"_s,   u"s"_s,    u"j"_s,    u"c"_s,    u"m"_s,    u"t"_s,
                                     u"qu"_s, u"un"_s, u"all"_s, u"dall"_s, u"dell"_s, u"nell"_s, u"sull"_s, u"quell"_s};
    return parts.contains(part.toString().toLower());
}

/// What stands behind the last dot of another file: a copy that was put aside (`user32.dll.bak`), an extension that is cut short (`user32.dl`) or grew
/// (`user32.dll2`).
bool isOtherExtension(QStringView part)
{
    static const QSet<QString> others{u"bak"_s,  u"old"_s, u"org"_s, u"orig"_s, u"sav"_s, u"save"_s, u"new"_s,
                                      u"copy"_s, u"ren"_s, u"mui"_s, u"d"_s,    u"dl"_s,  u"ex"_s,   u"sy"_s};
    constexpr qsizetype maximumAdded = 4;
    const bool grew = part.size() > 3 && part.size() <= 3 + maximumAdded && isExtension(part.first(3));
    const bool packed = part.size() == 3 && part.endsWith(u'_');
    return grew || packed || others.contains(part.toString().toLower());
}

bool isSecondExtension(QStringView part)
{
    return isOtherExtension(part) || isExtension(part);
}

bool endsChunk(QChar c)
{
    return c == u' ' || c == u'\n' || u",;()[]{}<>=\"*?"_s.contains(c);
}

bool isDrive(const QString &text, qsizetype at, qsizetype end)
{
    return at + 2 < end && text.at(at).isLetter() && text.at(at + 1) == u':' && (text.at(at + 2) == u'\\' || text.at(at + 2) == u'/');
}

/// `0x` (or `Ox`, misread) and eight hexadecimal digits.
bool isPrefixedCode(QStringView raw)
{
    if (raw.size() != 10 || (!raw.startsWith("0x"_L1, Qt::CaseInsensitive) && !raw.startsWith("Ox"_L1, Qt::CaseInsensitive)))
        return false;
    return std::ranges::all_of(raw.sliced(2), [](QChar c) { return "0123456789abcdefoil"_L1.contains(c.toLower()); });
}

bool isAllDigits(QStringView part)
{
    return !part.isEmpty() && std::ranges::all_of(part, [](QChar c) { return c.isDigit(); });
}

/// Walks over folded text and collects its tokens. Ranges are half open and in folded text.
class Splitter
{
public:
    explicit Splitter(const QString &text)
        : m_glyphs(foldGlyphs(text))
        , m_text(m_glyphs.text)
    {
    }

    std::vector<Token> split()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const QChar c = m_text.at(at);
            if (endsChunk(c) || c == u'\'') {
                m_opens = m_opens || (c == u'\n' ? m_startsLine : c != u' ' && c != u'\'');
                m_opensSentence = m_opensSentence || endsSentence(c) || (c == u'\n' && m_startsLine);
                m_startsLine = m_startsLine || c == u'\n';
                ++at;
                continue;
            }
            const qsizetype end = chunkEnd(at);
            chunk(at, end);
            at = end;
        }
        return std::move(m_tokens);
    }

private:
    qsizetype chunkEnd(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_text.size() && !endsChunk(m_text.at(end)))
            ++end;
        // a path with a blank in a folder's name: C:\Program Files\x.dll
        const bool drive = hasDrive(at, end); // looked for once: the chunk grows behind it
        while (drive && end < m_text.size() && m_text.at(end) == u' ') {
            qsizetype next = end + 1;
            while (next < m_text.size() && !endsChunk(m_text.at(next)))
                ++next;
            const QStringView more = QStringView(m_text).sliced(end + 1, next - end - 1);
            if (!more.contains(u'\\') || hasDrive(end + 1, next) || isExtension(QStringView(m_text).sliced(at, end - at).right(3)))
                break;
            end = next;
        }
        return end;
    }

    bool hasDrive(qsizetype at, qsizetype end) const
    {
        for (; at + 2 < end; ++at) {
            if (isDrive(m_text, at, end))
                return true;
        }
        return false;
    }

    /// Splits off a path at the end of the chunk; the rest is words.
    void chunk(qsizetype at, qsizetype end)
    {
        qsizetype slash = -1;
        const bool drive = hasDrive(at, end);
        const qsizetype dot = extensionOf(at, end);
        for (qsizetype i = at; i < end; ++i) {
            if (m_text.at(i) == u'\\' || (m_text.at(i) == u'/' && (drive || dot >= i)))
                slash = i;
        }
        if (slash < 0) {
            words(at, end);
            return;
        }
        const qsizetype directory = directoryStart(at, slash);
        words(at, directory);
        m_directory = directory;
        words(slash + 1, end);
    }

    /// Where the dot is behind which the extension of a file follows; -1 when the chunk does not end in one.
    qsizetype extensionOf(qsizetype at, qsizetype end) const
    {
        const QStringView chunk = QStringView(m_text).sliced(at, end - at);
        const qsizetype dot = chunk.lastIndexOf(u'.');
        return dot >= 0 && isExtension(chunk.sliced(dot + 1)) ? at + dot : -1;
    }

    qsizetype directoryStart(qsizetype at, qsizetype slash) const
    {
        for (qsizetype i = at; i < slash; ++i) {
            if (isDrive(m_text, i, slash + 1) || m_text.at(i) == u'%' || m_text.at(i) == u'\\')
                return i;
        }
        qsizetype start = slash;
        while (start > at && (isPart(m_text.at(start - 1)) || m_text.at(start - 1) == u'.'))
            --start;
        return start;
    }

    /// Words between anything that is no part of a word; apostrophes inside a word vanish.
    void words(qsizetype at, qsizetype end)
    {
        while (at < end) {
            if (!isPart(m_text.at(at))) {
                m_opens = m_opens || m_text.at(at) == u':' || m_text.at(at) == QChar(0x3001) || endsSentence(m_text.at(at));
                m_opensSentence = m_opensSentence || endsSentence(m_text.at(at));
                ++at;
                continue;
            }
            if (standsAlone(m_text.at(at))) {
                add(at, at + 1, m_text.sliced(at, 1));
                ++at;
                continue;
            }
            qsizetype stop = at;
            while (stop < end && !standsAlone(m_text.at(stop)) && (isPart(m_text.at(stop)) || isInnerDot(stop, end)))
                ++stop;
            const bool possessive = stop + 1 < m_text.size() && m_text.at(stop) == u'\'' && m_text.at(stop + 1).toLower() == u's'
                                    && (stop + 2 == m_text.size() || !isPart(m_text.at(stop + 2)));
            qsizetype used = stop;
            QString joined;
            if (possessive) {
                used = stop + 2;
            } else if (!isElided(QStringView(m_text).sliced(at, stop - at)) && stop + 1 < end && m_text.at(stop) == u'\'' && m_text.at(stop + 1).isLetter()
                       && m_text.at(stop - 1).isLetter()) {
                used = stop + 1;
                while (used < end && isPart(m_text.at(used)) && !standsAlone(m_text.at(used)))
                    ++used;
                joined = m_text.sliced(at, stop - at) + m_text.sliced(stop + 1, used - stop - 1);
            }
            if (joined.isEmpty())
                dotted(at, stop);
            else
                add(at, used, joined);
            at = used;
        }
    }

    bool isInnerDot(qsizetype at, qsizetype end) const { return m_text.at(at) == u'.' && at + 1 < end && isPart(m_text.at(at + 1)); }

    /// `user32.dll` and `4.0` are names, `failed.The` are two words.
    void dotted(qsizetype at, qsizetype end)
    {
        while (at < end) {
            qsizetype stop = partEnd(at, end);
            while (stop < end) {
                const qsizetype next = partEnd(stop + 1, end);
                const QStringView left = QStringView(m_text).sliced(at, stop - at);
                const QStringView right = QStringView(m_text).sliced(stop + 1, next - stop - 1);
                const bool file = isExtension(right) && (next == end || !isExtension(left.sliced(left.lastIndexOf(u'.') + 1)));
                const bool version = isAllDigits(right) && isAllDigits(left.sliced(left.lastIndexOf(u'.') + 1));
                const bool other = next == end && isOtherExtension(right);
                if (!file && !version && !other)
                    break;
                stop = next;
                if (file && !(next < end && isSecondExtension(QStringView(m_text).sliced(next + 1, end - next - 1))))
                    break;
            }
            add(at, stop, m_text.sliced(at, stop - at));
            m_opens = m_opensSentence = stop < end;
            at = stop + 1;
        }
    }

    qsizetype partEnd(qsizetype at, qsizetype end) const
    {
        if (at >= end)
            return end;
        const qsizetype dot = QStringView(m_text).sliced(at, end - at).indexOf(u'.');
        return dot < 0 ? end : at + dot;
    }

    void add(qsizetype at, qsizetype end, QString raw)
    {
        // 0x before an eight-digit code says nothing
        if (isPrefixedCode(raw)) {
            raw.remove(0, 2);
            at += 2;
        }
        Token token;
        token.text = raw.toLower();
        token.text.replace(u'|', u'l');
        token.skeleton = skeletonOf(raw);
        token.raw = std::move(raw);
        token.start = origin(at);
        token.length = origin(end - 1) + 1 - token.start;
        token.isName = std::ranges::any_of(token.text, [](QChar c) { return c.isDigit() || c == u'.'; });
        if (m_directory >= 0)
            token.directory = origin(std::exchange(m_directory, -1));
        token.opensSentence = std::exchange(m_opensSentence, false);
        token.opens = std::exchange(m_opens, false);
        token.startsLine = std::exchange(m_startsLine, false);
        m_tokens.push_back(std::move(token));
    }

    qsizetype origin(qsizetype at) const { return m_glyphs.origin.at(static_cast<size_t>(at)); }

    const Glyphs m_glyphs;
    const QString &m_text;
    std::vector<Token> m_tokens;
    qsizetype m_directory = -1; ///< folders that were passed and wait for the name they lead to
    bool m_opens = true;
    bool m_opensSentence = true;
    bool m_startsLine = true;
};

} // namespace

std::vector<Token> tokenise(const QString &text)
{
    return Splitter(text).split();
}

QString skeletonOf(QStringView raw)
{
    QString skeleton;
    skeleton.reserve(raw.size());
    for (const QChar c : raw) {
        switch (c.unicode()) {
        case u'I':
        case u'i':
        case u'l':
        case u'L':
        case u'1':
        case u'|':
            skeleton.append(u'l');
            break;
        case u'0':
        case u'o':
        case u'O':
            skeleton.append(u'o');
            break;
        default: {
            const QChar small = c.toLower();
            if (small == u'n' && skeleton.endsWith(u'r')) {
                skeleton.chop(1);
                skeleton.append(u'm');
            } else if (small == u'v' && skeleton.endsWith(u'v')) {
                skeleton.chop(1);
                skeleton.append(u'w');
            } else {
                skeleton.append(small);
            }
        }
        }
    }
    return skeleton;
}

bool isExtension(QStringView part)
{
    static const QSet<QString> extensions = [] {
        QSet<QString> set;
        for (const auto extension : {"dll"_L1, "exe"_L1, "sys"_L1, "drv"_L1, "ocx"_L1, "cpl"_L1, "com"_L1, "bat"_L1, "cmd"_L1, "inf"_L1, "ini"_L1,
                                     "log"_L1, "vxd"_L1, "scr"_L1, "tlb"_L1, "fon"_L1, "hlp"_L1, "dat"_L1, "tmp"_L1, "msc"_L1, "nls"_L1, "hal"_L1})
            set.insert(skeletonOf(QString(extension)));
        return set;
    }();
    return part.size() == 3 && extensions.contains(skeletonOf(part));
}

} // namespace engine::message
