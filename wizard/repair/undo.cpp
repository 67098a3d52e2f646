// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/undo.h"

#include "base/texts.h"
#include "repair/apply.h"
#include "repair/keytree.h"
#include "repair/replacementstate.h"
#include "repair/statewords.h"
#include "repair/workplace.h"

#include <algorithm>
#include <ranges>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

/// One file that is to go back, and how.
struct Return {
    Replacement replacement;
    bool whole = false;          ///< the backup returns byte for byte
    std::vector<HiveEdit> edits; ///< only these values go back; empty together with !whole: it is so already
};

/// Why there is nothing to take back; empty when there may be something.
QString nothingToUndo(const Case &run)
{
    if (run.state == RunState::Undone)
        return Texts::tr("Case %1 was taken back already.").arg(run.id);
    const bool inTheMiddle = run.state == RunState::Applying || run.state == RunState::Stopped;
    return run.replacements.empty() && !inTheMiddle ? Texts::tr("This case changed nothing, so there is nothing to take back.") : QString();
}

/// One run of undo(): everything is looked at before anything is written.
class Undoer
{
public:
    Undoer(Case run, const CaseStore &store, const ApplyOptions &options, const base::Clock &clock)
        : m_run(std::move(run))
        , m_store(store)
        , m_options(options)
        , m_clock(clock)
    {
    }

    base::Result<Case> run()
    {
        auto place = Workplace::open(m_run, m_store, m_options, m_clock);
        if (!place)
            return refuse(place.error());
        m_place = &*place;
        // What another Fixwright did before the machine was ours counts.
        auto stored = m_place->journal().read();
        if (!stored)
            return base::pass(stored.error());
        if (*stored)
            m_run = std::move((**stored).run);
        m_run.error.clear();
        if (const QString nothing = nothingToUndo(m_run); !nothing.isEmpty())
            return refuse({base::Failure::Refused, nothing, {}, {}});
        std::vector<Return> returns;
        for (const Replacement &replacement : m_run.replacements | std::views::reverse) {
            base::Result<Return> way = wayBack(replacement);
            if (!way)
                return refuse(way.error());
            returns.push_back(*std::move(way));
        }
        return work(returns);
    }

private:
    /// Nothing was written; the store keeps the case as it is.
    base::Result<Case> refuse(const base::Error &why)
    {
        if (m_place)
            (void)m_place->journal().append(Event::Note, Texts::tr("Undo was refused: %1").arg(why.message));
        Case answer = m_run;
        answer.state = RunState::Refused;
        answer.error = why.detail.isEmpty() ? why.message : why.message + u" ("_s + why.detail + u')';
        return answer;
    }

