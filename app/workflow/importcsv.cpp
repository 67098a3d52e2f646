// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/importcsv.h"

#include "base/texts.h"
#include "workflow/importtext.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <map>
#include <optional>
#include <ranges>
#include <vector>

namespace workflow {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maximumRows = 500;
constexpr qsizetype maximumColumns = 32;

struct Row {
    QStringList cells;
    int line = 0;
};

/// One column of conditions.
struct Asked {
    QString id;
    QString text;
    qsizetype column = 0;
    QStringList values; ///< as written first
    bool isYesNo = false;

    /// Of a choice there is one more than the table names.
    [[nodiscard]] qsizetype answers() const { return isYesNo ? values.size() : values.size() + 1; }
    [[nodiscard]] QString answer(qsizetype value) const { return isYesNo ? values[value] : value < values.size() ? u"a%1"_s.arg(value + 1) : u"another"_s; }
};

std::unexpected<base::Error> wrong(const QString &fileName, int line, const QString &message)
{
    return base::fail(base::Failure::BadInput, message, {}, {fileName, line, 1, {}});
}

base::Result<std::vector<Row>> readRows(const QString &text, const QString &fileName)
{
    const QString header = text.section(u'\n', 0, 0);
    const QChar separator = header.contains(u'\t') ? u'\t' : header.count(u';') > header.count(u',') ? u';' : u',';
    std::vector<Row> rows;
    Row row{{}, 1};
    QString cell;
    bool isQuoted = false, wasQuoted = false;
    int line = 1;
    const auto endCell = [&] {
        row.cells << (wasQuoted ? cell : cell.trimmed());
        cell.clear();
        wasQuoted = false;
    };
    const auto endRow = [&] {
        endCell();
        if (std::ranges::any_of(row.cells, [](const QString &each) { return !each.isEmpty(); }))
            rows.push_back(row);
        row = {{}, line};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        line += c == u'\n' ? 1 : 0;
        if (isQuoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                isQuoted = false;
        } else if (c == u'"' && cell.trimmed().isEmpty()) {
            isQuoted = wasQuoted = true;
            cell.clear();
        } else if (c == separator) {
            endCell();
        } else if (c == u'\n') {
            endRow();
        } else {
            cell += c;
        }
        if (rows.size() > maximumRows || row.cells.size() > maximumColumns)
            return wrong(fileName, line, Texts::tr("a table has at most %1 rows and %2 columns").arg(maximumRows).arg(maximumColumns));
    }
    if (isQuoted)
        return wrong(fileName, row.line, Texts::tr("a text in quotation marks is not closed"));
    endRow();
    return rows;
}

/// For each question the value that a row asks for; nothing where it does not matter.
using Wanted = std::vector<std::optional<qsizetype>>;

bool excludes(const Wanted &row, const Wanted &answers)
{
    for (size_t i = 0; i < row.size(); ++i) {
        if (row[i] && answers[i] && row[i] != answers[i])
            return true;
    }
    return false;
}

/// Answers with which this row is the first that applies; nothing when those above take all of it. Each row above is excluded by one answer that this row
/// leaves open, tried in turn.
std::optional<Wanted> answersFor(const std::vector<Wanted> &rows, size_t at, const std::vector<Asked> &asked, Wanted answers, size_t above, int &budget)
{
    while (above < at && excludes(rows[above], answers))
        ++above;
    if (above == at || --budget < 0)
        return above == at ? std::optional(answers) : std::nullopt;
    for (size_t i = 0; i < asked.size(); ++i) {
        if (!rows[above][i] || answers[i])
            continue;
        for (qsizetype value = 0; value < asked[i].answers(); ++value) {
            if (value == *rows[above][i])
                continue;
            Wanted more = answers;
            more[i] = value;
            if (auto found = answersFor(rows, at, asked, std::move(more), above + 1, budget))
                return found;
        }
    }
    return std::nullopt;
}

QString mappingOf(const Wanted &wanted, const std::vector<Asked> &asked)
{
    QStringList parts;
    for (size_t i = 0; i < asked.size(); ++i) {
        if (wanted[i])
            parts << u"%1: %2"_s.arg(asked[i].id, asked[i].answer(*wanted[i]));
    }
    return u'{' + parts.join(u", "_s) + u'}';
}

QString questionsOf(const std::vector<Asked> &asked)
{
    QString text;
    for (const Asked &each : asked) {
        text += u"  %1:\n    kind: %2\n    ask: %3\n"_s.arg(each.id, each.isYesNo ? u"yes-no"_s : u"choice"_s, quotedForTree(each.text));
        if (each.isYesNo)
            continue;
        text += u"    options:\n"_s;
        for (qsizetype i = 0; i < each.values.size(); ++i)
            text += u"      %1: %2\n"_s.arg(each.answer(i), quotedForTree(each.values[i]));
        text += u"      another: TODO another answer, or leave it out\n"_s;
    }
    return text;
}

QString diagnosisOf(const QString &id, const QString &title, const QString &steps)
{
    QString text = u"  %1:\n    title: %2\n    articles: [import]\n"_s.arg(id, quotedForTree(title));
    QStringList acts;
    for (const QString &line : steps.split(u'\n')) {
        for (const QString &step : line.split(u'|')) {
            if (!step.trimmed().isEmpty())
                acts << step.trimmed();
        }
    }
    if (acts.isEmpty())
        return text + u"    escalate: TODO say whom to ask; the table names no steps.\n"_s;
    text += u"    remedies:\n      follow:\n        title: %1\n        risk: medium\n        actions:\n"_s.arg(quotedForTree(u"Fix: "_s + title));
    for (const QString &act : std::as_const(acts))
        text += u"          - manual: {text: %1, confirm: It is done}\n"_s.arg(quotedForTree(act));
    return text;
}

} // namespace

