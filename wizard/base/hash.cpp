// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/hash.h"

#include <QCryptographicHash>
#include <QFile>

namespace base {

using namespace Qt::StringLiterals;

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<QString> sha256OfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(Failure::Io, u"%1 cannot be read."_s.arg(path), file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace base
