// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/treetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace window::author {

using namespace Qt::StringLiterals;

namespace {

/// One line as far as its first key goes.
struct Line {
    qsizetype depth = 0;
    QStringView key;  ///< empty: the line does not begin with one
    QStringView rest; ///< behind the colon
};

bool belongsToId(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_';
}

Line parse(QStringView line)
{
    Line parsed;
    while (parsed.depth < line.size() && line.at(parsed.depth) == u' ')
        ++parsed.depth;
    qsizetype end = parsed.depth;
    while (end < line.size() && belongsToId(line.at(end)))
        ++end;
    if (end > parsed.depth && end < line.size() && line.at(end) == u':' && (end + 1 == line.size() || line.at(end + 1) == u' ')) {
        parsed.key = line.sliced(parsed.depth, end - parsed.depth);
        parsed.rest = line.sliced(end + 1).trimmed();
    }
    return parsed;
}

/// The keys of `{a: .., b: ..}` that is written in one line.
QStringList keysInBraces(QStringView text)
{
    static const QRegularExpression key(uR"([{,]\s*([A-Za-z0-9][\w.-]*)\s*:)"_s);
    QStringList keys;
    for (auto it = key.globalMatchView(text); it.hasNext();)
        keys << it.next().captured(1);
    return keys;
}

/// Reads a text line by line and knows in which section and entry it is.
class Scanner
{
public:
    Ids take(const QString &text)
    {
        for (const QStringView line : QStringTokenizer{text, u'\n'})
            read(line);
        return std::move(m_ids);
    }

private:
    void read(QStringView text)
    {
        const Line line = parse(text);
        if (line.key.isEmpty())
            return;
        if (line.depth == 0) {
            m_section = line.key.toString();
            m_entryDepth = m_listDepth = -1;
            return;
        }
        if (m_entryDepth < 0)
            m_entryDepth = line.depth;
        if (line.depth == m_entryDepth)
            beginEntry(line);
        else if (line.depth > m_entryDepth)
            insideEntry(line);
    }

    void beginEntry(const Line &line)
    {
        m_entry = line.key.toString();
        m_listDepth = -1;
        const std::pair<QLatin1StringView, QStringList *> lists[]
            = {{"articles"_L1, &m_ids.articles}, {"questions"_L1, &m_ids.questions}, {"facts"_L1, &m_ids.facts},         {"ideas"_L1, &m_ids.ideas},
               {"messages"_L1, &m_ids.messages}, {"steps"_L1, &m_ids.steps},         {"diagnoses"_L1, &m_ids.diagnoses}, {"cases"_L1, &m_ids.cases}};
        for (const auto &[section, ids] : lists) {
            if (m_section == section)
                *ids << m_entry;
        }
    }

    void insideEntry(const Line &line)
    {
        if (m_listDepth >= 0 && line.depth > m_listDepth) { // of options or remedies
            if (m_idDepth < 0)
                m_idDepth = line.depth;
            if (line.depth == m_idDepth)
                addToList({line.key.toString()});
            return;
        }
        m_listDepth = -1;
        if (m_section == "questions"_L1 && line.key == "kind"_L1 && line.rest == "yes-no"_L1)
            m_ids.options.insert(m_entry, {u"yes"_s, u"no"_s});
        if (m_section == "steps"_L1 && line.key == "ask"_L1)
            m_ids.asks.insert(m_entry, line.rest.toString());
        if ((m_section == "questions"_L1 && line.key == "options"_L1) || (m_section == "diagnoses"_L1 && line.key == "remedies"_L1)) {
            if (line.rest.startsWith(u'{')) {
                addToList(keysInBraces(line.rest));
            } else {
                m_listDepth = line.depth;
                m_idDepth = -1;
            }
        }
    }

    void addToList(const QStringList &ids)
    {
        if (m_section == "questions"_L1)
            m_ids.options[m_entry] << ids;
        else
            m_ids.remedies << ids;
    }

