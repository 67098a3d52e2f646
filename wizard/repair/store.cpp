// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/store.h"

#include "repair/casecheck.h"
#include "repair/folder.h"
#include "repair/journal.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <limits>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

bool isUnfinished(const Case &run)
{
    return run.state == RunState::Applying || run.state == RunState::Stopped;
}

/// What the journal knows better than the case file: the story, and after a crash the files that were being replaced.
Case withJournal(Case run, const QString &path)
{
    const base::Result<JournalReading> journal = readJournal(path);
    if (!journal) {
        run.journal << journal.error().toString();
        return run;
    }
    if (!journal->entries.empty() || !journal->damage.isEmpty())
        run.journal = journal->lines();
    if (run.state == RunState::Applying) {
        Case recovered = run;
        recovered.replacements = journal->replacements();
        if (const JsonProblem problem = checkCase(recovered); problem.any())
            run.journal << u"The journal names files that are not this case's: %1 %2."_s.arg(problem.path, problem.message);
        else
            run = recovered;
    }
    return run;
}

} // namespace

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

QString CaseStore::journalPath(const QString &caseId) const
{
    return folder(caseId) + u"/journal"_s;
}

base::Status CaseStore::save(const Case &run) const
{
    if (!isCaseId(run.id))
        return base::fail(base::Failure::Internal, u"\"%1\" is no case id."_s.arg(run.id));
    if (const base::Result<Folder> made = Folder::make(folder(run.id)); !made)
        return base::pass(made.error());
    return saveCase(run, folder(run.id) + u"/case.fixcase"_s);
}

base::Result<Case> CaseStore::load(const QString &idOrPath) const
{
    const bool isId = isCaseId(idOrPath);
    if (isId && !QFileInfo(idOrPath).exists() && !QFileInfo(folder(idOrPath)).isDir())
        return base::fail(base::Failure::NotFound, u"There is no case %1 in %2."_s.arg(idOrPath, m_root));
    const bool isStored = isId && QFileInfo(folder(idOrPath)).isDir();
    base::Result<Case> run = loadCase(isStored ? folder(idOrPath) + u"/case.fixcase"_s : idOrPath);
    if (!run)
        return run;
    if (isStored && run->id != idOrPath)
        return base::fail(base::Failure::BadInput, u"The case in the folder %1 is another one: %2."_s.arg(idOrPath, run->id));
    if (isStored)
        return withJournal(*std::move(run), journalPath(idOrPath));
    // A plan that was saved elsewhere and has been applied since goes on in the store.
    const bool isPlan = run->state == RunState::Open || run->state == RunState::Planned;
    if (isPlan && QFileInfo(folder(run->id)).isDir()) {
        base::Result<Case> stored = load(run->id);
        if (stored && stored->plan == run->plan)
            return stored;
    }
    return run;
}

std::vector<Case> CaseStore::list(int most) const
{
    std::vector<Case> cases;
    const QStringList ids = QDir(m_root + u"/cases"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed); // ids begin with the time
    for (const QString &id : ids) {
        if (static_cast<int>(cases.size()) >= most)
            break;
        if (!isCaseId(id))
            continue;
        if (base::Result<Case> run = load(id))
            cases.push_back(*std::move(run));
    }
    return cases;
}

std::vector<Case> CaseStore::unfinished() const
{
    std::vector<Case> cases = list(std::numeric_limits<int>::max());
    std::erase_if(cases, [](const Case &run) { return !isUnfinished(run); });
    return cases;
}

} // namespace repair
