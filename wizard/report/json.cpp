// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/report.h"

#include "base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace report {

using namespace Qt::StringLiterals;

namespace {

QString word(Block::Kind kind)
{
    switch (kind) {
    case Block::Kind::Paragraph:
        return u"paragraph"_s;
    case Block::Kind::Heading:
        return u"heading"_s;
    case Block::Kind::Table:
        return u"table"_s;
    case Block::Kind::Diff:
        return u"diff"_s;
    case Block::Kind::Code:
        return u"code"_s;
    case Block::Kind::List:
        return u"list"_s;
    case Block::Kind::Notice:
        return u"notice"_s;
    }
    return {};
}

QString word(Block::Tone tone)
{
    switch (tone) {
    case Block::Tone::Plain:
        return u"plain"_s;
    case Block::Tone::Good:
        return u"good"_s;
    case Block::Tone::Warning:
        return u"warning"_s;
    case Block::Tone::Bad:
        return u"bad"_s;
    }
    return {};
}

QJsonObject toObject(const Block &block)
{
    QJsonObject object{{u"kind"_s, word(block.kind)}};
    if (!block.text.isEmpty())
        object[u"text"_s] = block.text;
    if (block.kind == Block::Kind::Notice)
        object[u"tone"_s] = word(block.tone);
    if (!block.header.isEmpty())
        object[u"header"_s] = QJsonArray::fromStringList(block.header);
    if (block.kind == Block::Kind::List || block.kind == Block::Kind::Table) {
        QJsonArray rows;
        for (const QStringList &row : block.rows)
            rows.append(QJsonArray::fromStringList(row));
        object[u"rows"_s] = rows;
    }
    return object;
}

} // namespace

QByteArray toJson(const repair::Case &run, const ReportModel &model)
{
    QJsonArray summary;
    for (const auto &[name, value] : model.summary)
        summary.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    QJsonArray sections;
    for (const Section &section : model.sections) {
        QJsonArray blocks;
        for (const Block &block : section.blocks)
            blocks.append(toObject(block));
        sections.append(QJsonObject{{u"title"_s, section.title}, {u"appendix"_s, section.appendix}, {u"blocks"_s, blocks}});
    }
    const QJsonObject object{{u"fixwright-report"_s, 1},    {u"title"_s, model.title},
                             {u"tone"_s, word(model.tone)}, {u"subtitle"_s, model.subtitle},
                             {u"footer"_s, model.footer},   {u"summary"_s, summary},
                             {u"sections"_s, sections},     {u"case"_s, QJsonDocument::fromJson(repair::toJson(run)).object()}};
    return base::escapedJson(QJsonDocument(object).toJson());
}

} // namespace report
