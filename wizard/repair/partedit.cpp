// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/partedit.h"

#include "base/texts.h"

#include <QList>
#include <QStringView>

#include <algorithm>
#include <optional>
#include <vector>

namespace repair {

namespace {

/// A blank-separated word and where it stands, so that everything around it can stay as it is.
struct LineWord {
    qsizetype start = 0;
    QStringView text;
};

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

std::vector<LineWord> wordsOf(const QString &line)
{
    std::vector<LineWord> words;
    for (qsizetype at = 0; at < line.size();) {
        if (isBlank(line[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < line.size() && !isBlank(line[end]))
            ++end;
        words.push_back({at, QStringView(line).sliced(at, end - at)});
        at = end;
    }
    return words;
}

/// `SharedSection` of `SharedSection=1024,3072`.
QStringView nameOf(QStringView word)
{
    const qsizetype equals = word.indexOf(u'=');
    return equals < 0 ? word : word.first(equals);
}

bool sameName(QStringView word, const QString &name)
{
    return nameOf(word).compare(name, Qt::CaseInsensitive) == 0;
}

/// What NT reads as one number: digits that fit a double word.
std::optional<quint32> numberOf(QStringView item)
{
    const bool digits = !item.isEmpty() && std::ranges::all_of(item, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const quint32 number = item.toUInt(&fits);
    return digits && fits ? std::optional(number) : std::nullopt;
}

std::unexpected<base::Error> refuse(const QString &message, const QString &line)
{
    return base::fail(base::Failure::Refused, message, Texts::tr("The line is: %1").arg(line));
}

QString meaningOf(QStringView item, const rules::RegistryPart &action)
{
    const QString present = Texts::tr("Item %1 of %2 is there already: %3.").arg(QString::number(action.item), action.part, item);
    const std::optional<quint32> number = numberOf(item);
    if (number && action.countsAs && *number < *action.countsAs)
        return Texts::tr("%1 A number below %2 counts as %2.").arg(present, QString::number(*action.countsAs));
    return present;
}

/// The damages that the tree's author knows of, as warnings. They are told and left alone.
QStringList damages(const std::vector<LineWord> &words, const rules::RegistryPart &action)
{
    QStringList found;
    for (const rules::RegistryPart::Expectation &expected : action.expects) {
        const bool there = std::ranges::any_of(words, [&](const LineWord &w) { return sameName(w.text, expected.present); });
        const bool good = std::ranges::any_of(words, [&](const LineWord &w) { return w.text.compare(expected.form, Qt::CaseInsensitive) == 0; });
        if (!there)
            found << Texts::tr("The line holds no %1, where %2 is expected. %3").arg(expected.present, expected.form, expected.says).trimmed();
        else if (!good)
            found << Texts::tr("The line holds %1 in another form than %2. %3").arg(expected.present, expected.form, expected.says).trimmed();
    }
    return found;
}

} // namespace

base::Result<PartEdit> editPart(const QString &line, const rules::RegistryPart &action)
{
    if (action.item < 1 || action.part.isEmpty() || !numberOf(action.data))
        return base::fail(base::Failure::BadInput, Texts::tr("The tree asks for an edit that makes no sense: item %1 of \"%2\" becoming \"%3\".")
                                                       .arg(QString::number(action.item), action.part, action.data));
    const std::vector<LineWord> words = wordsOf(line);
    const auto isPart = [&](const LineWord &w) { return sameName(w.text, action.part); };
    const auto count = std::ranges::count_if(words, isPart);
    if (count == 0)
        return refuse(Texts::tr("The value holds no %1, so there is nothing to change in it.").arg(action.part), line);
    if (count > 1)
        return refuse(Texts::tr("The value holds %1 more than once, and it is not clear which one counts.").arg(action.part), line);

    const auto found = std::ranges::find_if(words, isPart);
    const QStringView next = std::next(found) == words.end() ? QStringView() : std::next(found)->text;
    const QStringView list = found->text.sliced(nameOf(found->text).size());
    // Where a blank has got into the list, the rest of it stands in the next word.
    const bool goesOn = next.startsWith(u',') || next.startsWith(u'=') || (!next.isEmpty() && next.front().isDigit());
    if (list.size() <= 1 || list.endsWith(u',') || goesOn)
        return refuse(Texts::tr("A blank or nothing at all stands where a number of %1 belongs.").arg(action.part), line);

    const QList<QStringView> items = list.sliced(1).split(u',');
    for (const QStringView item : items) {
        if (!numberOf(item))
            return refuse(Texts::tr("%1 holds \"%2\", which is not a number.").arg(action.part, item), line);
    }
    if (action.maximumItems > 0 && items.size() > action.maximumItems)
        return refuse(
            Texts::tr("%1 holds %2 numbers; at most %3 are known.").arg(action.part, QString::number(items.size()), QString::number(action.maximumItems)),
            line);
    if (items.size() < action.item - 1)
        return refuse(Texts::tr("%1 holds only %n number(s); item %2 needs %3 before it.", nullptr, static_cast<int>(items.size()))
                          .arg(action.part, QString::number(action.item), QString::number(action.item - 1)),
                      line);

    PartEdit edit;
    edit.after = line;
    edit.warnings = damages(words, action);
    if (items.size() >= action.item) {
        edit.meaning = meaningOf(items[action.item - 1], action);
        return edit;
    }
    edit.after.insert(found->start + found->text.size(), u',' + action.data);
    edit.changed = true;
    return edit;
}

} // namespace repair
