// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/apply.h"

#include "base/hash.h"
#include "base/texts.h"
#include "repair/casecheck.h"
#include "repair/planner.h"
#include "repair/statewords.h"
#include "repair/verify.h"
#include "repair/workplace.h"

#include <QFileInfo>

#include <algorithm>
#include <ranges>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

/// One run of apply(). Each member function is one part of the sequence that apply.h promises.
class Applier
{
public:
    Applier(Case run, bool begun, const CaseStore &store, const ApplyOptions &options, const base::Clock &clock)
        : m_run(std::move(run))
        , m_store(store)
        , m_options(options)
        , m_clock(clock)
        , m_steps(stepsOf(*m_run.plan))
        , m_begun(begun)
    {
    }

    base::Result<Case> run()
    {
        if (m_steps.empty()) {
            noteManual();
            return finishByHand();
        }
        auto place = Workplace::open(m_run, m_store, m_options, m_clock);
        if (!place)
            return refuse(place.error());
        m_place = &*place;
        // What another Fixwright did before the machine was ours counts, not what the caller knows.
        if (const base::Status read = readStored(); !read)
            return base::pass(read.error());
        m_run.error.clear();
        noteManual();

        std::vector<Step> open; // what is still to be done
        for (const Step &step : m_steps) {
            const StepStatus status = statusOf(step, *m_run.plan, m_place->machine());
            if (status.kind == StepStatus::Kind::Elsewhere)
                return refuse({base::Failure::Refused, status.says, {}, {}});
            if (status.kind == StepStatus::Kind::Before)
                open.push_back(step);
            else
                noteDone(step);
        }
        if (open.empty() && !wasBegun())
            return m_run.state == RunState::Applied ? measureAgain() : finish(RunState::Nothing);
        return work(open);
    }

    /// Nothing was written. A case that was begun stays in the record as it is.
    base::Result<Case> refuse(const base::Error &why)
    {
        Case answer = m_run;
        answer.error = why.detail.isEmpty() ? why.message : why.message + u" ("_s + why.detail + u')';
        answer.ended = m_clock.now();
        answer.state = RunState::Refused;
        if (m_begun) {
            if (m_place)
                (void)m_place->journal().append(Event::Note, Texts::tr("Refused: %1").arg(why.message));
            return answer;
        }
        if (const base::Status saved = m_store.save(answer); !saved)
            return base::pass(saved.error());
        return answer;
    }

private:
    /// The case as the record has it; the caller's where it was not begun.
    base::Status readStored()
    {
        const auto stored = m_place->journal().read();
        if (!stored)
            return base::pass(stored.error());
        if (!*stored || !(**stored).begun)
            return {};
        if ((**stored).run.plan != m_run.plan)
            return base::fail(base::Failure::Refused, Texts::tr("Case %1 was begun with another plan. Undo it first: fixwright undo %1.").arg(m_run.id));
        m_run = (**stored).run;
        m_begun = true;
        return {};
    }

    /// The plan was applied before and stands on the machine: only what is measured now counts.
    base::Result<Case> measureAgain()
    {
        m_run.verification = verifyOn(m_run, m_place->machine(), m_clock);
        if (!m_run.verification->passed)
            return refuse({base::Failure::Refused,
                           Texts::tr("The plan was applied before, and what stands there now is not as planned."),
                           m_run.verification->says.join(u' '),
                           {}});
        m_wasApplied = true;
        return finish(RunState::Applied);
    }

    /// A plan that only a person carries out needs no machine.
    base::Result<Case> finishByHand()
    {
        m_run.error.clear();
        m_run.state = RunState::Nothing;
        m_run.ended = m_clock.now();
        if (const base::Status saved = m_store.save(m_run); !saved)
            return base::pass(saved.error());
        return m_run;
    }

    [[nodiscard]] bool wasBegun() const { return m_run.state == RunState::Applying || m_run.state == RunState::Stopped; }

    void setOutcome(const QString &change, ChangeState state, const QString &says)
    {
        std::erase_if(m_run.outcomes, [&](const Outcome &o) { return o.change == change; });
        m_run.outcomes.push_back({change, state, says, m_clock.now()});
    }