    /// The step of the plan that a replacement was made for. Its file must be where the machine itself says it is.
    base::Result<Step> stepOf(const Replacement &replacement) const
    {
        if (m_run.plan) {
            for (const Step &step : stepsOf(*m_run.plan)) {
                const base::Result<QString> path = pathOf(step, m_place->machine());
                // A file that is away is found under its name in the tree, which may be in other letter case.
                if (path && path->compare(replacement.path, replacement.hashAfter.isEmpty() ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0)
                    return step;
            }
        }
        return base::fail(base::Failure::Refused, Texts::tr("%1 is not there any more, or it is no file of this case.").arg(replacement.path));
    }

    base::Result<Return> wayBack(const Replacement &replacement) const
    {
        const base::Result<Step> step = stepOf(replacement);
        if (!step)
            return base::pass(step.error());
        const base::Result<StepStatus::Kind> state = stateOf(replacement);
        if (!state)
            return base::pass(state.error());
        if (*state == StepStatus::Kind::Before)
            return Return{replacement, false, {}};
        if (*state == StepStatus::Kind::After) {
            if (replacement.backup.isEmpty()) // renamed, or made where there was none
                return Return{replacement, true, {}};
            const base::Result<QByteArray> backup = m_place->backedUp(replacement);
            if (backup)
                return Return{replacement, true, {}};
            // A backup that is lost or damaged is replaced by an edit; one that only could not be read now is asked for again.
            if (!step->isHive() || backup.error().kind == base::Failure::Io)
                return base::pass(backup.error());
        } else if (!step->isHive()) {
            return base::fail(base::Failure::Refused, Texts::tr("%1 was changed since by somebody else. What stands there: %2")
                                                          .arg(step->name(), measure(step->changes.front(), m_place->machine()).says));
        }
        return valuesBack(replacement, *step);
    }

    /// The hive was written since: only our values go back, and only when they are still ours.
    base::Result<Return> valuesBack(const Replacement &replacement, const Step &step) const
    {
        const auto hive = m_place->machine().hive(step.hive);
        if (!hive)
            return base::pass(hive.error());
        Return way{replacement, false, {}};
        for (const Change &change : step.changes | std::views::reverse) { // what was put into a new key goes before the key
            const Measured measured = measure(change, m_place->machine());
            if (measured.isBefore)
                continue;
            const QString foreign = change.keyAct == KeyAct::Make ? foreignIn(change, step.changes, m_place->machine()) : QString();
            if (!measured.isAfter || !foreign.isEmpty())
                return base::fail(base::Failure::Refused,
                                  Texts::tr("Somebody has changed this since, so it is left alone: %1").arg(foreign.isEmpty() ? measured.says : foreign));
            if (!std::ranges::all_of(change.kept, &KeptKey::isPlain))
                return base::fail(base::Failure::Refused,
                                  Texts::tr("The registry was written since, so its backup cannot return as a whole; and the deleted key %1 had permissions or "
                                            "class names of its own, which cannot be made anew. The backup is %2.")
                                      .arg(change.address(), replacement.backup));
            const std::vector<HiveEdit> edits = editsBack(change);
            way.edits.insert(way.edits.end(), edits.begin(), edits.end());
        }
        if (!way.edits.empty() && !hive->trouble.isEmpty())
            return base::fail(base::Failure::Refused, hive->trouble);
        return way;
    }

    base::Result<Case> work(const std::vector<Return> &returns)
    {
        m_run.state = RunState::Applying; // until it is ended; a crash in here is finished by undo again
        if (const base::Status begun = m_place->journal().begin(m_run, Event::Undo, Texts::tr("Begins to take everything back.")); !begun)
            return base::pass(begun.error());
        for (size_t i = 0; i < returns.size(); ++i) {
            if (m_options.progress)
                m_options.progress({{}, Texts::tr("Taking back %1").arg(returns[i].replacement.path), static_cast<int>(i), static_cast<int>(returns.size())});
            base::Status done;
            if (returns[i].whole)
                done = m_place->putBack(returns[i].replacement);
            else if (!returns[i].edits.empty())
                done = editBackInPlace(returns[i]);
            if (!done)
                return stop(done.error());
            if (const base::Status noted = m_place->journal().append(Event::Back, Texts::tr("%1 is as it was before.").arg(returns[i].replacement.path));
                !noted)
                return stop(noted.error());
        }
        return conclude();
    }

    base::Status editBackInPlace(const Return &way) const
    {
        base::Result<AtomicReplace> file = m_place->begin(way.replacement.path);
        if (!file)
            return base::pass(file.error());
        const base::Result<QByteArray> bytes = m_place->edited(*file->present(), way.edits);
        if (!bytes)
            return base::pass(bytes.error());
        const base::Result<QString> backup = m_place->backup(*file, way.replacement.path);
        if (!backup)
            return base::pass(backup.error());
        if (const base::Status prepared = file->prepare(*bytes); !prepared)
            return prepared;
        return file->commit();
    }

    /// Reads everything again; only what is measured to be back counts as undone.
    base::Result<Case> conclude()
    {
        if (const base::Status read = m_place->reread(); !read)
            return stop(read.error());
        for (const Step &step : stepsOf(*m_run.plan)) {
            for (const Change &change : step.changes) {
                const Outcome *known = m_run.outcome(change.id);
                if (known && known->state == ChangeState::Already)
                    continue; // was so before the repair
                const Measured measured = measure(change, m_place->machine());
                if (!measured.isBefore)
                    return stop(
                        {base::Failure::Io,
                         Texts::tr(
                             "The machine does not have its old value: %1 The record names no backup that would explain it. Compare with the backups in %2.")
                             .arg(measured.says, m_store.folder(m_run.id) + u"/backup"_s),
                         {},
                         {}});
                if (std::ranges::none_of(m_run.replacements, [&](const Replacement &r) { return r.changes.contains(change.id); }))
                    continue;
                std::erase_if(m_run.outcomes, [&](const Outcome &o) { return o.change == change.id; });
                m_run.outcomes.push_back({change.id, ChangeState::Undone, measured.says, m_clock.now()});
            }
        }
        m_run.verification.reset();
        return end(RunState::Undone);
    }

    base::Result<Case> stop(const base::Error &why)
    {
        m_run.error = Texts::tr("Taking back was interrupted: %1 Undo again finishes it.")
                          .arg(why.detail.isEmpty() ? why.message : why.message + u" ("_s + why.detail + u')');
        return end(RunState::Stopped);
    }

    base::Result<Case> end(RunState state)
    {
        m_run.state = state;
        m_run.ended = m_clock.now();
        const base::Status saved = m_place->journal().end(m_run, Texts::tr("Ended: %1.").arg(describe(state)));
        m_run.journal = m_place->journal().lines();
        if (!saved) {
            // The record still says that undo has begun; undo again finds out what is done and ends it.
            m_run.state = RunState::Stopped;
            m_run.error
                = QStringList{m_run.error, Texts::tr("The case could not be saved: %1 Undo again ends it.").arg(saved.error().message)}.join(u' ').trimmed();
        }
        return m_run;
    }

    Case m_run;
    const CaseStore &m_store;
    const ApplyOptions &m_options;
    const base::Clock &m_clock;
    Workplace *m_place = nullptr;
};

} // namespace

