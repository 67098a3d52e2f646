// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/manualactionhint.h"

#include <QRegularExpression>

#include <algorithm>

namespace rules {

using namespace Qt::StringLiterals;

namespace {

/// A word that orders stands at the beginning of a clause: "set Start to 2" and "then change it", but not "is set to" or "the change".
bool givesOrder(const QString &sentence, const QRegularExpression &orders)
{
    static const QRegularExpression begin(u"(?:^|[.,;:()\"]|\\\\\\S*|\\b(?:and|then|or|please|now|must|also|there|regedt32|regedit|editor))\\s*$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (auto each = orders.globalMatch(sentence); each.hasNext();) {
        constexpr qsizetype reach = 120;
        const qsizetype at = each.next().capturedStart();
        const qsizetype from = std::max(qsizetype(0), at - reach);
        if (begin.match(sentence.sliced(from, at - from)).hasMatch())
            return true;
    }
    return false;
}

/// A key of the registry that an action may write. Keys that hold Windows' own records, and other hives, are none.
bool namesWritableKey(const QString &text)
{
    static const QRegularExpression key(u"(?:HKEY_LOCAL_MACHINE|HKLM)\\\\+(SYSTEM|SOFTWARE)\\\\+(\\w+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bareKey(u"(?<![\\\\\\w])(SYSTEM|SOFTWARE)\\\\+(\\w+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression editor(u"\\bregedi?t(?:32)?\\b|\\bregistry\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QStringList records{u"select"_s, u"clone"_s, u"lastknowngood"_s, u"lastknowngoodrecovery"_s};
    for (const QRegularExpression *form : {&key, &bareKey}) {
        if (form == &bareKey && !editor.match(text).hasMatch())
            continue;
        for (auto each = form->globalMatch(text); each.hasNext();) {
            const auto match = each.next();
            if (match.captured(1).compare(u"SOFTWARE"_s, Qt::CaseInsensitive) == 0 || !records.contains(match.captured(2).toLower()))
                return true;
        }
    }
    return false;
}

bool namesSystemFile(const QString &text)
{
    static const QRegularExpression file(u"\\bsystem32\\\\[\\w\\\\.-]+\\.(?:dll|exe|sys|drv|cpl|ocx)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return file.match(text).hasMatch();
}

} // namespace

QString actionInsteadOf(const QString &instruction)
{
    // No action makes or removes a key, so "create the key" is a person's.
    static const QString ofNoKey = u"\\b(?!\\s+(?:(?:the|a|an|this)\\s+)?(?:new\\s+)?(?:sub)?key\\b)"_s;
    static const QRegularExpression writes(u"\\b(?:set|change|add|create|enter|edit|modify)"_s + ofNoKey, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression removes(u"\\b(?:delete|remove)"_s + ofNoKey, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression replaces(u"\\b(?:replace|overwrite|exchange)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (namesWritableKey(instruction)) {
        if (givesOrder(instruction, writes))
            return u"registry.set"_s;
        if (givesOrder(instruction, removes))
            return u"registry.delete"_s;
    }
    return namesSystemFile(instruction) && givesOrder(instruction, replaces) ? u"file.replace"_s : QString();
}

} // namespace rules
