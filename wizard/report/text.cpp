// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "report/report.h"

#include "base/text.h"

#include <algorithm>

namespace report {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 78;

/// The text after `first`, its further lines below the text.
QString hanging(const QString &first, const QString &text)
{
    const int indent = static_cast<int>(first.size());
    return first + base::wrapped(text, columns - indent, base::LongWords::Cut).join(u'\n' + QString(indent, u' ')) + u'\n';
}

QString fieldsText(const Block &block)
{
    qsizetype width = 0;
    for (const QStringList &row : block.rows)
        width = std::max(width, row.value(0).size());
    width = std::min<qsizetype>(width, 24);
    QString text;
    for (const QStringList &row : block.rows)
        text += hanging(u"  "_s + (row.value(0) + u':').leftJustified(width + 1) + u' ', row.value(1));
    return text;
}

/// A table as one record a row: lines never get wider than a ticket system shows, and each value can be copied whole.
QString recordsText(const Block &block)
{
    QString text;
    for (const QStringList &row : block.rows) {
        text += hanging(u"- "_s, row.value(0));
        for (qsizetype i = 1; i < row.size(); ++i) {
            if (!row[i].isEmpty())
                text += hanging(u"    %1: "_s.arg(block.header.value(i)), row[i]);
        }
    }
    return text;
}

QString noticeText(const Block &block)
{
    switch (block.tone) {
    case Block::Tone::Warning:
        return hanging(Texts::tr("WARNING:") + u' ', block.text);
    case Block::Tone::Bad:
        return hanging(Texts::tr("PROBLEM:") + u' ', block.text);
    case Block::Tone::Good:
    case Block::Tone::Plain:
        break;
    }
    return hanging({}, block.text);
}

QString indented(const QString &text)
{
    QString result;
    for (const QString &line : text.split(u'\n')) {
        qsizetype at = 0;
        do {
            const qsizetype end = at + base::fitting(QStringView(line).sliced(at), columns - 4);
            QStringView shown = QStringView(line).sliced(at, end - at);
            while (shown.endsWith(u' '))
                shown.chop(1);
            result += u"    "_s + shown.toString() + u'\n';
            at = end;
        } while (at < line.size());
    }
    return result;
}

QString blockText(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Paragraph:
        return hanging({}, block.text);
    case Block::Kind::Heading:
        return hanging(u"* "_s, block.text);
    case Block::Kind::Table:
        return block.header.isEmpty() ? fieldsText(block) : recordsText(block);
    case Block::Kind::Diff:
    case Block::Kind::Code:
        return indented(block.text.trimmed());
    case Block::Kind::List: {
        QString text;
        for (const QStringList &row : block.rows)
            text += hanging(u"- "_s, row.value(0));
        return text;
    }
    case Block::Kind::Notice:
        return noticeText(block);
    }
    return {};
}

} // namespace

QString toText(const ReportModel &model)
{
    QString text = base::wrapped(model.title, columns, base::LongWords::Cut).join(u'\n') + u'\n' + QString(columns, u'=') + u'\n';
    Block summary;
    for (const auto &[name, value] : model.summary)
        summary.rows.push_back({name, value});
    text += fieldsText(summary);
    bool appendix = false;
    for (const Section &section : model.sections) {
        if (section.appendix && !appendix)
            text += u"\n%1\n%2\n%1\n"_s.arg(QString(columns, u'='), Texts::tr("Appendix"));
        appendix = section.appendix;
        text += u'\n' + section.title + u'\n' + QString(section.title.size(), u'-') + u'\n';
        for (qsizetype i = 0; i < std::ssize(section.blocks); ++i) {
            const Block &block = section.blocks[static_cast<size_t>(i)];
            const bool joined = i == 0 || section.blocks[static_cast<size_t>(i - 1)].kind == Block::Kind::Heading;
            text += (joined ? QString() : u"\n"_s) + blockText(block);
        }
    }
    return text + u'\n' + QString(columns, u'-') + u'\n' + hanging({}, model.footer);
}

} // namespace report
