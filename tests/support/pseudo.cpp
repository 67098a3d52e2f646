// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "support/pseudo.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pseudo {

namespace {

constexpr QChar opens(0x27e6), closes(0x27e7);

/// Nothing with a slash, a digit or the like is a word; nor is an option, or a command to be typed.
QString withoutNames(const QString &text)
{
    static const QRegularExpression names(uR"(fixwright [a-zA-Z]+( [A-Z|]+\b)?|(?<![^\s⟦⟧"“”'(\[,:;])-{1,2}[a-z][a-z-]*)"
                                          uR"(|[^\s⟦⟧"“”'(),;:]*[/\\=_@<>0-9{}|$%.][^\s⟦⟧"“”'(),;:]*[A-Za-z0-9/\\}>])"_s);
    return QString(text).replace(names, u" # "_s);
}

bool isPlain(const QString &word)
{
    static const QRegularExpression vowel(u"[aeiou]"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression accent(u"[áéíöüÁÉÍÖÜ]"_s);
    return word.size() > 2 && word.contains(vowel) && !word.contains(accent);
}

/// Words that follow each other with a blank between them.
QStringList plainRuns(const QString &text)
{
    static const QRegularExpression words(uR"([\p{L}][\p{L}'’-]*)"_s);
    QStringList runs;
    qsizetype end = -2;
    for (auto each = words.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        if (!isPlain(match.captured()))
            continue;
        if (match.capturedStart() == end + 1 && text[end] == u' ')
            runs.last() += u' ' + match.captured();
        else
            runs << match.captured();
        end = match.capturedEnd();
    }
    return runs;
}

} // namespace

QString language()
{
    return QStringLiteral(FIXWRIGHT_PSEUDO);
}

QStringList faults(const QString &text, const QString &asWritten)
{
    QStringList found;
    for (const QString &run : plainRuns(withoutNames(text))) {
        if (!asWritten.contains(run))
            found << u"not translated: "_s + run;
    }
    // Outside of all brackets a text has ended its sentence, or something else than a word follows.
    QString outside;
    int depth = 0;
    QChar before; // the last letter of a text that ends
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'…' && (at + 1 == text.size() || text[at + 1] == u'\n')) { // long evidence is shortened on purpose, at the end of a line
            depth = 0;
            continue;
        }
        depth += c == opens ? 1 : 0;
        if (depth == 0 || (depth == 1 && c == opens))
            outside += c;
        else if (depth == 1 && c == closes)
            outside += QString(before) + c;
        else if (c != u'·' && c != closes)
            before = c;
        depth -= c == closes ? 1 : 0;
    }
    if (depth != 0)
        found << u"cut: "_s + text;
    // A list of ids, with what each is, is no sentence.
    static const QRegularExpression seams(u"[^.!?:)⟦]⟧ ?[\\p{L}⟦]|^.*\\S .*[\\p{L}\\d] ?⟦|^\\d+ ?⟦"_s, QRegularExpression::MultilineOption);
    for (auto seam = seams.globalMatch(outside); seam.hasNext();)
        found << u"put together: "_s + seam.next().captured();
    return found;
}

QString builtIn()
{
    QString all;
    for (const QString &name : QDir(u"" FIXWRIGHT_SOURCE_DIR "/rules"_s).entryList({u"*.yaml"_s}, QDir::Files)) {
        QFile file(u"" FIXWRIGHT_SOURCE_DIR "/rules/"_s + name);
        if (file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll()).simplified() + u'\n';
    }
    // What Windows itself says: of practice machines, and of services in the words of its event log.
    for (const QString &folder : {u"practice/"_s, u"eventlog/"_s}) {
        const QString path = u"" FIXWRIGHT_SOURCE_DIR "/wizard/machine/"_s + folder;
        for (const QString &name : QDir(path).entryList({u"*.cpp"_s}, QDir::Files)) {
            QFile file(path + name);
            if (file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll())
                           .remove(QRegularExpression(u"\"\\s*\n\\s*\""_s))
                           .replace(u"%1 service"_s, u"SnaBase service"_s)
                           .simplified()
                       + u'\n';
        }
    }
    return all;
}

} // namespace pseudo
