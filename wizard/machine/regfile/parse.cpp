// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/limits.h"
#include "base/text.h"
#include "base/texts.h"
#include "machine/regfile/regfile.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>

namespace machine::regfile {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype valueBytes = 16 * 1024 * 1024;
constexpr qsizetype nameCharacters = 16384;

struct Decoded {
    QString text;
    bool isWide = false;
    bool isAnsi = false; ///< neither UTF-16 nor marked as UTF-8
};

/// The text of the file by its first bytes. An odd last byte of UTF-16 becomes U+FFFD, which no line may hold at its end.
Decoded decode(const QByteArray &bytes)
{
    const auto wide = [&](QStringConverter::Encoding encoding) { return Decoded{QStringDecoder(encoding).decode(bytes), true, false}; };
    if (bytes.startsWith("\xff\xfe"))
        return wide(QStringConverter::Utf16LE);
    if (bytes.startsWith("\xfe\xff"))
        return wide(QStringConverter::Utf16BE);
    if (bytes.startsWith(QByteArrayView("R\0E\0", 4)) || bytes.startsWith(QByteArrayView("W\0i\0", 4)))
        return wide(QStringConverter::Utf16LE);
    if (bytes.startsWith("\xef\xbb\xbf"))
        return {QString::fromUtf8(bytes.sliced(3)), false, false};
    return {fromAnsi(bytes), false, true};
}

/// Goes through the text line by line. CR, LF, CR LF and CR CR LF end a line.
class Lines
{
public:
    explicit Lines(const QString &text)
        : m_text(text)
    {
    }

    /// The next line; false at the end of the text.
    bool next()
    {
        if (m_at >= m_text.size())
            return false;
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] != u'\n' && m_text[end] != u'\r')
            ++end;
        m_line = QStringView(m_text).sliced(m_at, end - m_at);
        m_isEnded = end < m_text.size();
        qsizetype after = end;
        while (after < m_text.size() && m_text[after] == u'\r')
            ++after;
        // Several CR alone are as many lines; before an LF they are one.
        if (after < m_text.size() && m_text[after] == u'\n')
            ++after;
        else
            after = std::min(end + 1, m_text.size());
        m_at = after;
        ++m_number;
        return true;
    }
    [[nodiscard]] QStringView line() const { return m_line; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isEnded() const { return m_isEnded; }

private:
    const QString &m_text;
    QStringView m_line;
    qsizetype m_at = 0;
    int m_number = 0;
    bool m_isEnded = false;
};

class Parser
{
public:
    Parser(const Decoded &decoded, const QString &fileName)
        : m_lines(decoded.text)
        , m_fileName(fileName)
    {
    }

    base::Result<File> parse()
    {
        if (const auto header = readHeader(); !header)
            return base::pass(header.error());
        bool isBlank = false;
        while (m_lines.next()) {
            const QStringView line = m_lines.line().trimmed();
            isBlank = line.isEmpty();
            if (line.startsWith(u';') && line == QLatin1StringView(kitMark))
                m_file.isKit = true;
            if (isBlank || line.startsWith(u';'))
                continue;
            if (const auto read = line.startsWith(u'[') ? readKey(line) : readValue(); !read)
                return base::pass(read.error());
            if (!m_lines.isEnded())
                return cut();
        }
        m_file.endsProperly = isBlank;
        return std::move(m_file);
    }

private:
    [[nodiscard]] std::unexpected<base::Error> wrong(const QString &message, int line, qsizetype column) const
    {
        return base::fail(base::Failure::BadInput, message, {}, {m_fileName, line, static_cast<int>(column), {}});
    }
    [[nodiscard]] std::unexpected<base::Error> wrong(const QString &message, qsizetype at = 0) const { return wrong(message, m_lines.number(), at + 1); }
    [[nodiscard]] std::unexpected<base::Error> cut() const
    {
        return wrong(Texts::tr("The registry file ends in the middle of a line: it was cut, and what is missing is not known. Export it again."),
                     m_lines.line().size());
    }

