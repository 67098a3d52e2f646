// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

/// The corpus of tree files beside this header: `broken/` with `# expect:` (the first problem) and `# schema:` (accepts, rejects, any)
/// in the first lines, `accepted/` with one `# warns:` line a warning.
namespace corpus {

inline QString folder(const QString &name)
{
    return QStringLiteral(FIXWRIGHT_SOURCE_DIR "/tests/rules/") + name;
}

inline QStringList files(const QString &name)
{
    const QDir dir(folder(name));
    QStringList paths;
    for (const QString &file : dir.entryList({QStringLiteral("*.tree.yaml")}, QDir::Files, QDir::Name))
        paths << dir.filePath(file);
    return paths;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What follows `# name: ` at the beginnings of lines.
inline QStringList remarks(const QByteArray &bytes, const QString &name)
{
    QStringList found;
    const QString start = QStringLiteral("# ") + name + QStringLiteral(": ");
    for (const QString &line : QString::fromUtf8(bytes).split(QLatin1Char('\n'))) {
        if (line.startsWith(start))
            found << line.sliced(start.size());
    }
    return found;
}

} // namespace corpus
