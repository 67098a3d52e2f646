// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/library.h"

#include "base/texts.h"
#include "rules/decode.h"
#include "rules/parse.h"

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

const Ideas &sharedIdeas()
{
    static const Ideas ideas = [] {
        openTreeResource();
        QFile file(u":/rules/ideas.yaml"_s);
        const Reading reading = readIdeas(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), file.fileName());
        return reading.tree ? reading.tree->ideas : Ideas{};
    }();
    return ideas;
}

Reading readIdeas(const QByteArray &bytes, const QString &fileName)
{
    Document document(bytes, fileName);
    Problems problems(document);
    const auto tree = std::make_shared<Tree>();
    if (parseYaml(document, problems)) {
        Decoder decoder(document, problems, *tree, {});
        Fields fields(decoder, document.root(), document.root(), QT_TRANSLATE_NOOP("Texts", "a vocabulary"));
        if (fields.plain("fixideas", Need::Required) != "1"_L1)
            problems.error(document.root(), Texts::tr("a vocabulary begins with \"fixideas: 1\""));
        decodeIdeas(decoder, fields.take("words"), fields.take("ideas"));
        fields.finish();
    }
    const bool isGood = !problems.hasErrors();
    return {isGood ? tree : nullptr, problems.take(), {}};
}

QByteArray treeSchema()
{
    openTreeResource();
    QFile file(u":/rules/tree.schema.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace rules
