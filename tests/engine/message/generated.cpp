// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message/generated.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace support {

using namespace Qt::StringLiterals;

namespace {

const QStringList templates{
    u"Initialization of the dynamic link library <path>%FILE failed. The process is terminating abnormally."_s,
    u"The %W service failed to start due to the following error: %W %W could not be %W."_s,
    u"Could not %W the %W on <computer>. Error %CODE: The %W is not %W to the %W."_s,
    u"The procedure entry point %W could not be located in the dynamic link library %FILE."_s,
    u"STOP: %HEX {%W %W} The %W system %W terminated unexpectedly with a status of <status>."_s,
    u"%W cannot %W the file <file> because the %W is %W by another %W."_s,
    u"The %W of the %W on <computer> has been %W. Contact your %W administrator."_s,
    u"Event %CODE: The %W %W detected a %W on device <device> during a %W operation."_s,
    u"Unable to %W the %W %W. The %W may be %W or the %W is unavailable."_s,
    u"<program> caused an invalid page fault in module %FILE at <address>."_s,
    u"%FILE is linked to missing export %FILE. A required %W was not %W."_s,
    u"Setup could not %W the %W %W. Make sure that the %W is %W and try again."_s,
};

QString syllables(int count, QRandomGenerator &random)
{
    static const QStringList starts{u"b"_s, u"c"_s, u"d"_s,  u"f"_s, u"g"_s, u"gr"_s, u"h"_s, u"k"_s,  u"l"_s, u"m"_s,
                                    u"n"_s, u"p"_s, u"pr"_s, u"r"_s, u"s"_s, u"st"_s, u"t"_s, u"tr"_s, u"v"_s, u"w"_s};
    static const QStringList middles{u"a"_s, u"e"_s, u"i"_s, u"o"_s, u"u"_s, u"ea"_s, u"ou"_s};
    static const QStringList ends{u""_s, u"n"_s, u"r"_s, u"s"_s, u"l"_s, u"ck"_s, u"nd"_s, u"m"_s};
    const auto pick = [&](const QStringList &list) { return list.at(random.bounded(static_cast<int>(list.size()))); };
    QString word;
    for (int i = 0; i < count; ++i)
        word += pick(starts) + pick(middles) + pick(ends);
    return word;
}

QStringList vocabulary(QRandomGenerator &random)
{
    QStringList words{u"server"_s,    u"driver"_s,     u"printer"_s,     u"registry"_s, u"network"_s, u"domain"_s,      u"replication"_s, u"password"_s,
                      u"directory"_s, u"connection"_s, u"memory"_s,      u"session"_s,  u"logon"_s,   u"request"_s,     u"adapter"_s,     u"volume"_s,
                      u"cluster"_s,   u"mailbox"_s,    u"transaction"_s, u"database"_s, u"opened"_s,  u"initialized"_s, u"locked"_s,      u"corrupt"_s};
    QSet<QString> seen(words.cbegin(), words.cend());
    while (words.size() < 3000) {
        const QString word = syllables(2 + random.bounded(2), random);
        if (word.size() >= 5 && !seen.contains(word)) {
            seen.insert(word);
            words.append(word);
        }
    }
    return words;
}

QString fileName(QRandomGenerator &random)
{
    static const QStringList endings{u".dll"_s, u".dll"_s, u".dll"_s, u".exe"_s, u".sys"_s};
    return syllables(2, random) + (random.bounded(2) ? u"32"_s : QString::number(random.bounded(100)))
           + endings.at(random.bounded(static_cast<int>(endings.size())));
}

} // namespace

