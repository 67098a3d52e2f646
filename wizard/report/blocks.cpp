// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/blocks.h"

#include "base/texts.h"

namespace report {

using namespace Qt::StringLiterals;

namespace {

Block textBlock(Block::Kind kind, const QString &text)
{
    Block block;
    block.kind = kind;
    block.text = text;
    return block;
}

} // namespace

Block paragraph(const QString &text)
{
    return textBlock(Block::Kind::Paragraph, text);
}

Block heading(const QString &text)
{
    return textBlock(Block::Kind::Heading, text);
}

Block notice(Block::Tone tone, const QString &text)
{
    Block block = textBlock(Block::Kind::Notice, text);
    block.tone = tone;
    return block;
}

Block code(const QString &text)
{
    return textBlock(Block::Kind::Code, text);
}

Block list(const QStringList &items)
{
    Block block;
    block.kind = Block::Kind::List;
    for (const QString &item : items)
        block.rows.push_back({item});
    return block;
}

Block table(const QStringList &header, std::vector<QStringList> rows, std::vector<int> widths)
{
    Block block;
    block.kind = Block::Kind::Table;
    block.header = header;
    block.rows = std::move(rows);
    block.widths = std::move(widths);
    return block;
}

Block sourcedTable(const QStringList &header, std::vector<QStringList> rows, std::vector<int> widths)
{
    Block block = table(header, std::move(rows), std::move(widths));
    block.sourceBelow = true;
    return block;
}

void addTable(Section &section, const QString &title, Block table)
{
    if (table.rows.empty())
        return;
    section.blocks.push_back(heading(title));
    section.blocks.push_back(std::move(table));
}

void addList(Section &section, const QString &title, const QStringList &items)
{
    if (items.isEmpty())
        return;
    section.blocks.push_back(heading(title));
    section.blocks.push_back(list(items));
}

void addNotices(Section &section, Block::Tone tone, const QStringList &texts)
{
    for (const QString &text : texts)
        section.blocks.push_back(notice(tone, text));
}

void Fields::add(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_rows.push_back({name, value});
}

Block Fields::block() const
{
    return table({}, m_rows, {22, 78});
}

QString utcTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : QString();
}

QString localTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QString zone = local.offsetFromUtc() == 0 ? u"UTC"_s : u"UTC"_s + local.toOffsetFromUtc(local.offsetFromUtc()).toString(u"ttt"_s).remove(u"UTC"_s);
    return u"%1 (%2)"_s.arg(local.toString(u"yyyy-MM-dd HH:mm"_s), zone);
}

QString bytes(qint64 count)
{
    return Texts::tr("%1 bytes").arg(QString::number(count));
}

QString withArticle(const QString &says, const QString &article)
{
    return article.isEmpty() || says.contains(article) ? says : u"%1 (%2)"_s.arg(says, article);
}

} // namespace report
