// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/console.h"

#include "base/text.h"

#include <QJsonDocument>

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

bool wantsColours(FILE *stream)
{
    const QByteArray term = qgetenv("TERM");
    return isatty(fileno(stream)) && qEnvironmentVariableIsEmpty("NO_COLOR") && !term.isEmpty() && term != "dumb";
}

int widthOf(FILE *stream)
{
    winsize size{};
    if (ioctl(fileno(stream), TIOCGWINSZ, &size) != 0 || size.ws_col < 40)
        return 100;
    return std::min<int>(size.ws_col, 110);
}

void writeLine(FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream); // what is said stays in order with the other stream
}

} // namespace

Console::Console()
    : m_outColours(wantsColours(stdout))
    , m_errColours(wantsColours(stderr))
    , m_errTerminal(isatty(STDERR_FILENO))
    , m_width(widthOf(stdout))
{
}

QString Console::styled(const QString &text, Style style, bool colours)
{
    const QString clean = base::displayable(text);
    if (!colours || style == Style::Plain || clean.isEmpty())
        return clean;
    static const char *const codes[] = {"", "1", "32", "33", "31", "2"};
    return u"\x1b[%1m"_s.arg(QLatin1StringView(codes[static_cast<int>(style)])) + clean + u"\x1b[0m"_s;
}

void Console::out(const QString &text, Style style)
{
    writeLine(m_talk, styled(text, style, m_talk == stdout ? m_outColours : m_errColours));
}

void Console::paragraph(const QString &text, int indent, Style style)
{
    out(wrapped({}, text, indent, m_width, style));
}

std::vector<Console::Line> Console::wrapped(const QString &bullet, const QString &text, int indent, int width, Style style, base::LongWords longWords)
{
    const int hanging = bullet.isEmpty() ? indent : indent + static_cast<int>(bullet.size()) + 1;
    std::vector<Line> lines;
    for (const QString &line : base::wrapped(text, width - hanging, longWords))
        lines.push_back({(lines.empty() && !bullet.isEmpty() ? QString(indent, u' ') + bullet + u' ' : QString(hanging, u' ')) + line, style});
    return lines;
}

void Console::item(const QString &bullet, const QString &text, int indent, Style style)
{
    out(wrapped(bullet, text, indent, m_width, style));
}

void Console::out(const std::vector<Line> &lines)
{
    for (const Line &line : lines)
        out(line.text, line.style);
}

void Console::diff(const QString &text)
{
    for (const QString &line : text.trimmed().split(u'\n')) {
        const bool head = line.startsWith(u"+++"_s) || line.startsWith(u"---"_s) || line.startsWith(u"@@"_s);
        out(line, head ? Style::Muted : line.startsWith(u'+') ? Style::Good : line.startsWith(u'-') ? Style::Bad : Style::Plain);
    }
}

void Console::json(const QJsonObject &object)
{
    const QByteArray bytes = base::escapedJson(QJsonDocument(object).toJson());
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void Console::talkOnErrorStream()
{
    m_talk = stderr;
}

void Console::err(const QString &text, Style style)
{
    writeLine(stderr, styled(text, style, m_errColours));
}

void Console::error(const base::Error &error)
{
    const bool inFile = !error.where.toString().isEmpty();
    err((inFile ? QString() : u"fixwright: "_s) + error.toString(), Style::Bad);
}

void Console::error(const QString &message)
{
    err(u"fixwright: error: "_s + message, Style::Bad);
}

void Console::warning(const QString &message)
{
    err(u"fixwright: warning: "_s + message, Style::Warning);
}

bool Console::canAsk() const
{
    return isatty(STDIN_FILENO) && m_errTerminal;
}

QString Console::ask(const QString &question)
{
    const QByteArray bytes = styled(question, Style::Title, m_errColours).toUtf8() + ' ';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
    QTextStream input(stdin);
    return input.readLine().trimmed();
}

QString quoted(const QString &word)
{
    const auto isPlain = [](QChar c) { return (c.unicode() < 0x80 && c.isLetterOrNumber()) || u"_-./=:,@%+"_s.contains(c); };
    if (!word.isEmpty() && std::ranges::all_of(word, isPlain))
        return word;
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace cli
