// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/importtext.h"

#include "base/text.h"
#include "rules/placeholders.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace workflow {

using namespace Qt::StringLiterals;

QString quotedForTree(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            safe += u'\\';
        if (c == u'\n')
            safe += u"\\n"_s;
        else if (c == u'\t')
            safe += u"\\t"_s;
        else if (c.unicode() >= 0x20)
            safe += c;
    }
    return u'"' + safe + u'"';
}

bool canStandInTree(const QString &text)
{
    return base::displayable(text) == text && rules::answersIn(text).isEmpty() && rules::machineWordsIn(text).isEmpty() && !text.contains(u"{subkey}"_s);
}

QString idForTree(const QString &fileName)
{
    QString id = QFileInfo(fileName).completeBaseName().toLower();
    id.replace(QRegularExpression(u"[^a-z0-9.-]+"_s), u"-"_s);
    id.remove(QRegularExpression(u"^[.-]+|[.-]+$"_s));
    return id.isEmpty() ? u"imported"_s : id.left(60);
}

QString nameInComment(const QString &name)
{
    return base::oneLine(name, 120);
}

} // namespace workflow
