// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/iniedit.h"

#include "base/texts.h"

#include <QStringDecoder>

#include <algorithm>
#include <ranges>
#include <vector>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

/// One line, by its place in the file; `end` is behind its last character, `next` behind its line end.
struct IniLine {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype next = 0;
};

std::vector<IniLine> splitLines(const QByteArray &file)
{
    std::vector<IniLine> lines;
    qsizetype size = file.size();
    while (size > 0 && file[size - 1] == '\x1a') // the end of a file, as DOS marks it
        --size;
    qsizetype begin = file.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (begin < size) {
        const qsizetype found = file.indexOf('\n', begin);
        const bool ends = found >= 0 && found < size;
        const qsizetype end = ends ? found : size;
        const bool hasReturn = end > begin && file[end - 1] == '\r';
        lines.push_back({begin, hasReturn ? end - 1 : end, ends ? end + 1 : end});
        begin = lines.back().next;
    }
    return lines;
}

bool isSameName(const QByteArray &a, const QByteArray &b)
{
    return qstrnicmp(a.constData(), a.size(), b.constData(), b.size()) == 0;
}

/// One file with its lines found.
class IniFile
{
public:
    explicit IniFile(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_lines(splitLines(bytes))
    {
    }

    [[nodiscard]] QByteArray text(const IniLine &line) const { return m_bytes.sliced(line.begin, line.end - line.begin); }

    /// The lines of a section behind its header: [first, last). Refused when it stands there twice.
    [[nodiscard]] base::Result<std::optional<std::pair<size_t, size_t>>> section(const QByteArray &name) const
    {
        std::optional<std::pair<size_t, size_t>> found;
        bool isIn = false;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            const QByteArray line = text(m_lines[i]).trimmed();
            if (line.startsWith('[')) {
                const qsizetype close = line.indexOf(']');
                isIn = close > 0 && isSameName(line.sliced(1, close - 1).trimmed(), name);
                if (isIn && found)
                    return base::fail(base::Failure::Refused, Texts::tr("The section [%1] stands there twice.").arg(QString::fromLatin1(name)));
                if (isIn)
                    found = {i + 1, i + 1};
            } else if (isIn) {
                found->second = i + 1;
            }
        }
        return found;
    }

    /// The lines of a key in a section; boot.ini has one for each way to start the same Windows.
    [[nodiscard]] std::vector<IniLine> keys(const std::pair<size_t, size_t> &section, const QByteArray &name) const
    {
        std::vector<IniLine> found;
        for (size_t i = section.first; i < section.second; ++i) {
            const QByteArray line = text(m_lines[i]);
            const qsizetype equals = line.indexOf('=');
            if (!line.trimmed().startsWith(';') && equals >= 0 && isSameName(line.first(equals).trimmed(), name))
                found.push_back(m_lines[i]);
        }
        return found;
    }

    /// With a line behind the last one of [first, last) that is not blank; `first` is at least 1.
    [[nodiscard]] QByteArray withLine(const std::pair<size_t, size_t> &section, const QByteArray &line) const
    {
        size_t last = section.second;
        while (last > section.first && text(m_lines[last - 1]).trimmed().isEmpty())
            --last;
        const IniLine &before = m_lines[last - 1];
        const QByteArray end = m_bytes.sliced(before.end, before.next - before.end);
        return end.isEmpty() ? QByteArray(m_bytes).insert(before.end, lineEnd() + line) : QByteArray(m_bytes).insert(before.next, line + end);
    }

    [[nodiscard]] QByteArray withSection(const QByteArray &name, const QByteArray &line) const
    {
        const bool isEnded = m_lines.empty() || m_lines.back().next > m_lines.back().end;
        const qsizetype end = m_lines.empty() ? 0 : m_lines.back().next;
        return QByteArray(m_bytes).insert(end, (isEnded ? QByteArray() : lineEnd()) + '[' + name + ']' + lineEnd() + line + lineEnd());
    }

private:
    [[nodiscard]] QByteArray lineEnd() const
    {
        const auto ended = std::ranges::find_if(m_lines, [](const IniLine &line) { return line.next > line.end; });
        return ended == m_lines.end() ? QByteArray("\r\n") : m_bytes.sliced(ended->end, ended->next - ended->end);
    }

