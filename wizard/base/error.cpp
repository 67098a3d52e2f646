// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/result.h"

namespace base {

using namespace Qt::StringLiterals;

QString SourcePosition::toString() const
{
    QString text = file;
    if (line > 0) {
        text += u':' + QString::number(line);
        if (column > 0)
            text += u':' + QString::number(column);
    }
    return text;
}

QString Error::toString() const
{
    QString text = where.toString();
    if (!text.isEmpty())
        text += u": "_s;
    text += u"error: "_s;
    if (!where.path.isEmpty())
        text += where.path + u": "_s;
    text += message;
    if (!detail.isEmpty())
        text += u" ("_s + detail + u')';
    return text;
}

} // namespace base
