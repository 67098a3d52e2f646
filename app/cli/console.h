// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/text.h"

#include <QJsonObject>
#include <QString>
#include <QTextStream>

#include <cstdio>
#include <vector>

namespace cli {

/// Standard input, output and error of one command. Everything written goes through base::displayable(), so that no text from a tree or a
/// machine can steer the terminal; colours are added afterwards, and only on a terminal that wants them (NO_COLOR).
class Console
{
public:
    enum class Style { Plain, Title, Good, Warning, Bad, Muted };

    Console();

    /// One line that is still to be written.
    struct Line {
        QString text;
        Style style = Style::Plain;
    };
    /// The lines of a text that is wrapped to `width`, the first behind `bullet`, the others below the first.
    [[nodiscard]] static std::vector<Line> wrapped(const QString &bullet, const QString &text, int indent, int width, Style style = Style::Plain,
                                                   base::LongWords longWords = base::LongWords::Keep);
    void out(const std::vector<Line> &lines);
    [[nodiscard]] int width() const { return m_width; }

    /// One line on standard output.
    void out(const QString &text = {}, Style style = Style::Plain);
    /// A paragraph, wrapped to the terminal and indented.
    void paragraph(const QString &text, int indent = 0, Style style = Style::Plain);
    /// The first line behind `bullet`, the others below the first.
    void item(const QString &bullet, const QString &text, int indent = 2, Style style = Style::Plain);
    /// A unified diff in colours.
    void diff(const QString &text);
    /// One JSON object; nothing else goes to standard output then.
    void json(const QJsonObject &object);

    /// From here on what would go to standard output goes to standard error, which is kept for people while JSON is asked for.
    void talkOnErrorStream();

    /// One line on standard error.
    void err(const QString &text, Style style = Style::Plain);
    /// `file:line:col: error: ...` where a file is at fault, else `fixwright: error: ...`.
    void error(const base::Error &error);
    void error(const QString &message);
    void warning(const QString &message);

    /// Whether a person sits there: standard input and error are a terminal.
    [[nodiscard]] bool canAsk() const;
    /// The line that was typed, trimmed; empty at the end of the input.
    [[nodiscard]] QString ask(const QString &question);
    /// Whether standard error is a terminal, for carets below source lines.
    [[nodiscard]] bool errIsTerminal() const { return m_errTerminal; }

private:
    [[nodiscard]] static QString styled(const QString &text, Style style, bool colours);

    FILE *m_talk = stdout;
    bool m_outColours = false;
    bool m_errColours = false;
    bool m_errTerminal = false;
    int m_width = 100;
};

/// The text so that a POSIX shell reads it back as one word.
[[nodiscard]] QString quoted(const QString &word);

} // namespace cli
