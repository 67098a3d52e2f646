// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/controller/controller.h"

#include "base/text.h"
#include "machine/machine.h"
#include "window/controller/settings.h"
#include "window/controller/work.h"
#include "workflow/treefolder.h"
#include "workflow/trust.h"

#include <QFileInfo>

// Which tree is in use: how it is read, refused, changed under a case that goes on, watched and trusted.
namespace window {

using namespace Qt::StringLiterals;

namespace {

/// The case begun again with another tree: the machine is asked anew, since its probes may be other ones, and every answer of a person is
/// given again where it still fits its question.
base::Result<repair::Case> carriedOver(const engine::CompiledTree &compiledTree, const repair::Case &run, const base::Clock &clock)
{
    auto machine = machine::open(run.machine.kind == machine::Kind::None ? u"none"_s : run.machine.location);
    if (!machine)
        return base::pass(machine.error());
    repair::Case next = workflow::beginCase(compiledTree, workflow::measure(compiledTree, **machine, clock), clock);
    next.ticket = run.ticket;
    next.technician = run.technician;
    for (const engine::Answer &answer : run.session.answers) {
        if (answer.origin != engine::Origin::Person)
            continue;
        if (auto session = engine::advance(compiledTree, next.session, answer))
            next.session = std::move(*session);
    }
    return next;
}

} // namespace

void Controller::setCompiledTree(const CompiledTreePointer &compiledTree)
{
    m_compiledTree = compiledTree;
    // A part of a tree that is tried while it is written has no file of its own.
    const rules::Tree &tree = compiledTree->tree();
    m_library.watchTreeInUse(tree.hash.isEmpty() ? QString() : tree.file, tree.hash);
    Q_EMIT compiledTreeChanged();
}

/// A tree with errors leaves the one in use in use; where there is none yet, that is the one that comes with the program.
void Controller::readTree(const QString &name, std::function<void()> then)
{
    struct Read {
        QString file;
        workflow::OpenedTree opened;
        QString source;
        std::optional<base::Error> error; ///< about the file itself
        CompiledTreePointer instead;
    };
    work<Read>(
        tr("Reading the decision tree"),
        [name, hasTree = m_compiledTree != nullptr]() -> base::Result<Read> {
            Read read;
            const auto found = workflow::findTree(name);
            read.file = !found || found->isEmpty() || found->startsWith(u":/"_s) ? found.value_or(name) : QFileInfo(*found).absoluteFilePath();
            auto opened = found ? workflow::openTree(read.file) : base::Result<workflow::OpenedTree>(base::pass(found.error()));
            if (opened)
                read.opened = std::move(*opened);
            else
                read.error = opened.error();
            if (read.opened.compiledTree)
                return read;
            if (const auto bytes = rules::readTreeBytes(read.file); bytes && !read.error)
                read.source = QString::fromUtf8(*bytes);
            if (const auto builtIn = hasTree ? base::Result<workflow::OpenedTree>() : workflow::openTree({}); builtIn)
                read.instead = builtIn->compiledTree;
            return read;
        },
        [this, then = std::move(then)](Read read) {
            if (read.instead)
                setCompiledTree(read.instead);
            if (read.error) {
                if (read.instead)
                    toStart();
                Q_EMIT failed(*read.error);
                return;
            }
            if (!read.opened.compiledTree) {
                if (!std::holds_alternative<TreeRefused>(m_state))
                    m_before = m_state;
                setState(TreeRefused{read.file, read.source, read.opened.problems});
                return;
            }
            setCompiledTree(read.opened.compiledTree);
            if (!m_compiledTree->tree().isBuiltIn())
                settings::rememberTree(m_compiledTree->tree().file);
            then();
        });
}

void Controller::openTree(const QString &file)
{
    if (std::holds_alternative<Applying>(m_state))
        return;
    readTree(file, [this] {
        m_before.reset();
        toStart();
        Q_EMIT notified(tr("The tree “%1” is in use now.").arg(base::oneLine(m_compiledTree->tree().title, 120)));
    });
}

void Controller::useTree(const QString &file)
{
    if (std::holds_alternative<Applying>(m_state))
        return;
    readTree(file, [this] {
        // What the refusal stood in front of goes on.
        if (auto before = std::exchange(m_before, std::nullopt); before && std::holds_alternative<TreeRefused>(m_state))
            m_state = std::move(*before);
        walkWith(m_compiledTree);
    });
}

void Controller::useNewVersion()
{
    if (!m_compiledTree || std::holds_alternative<Applying>(m_state))
        return;
    const QString file = m_compiledTree->tree().file;
    if (!std::holds_alternative<Finished>(m_state)) {
        useTree(file);
        return;
    }
    readTree(file, [this] { Q_EMIT notified(tr("The new version is in use from the next case on.")); });
}

void Controller::watchFolder(const QString &folder)
{
    workflow::setTreeFolder(folder);
    m_library.watch(workflow::treeFolder());
}

void Controller::forgetTrust()
{
    if (!m_compiledTree)
        return;
    if (const auto forgotten = workflow::TrustStore::user().revoke(m_compiledTree->tree().hash); !forgotten) {
        Q_EMIT failed(forgotten.error());
        return;
    }
    if (auto *planned = std::get_if<Planned>(&m_state); planned && planned->plan.hasAutomatic() && planned->at.tree().hash == m_compiledTree->tree().hash) {
        planned->treeTrusted = false;
        Q_EMIT stateChanged();
    }
    Q_EMIT notified(tr("The trust in this tree is forgotten. You are asked again before it changes a machine."));
}

void Controller::walkWith(const CompiledTreePointer &compiledTree)
{
    if (std::holds_alternative<Applying>(m_state) || !m_busyWith.isEmpty())
        return;
    const repair::Case *run = caseOf(m_state);
    if (compiledTree != m_compiledTree)
        setCompiledTree(compiledTree);
    if (!run) {
        toStart();
        return;
    }
    think(tr("Following the answers with the changed tree"), [run = *run, compiledTree, clock = m_clock] { return carriedOver(*compiledTree, run, *clock); });
}

} // namespace window
