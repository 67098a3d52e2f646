// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/readpicture.h"

#include <QRegularExpression>

namespace workflow {

using namespace Qt::StringLiterals;

namespace {

/// Files that messages of Windows name most; the tree adds its own.
const QStringList &commonNames()
{
    static const QStringList names
        = u"advapi32.dll comctl32.dll comdlg32.dll crypt32.dll csrss.exe explorer.exe gdi32.dll kernel32.dll lsass.exe mfc42.dll mpr.dll msgina.dll "
          "msvcrt.dll netapi32.dll ntdll.dll ntoskrnl.exe ole32.dll oleaut32.dll rpcrt4.dll secur32.dll services.exe shell32.dll spoolss.exe user32.dll "
          "version.dll win32k.sys winlogon.exe winmm.dll winspool.drv winsrv.dll wsock32.dll wininet.dll"_s.split(u' ');
    return names;
}

/// The forms in which a character comes out of a picture. Digits that look like no letter, and so tell one name from another, stay as they are.
QString formsOf(QChar character)
{
    switch (character.toLower().unicode()) {
    case u'l':
    case u'i':
    case u'1':
        return u"[li1!|]{1,2}"_s;
    case u'o':
    case u'0':
        return u"[o0q]"_s;
    case u'g':
        return u"(?:gq|[gq])"_s;
    case u'm':
        return u"(?:m|rn)"_s;
    default:
        return QRegularExpression::escape(character);
    }
}

QRegularExpression misreadingOf(const QString &name)
{
    const QString stem = name.section(u'.', 0, -2);
    const QString extension = name.section(u'.', -1).toLower();
    QString pattern;
    for (qsizetype i = 0; i < stem.size(); ++i) {
        if (QStringView(stem).sliced(i).startsWith(u"rn", Qt::CaseInsensitive)) {
            pattern += u"(?:r ?n|m) ?"_s;
            ++i;
        } else {
            pattern += formsOf(stem[i]) + u" ?"_s;
        }
    }
    pattern += u"[.,]? ?"_s;
    if (extension == "dll"_L1) {
        pattern += u"d ?[li1!|]{2,3}"_s;
    } else {
        for (const QChar character : extension)
            pattern += formsOf(character);
    }
    return QRegularExpression(u"(?<![A-Za-z0-9_])"_s + pattern + u"(?![A-Za-z0-9_]|\\.[A-Za-z0-9])"_s, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

QString mendedNames(const QString &text, const QStringList &names)
{
    QString mended = text;
    for (const QString &name : names + commonNames()) {
        if (name.contains(u'.') && !name.contains(u' '))
            mended.replace(misreadingOf(name), name);
    }
    return mended;
}

} // namespace workflow
