// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/workplace.h"

#include "base/hash.h"
#include "base/texts.h"
#include "repair/replacementstate.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

bool isSameMachine(const machine::Identity &a, const machine::Identity &b)
{
    return a.kind == b.kind && a.location == b.location && a.computerName == b.computerName;
}

/// A name that is not taken yet: `SYSTEM`, `SYSTEM.2`, ...
QString freeName(const base::Folder &folder, const QString &name)
{
    const QStringList taken = folder.names();
    QString candidate = name;
    for (int number = 2; taken.contains(candidate); ++number)
        candidate = name + u'.' + QString::number(number);
    return candidate;
}

} // namespace

Workplace::Workplace(std::unique_ptr<machine::Machine> machine, MachineLock lock, base::Folder backups, base::Folder work, Journal journal, QString worker)
    : m_machine(std::move(machine))
    , m_identity(m_machine->identity())
    , m_lock(std::move(lock))
    , m_backups(std::move(backups))
    , m_work(std::move(work))
    , m_journal(std::move(journal))
    , m_worker(std::move(worker))
{
}

base::Result<Workplace> Workplace::open(const Case &run, const CaseStore &store, const ApplyOptions &options, const base::Clock &clock)
{
    // Locked before anything of it is read: what was read before may be what another Fixwright has just changed.
    auto lock = MachineLock::take(run.machine.location);
    if (!lock)
        return base::pass(lock.error());
    auto machine = machine::open(run.machine.location);
    if (!machine)
        return base::pass(machine.error());
    const machine::Identity identity = (*machine)->identity();
    if (!isSameMachine(identity, run.machine)) {
        return base::fail(base::Failure::Refused,
                          Texts::tr("%1 is another machine now: %2 (%3) instead of %4 (%5).")
                              .arg(run.machine.location, identity.title, identity.computerName, run.machine.title, run.machine.computerName));
    }
    if (!(*machine)->canWrite())
        return base::fail(base::Failure::Refused, Texts::tr("Nothing can be written on %1.").arg(identity.title));
    const QString folder = store.folder(run.id);
    auto backups = base::Folder::make(folder + u"/backup"_s);
    auto work = backups ? base::Folder::make(folder + u"/work"_s) : base::Result<base::Folder>(base::pass(backups.error()));
    if (!work)
        return base::pass(work.error());
    auto record = Record::open(store.root());
    if (!record)
        return base::pass(record.error());
    Workplace place(*std::move(machine), *std::move(lock), *std::move(backups), *std::move(work), Journal(*std::move(record), run.id, clock), options.worker);
    if (const base::Status swept = AtomicReplace::sweep(place.m_backups); !swept)
        return base::pass(swept.error());
    if (run.plan) {
        if (const base::Status swept = place.sweep(*run.plan); !swept)
            return base::pass(swept.error());
    }
    return place;
}

base::Status Workplace::reread()
{
    auto machine = machine::open(m_identity.location);
    if (!machine)
        return base::pass(machine.error());
    m_machine = *std::move(machine);
    return {};
}

base::Result<Workplace::Place> Workplace::placeOf(const QString &path) const
{
    QString root = m_identity.location;
    if (!path.startsWith(root + u'/')) {
        const base::Result<QString> drive = m_machine->drive();
        root = drive ? *drive : QString();
    }
    const QString below = root.endsWith(u'/') ? root : root + u'/';
    if (root.isEmpty() || !path.startsWith(below))
        return base::fail(base::Failure::Refused, Texts::tr("%1 lies outside the machine's folder.").arg(path));
    const QStringList elements = path.sliced(below.size()).split(u'/');
    base::Result<base::Folder> folder = base::Folder::openBeneath(root, elements.first(elements.size() - 1));
    if (!folder)
        return base::pass(folder.error());
    const base::Result<QString> name = folder->entryNamed(elements.last());
    if (!name)
        return base::pass(name.error());
    return Place{*std::move(folder), name->isEmpty() ? elements.last() : *name};
}

base::Result<AtomicReplace> Workplace::begin(const QString &path) const
{
    base::Result<Place> place = placeOf(path);
    return place ? AtomicReplace::begin(std::move(place->folder), place->name) : base::pass(place.error());
}

base::Result<FileAttributes> Workplace::attributesOf(const QString &path) const
{
    const base::Result<Place> place = placeOf(path);
    return place ? FileAttributes::of(place->folder, place->name) : base::pass(place.error());
}

base::Status Workplace::move(const QString &from, const QString &to, const QString &hash) const
{
    const base::Result<Place> source = placeOf(from);
    const base::Result<Place> target = source ? placeOf(to) : base::pass(source.error());
    if (!target)
        return base::pass(target.error());
    const auto bytes = source->folder.read(source->name);
    if (!bytes)
        return base::pass(bytes.error());
    if (!*bytes || base::sha256(**bytes) != hash)
        return base::fail(base::Failure::Refused, Texts::tr("%1 was changed by somebody else a moment ago, so it is left alone.").arg(from));
    const QString last = to.section(u'/', -1);
    if (const base::Status moved = source->folder.move(source->name, target->folder, last); !moved)
        return moved;
    if (const base::Status synced = target->folder.sync(); !synced)
        return synced;
    return source->folder.sync();
}