base::Result<Case> undo(const Case &run, const CaseStore &store, const ApplyOptions &options, const base::Clock &clock)
{
    if (!run.plan)
        return base::fail(base::Failure::BadInput, Texts::tr("This case has no plan, so there is nothing to take back."));
    auto stored = store.find(run.id);
    if (!stored)
        return base::pass(stored.error());
    if (!*stored || !(**stored).begun || (**stored).run.plan != run.plan) {
        Case answer = run;
        answer.state = RunState::Refused;
        answer.error = *stored ? Texts::tr("This case changed nothing, so there is nothing to take back.")
                               : Texts::tr("This case was not begun on this computer, so nothing is taken back. Undo it where it was applied.");
        return answer;
    }
    const Case &known = (**stored).run;
    if (const QString nothing = nothingToUndo(known); !nothing.isEmpty()) {
        Case answer = known;
        answer.state = RunState::Refused;
        answer.error = nothing;
        return answer;
    }
    return Undoer(known, store, options, clock).run();
}

base::Result<CaseStand> standOf(const Case &run)
{
    CaseStand stand{CaseStand::Kind::Before, {}};
    int before = 0;
    int after = 0;
    QStringList says;
    for (const Replacement &replacement : run.replacements) {
        const base::Result<StepStatus::Kind> state = stateOf(replacement);
        if (!state)
            return base::pass(state.error());
        if (*state == StepStatus::Kind::Before) {
            ++before;
            says << Texts::tr("%1 is as it was before.").arg(replacement.path);
        } else if (*state == StepStatus::Kind::After) {
            ++after;
            says << Texts::tr("%1 is as it was to become.").arg(replacement.path);
        } else {
            stand.kind = CaseStand::Kind::Changed;
            says << Texts::tr("%1 is neither as before nor as planned: somebody else has written to it.").arg(replacement.path);
        }
    }
    if (stand.kind != CaseStand::Kind::Changed && after > 0)
        stand.kind = before > 0 || stepsOf(*run.plan).size() > run.replacements.size() ? CaseStand::Kind::Between : CaseStand::Kind::After;
    stand.says = says.isEmpty() ? Texts::tr("The machine is as it was before: nothing was replaced.") : says.join(u' ');
    return stand;
}

} // namespace repair
