// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/controller/questions.h"

#include "base/text.h"
#include "engine/recognisedmessages.h"
#include "workflow/answering.h"
#include "workflow/severaltrees.h"

#include <algorithm>

namespace window {

Questions::Questions(Work &work, Controller &controller, TreeInUse &trees, std::shared_ptr<const base::Clock> clock)
    : m_work(work)
    , m_controller(controller)
    , m_trees(trees)
    , m_clock(std::move(clock))
{
    connect(&m_controller, &Controller::backToQuestion, this, &Questions::show);
}

/// Makes the next case on the worker thread, follows its answers, and shows where that leads: of several trees that are in use perhaps to another one.
void Questions::think(const QString &with, const Walked &at, std::function<base::Result<repair::Case>(const Walked &)> make)
{
    m_work.run<Walked>(
        with,
        [make = std::move(make), at, trees = m_trees.inUse(), clock = m_clock]() -> base::Result<Walked> {
            auto run = make(at);
            if (!run)
                return base::pass(run.error());
            Walked next = workflow::walked(at.compiledTree, std::move(*run));
            next.scan = at.scan;
            const bool isOfThese = std::ranges::contains(trees, at.compiledTree);
            return isOfThese ? workflow::reconsidered(std::move(next), trees, *clock) : base::Result<Walked>(std::move(next));
        },
        [this, before = at.compiledTree](Walked next) {
            const CompiledTreePointer now = next.compiledTree;
            if (now != before)
                m_trees.set(now);
            m_controller.proceed(std::move(next));
            if (now != before) // said on the new page
                Q_EMIT m_work.notified(
                    tr("The answers lead to the tree “%1”. They are kept where it asks the same.").arg(base::oneLine(now->tree().title, 120)));
        });
}

void Questions::answer(const QString &question, const base::Value &value)
{
    const auto *asking = std::get_if<Asking>(&m_controller.state());
    if (!asking || m_work.isBusy())
        return;
    m_controller.visit(question);
    think(tr("Following the answer"), asking->at, [question, value, how = tr("typed"), clock = m_clock](const Walked &at) {
        return workflow::answered(*at.compiledTree, at.run, question, value, how, *clock);
    });
}

void Questions::withdraw(const QString &question)
{
    if (const Walked *at = walkedOf(m_controller.state()))
        think(tr("Following the answers"), *at, [question](const Walked &from) { return workflow::withdrawn(*from.compiledTree, from.run, question); });
}

void Questions::revise(const QString &question)
{
    const auto *asking = std::get_if<Asking>(&m_controller.state());
    if (asking && !m_work.isBusy() && asking->at.session().current != question)
        m_controller.visit(asking->at.session().current);
    show(question);
}

void Questions::show(const QString &question)
{
    if (const Walked *at = walkedOf(m_controller.state()))
        think(tr("Going back to the question"), *at, [question](const Walked &from) { return workflow::revised(*from.compiledTree, from.run, question); });
}

void Questions::recognise(const QString &text)
{
    struct Found {
        std::vector<engine::MessageMatch> matches, near;
    };
    const Walked *at = walkedOf(m_controller.state());
    if (!at)
        return;
    m_work.beside<Found>(
        m_recognising,
        [text, compiledTree = at->compiledTree]() -> base::Result<Found> {
            return Found{compiledTree->recognised(text), engine::nearMisses(*compiledTree, text)};
        },
        [this, text](const Found &found) { Q_EMIT recognised(text, found.matches, found.near); });
}

} // namespace window