    /// What a person does, and what was only looked at. Manual steps that were confirmed once stay confirmed.
    void noteManual()
    {
        for (const Change &change : m_run.plan->changes) {
            const Outcome *known = m_run.outcome(change.id);
            if (change.automatic) {
                if (!known)
                    setOutcome(change.id, ChangeState::Pending, {});
            } else if (change.kind == ChangeKind::Check) {
                // What could not be looked at is for a person.
                setOutcome(change.id, change.fileBefore || change.fileAfter ? ChangeState::Already : ChangeState::Manual, change.text);
            } else if (!known || known->state != ChangeState::Confirmed) {
                const bool confirmed = m_options.confirmed.contains(change.id);
                setOutcome(change.id, confirmed ? ChangeState::Confirmed : ChangeState::Manual, confirmed ? change.confirm : change.text);
            }
        }
    }

    void noteDone(const Step &step)
    {
        const bool ours = std::ranges::any_of(m_run.replacements, [&](const Replacement &r) { return r.changes == step.ids(); });
        for (const Change &change : step.changes)
            setOutcome(change.id, ours ? ChangeState::Applied : ChangeState::Already, measure(change, m_place->machine()).says);
    }

    void tell(const QString &change, const QString &says, qsizetype done, qsizetype total) const
    {
        if (m_options.progress)
            m_options.progress({change, says, static_cast<int>(done), static_cast<int>(total)});
    }

    base::Result<Case> work(const std::vector<Step> &open)
    {
        const bool goesOn = wasBegun();
        if (!goesOn)
            m_run.replacements.clear(); // of an earlier run that was taken back
        m_run.state = RunState::Applying;
        m_run.verification.reset();
        // In the record before anything else: after a crash it is what leads to the backups.
        const QString says = (goesOn ? Texts::tr("Goes on with \"%1\".") : Texts::tr("Begins to apply \"%1\".")).arg(m_run.plan->remedyTitle);
        if (const base::Status begun = m_place->journal().begin(m_run, goesOn ? Event::Note : Event::Begin, says); !begun)
            return base::pass(begun.error());
        m_begun = true;
        for (size_t i = 0; i < open.size(); ++i) {
            if (m_options.stop.stop_requested()) {
                m_run.error = Texts::tr("Stopped by the user before all was done. Apply again to go on, or undo.");
                return finish(RunState::Stopped);
            }
            tell(open[i].changes.front().id, Texts::tr("Changing %1").arg(open[i].name()), static_cast<qsizetype>(i), static_cast<qsizetype>(open.size()));
            if (const base::Status done = perform(open[i]); !done)
                return rollBack(done.error(), &open[i]);
        }
        tell({}, Texts::tr("Reading everything again"), static_cast<qsizetype>(open.size()), static_cast<qsizetype>(open.size()));
        m_run.verification = verifyOn(m_run, m_place->machine(), m_clock);
        if (!m_run.verification->passed)
            return rollBack({base::Failure::Io, Texts::tr("What was written does not read back as planned."), m_run.verification->says.join(u' '), {}},
                            nullptr);
        return finish(RunState::Applied);
    }

    /// What a step makes of its file.
    struct Made {
        QByteArray bytes;
        std::optional<base::FileTime> modified;   ///< now when it is not given
        std::optional<FileAttributes> attributes; ///< of a file that is made new
    };

    base::Result<Made> make(const Step &step, const AtomicReplace &file) const
    {
        const Change &change = step.changes.front();
        Made made;
        if (step.isHive()) {
            base::Result<QByteArray> bytes = m_place->edited(*file.present(), editsForward(step));
            return bytes.transform([](const QByteArray &edited) { return Made{edited, {}, {}}; });
        }
        base::Result<NewFile> wanted = newFileOf(step, m_place->machine());
        if (!wanted)
            return base::pass(wanted.error());
        if (wanted->state.sha256 != change.fileAfter->sha256)
            return base::fail(base::Failure::Refused, Texts::tr("%1 was changed a moment ago.").arg(wanted->path));
        made.bytes = std::move(wanted->bytes);
        if (wanted->modified.isValid())
            made.modified = wanted->modified;
        if (file.present())
            return made;
        const bool isCopy = change.kind == ChangeKind::CopyFile;
        const base::FileAddress model = isCopy ? change.other : processorFile(m_place->machine());
        const base::Result<QString> path = m_place->machine().placeOf(model);
        const auto attributes = path ? m_place->attributesOf(*path) : base::Result<FileAttributes>(base::pass(path.error()));
        if (!attributes)
            return base::pass(attributes.error());
        const auto role = isCopy ? FileAttributes::Role::Copy : FileAttributes::Role::Neighbour;
        made.attributes = attributes->forNewFile(change.file.elements().last(), role);
        if (isCopy)
            made.modified = base::Folder::open(QFileInfo(*path).path())
                                .transform([&](const base::Folder &f) { return f.modified(QFileInfo(*path).fileName()); })
                                .value_or(std::nullopt);
        return made;
    }

