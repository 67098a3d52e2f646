// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "rules/reader.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace workflow {

/// One tree file as a list shows it: what the tree says of itself, or why it cannot be used.
struct TreeEntry {
    QString file;
    QString id, title, version, author, hash; ///< empty when there are problems
    std::vector<rules::Problem> problems;     ///< errors only; of a file that cannot be read at all one, without a line
    QStringList includes;                     ///< the files that it names to be included
    bool isBuiltIn = false;

    [[nodiscard]] bool isBroken() const { return !problems.empty(); }
};

/// The trees that come with the program, and those of a folder, by file name.
struct TreeList {
    QString folder;
    std::vector<TreeEntry> trees; ///< built-in ones first, the default before all
    QStringList leftOut;          ///< sentences: what of the folder is not in the list, and why
};

/// Where people put their trees: the folder chosen in the window, else `trees` in the user's data folder. It need not exist.
[[nodiscard]] QString treeFolder();
[[nodiscard]] QString usualTreeFolder();
void setTreeFolder(const QString &folder); ///< empty: the usual one

/// Reads a folder of trees, again and again. A file that was not touched since the last time, nor what it includes, is not read again. Not for two threads at
/// once.
class TreeFolderReader
{
public:
    /// `*.tree.yaml`, and every other `*.yaml` that begins as a tree does. Bounded for any folder: so many names, files and bytes, and the
    /// rest is told in leftOut. What is no regular file (link, pipe, device) is never opened for reading; as `*.tree.yaml` it is in the list
    /// with the reason. A stop makes the list end early.
    [[nodiscard]] TreeList read(const QString &folder, const std::stop_token &stop = {});

private:
    struct Known {
        qint64 size = 0, changed = 0;
        quint64 inode = 0;
        bool isTree = false;
        bool isUnknown = false; ///< could not be read, and its name does not say that it is a tree
        TreeEntry entry;
        struct Include {
            QString file;
            qint64 size = 0, changed = 0;
            quint64 inode = 0;
        };
        std::vector<Include> includes;
    };
    QHash<QString, Known> m_known;
};

/// The file that a person means by `name`: a file of this name, else the tree with this id among the built-in ones and those of the folder.
/// What looks like the name of a file comes back as it is, so that the reader says what is wrong with it; so does the empty name of the default
/// tree. NotFound for any other word, BadInput when several trees have the id.
[[nodiscard]] base::Result<QString> findTree(const QString &name);

} // namespace workflow