    Ids m_ids;
    QString m_section, m_entry;
    qsizetype m_entryDepth = -1; ///< where the section's entries begin
    qsizetype m_listDepth = -1;  ///< of `options:` or `remedies:`; -1: not inside one
    qsizetype m_idDepth = -1;    ///< where the ids of that list begin
};

/// The lines of a section: of its heading and of its last entry's end, from 0; -1: there is none.
struct Section {
    qsizetype head = -1, last = -1, depth = 2;
};

Section find(const QStringList &lines, const QString &name)
{
    Section section;
    qsizetype depth = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line line = parse(lines.at(i));
        if (line.depth == 0 && !line.key.isEmpty() && section.head >= 0)
            break;
        if (line.depth == 0 && line.key == name) {
            section.head = section.last = i;
        } else if (section.head >= 0 && line.depth > 0 && !lines.at(i).trimmed().isEmpty()) {
            section.last = i;
            if (depth < 0 && !line.key.isEmpty())
                section.depth = depth = line.depth;
        }
    }
    return section;
}

} // namespace

Ids idsOf(const QString &text)
{
    return Scanner().take(text);
}

QString freeId(const QString &wanted, const QStringList &taken)
{
    QString id = wanted;
    for (int number = 2; taken.contains(id); ++number)
        id = u"%1-%2"_s.arg(wanted).arg(number);
    return id;
}

Insertion intoSection(const QString &text, const QString &section, const QString &entry)
{
    const QStringList lines = text.split(u'\n');
    const Section place = find(lines, section);
    QString block;
    for (const QString &line : entry.split(u'\n', Qt::SkipEmptyParts))
        block += QString(place.depth, u' ') + line + u'\n';
    if (place.head < 0) {
        // An empty last line is what a text ends in, not a line of it.
        const qsizetype end = lines.last().isEmpty() ? lines.size() : lines.size() + 1;
        return {static_cast<int>(end), false, section + u":\n"_s + block, {}};
    }
    if (parse(lines.at(place.head)).rest.startsWith(u'{'))
        return {static_cast<int>(place.head) + 1, true, section + u":\n"_s + block, {}};
    return {static_cast<int>(place.last) + 2, false, block, {}};
}

Insertion newEntry(const QString &text, Snippet what)
{
    const Ids ids = idsOf(text);
    const QStringList targets = ids.steps + ids.diagnoses;
    QString section, id, body;
    switch (what) {
    case Snippet::Question:
        section = u"questions"_s;
        id = freeId(u"new-question"_s, ids.questions);
        body = u"kind: choice\nask: What is asked?\nhow: Where to look.\noptions:\n  first: The first answer\n  second: The second answer"_s;
        break;
    case Snippet::Step: {
        section = u"steps"_s;
        id = freeId(u"new-step"_s, targets);
        QString question = ids.questions.value(0, u"question"_s);
        for (const QString &candidate : ids.questions) {
            if (!std::ranges::contains(ids.asks, candidate))
                question = candidate;
        }
        const QString option = ids.options.value(question).value(0, u"yes"_s);
        body = u"ask: %1\nbranches:\n  - {is: %2, go: no-match, says: Why this way.}\notherwise: no-match"_s.arg(question, option);
        break;
    }
    case Snippet::Diagnosis:
        section = u"diagnoses"_s;
        id = freeId(u"new-diagnosis"_s, targets);
        body = u"title: What it is\ncause: Why it happens.\nescalate: What to hand on, and to whom."_s;
        break;
    case Snippet::Case: {
        section = u"cases"_s;
        id = freeId(u"new-case"_s, ids.cases);
        const QString question = ids.questions.value(0, u"question"_s);
        body = u"answers: {%1: %2}\nexpect: {outcome: none}"_s.arg(question, ids.options.value(question).value(0, u"unknown"_s));
        break;
    }
    }
    QString entry = id + u":\n"_s;
    for (const QString &line : body.split(u'\n'))
        entry += u"  "_s + line + u'\n';
    Insertion insertion = intoSection(text, section, entry);
    insertion.select = id;
    return insertion;
}

} // namespace window::author