    [[nodiscard]] QString hashBefore(const Step &step) const
    {
        if (!step.isHive())
            return step.changes.front().fileBefore ? step.changes.front().fileBefore->sha256 : QString();
        const auto basis = std::ranges::find(m_run.plan->basis, step.hive, &machine::HiveFile::name);
        return basis == m_run.plan->basis.end() ? QString() : basis->sha256;
    }

    base::Status perform(const Step &step)
    {
        if (const base::Status noted = m_place->journal().append(Event::Intent, Texts::tr("Going to change %1.").arg(step.name())); !noted)
            return noted;
        const base::Result<QString> path = pathOf(step, m_place->machine());
        if (!path)
            return base::pass(path.error());
        base::Result<AtomicReplace> file = m_place->begin(*path);
        if (!file)
            return base::pass(file.error());
        Replacement replacement{*path, {}, hashBefore(step), {}, step.ids()};
        if ((file->present() ? base::sha256(*file->present()) : QString()) != replacement.hashBefore)
            return base::fail(base::Failure::Refused, Texts::tr("%1 was changed by somebody else a moment ago, so it is left alone.").arg(*path));
        const ChangeKind kind = step.changes.front().kind;
        if (kind == ChangeKind::RenameFile)
            return rename(step, *file, replacement);
        std::optional<Made> made;
        if (kind != ChangeKind::DeleteFile) {
            base::Result<Made> result = make(step, *file);
            if (!result)
                return base::pass(result.error());
            made = *std::move(result);
        } else if (const base::Result<FileAttributes> attributes = file->attributes()) {
            replacement.attributes = attributes->toBytes();
        } else {
            return base::pass(attributes.error());
        }
        if (file->present()) {
            const base::Result<QString> backup = m_place->backup(*file, *path);
            if (!backup)
                return base::pass(backup.error());
            replacement.backup = *backup;
        }
        if (made) {
            if (const base::Status prepared = file->prepare(made->bytes, made->modified, made->attributes); !prepared)
                return prepared;
            replacement.hashAfter = base::sha256(made->bytes);
        }
        const QString says = !made                          ? Texts::tr("%1 is going to be deleted; it is kept as %2.").arg(step.name(), replacement.backup)
                             : replacement.backup.isEmpty() ? Texts::tr("The new %1 is ready; there is none yet.").arg(step.name())
                                                            : Texts::tr("The new %1 is ready; the old one is kept as %2.").arg(step.name(), replacement.backup);
        if (const base::Status noted = m_place->journal().append(Event::Ready, says, replacement); !noted)
            return noted;
        m_run.replacements.push_back(replacement);
        if (const base::Status done = made ? file->commit() : file->removePresent(); !done)
            return done;
        return confirm(step);
    }

    base::Status rename(const Step &step, const AtomicReplace &file, Replacement &replacement)
    {
        const base::Result<QString> target = m_place->machine().placeOf(step.changes.front().other);
        if (!target)
            return base::pass(target.error());
        if (const base::Result<FileAttributes> attributes = FileAttributes::of(file.folder(), QFileInfo(replacement.path).fileName()))
            replacement.attributes = attributes->toBytes();
        else
            return base::pass(attributes.error());
        replacement.movedTo = *target;
        if (const base::Status noted
            = m_place->journal().append(Event::Ready, Texts::tr("%1 is going to be renamed to %2.").arg(step.name(), *target), replacement);
            !noted)
            return noted;
        m_run.replacements.push_back(replacement);
        if (const base::Status moved = m_place->move(replacement.path, *target, replacement.hashBefore); !moved)
            return moved;
        return confirm(step);
    }

    /// Reads the machine again by our own reader and notes what stands there.
    base::Status confirm(const Step &step)
    {
        if (const base::Status read = m_place->reread(); !read)
            return read;
        for (const Change &change : step.changes) {
            const Measured measured = measure(change, m_place->machine());
            if (!measured.isAfter)
                return base::fail(base::Failure::Io, Texts::tr("What was written does not read back as planned: %1").arg(measured.says));
            setOutcome(change.id, ChangeState::Applied, measured.says);
            if (const base::Status noted = m_place->journal().append(Event::Done, measured.says); !noted)
                return noted;
        }
        return {};
    }

