// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/library.h"

#include <QDir>
#include <QFile>

/// Outside every namespace, as the macro requires. The resource is part of a static library, and a linker drops what nobody names.
static void openTreeResource()
{
    Q_INIT_RESOURCE(rules);
}

namespace rules {

using namespace Qt::StringLiterals;

QStringList builtInTrees()
{
    static const QStringList trees = [] {
        openTreeResource();
        const QString first = u"nt4-dll-initialization.tree.yaml"_s;
        const QDir folder(u":/rules"_s);
        QStringList names = folder.entryList({u"*.tree.yaml"_s}, QDir::Files, QDir::Name);
        if (names.removeOne(first))
            names.prepend(first);
        for (QString &name : names)
            name = folder.filePath(name);
        return names;
    }();
    return trees;
}

QString defaultTree()
{
    return builtInTrees().value(0);
}

QByteArray treeSchema()
{
    openTreeResource();
    QFile file(u":/rules/tree.schema.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace rules
