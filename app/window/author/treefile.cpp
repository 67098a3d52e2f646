// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/treefile.h"

#include "base/hash.h"
#include "base/texts.h"
#include "rules/reader.h"

#include <QFileInfo>
#include <QSaveFile>

namespace window::author {

using namespace Qt::StringLiterals;

QString TreeFile::name() const
{
    return m_name.isEmpty() ? u"new.tree.yaml"_s : m_name;
}

base::Result<QString> TreeFile::read(const QString &path)
{
    const auto bytes = rules::readTreeBytes(path);
    if (!bytes)
        return base::pass(bytes.error());
    m_path = path.startsWith(":/"_L1) ? QString() : path;
    m_name = QFileInfo(path).fileName();
    m_hash = base::sha256(*bytes);
    m_returns = bytes->contains("\r\n");
    return QString::fromUtf8(*bytes);
}

void TreeFile::forget()
{
    *this = TreeFile();
}

QByteArray TreeFile::bytesOf(const QString &text) const
{
    QByteArray bytes = text.toUtf8();
    if (m_returns)
        bytes.replace("\n", "\r\n");
    return bytes;
}

bool TreeFile::isChangedOnDisk() const
{
    if (m_path.isEmpty() || !QFileInfo::exists(m_path))
        return false;
    const auto bytes = rules::readTreeBytes(m_path);
    return !bytes || base::sha256(*bytes) != m_hash;
}

base::Status TreeFile::write(const QString &path, const QString &text)
{
    const QByteArray bytes = bytesOf(text);
    if (const base::Status written = writeWhole(path, bytes); !written)
        return written;
    m_path = path;
    m_name = QFileInfo(path).fileName();
    m_hash = base::sha256(bytes);
    return {};
}

base::Status writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::fail(base::Failure::Io, Texts::tr("%1 could not be written.").arg(path), file.errorString());
    return {};
}

} // namespace window::author