base::Result<QString> treeFromCsv(const QByteArray &bytes, const QString &fileName)
{
    QString text = QString::fromUtf8(bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const auto read = readRows(text, fileName);
    if (!read)
        return base::pass(read.error());
    if (read->size() < 2)
        return wrong(fileName, 1, Texts::tr("this table has no rules: the first row names the questions, diagnosis and steps, each further row is a rule"));
    const QStringList &header = read->front().cells;
    const auto columnOf = [&](QLatin1StringView name) {
        return std::ranges::find_if(header, [&](const QString &cell) { return cell.compare(name, Qt::CaseInsensitive) == 0; }) - header.begin();
    };
    const qsizetype diagnosisColumn = columnOf("diagnosis"_L1), stepsColumn = columnOf("steps"_L1);
    if (diagnosisColumn == header.size())
        return wrong(fileName, 1, Texts::tr("this table has no column \"diagnosis\""));

    std::vector<Asked> asked;
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (column == diagnosisColumn || column == stepsColumn || header[column].isEmpty())
            continue;
        Asked each{u"q%1"_s.arg(asked.size() + 1), header[column], column, {}, false};
        for (const Row &row : *read | std::views::drop(1)) {
            if (const QString cell = row.cells.value(column); !cell.isEmpty() && !each.values.contains(cell, Qt::CaseInsensitive))
                each.values << cell;
        }
        each.isYesNo = std::ranges::all_of(each.values, [](const QString &value) {
            return value.compare("yes"_L1, Qt::CaseInsensitive) == 0 || value.compare("no"_L1, Qt::CaseInsensitive) == 0;
        });
        if (each.isYesNo && !each.values.isEmpty())
            each.values = {u"yes"_s, u"no"_s};
        if (!each.values.isEmpty())
            asked.push_back(std::move(each));
    }
    if (asked.empty())
        return wrong(fileName, 1, Texts::tr("this table has no column with conditions beside \"diagnosis\" and \"steps\""));

    std::vector<Wanted> rules;
    std::map<std::pair<QString, QString>, QString> ids;
    QString steps, diagnoses, cases;
    for (size_t i = 1; i < read->size(); ++i) {
        const Row &row = (*read)[i];
        const QString title = row.cells.value(diagnosisColumn), fix = stepsColumn < header.size() ? row.cells.value(stepsColumn) : QString();
        if (title.isEmpty())
            return wrong(fileName, row.line, Texts::tr("this row names no diagnosis"));
        Wanted wanted;
        for (const Asked &each : asked) {
            const QString cell = row.cells.value(each.column);
            const auto at = std::ranges::find_if(each.values, [&](const QString &value) { return value.compare(cell, Qt::CaseInsensitive) == 0; });
            wanted.push_back(cell.isEmpty() ? std::nullopt : std::optional<qsizetype>(at - each.values.begin()));
        }
        if (std::ranges::none_of(wanted, [](const auto &value) { return value.has_value(); }))
            return wrong(fileName, row.line, Texts::tr("this row has no condition, so it would be taken by everybody"));
        rules.push_back(wanted);
        int budget = 10'000;
        const auto answers = answersFor(rules, rules.size() - 1, asked, wanted, 0, budget);
        if (!answers)
            return wrong(fileName, row.line, Texts::tr("this row is never reached: rows above take everything that it is for"));
        auto [known, isNew] = ids.try_emplace({title, fix}, u"d%1"_s.arg(ids.size() + 1));
        if (isNew)
            diagnoses += diagnosisOf(known->second, title, fix);
        const QString next = i + 1 < read->size() ? u"row%1"_s.arg(i + 1) : u"no-match"_s;
        steps += u"  row%1:\n    branches:\n      - {when: %2, go: %3}\n    otherwise: %4\n"_s.arg(QString::number(i), mappingOf(wanted, asked), known->second,
                                                                                                   next);
        cases
            += u"  row%1:\n    answers: %2\n    expect: {outcome: match, diagnosis: %3}\n"_s.arg(QString::number(i), mappingOf(*answers, asked), known->second);
    }
    const QString name = QFileInfo(fileName).fileName();
    return QStringLiteral(R"(# Made by "fixwright import" from %1. Decide what is marked TODO, then run "fixwright check" on it.
fixtree: 1
id: %2
title: %3
version: "0.1"
language: en
description: TODO say which problems this tree knows.
no-match: TODO say what to do when none of the rules fits.

articles:
  import: {title: %4}

questions:
%5
start: row1
steps:
%6
diagnoses:
%7
cases:
%8)")
        .arg(nameInComment(name), idForTree(fileName), quotedForTree(u"TODO "_s + name), quotedForTree(u"The table "_s + name), questionsOf(asked), steps,
             diagnoses, cases);
}

} // namespace workflow
