// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/includes.h"

#include "base/hash.h"
#include "base/limits.h"
#include "base/text.h"
#include "base/texts.h"
#include "rules/library.h"
#include "rules/parse.h"

#include <QFileInfo>

#include <algorithm>

namespace rules {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumFiles = 16;
constexpr qsizetype maximumDepth = 4;
constexpr qsizetype longestPath = 200;

const QString programFolder = u":/rules/"_s;

/// Whether the program has a file of this name to be included; only those, not its trees.
bool comesWithProgram(const QString &name)
{
    static_cast<void>(builtInTrees()); // makes the resource known
    return name == "common.yaml"_L1 && QFileInfo::exists(programFolder + name);
}

QString folderOf(const QString &file)
{
    return file.first(file.lastIndexOf(u'/') + 1);
}

/// Names of folders and of a file, nothing that goes up or starts elsewhere.
bool staysBelow(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return path.size() <= longestPath && !path.contains(u'\\') && !path.contains(u':') && !path.contains(QChar::Null)
           && std::ranges::none_of(parts, [](const QString &part) { return part.isEmpty() || part.startsWith(u'.'); });
}

/// Whether the folder that the file really lies in is this one or below it: a link must not lead elsewhere.
bool liesBelow(const QString &file, const QString &folder)
{
    if (file.startsWith(u":/"_s))
        return true;
    const QString top = QFileInfo(folder.isEmpty() ? u"."_s : folder).canonicalFilePath();
    const QString place = QFileInfo(folderOf(file).isEmpty() ? u"."_s : folderOf(file)).canonicalFilePath();
    return place.isEmpty() || place == top || place.startsWith(top.endsWith(u'/') ? top : top + u'/'); // one that is not there cannot be read anyway
}

Node entryOf(Node mapping, std::string_view key)
{
    Node found;
    forEachEntry(mapping, [&](Node name, Node value) {
        if (name.isScalar() && name.text() == key)
            found = value;
    });
    return found;
}

} // namespace

void Includes::load(const Document &tree, Problems &problems)
{
    m_folder = folderOf(tree.fileName());
    QStringList chain{tree.fileName()};
    follow(tree, chain, problems);
}

void Includes::follow(const Document &document, QStringList &chain, Problems &problems)
{
    const Node list = entryOf(document.root(), "include");
    if (!list || list.kind() == Node::Kind::Refused)
        return;
    if (!list.isSequence() || list.size() == 0)
        return problems.error(list, Texts::tr("this must be a list of files: [common.yaml]"));
    forEachItem(list, [&](Node name) { include(name, chain, problems); });
}

void Includes::include(Node name, QStringList &chain, Problems &problems)
{
    const QString path = name.string();
    if (!name.isScalar() || path.isEmpty())
        return problems.error(name, Texts::tr("this must be the name of a file such as common.yaml"));
    if (!staysBelow(path))
        return problems.error(name, Texts::tr("an included file lies beside the tree or in a folder below it: common.yaml or shared/common.yaml"));
    const QString beside = folderOf(chain.last()) + path;
    // A text that nobody has saved has nothing beside it. Only the tree itself can be one.
    const bool isSaved = chain.first().startsWith(u":/"_s) || QFileInfo::exists(chain.first());
    const bool isBeside = isSaved && (QFileInfo::exists(beside) || QFileInfo(beside).isSymLink());
    const QString file = !isBeside && comesWithProgram(path) ? programFolder + path : beside;
    if (file == beside && !isSaved)
        return problems.error(name, Texts::tr("files are included from the folder of the tree; save the tree first"));
    if (const qsizetype at = chain.indexOf(file); at >= 0) {
        QStringList circle;
        for (const QString &each : chain.sliced(at))
            circle << each.sliced(folderOf(each).size());
        return problems.error(name, Texts::tr("these files include each other in a circle (%1)").arg((circle << path).join(u" > "_s)));
    }
    if (m_named.contains(beside) || std::ranges::contains(m_files, file, &IncludedFile::file))
        return; // two that include the same
    if (chain.size() > maximumDepth)
        return problems.error(name, Texts::tr("files include each other at most %1 deep").arg(maximumDepth));
    if (m_named.size() >= maximumFiles)
        return problems.error(name, Texts::tr("a tree includes at most %1 files").arg(maximumFiles));
    m_named << beside;
    if (!liesBelow(file, m_folder))
        return problems.error(name, Texts::tr("a link leads out of the folder of the tree; put the file itself there"));
    const auto bytes = readTreeBytes(file);
    if (!bytes)
        return problems.error(name, Texts::tr("\"%1\" cannot be included. %2").arg(base::oneLine(path, 80), bytes.error().message));
    m_bytes += bytes->size();
    if (m_bytes > base::limits::treeBytes)
        return problems.error(name,
                              Texts::tr("the included files are together larger than the %1 MB a tree may have").arg(base::limits::treeBytes / 1024 / 1024));

    auto document = std::make_unique<Document>(*bytes, file);
    Problems inside(*document);
    for (const SourceText::Fault &fault : document->source().faults(base::limits::treeErrors))
        inside.errorAt(fault.offset, fault.message);
    if (!inside.hasErrors() && parseYaml(*document, inside)) {
        const Node root = document->root();
        if (!root.isMapping() || root.size() == 0 || root.firstChild().text() != "fixinclude" || entryOf(root, "fixinclude").text() != "1")
            inside.error(root, Texts::tr("a file to be included begins with \"fixinclude: 1\""));
    }
    const bool isGood = !inside.hasErrors();
    problems.add(inside.take());
    if (!isGood)
        return;
    chain << file;
    follow(*document, chain, problems);
    chain.removeLast();
    m_files.push_back({file, base::sha256(*bytes)});
    m_documents.push_back(std::move(document));
}

QString Includes::hashOf(const QByteArray &tree) const
{
    if (m_files.empty())
        return base::sha256(tree);
    QByteArray all = base::sha256(tree).toLatin1() + '\n';
    for (const IncludedFile &each : m_files)
        all += each.hash.toLatin1() + ' ' + each.file.sliced(each.file.startsWith(programFolder) ? programFolder.size() : m_folder.size()).toUtf8() + '\n';
    return base::sha256(all);
}

} // namespace rules