    base::Status readHeader()
    {
        QStringView line;
        while (line.isEmpty() && m_lines.next())
            line = m_lines.line().trimmed();
        if (line == u"REGEDIT4")
            m_file.format = Format::Regedit4;
        else if (line.compare(u"Windows Registry Editor Version 5.00", Qt::CaseInsensitive) == 0)
            m_file.format = Format::Version5;
        else
            return wrong(Texts::tr("This is no exported registry: its first line is neither \"REGEDIT4\" nor \"Windows Registry Editor Version 5.00\". "
                                   "Export the registry with Regedit (Registry > Export Registry File)."));
        return {};
    }

    base::Status readKey(QStringView line)
    {
        const qsizetype end = line.lastIndexOf(u']');
        if (end < 0)
            return wrong(Texts::tr("The name of a key has no closing bracket. Export the registry again."), line.size());
        if (const QStringView rest = line.sliced(end + 1).trimmed(); !rest.isEmpty() && !rest.startsWith(u';'))
            return wrong(Texts::tr("Nothing may stand behind the name of a key."), end + 1);
        Key key;
        key.line = m_lines.number();
        QStringView path = line.sliced(1, end - 1);
        if (path.startsWith(u'-')) {
            key.deleted = true;
            path = path.sliced(1);
            noteDeletion();
        }
        if (path.isEmpty())
            return wrong(Texts::tr("A key has no name."));
        if (path.count(u'\\') > base::limits::hiveDepth)
            return wrong(Texts::tr("A key lies deeper than a registry can be (%1 keys).").arg(base::limits::hiveDepth));
        key.path = path.toString();
        m_file.keys.push_back(std::move(key));
        return {};
    }

    void noteDeletion()
    {
        if (m_file.firstDeletion == 0)
            m_file.firstDeletion = m_lines.number();
    }

    base::Status readValue()
    {
        const qsizetype indent = m_lines.line().size() - m_lines.line().trimmed().size(); // good enough for a column
        Value value;
        value.line = m_lines.number();
        m_rest = m_lines.line();
        skipBlanks();
        if (m_rest.startsWith(u'@')) {
            m_rest = m_rest.sliced(1);
        } else if (m_rest.startsWith(u'"')) {
            auto name = readString();
            if (!name)
                return base::pass(name.error());
            if (name->size() >= nameCharacters)
                return wrong(Texts::tr("The name of a value is too long for a registry."));
            value.name = std::move(*name);
        } else {
            return wrong(Texts::tr("This line is neither a key nor a value: \"%1\". Export the registry again, and do not edit the file.")
                             .arg(base::oneLine(m_rest.first(std::min<qsizetype>(m_rest.size(), 60)).toString(), 60)),
                         indent);
        }
        skipBlanks();
        if (!m_rest.startsWith(u'='))
            return m_lines.isEnded() ? base::Status(wrong(Texts::tr("A \"=\" is missing behind the name of the value."), column())) : base::Status(cut());
        m_rest = m_rest.sliced(1);
        skipBlanks();
        if (m_file.keys.empty())
            return wrong(Texts::tr("A value stands before the first key. The beginning of the file is missing; export the registry again."));
        auto data = readData();
        if (!data)
            return base::pass(data.error());
        value.data = std::move(*data);
        if (!value.data)
            noteDeletion();
        skipBlanks();
        if (!m_rest.isEmpty() && !m_rest.startsWith(u';'))
            return wrong(Texts::tr("Something stands behind the end of the value: \"%1\".")
                             .arg(base::oneLine(m_rest.first(std::min<qsizetype>(m_rest.size(), 60)).toString(), 60)),
                         column());
        m_file.keys.back().values.push_back(std::move(value));
        return {};
    }

    void skipBlanks()
    {
        while (!m_rest.isEmpty() && (m_rest.front() == u' ' || m_rest.front() == u'\t'))
            m_rest = m_rest.sliced(1);
    }

    [[nodiscard]] qsizetype column() const { return m_lines.line().size() - m_rest.size(); }

