// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/models/treerows.h"

#include "base/text.h"
#include "base/texts.h"

#include <QFileInfo>

namespace window::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortTitle = 48;
constexpr int shortName = 32;
constexpr int shortVersion = 16;

QString nameOf(const QString &file)
{
    return base::oneLine(QFileInfo(file).fileName(), 80);
}

QString authorInWords(const QString &author)
{
    return author.isEmpty() ? Texts::tr("author not named") : Texts::tr("by %1").arg(base::oneLine(author, shortName));
}

QString brokenInWords(const workflow::TreeEntry &entry)
{
    const rules::Problem &first = entry.problems.front();
    if (first.where.line < 1 && entry.problems.size() == 1)
        return base::oneLine(first.message, 160);
    return errorsInWords(static_cast<int>(entry.problems.size()));
}

} // namespace

QString errorsInWords(int errors)
{
    return Texts::tr("%n error(s)", nullptr, errors);
}

QString TreeRow::spoken() const
{
    return title + (isBroken ? u": "_s : u", "_s) + detail;
}

std::vector<TreeRow> treeRows(const workflow::TreeList &list, const rules::Tree *inUse, const QStringList &ticked)
{
    std::vector<TreeRow> rows;
    for (const workflow::TreeEntry &entry : list.trees) {
        TreeRow row;
        row.file = entry.file;
        row.isBroken = entry.isBroken();
        row.isInUse = inUse && inUse->file == entry.file;
        row.isTicked = row.isInUse || ticked.contains(entry.file);
        QStringList parts;
        if (row.isTicked && !row.isInUse)
            parts << Texts::tr("also in use");
        if (row.isInUse)
            parts << (inUse->hash == entry.hash ? Texts::tr("in use") : Texts::tr("in use as it was before"));
        if (row.isBroken) {
            row.title = nameOf(entry.file);
            parts << brokenInWords(entry);
        } else {
            row.title = base::oneLine(entry.title, 120);
            parts << base::oneLine(entry.version, shortVersion) << authorInWords(entry.author)
                  << (entry.isBuiltIn ? Texts::tr("comes with Fixwright") : nameOf(entry.file));
        }
        row.detail = parts.join(u" · "_s);
        rows.push_back(std::move(row));
    }
    return rows;
}

QString treeAtAGlance(const rules::Tree &tree)
{
    const QString title = base::oneLine(tree.title, shortTitle) + u' ' + base::oneLine(tree.version, shortVersion);
    return QStringList{title, authorInWords(tree.author), tree.isBuiltIn() ? Texts::tr("built in") : Texts::tr("from a file"), tree.hash.left(12)}.join(
        u" · "_s);
}

} // namespace window::models
