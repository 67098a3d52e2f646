// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/store.h"

#include "base/folder.h"
#include "base/texts.h"
#include "repair/atomicreplace.h"
#include "repair/casecheck.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace repair {

using namespace Qt::StringLiterals;

CaseStore::CaseStore(QString root)
    : m_root(std::move(root))
{
}

CaseStore CaseStore::user()
{
    const QString named = qEnvironmentVariable("FIXWRIGHT_DATA");
    if (!named.isEmpty())
        return CaseStore(QDir(named).absolutePath());
    return CaseStore(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/fixwright"_s);
}

QString CaseStore::root() const
{
    return m_root;
}

QString CaseStore::folder(const QString &caseId) const
{
    return m_root + u"/cases/"_s + caseId;
}

QString CaseStore::recordPath() const
{
    return Record::pathIn(m_root);
}

base::Status CaseStore::save(const Case &run) const
{
    base::Result<Record> record = Record::open(m_root);
    return record ? record->save(run) : base::Status(base::pass(record.error()));
}

base::Result<std::optional<StoredCase>> CaseStore::find(const QString &id) const
{
    const auto record = Record::openExisting(m_root);
    if (!record)
        return base::pass(record.error());
    return *record ? (**record).find(id) : base::Result<std::optional<StoredCase>>(std::nullopt);
}

base::Result<Case> CaseStore::load(const QString &idOrPath) const
{
    if (isCaseId(idOrPath) && !QFileInfo(idOrPath).isFile()) {
        auto stored = find(idOrPath);
        if (!stored)
            return base::pass(stored.error());
        if (*stored)
            return std::move((**stored).run);
        if (QFileInfo(folder(idOrPath)).isDir())
            return base::fail(
                base::Failure::NotFound,
                Texts::tr(
                    "The record %1 does not know the case %2, but its folder with backups is still there: %3. Put a good copy of the record in its place.")
                    .arg(recordPath(), idOrPath, folder(idOrPath)));
        return base::fail(base::Failure::NotFound, Texts::tr("There is no case %1 in %2. \"fixwright cases\" lists them.").arg(idOrPath, m_root));
    }
    base::Result<Case> run = loadCase(idOrPath);
    if (!run)
        return run;
    auto stored = find(run->id);
    if (!stored)
        return base::pass(stored.error());
    // Another file of this case that was refused, with other answers, does not stand in for this one.
    const bool isSame = *stored && (**stored).run.plan == run->plan && (**stored).run.begun == run->begun;
    if (isSame && ((**stored).begun || (**stored).run.session == run->session))
        return std::move((**stored).run);
    return run;
}

base::Result<std::vector<Case>> CaseStore::history(const HistoryQuery &query) const
{
    const auto record = Record::openExisting(m_root);
    if (!record)
        return base::pass(record.error());
    return *record ? (**record).search(query) : base::Result<std::vector<Case>>(std::vector<Case>());
}

base::Result<std::vector<Case>> CaseStore::unfinished() const
{
    const auto record = Record::openExisting(m_root);
    if (!record)
        return base::pass(record.error());
    std::vector<Case> cases;
    if (!*record)
        return cases;
    const base::Result<QStringList> ids = (**record).unfinished();
    if (!ids)
        return base::pass(ids.error());
    for (const QString &id : *ids) {
        auto found = (**record).find(id);
        if (!found)
            return base::pass(found.error());
        if (*found)
            cases.push_back(std::move((**found).run));
    }
    return cases;
}

base::Result<QStringList> CaseStore::strays() const
{
    QStringList strays;
    const QStringList ids = QDir(m_root + u"/cases"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &id : ids) {
        const bool holdsSomething = QFileInfo::exists(folder(id) + u"/case.fixcase"_s) || !QDir(folder(id) + u"/backup"_s).isEmpty(QDir::Files | QDir::Hidden);
        if (!holdsSomething)
            continue;
        const auto known = find(id);
        if (!known)
            return base::pass(known.error());
        if (!*known)
            strays << folder(id);
    }
    return strays;
}

int CaseStore::sweep() const
{
    int removed = 0;
    const QStringList ids = QDir(m_root + u"/cases"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &id : ids) {
        const auto known = find(id);
        if (!known || !*known || (**known).run.state == RunState::Applying)
            continue;
        for (const QString &name : {u"/work"_s, u"/backup"_s}) {
            const base::Result<base::Folder> place = base::Folder::open(folder(id) + name);
            const qsizetype before = place ? place->names().size() : 0;
            if (place && AtomicReplace::sweep(*place))
                removed += static_cast<int>(before - place->names().size());
        }
    }
    return removed;
}

} // namespace repair
