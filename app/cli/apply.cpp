// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/apply.h"
#include "base/texts.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/interrupt.h"
#include "cli/json.h"
#include "cli/show.h"
#include "repair/preview.h"
#include "workflow/opencase.h"
#include "workflow/planning.h"
#include "workflow/repairing.h"
#include "workflow/trust.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

int exitCodeFor(const repair::Case &run)
{
    switch (run.state) {
    case repair::RunState::Refused:
        return Refused;
    case repair::RunState::RolledBack:
        return RolledBack;
    case repair::RunState::Stopped:
    case repair::RunState::Applying:
        return Stopped;
    case repair::RunState::Open:
    case repair::RunState::Planned:
    case repair::RunState::Applied:
    case repair::RunState::Nothing:
    case repair::RunState::Undone:
        break;
    }
    return Done;
}

/// Writes down the trust that was given with --trust.
base::Status giveTrust(const workflow::OpenedCase &opened, const base::Clock &clock)
{
    if (!opened.compiledTree)
        return base::fail(base::Failure::NotFound, opened.withoutTree, opened.run.tree.file);
    return workflow::TrustStore::user().trust(opened.compiledTree->tree(), clock);
}

/// Everything that --yes says yes to, asked of the person. False: something was not confirmed.
bool confirm(const repair::Plan &plan, Console &console)
{
    for (const QString &text : plan.confirmFirst) {
        if (console.ask(Texts::tr("%1 Type yes if that is so:").arg(text)) != u"yes"_s)
            return false;
    }
    return console.ask(Texts::tr("%1? Type yes to go on:").arg(plan.act())) == u"yes"_s;
}

/// Manual steps that the person says are done.
QStringList askManual(const repair::Plan &plan, Console &console)
{
    QStringList done;
    for (const repair::Change &change : plan.changes) {
        if (!workflow::isAskedBefore(change))
            continue;
        const QString sentence = change.confirm.isEmpty() ? Texts::tr("This is done.") : change.confirm;
        if (console.ask(Texts::tr("%1. %2\n   %3 Type yes if so, Enter if not yet:").arg(change.id, change.text, sentence)) == u"yes"_s)
            done << change.id;
    }
    return done;
}

int finish(const repair::Case &run, Console &console, bool json)
{
    if (json) {
        QJsonObject object = outcomeJson(run);
        object[u"diff"_s] = run.plan ? repair::preview(*run.plan) : QString();
        console.json(object);
        if (exitCodeFor(run) != Done)
            console.error(run.error);
        return exitCodeFor(run);
    }
    showOutcome(console, run);
    const QString id = run.id;
    if (run.state == repair::RunState::Applied)
        console.out(Texts::tr("Case %1. Check: fixwright verify %1. Take back: fixwright undo %1. Report: fixwright report %1 -o FILE.pdf").arg(id));
    else if (run.state == repair::RunState::Stopped)
        console.out(Texts::tr("Case %1. Finish it with fixwright apply %1, or take it back with fixwright undo %1.").arg(id));
    else if (run.state == repair::RunState::Nothing && run.plan && !run.plan->verify.isEmpty())
        console.out(Texts::tr("Case %1. Once it is done, check: fixwright verify %1. Report: fixwright report %1 -o FILE.pdf").arg(id));
    else
        console.out(Texts::tr("Case %1. Report: fixwright report %1 -o FILE.pdf").arg(id));
    return exitCodeFor(run);
}

int apply(const Arguments &arguments, Console &console)
{
    const base::SystemClock clock;
    const repair::CaseStore store = repair::CaseStore::user();
    const bool json = arguments.has(u"--json"_s);
    const bool yes = arguments.has(u"--yes"_s);
    auto opened = workflow::openCase(arguments.operands.first(), store, {});
    if (!opened) {
        console.error(opened.error());
        return exitCodeOf(opened.error());
    }
    repair::Case &run = opened->run;
    if (!run.plan) {
        console.error(Texts::tr("%1 holds no plan. Make one with \"fixwright plan -o FILE\".").arg(arguments.operands.first()));
        return Failed;
    }
    QStringList confirmed = arguments.all(u"--done"_s);
    const QStringList byHand = workflow::stepsByHand(*run.plan);
    for (const QString &id : std::as_const(confirmed)) {
        if (!byHand.contains(id)) {
            console.error(byHand.isEmpty() ? Texts::tr("The plan has no step to be done by hand.")
                                           : Texts::tr("The plan has no step \"%1\" to be done by hand. It has: %2.").arg(id, byHand.join(u", "_s)));
            return Failed;
        }
    }
    if (const auto trusted = arguments.has(u"--trust"_s) ? giveTrust(*opened, clock) : base::Status(); !trusted) {
        console.error(trusted.error());
        return exitCodeOf(trusted.error());
    }
    const auto may = workflow::mayApply(run, opened->compiledTree, store, clock);
    if (!may) {
        if (opened->compiledTree && workflow::needsTrust(*run.plan, run.tree.hash))
            console.err(Texts::tr("To trust the tree of this plan, and no other content, say --trust."));
        if (const auto kept = workflow::refuse(run, may.error(), store, clock); !kept)
            console.error(kept.error());
        return finish(run, console, json);
    }
    if (json)
        console.talkOnErrorStream();
    if (!yes && run.plan->status == repair::PlanStatus::Changes) {
        if (!console.canAsk()) {
            console.error(Texts::tr("Nobody can be asked here. Look at the plan, then say --yes."));
            return Failed;
        }
        showPlan(console, *run.plan);
        console.out();
        if (!confirm(*run.plan, console)) {
            console.err(Texts::tr("Nothing was changed."));
            return Refused;
        }
        confirmed << askManual(*run.plan, console);
    }
    confirmed << repair::confirmationIds(*run.plan);

    const Interrupt interrupt;
    repair::ApplyOptions options;
    options.confirmed = confirmed;
    options.stop = interrupt.token();
    if (!json || console.errIsTerminal())
        options.progress = [&console](const repair::Progress &progress) { console.out(u"%1 ..."_s.arg(progress.says), Console::Style::Muted); };
    const auto applied = workflow::apply(*may, store, options, clock);
    if (!applied) {
        console.error(applied.error());
        return exitCodeOf(applied.error());
    }
    return finish(*applied, console, json);
}

} // namespace

Command applyCommand()
{
    return {u"apply"_s,
            u"PLAN"_s,
            1,
            1,
            Texts::tr("Carries out a plan, after asking"),
            Texts::tr("Reads the machine again, refuses what changed since the plan was made, and carries the plan out so that nothing can be lost:\n"
                      "copy, edit in a separate process, compare, back up, rename, read again. PLAN is a file from \"fixwright plan -o\" or the id of\n"
                      "a case that was stopped. Ctrl+C stops between two steps.\n"
                      "Exit code: 0 done or nothing to do, 5 refused, 6 failed and rolled back, 7 stopped in the middle."),
            {{u"--yes"_s, {}, Texts::tr("Does not ask: yes to the plan and to everything that is to be confirmed first.")},
             {u"--done"_s, u"STEP"_s, Texts::tr("This step of the plan was done by hand. May be repeated."), true},
             {u"--trust"_s, {}, Texts::tr("Trusts the plan's tree, which does not come with the program, to change machines.")},
             {u"--json"_s, {}, Texts::tr("Prints the outcome as JSON.")}},
            apply};
}

} // namespace cli