    /// From one quotation mark to the next; a text may hold line ends, which REGEDIT writes as they are.
    base::Result<QString> readString()
    {
        const int line = m_lines.number();
        const qsizetype start = column();
        QString text;
        m_rest = m_rest.sliced(1);
        while (true) {
            while (m_rest.isEmpty()) {
                if (!m_lines.isEnded() || text.size() > valueBytes || !m_lines.next())
                    return wrong(
                        Texts::tr("The text that begins here has no end: the file was cut, or a quotation mark is missing. Export the registry again."), line,
                        start + 1);
                text += u"\r\n"_s;
                m_rest = m_lines.line();
            }
            const QChar letter = m_rest.front();
            m_rest = m_rest.sliced(1);
            if (letter == u'"')
                return text;
            if (letter != u'\\') {
                text += letter;
                continue;
            }
            const QChar next = m_rest.isEmpty() ? QChar() : m_rest.front();
            if (next == u'\\' || next == u'"')
                text += next;
            else if (next == u'n')
                text += u'\n';
            else if (next == u'r')
                text += u'\r';
            else if (next == u'0')
                text += QChar(0);
            else
                return wrong(Texts::tr("A backslash in a text is written twice: \\\\."), column() - 1);
            m_rest = m_rest.sliced(1);
        }
    }

    base::Result<std::optional<RegistryValue>> readData()
    {
        if (m_rest.startsWith(u'-')) {
            m_rest = m_rest.sliced(1);
            return std::nullopt;
        }
        if (m_rest.startsWith(u'"')) {
            const auto text = readString();
            if (!text)
                return base::pass(text.error());
            return RegistryValue::fromText(regSz, *text);
        }
        if (m_rest.startsWith(u"dword:", Qt::CaseInsensitive))
            return readDword();
        if (m_rest.startsWith(u"hex", Qt::CaseInsensitive))
            return readHex();
        if (!m_lines.isEnded())
            return cut();
        return wrong(Texts::tr("This is no data of a value: a text in quotation marks, dword:, hex: or hex(TYPE): is wanted."), column());
    }

    base::Result<std::optional<RegistryValue>> readDword()
    {
        m_rest = m_rest.sliced(6);
        qsizetype digits = 0;
        while (digits < m_rest.size() && m_rest[digits].unicode() < 0x80 && QByteArray("0123456789abcdefABCDEF").contains(m_rest[digits].toLatin1()))
            ++digits;
        if (digits < 8 && digits == m_rest.size() && !m_lines.isEnded())
            return cut();
        if (digits == 0 || digits > 8)
            return wrong(Texts::tr("A number has one to eight hexadecimal digits behind dword:."), column());
        QByteArray bytes(4, '\0');
        qToLittleEndian(m_rest.first(digits).toUInt(nullptr, 16), bytes.data());
        m_rest = m_rest.sliced(digits);
        return RegistryValue{regDword, bytes};
    }

    base::Result<std::optional<RegistryValue>> readHex()
    {
        quint32 type = 3;
        m_rest = m_rest.sliced(3);
        if (m_rest.startsWith(u'(')) {
            const qsizetype end = m_rest.indexOf(u')');
            bool isNumber = false;
            if (end > 0)
                type = m_rest.first(end).sliced(1).toUInt(&isNumber, 16);
            if (!isNumber)
                return m_lines.isEnded() ? wrong(Texts::tr("The type in hex(TYPE) is no hexadecimal number."), column()) : cut();
            m_rest = m_rest.sliced(end + 1);
        }
        if (!m_rest.startsWith(u':'))
            return m_lines.isEnded() ? wrong(Texts::tr("A \":\" is missing behind hex."), column()) : cut();
        m_rest = m_rest.sliced(1);
        auto bytes = readBytes();
        if (!bytes)
            return base::pass(bytes.error());
        return RegistryValue{type, m_file.format == Format::Regedit4 && (type == regExpandSz || type == regMultiSz) ? widened(type, *bytes) : *bytes};
    }