std::vector<rules::MessagePattern> generatedPatterns(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    const QStringList words = vocabulary(random);
    QSet<QString> texts;
    std::vector<rules::MessagePattern> patterns;
    while (static_cast<int>(patterns.size()) < count) {
        rules::MessagePattern pattern;
        QString text = templates.at(random.bounded(static_cast<int>(templates.size())));
        const auto replaceEach = [&](const QString &mark, bool isKey, const auto &make) {
            for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark)) {
                const QString made = make();
                text.replace(at, mark.size(), made);
                if (isKey)
                    pattern.names.append(made);
            }
        };
        replaceEach(u"%FILE"_s, true, [&] { return fileName(random); });
        replaceEach(u"%HEX"_s, true, [&] { return u"c%1"_s.arg(random.bounded(0x1000000), 7, 16, QChar(u'0')); });
        replaceEach(u"%CODE"_s, random.bounded(2) == 0, [&] { return QString::number(1000 + random.bounded(60000)); });
        replaceEach(u"%W"_s, false, [&] { return words.at(random.bounded(static_cast<int>(words.size()))); });
        if (texts.contains(text))
            continue;
        texts.insert(text);
        pattern.id = u"m%1"_s.arg(patterns.size());
        pattern.title = pattern.id;
        pattern.patterns = {text};
        patterns.push_back(std::move(pattern));
    }
    return patterns;
}

QString filledIn(const rules::MessagePattern &pattern, QRandomGenerator &random)
{
    QString text = pattern.patterns.first();
    const auto fill = [&](const QString &name, const QString &value) { text.replace(u'<' + name + u'>', value); };
    fill(u"path"_s, random.bounded(2) ? u"C:\\WINNT\\System32\\"_s : u"d:\\nt40\\SYSTEM32\\"_s);
    fill(u"computer"_s, u"SRV%1"_s.arg(random.bounded(90)));
    fill(u"status"_s, u"0xc0000005"_s);
    fill(u"file"_s, u"report"_s);
    fill(u"device"_s, u"Harddisk"_s);
    fill(u"program"_s, u"Explorer"_s);
    fill(u"address"_s, u"0137:bff9a5d0"_s);
    return text;
}

QString mistyped(const QString &text, int mistakes, QRandomGenerator &random)
{
    QStringList words = text.split(u' ');
    QList<int> plain;
    for (int i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word.size() >= 5 && std::ranges::all_of(word.chopped(1), [](QChar c) { return c.isLetter(); }))
            plain.append(i);
    }
    for (int m = 0; m < mistakes && !plain.isEmpty(); ++m) {
        QString &word = words[plain.takeAt(random.bounded(static_cast<int>(plain.size())))];
        const auto at = 1 + random.bounded(static_cast<int>(word.size()) - 3);
        const QChar letter(u'a' + random.bounded(26));
        switch (random.bounded(4)) {
        case 0:
            word[at] = letter;
            break;
        case 1:
            word.remove(at, 1);
            break;
        case 2:
            word.insert(at, word.at(at));
            break;
        default:
            std::swap(word[at], word[at + 1]);
            break;
        }
    }
    const int accident = random.bounded(6);
    const auto at = random.bounded(static_cast<int>(words.size()));
    const bool isWord = std::ranges::all_of(words.at(at), [](QChar c) { return c.isLetter(); });
    if (accident == 0 && isWord && words.size() > 6)
        words.removeAt(at);
    else if (accident == 1 && isWord)
        words.insert(at, words.at(at));
    return words.join(u' ');
}

QString nearMiss(const QString &name, QRandomGenerator &random)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const auto stem = static_cast<int>(dot < 0 ? name.size() : dot);
    QString other = name;
    const int at = random.bounded(stem);
    const QChar old = name.at(at);
    QChar fresh = u'x'; // no letter that a scanner could take for the old one
    while (fresh == old)
        fresh = old.isDigit() ? QChar(u'2' + random.bounded(8)) : QChar(u'a' + random.bounded(6));
    if (old.isDigit() && fresh == u'x')
        fresh = old == u'7' ? u'8' : u'7';
    switch (random.bounded(3)) {
    case 0:
        other[at] = fresh;
        break;
    case 1:
        other.insert(at, u'7');
        break;
    default:
        other.remove(at, 1);
        break;
    }
    return other;
}

} // namespace support