    const QByteArray &m_bytes;
    std::vector<IniLine> m_lines;
};

base::Result<std::optional<QByteArray>> renamed(const QByteArray &file, const IniFile &ini, const std::pair<size_t, size_t> &section,
                                                const std::vector<IniLine> &lines, const rules::IniSet &what)
{
    const QByteArray name = what.renameTo.toLatin1();
    const std::vector<IniLine> targets = ini.keys(section, name);
    if (lines.empty() && !targets.empty())
        return std::nullopt;
    if (lines.empty())
        return base::fail(base::Failure::Refused, Texts::tr("There is no line %1= in [%2].").arg(what.key, what.section));
    if (!targets.empty() && targets.front().begin != lines.front().begin) // the same ones when only the letter case changes
        return base::fail(base::Failure::Refused, Texts::tr("[%1] has a line %2= already.").arg(what.section, what.renameTo));
    QByteArray edited = file;
    for (const IniLine &line : lines | std::views::reverse) { // from the end, so that the places before stay
        const QByteArray text = ini.text(line);
        const QByteArray old = text.first(text.indexOf('=')).trimmed();
        edited.replace(line.begin + text.indexOf(old), old.size(), name);
    }
    return edited == file ? std::nullopt : std::optional(edited);
}

/// The value's place in a line: behind the equals sign and the blanks after it, without the blanks at the end.
std::pair<qsizetype, qsizetype> placeOfValue(const QByteArray &text)
{
    const auto isBlank = [&](qsizetype i) { return text[i] == ' ' || text[i] == '\t'; };
    qsizetype from = text.indexOf('=') + 1;
    while (from < text.size() && isBlank(from))
        ++from;
    qsizetype to = text.size();
    while (to > from && isBlank(to - 1))
        --to;
    return {from, to};
}

} // namespace

base::Result<std::optional<QByteArray>> editIni(const QByteArray &file, const rules::IniSet &what)
{
    if (file.contains('\0'))
        return base::fail(base::Failure::Refused, Texts::tr("It is written in UTF-16 or is no text; only files of single bytes are changed."));
    const IniFile ini(file);
    const QByteArray sectionName = what.section.toLatin1();
    const QByteArray added = what.key.toLatin1() + '=' + what.value.value_or(QString()).toLatin1();
    const auto section = ini.section(sectionName);
    if (!section)
        return base::pass(section.error());
    if (!*section) {
        if (what.remove)
            return std::nullopt;
        if (what.value && what.makeSection)
            return ini.withSection(sectionName, added);
        return base::fail(base::Failure::Refused, Texts::tr("There is no section [%1].").arg(what.section));
    }
    const std::vector<IniLine> lines = ini.keys(**section, what.key.toLatin1());
    if (!what.renameTo.isEmpty())
        return renamed(file, ini, **section, lines, what);
    if (lines.size() > 1)
        return base::fail(base::Failure::Refused, Texts::tr("The line %1= stands there twice.").arg(what.key));
    if (what.remove)
        return lines.empty() ? std::nullopt : std::optional(QByteArray(file).remove(lines.front().begin, lines.front().next - lines.front().begin));
    if (lines.empty())
        return ini.withLine(**section, added);
    const IniLine &line = lines.front();
    const auto [from, to] = placeOfValue(ini.text(line));
    const QByteArray value = what.value->toLatin1();
    if (file.sliced(line.begin + from, to - from) == value)
        return std::nullopt;
    return QByteArray(file).replace(line.begin + from, to - from, value);
}

QStringList iniLines(const QByteArray &file)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(file);
    if (utf8.hasError())
        text = QString::fromLatin1(file);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace repair