    /// `01,02,\` and on in the next line. Two digits a byte, as REGEDIT writes them; one is taken too.
    base::Result<QByteArray> readBytes()
    {
        const auto digit = [](QChar letter) {
            const char16_t unit = QChar(letter).toLower().unicode();
            return unit >= u'0' && unit <= u'9' ? unit - u'0' : unit >= u'a' && unit <= u'f' ? unit - u'a' + 10 : -1;
        };
        QByteArray bytes;
        bool wantsMore = false; // a comma or a backslash was the last
        while (true) {
            skipBlanks();
            if (m_rest.startsWith(u'\\')) {
                m_rest = m_rest.sliced(1);
                skipBlanks();
                if (!m_rest.isEmpty() && !m_rest.startsWith(u';'))
                    return wrong(Texts::tr("Only the end of the line may stand behind the backslash."), column());
                do {
                    if (!m_lines.next())
                        return cut();
                    m_rest = m_lines.line();
                    skipBlanks();
                } while (m_rest.startsWith(u';'));
                wantsMore = !m_rest.isEmpty();
                continue;
            }
            const int high = m_rest.isEmpty() ? -1 : digit(m_rest.front());
            if (high < 0) {
                if (!wantsMore && (m_rest.isEmpty() || m_rest.startsWith(u';')))
                    return bytes;
                return m_lines.isEnded() ? wrong(Texts::tr("Two hexadecimal digits are wanted here. If the file ends or goes on with another value, it was "
                                                           "cut: export the registry again."),
                                                 column())
                                         : cut();
            }
            m_rest = m_rest.sliced(1);
            int byte = high;
            if (const int low = m_rest.isEmpty() ? -1 : digit(m_rest.front()); low >= 0) {
                byte = high * 16 + low;
                m_rest = m_rest.sliced(1);
            } else if (m_rest.isEmpty() && !m_lines.isEnded()) {
                return cut();
            }
            if (bytes.size() >= valueBytes)
                return wrong(Texts::tr("A value has more than %1 bytes.").arg(valueBytes));
            bytes.append(static_cast<char>(byte));
            skipBlanks();
            wantsMore = m_rest.startsWith(u',');
            if (wantsMore)
                m_rest = m_rest.sliced(1);
            else if (!m_rest.isEmpty() && !m_rest.startsWith(u';') && !m_rest.startsWith(u'\\'))
                return wrong(Texts::tr("A comma is missing between two bytes."), column());
        }
    }

    /// The 8-bit text of a REGEDIT4 file as Windows stores it. Some programs write UTF-16 there, which REGEDIT itself would cut at the first letter:
    /// that is seen by every second byte being 0 up to the end.
    QByteArray widened(quint32 type, const QByteArray &bytes)
    {
        if (looksWide(type, bytes)) {
            const QString note
                = Texts::tr("The REGEDIT4 file holds values in UTF-16, which REGEDIT does not write. They were read as such; do not import this file.");
            if (!m_file.notes.contains(note))
                m_file.notes << note;
            return bytes;
        }
        const QString text = fromAnsi(bytes);
        QByteArray wide(text.size() * 2, '\0');
        qToLittleEndian<char16_t>(text.constData(), text.size(), wide.data());
        return wide;
    }

    Lines m_lines;
    QString m_fileName;
    File m_file;
    QStringView m_rest;
};

} // namespace

bool looksWide(quint32 type, const QByteArray &bytes)
{
    const qsizetype zeros = type == regExpandSz ? 3 : 5;
    if (bytes.size() % 2 != 0 || bytes.size() <= zeros || !bytes.endsWith(QByteArray(zeros, '\0')))
        return false;
    for (qsizetype i = 1; i < bytes.size(); i += 2) {
        if (bytes[i] != '\0')
            return false;
    }
    return true;
}

base::Result<File> parse(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > base::limits::exportBytes)
        return base::fail(
            base::Failure::BadInput,
            Texts::tr("The registry file is larger than %1 MiB. Export only the branches that are needed.").arg(base::limits::exportBytes / 1024 / 1024), {},
            {fileName, 0, 0, {}});
    const Decoded decoded = decode(bytes);
    if (decoded.isWide && bytes.size() % 2 != 0)
        return base::fail(base::Failure::BadInput, Texts::tr("The registry file ends in the middle of a character: it was cut. Export it again."), {},
                          {fileName, static_cast<int>(decoded.text.count(u'\n')) + 1, 0, {}});
    auto file = Parser(decoded, fileName).parse();
    const auto isForeign = [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; };
    if (file && decoded.isAnsi && std::ranges::any_of(bytes, isForeign))
        file->notes << Texts::tr("Letters outside ASCII were read as Western European (code page 1252). On a Windows of another language they are others.");
    return file;
}

} // namespace machine::regfile