base::Result<QByteArray> Workplace::edited(const QByteArray &hive, const std::vector<HiveEdit> &edits) const
{
    const base::Result<QString> worker = findWorker(m_worker);
    if (!worker)
        return base::pass(worker.error());
    base::Result<QByteArray> result = editHive(*worker, hive, edits, m_work);
    if (!result)
        return result;
    if (const base::Status checked = checkEdited(hive, *result, edits); !checked)
        return base::pass(checked.error());
    return result;
}

base::Result<QString> Workplace::backup(const AtomicReplace &file, const QString &path) const
{
    const QString name = freeName(m_backups, QFileInfo(path).fileName());
    auto folder = base::Folder::open(m_backups.path());
    auto copy = folder ? AtomicReplace::begin(*std::move(folder), name) : base::Result<AtomicReplace>(base::pass(folder.error()));
    if (!copy)
        return base::pass(copy.error());
    if (const base::Status written = copy->prepare(*file.present(), file.modified()); !written)
        return base::pass(written.error());
    if (const base::Status placed = copy->commit(); !placed)
        return base::pass(placed.error());
    return m_backups.pathOf(name);
}

base::Result<QByteArray> Workplace::backedUp(const Replacement &replacement) const
{
    // Only the name counts: a case file could name any folder.
    const QString name = QFileInfo(replacement.backup).fileName();
    base::Result<std::optional<QByteArray>> bytes = m_backups.read(name);
    if (!bytes)
        return base::pass(bytes.error());
    if (!*bytes)
        return base::fail(base::Failure::NotFound, Texts::tr("The backup %1 is not there any more.").arg(m_backups.pathOf(name)));
    if (base::sha256(**bytes) != replacement.hashBefore)
        return base::fail(base::Failure::Refused, Texts::tr("The backup %1 is not what was put there; it is not used.").arg(m_backups.pathOf(name)));
    return **std::move(bytes);
}

base::Status Workplace::putBack(const Replacement &replacement)
{
    const base::Result<StepStatus::Kind> state = stateOf(replacement);
    if (!state)
        return base::pass(state.error());
    if (*state == StepStatus::Kind::Before)
        return {};
    if (*state == StepStatus::Kind::Elsewhere)
        return base::fail(base::Failure::Refused, Texts::tr("%1 was changed by somebody else since, so it is left alone.").arg(replacement.path));
    if (!replacement.movedTo.isEmpty())
        return moveBack(replacement);
    base::Result<AtomicReplace> file = begin(replacement.path);
    if (!file)
        return base::pass(file.error());
    if ((file->present() ? base::sha256(*file->present()) : QString()) != replacement.hashAfter)
        return base::fail(base::Failure::Refused, Texts::tr("%1 was changed by somebody else since, so it is left alone.").arg(replacement.path));
    if (replacement.hashBefore.isEmpty())
        return file->removePresent();
    const base::Result<QByteArray> bytes = backedUp(replacement);
    if (!bytes)
        return base::pass(bytes.error());
    const base::Status prepared = file->prepare(*bytes, m_backups.modified(QFileInfo(replacement.backup).fileName()),
                                                FileAttributes::fromBytes(replacement.attributes, file->folder(), QFileInfo(replacement.path).fileName()));
    return prepared ? file->commit() : prepared;
}

base::Status Workplace::moveBack(const Replacement &replacement) const
{
    if (const base::Status moved = move(replacement.movedTo, replacement.path, replacement.hashBefore); !moved)
        return moved;
    const base::Result<Place> place = placeOf(replacement.path);
    if (!place)
        return base::pass(place.error());
    const auto attributes = FileAttributes::fromBytes(replacement.attributes, place->folder, place->name);
    return attributes ? attributes->giveShortName(place->folder) : base::Status(); // the new name took it away
}

base::Status Workplace::sweep(const Plan &plan) const
{
    QSet<QString> swept;
    for (const Step &step : stepsOf(plan)) {
        const base::Result<QString> path = pathOf(step, *m_machine);
        if (!path || swept.contains(QFileInfo(*path).path()))
            continue; // a file that is gone is told later, by who needs it
        swept.insert(QFileInfo(*path).path());
        const base::Result<Place> place = placeOf(*path);
        if (!place)
            return base::pass(place.error());
        if (const base::Status done = AtomicReplace::sweep(place->folder); !done)
            return done;
    }
    return {};
}

base::Result<std::optional<StoredCase>> Journal::read()
{
    auto found = m_record.find(m_case);
    if (found)
        m_revision = *found ? (**found).revision : 0;
    return found;
}

base::Status Journal::begin(const Case &run, Event event, const QString &says)
{
    const base::Result<qint64> begun = m_record.begin(run, m_revision, {m_clock->now(), event, says, {}});
    if (!begun)
        return base::pass(begun.error());
    m_revision = *begun;
    return {};
}

base::Status Journal::end(const Case &run, const QString &says)
{
    const base::Result<qint64> ended = m_record.end(run, m_revision, {m_clock->now(), Event::End, says, {}});
    if (!ended)
        return base::pass(ended.error());
    m_revision = *ended;
    return {};
}

base::Status Journal::append(Event event, const QString &says, const std::optional<Replacement> &replacement)
{
    return m_record.append(m_case, {m_clock->now(), event, says, replacement});
}

QStringList Journal::lines() const
{
    const auto found = m_record.find(m_case);
    return found && *found ? (**found).run.journal : QStringList();
}

} // namespace repair
