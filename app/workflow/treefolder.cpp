// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/treefolder.h"

#include "base/text.h"
#include "base/texts.h"
#include "repair/store.h"
#include "rules/library.h"

#include <QCollator>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

#include <sys/stat.h>

namespace workflow {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumNames = 20'000;              // that are looked at
constexpr int maximumTrees = 500;                 // that are listed
constexpr qint64 maximumBytes = 32 * 1024 * 1024; // that are read at once
const QString folderKey = u"tree-folder"_s;

/// What `stat` says without opening or following anything.
struct Looked {
    bool isThere = false;
    bool isRegular = false;
    qint64 size = 0, changed = 0;
    quint64 inode = 0;
};

Looked look(const QString &file)
{
    struct stat state = {};
    if (::lstat(QFile::encodeName(file).constData(), &state) != 0)
        return {};
    return {true, S_ISREG(state.st_mode), state.st_size, state.st_ctim.tv_sec * 1'000'000'000 + state.st_ctim.tv_nsec, state.st_ino};
}

/// Whether the first line that says anything is the first line of a tree. A quick look, for files whose name does not tell.
bool beginsAsTree(const QByteArray &bytes)
{
    qsizetype at = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        const QByteArray line = bytes.sliced(at, end - at).trimmed();
        if (!line.isEmpty() && !line.startsWith('#') && !line.startsWith("---") && !line.startsWith('%'))
            return line.startsWith("fixtree:");
        at = end + 1;
    }
    return false;
}

/// Whether a file is not the one that it was when it was looked at.
template <typename Known>
bool isAnyChanged(const std::vector<Known> &files)
{
    return std::ranges::any_of(files, [](const Known &known) {
        const Looked now = look(known.file);
        return now.size != known.size || now.changed != known.changed || now.inode != known.inode;
    });
}

TreeEntry entryOf(const QString &file, rules::Reading reading)
{
    TreeEntry entry;
    entry.file = file;
    entry.includes = reading.includes;
    if (const rules::Tree *tree = reading.tree.get()) {
        entry.id = tree->id;
        entry.title = tree->title;
        entry.version = tree->version;
        entry.author = tree->author;
        entry.hash = tree->hash;
        entry.isBuiltIn = tree->isBuiltIn();
        return entry;
    }
    std::erase_if(reading.problems, [](const rules::Problem &problem) { return problem.severity != rules::Problem::Severity::Error; });
    entry.problems = std::move(reading.problems);
    return entry;
}

TreeEntry unreadable(const QString &file, const base::Error &error)
{
    TreeEntry entry;
    entry.file = file;
    base::SourcePosition where;
    where.file = file;
    entry.problems.push_back(
        {rules::Problem::Severity::Error, where, error.detail.isEmpty() ? error.message : u"%1 (%2)"_s.arg(error.message, error.detail), {}});
    return entry;
}

const std::vector<TreeEntry> &builtInEntries()
{
    static const std::vector<TreeEntry> entries = [] {
        std::vector<TreeEntry> list;
        for (const QString &file : rules::builtInTrees()) {
            if (auto reading = rules::readTreeFile(file))
                list.push_back(entryOf(file, std::move(*reading)));
        }
        return list;
    }();
    return entries;
}

/// The names in a folder that could be trees, in the order of the alphabet.
QStringList namesIn(const QString &folder, const std::stop_token &stop, QStringList &leftOut)
{
    QStringList names;
    // Every name counts, so that a folder with a million pictures costs no more than one with maximumNames of them.
    QDirIterator each(folder, QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    int looked = 0;
    while (each.hasNext() && !stop.stop_requested()) {
        if (++looked > maximumNames) {
            leftOut << Texts::tr("This folder holds more than %1 files; only so many were looked at.").arg(maximumNames);
            break;
        }
        each.next();
        if (const QString name = each.fileName(); name.endsWith(u".yaml"_s, Qt::CaseInsensitive) || name.endsWith(u".yml"_s, Qt::CaseInsensitive))
            names << name;
    }
    QCollator byName{QLocale::c()};
    byName.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(names, [&byName](const QString &a, const QString &b) {
        const int order = byName.compare(a, b);
        return order != 0 ? order < 0 : a < b;
    });
    return names;
}

} // namespace

QString usualTreeFolder()
{
    return repair::CaseStore::user().root() + u"/trees"_s;
}

QString treeFolder()
{
    const QString chosen = QSettings().value(folderKey).toString();
    return chosen.isEmpty() ? usualTreeFolder() : chosen;
}

void setTreeFolder(const QString &folder)
{
    const QString clean = folder.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (clean.isEmpty() || clean == QDir::cleanPath(usualTreeFolder()))
        QSettings().remove(folderKey);
    else
        QSettings().setValue(folderKey, clean);
}

TreeList TreeFolderReader::read(const QString &folder, const std::stop_token &stop)
{
    TreeList list{folder, builtInEntries(), {}};
    QHash<QString, Known> known;
    const QFileInfo place(folder);
    if (place.exists() && (!place.isDir() || !place.isReadable() || !place.isExecutable()))
        list.leftOut << (place.isDir() ? Texts::tr("This folder cannot be read.") : Texts::tr("This is a file, not a folder."));
    int listed = 0, tooMany = 0, unknown = 0;
    qint64 bytesRead = 0;
    for (const QString &name : namesIn(folder, stop, list.leftOut)) {
        if (stop.stop_requested())
            break;
        const QString file = folder + u'/' + name;
        const Looked now = look(file);
        if (!now.isThere)
            continue; // went away meanwhile
        const bool namedTree = name.endsWith(u".tree.yaml"_s, Qt::CaseInsensitive);
        if (!now.isRegular && !namedTree)
            continue;
        if (listed >= maximumTrees || bytesRead > maximumBytes) {
            tooMany += namedTree ? 1 : 0;
            unknown += namedTree ? 0 : 1;
            continue;
        }
        Known entry = m_known.value(file);
        if (entry.inode != now.inode || entry.size != now.size || entry.changed != now.changed || entry.entry.file.isEmpty() || isAnyChanged(entry.includes)) {
            entry = {now.size, now.changed, now.inode, namedTree, false, {}, {}};
            const auto bytes = rules::readTreeBytes(file);
            bytesRead += bytes ? bytes->size() : 0;
            entry.isTree = namedTree || (bytes && beginsAsTree(*bytes));
            if (bytes && entry.isTree) {
                rules::Reading reading = rules::readTree(*bytes, file);
                for (const QString &each : reading.includes) {
                    const Looked included = look(each);
                    entry.includes.push_back({each, included.size, included.changed, included.inode});
                    bytesRead += included.size;
                }
                entry.entry = entryOf(file, std::move(reading));
            } else if (!bytes) {
                entry.entry = unreadable(file, bytes.error());
            }
            entry.entry.file = file;
            entry.isUnknown = !bytes && !namedTree;
        }
        unknown += entry.isUnknown ? 1 : 0;
        known.insert(file, entry);
        if (!entry.isTree)
            continue;
        list.trees.push_back(entry.entry);
        ++listed;
    }
    if (tooMany > 0)
        list.leftOut << Texts::tr("%n more tree(s) are in this folder; the first %1 by name are shown.", nullptr, tooMany).arg(listed);
    if (unknown > 0)
        list.leftOut << Texts::tr("%n other YAML file(s) were not read, so nobody knows whether they are trees.", nullptr, unknown);
    m_known = std::move(known);
    return list;
}

base::Result<QString> findTree(const QString &name)
{
    if (name.isEmpty() || name.contains(u'/') || name.endsWith(u".yaml"_s) || name.endsWith(u".yml"_s) || QFileInfo(name).exists()
        || QFileInfo(name).isSymLink())
        return name;
    QStringList files;
    QStringList ids;
    const TreeList list = TreeFolderReader().read(treeFolder());
    for (const TreeEntry &entry : list.trees) {
        if (entry.id == name)
            files << entry.file;
        if (!entry.id.isEmpty() && !ids.contains(entry.id))
            ids << entry.id;
    }
    if (files.isEmpty()) {
        const QString near = base::nearest(name, ids);
        const QString all = ids.join(u", "_s);
        return base::fail(base::Failure::NotFound,
                          near.isEmpty()
                              ? Texts::tr("\"%1\" is neither a file nor the id of a tree. The ids are: %2.").arg(name, all)
                              : Texts::tr("\"%1\" is neither a file nor the id of a tree. Did you mean \"%2\"? The ids are: %3.").arg(name, near, all));
    }
    if (files.size() > 1)
        return base::fail(base::Failure::BadInput, Texts::tr("Several trees have the id \"%1\". Name the file: %2.").arg(name, files.join(u", "_s)));
    return files.front();
}

} // namespace workflow