    /// Puts every file back as it was before the case. Notes in the journal are wanted, not needed: a full disk must not keep the machine
    /// from being put right.
    base::Result<Case> rollBack(const base::Error &why, const Step *failed)
    {
        Journal &journal = m_place->journal();
        (void)journal.append(Event::Note, Texts::tr("Failed: %1").arg(why.toString()));
        m_run.error = why.detail.isEmpty() ? why.message : why.message + u" ("_s + why.detail + u')';
        bool whole = true;
        for (const Replacement &replacement : m_run.replacements | std::views::reverse) {
            const base::Status back = m_place->putBack(replacement);
            if (!back) {
                whole = false;
                m_run.error = Texts::tr("%1 It could not be put back: %2").arg(m_run.error, back.error().message);
                continue;
            }
            (void)journal.append(Event::Back, Texts::tr("%1 is as it was before.").arg(replacement.path));
            for (const QString &id : replacement.changes)
                setOutcome(id, ChangeState::RolledBack, Texts::tr("Taken back, because a later step failed."));
        }
        if (failed) {
            for (const QString &id : failed->ids())
                setOutcome(id, ChangeState::Failed, why.message);
        }
        m_run.verification.reset();
        return finish(whole ? RunState::RolledBack : RunState::Stopped);
    }

    base::Result<Case> finish(RunState state)
    {
        m_run.state = state;
        m_run.ended = m_clock.now();
        const base::Status saved = m_place->journal().end(m_run, Texts::tr("Ended: %1.").arg(describe(state)));
        m_run.journal = m_place->journal().lines();
        if (saved)
            return m_run;
        if (state == RunState::Applied && !m_wasApplied)
            return rollBack(saved.error(), nullptr); // a repair that cannot be taken back later is not left behind
        if (state != RunState::Stopped)
            return base::pass(saved.error());
        // The machine is in the middle. The store knows from before that it was begun, and the journal what was replaced.
        m_run.error = Texts::tr("%1 The case could not be saved: %2").arg(m_run.error, saved.error().message).trimmed();
        return m_run;
    }

    Case m_run;
    const CaseStore &m_store;
    const ApplyOptions &m_options;
    const base::Clock &m_clock;
    std::vector<Step> m_steps;
    bool m_begun = false;         ///< the record holds a repair of this case
    Workplace *m_place = nullptr; ///< set while run() has one
    bool m_wasApplied = false;    ///< nothing was written in this run, so nothing is rolled back
};

QStringList unconfirmed(const Plan &plan, const QStringList &confirmed)
{
    QStringList open;
    for (qsizetype i = 0; i < plan.confirmFirst.size(); ++i) {
        if (!confirmed.contains(confirmationId(i)))
            open << plan.confirmFirst[i];
    }
    return open;
}

} // namespace

QString confirmationId(qsizetype index)
{
    return u"confirm-%1"_s.arg(index + 1);
}

QStringList confirmationIds(const Plan &plan)
{
    QStringList ids;
    for (qsizetype i = 0; i < plan.confirmFirst.size(); ++i)
        ids << confirmationId(i);
    return ids;
}

base::Result<Case> apply(const Case &run, const CaseStore &store, const ApplyOptions &options, const base::Clock &clock)
{
    if (!run.plan)
        return base::fail(base::Failure::BadInput, Texts::tr("This case has no plan yet, so there is nothing to apply."));
    if (const JsonProblem problem = checkCase(run); problem.any())
        return base::fail(base::Failure::BadInput, Texts::tr("The case cannot be trusted: %1 %2.").arg(problem.path, problem.message));
    const auto stored = store.find(run.id);
    if (!stored)
        return base::pass(stored.error());
    const bool begun = *stored && (**stored).begun;
    if (begun && (**stored).run.plan != run.plan)
        return base::fail(base::Failure::Refused, Texts::tr("Case %1 was begun with another plan. Undo it first: fixwright undo %1.").arg(run.id));
    Applier applier(begun ? (**stored).run : asPlan(run), begun, store, options, clock);
    if (run.plan->status == PlanStatus::Refused)
        return applier.refuse({base::Failure::Refused, Texts::tr("The plan was refused: %1").arg(run.plan->refusals.join(u' ')), {}, {}});
    if (const QStringList open = unconfirmed(*run.plan, options.confirmed); !open.isEmpty() && run.plan->hasAutomatic())
        return applier.refuse({base::Failure::Refused, Texts::tr("This has to be confirmed first: %1").arg(open.join(u' ')), {}, {}});
    return applier.run();
}

} // namespace repair
