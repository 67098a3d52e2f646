// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/controller/treeinuse.h"

#include "base/text.h"
#include "window/controller/settings.h"
#include "workflow/opencase.h"
#include "workflow/severaltrees.h"
#include "workflow/treefolder.h"
#include "workflow/trust.h"
#include "workflow/workflow.h"

#include <QFileInfo>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

TreeInUse::TreeInUse(Work &work, Controller &controller, std::shared_ptr<const base::Clock> clock)
    : m_work(work)
    , m_controller(controller)
    , m_clock(std::move(clock))
{
}

void TreeInUse::set(const CompiledTreePointer &compiledTree)
{
    m_compiledTree = compiledTree;
    // A part of a tree that is tried while it is written has no file of its own.
    const rules::Tree &tree = compiledTree->tree();
    QStringList includes;
    for (const rules::IncludedFile &each : tree.includes) {
        if (!each.file.startsWith(u":/"_s)) // the program's own do not change
            includes << each.file;
    }
    m_library.watchTreeInUse(tree.hash.isEmpty() ? QString() : tree.file, includes, tree.hash);
    Q_EMIT changed();
}

void TreeInUse::read(const QString &name, std::function<void()> then)
{
    struct Read {
        QString file;
        workflow::OpenedTree opened;
        QString source;
        std::optional<base::Error> error; ///< about the file itself
        CompiledTreePointer instead;
    };
    m_work.run<Read>(
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
                set(read.instead);
            if (read.error) {
                if (read.instead)
                    m_controller.newCase();
                Q_EMIT m_work.failed(*read.error);
                return;
            }
            if (!read.opened.compiledTree) {
                m_controller.show(TreeRefused{read.file, read.source, read.opened.problems});
                return;
            }
            set(read.opened.compiledTree);
            if (!m_compiledTree->tree().isBuiltIn())
                settings::rememberTree(m_compiledTree->tree().file);
            then();
        });
}

std::vector<CompiledTreePointer> TreeInUse::inUse() const
{
    const auto isThis = [this](const CompiledTreePointer &each) { return each->tree().hash == m_compiledTree->tree().hash; };
    if (m_compiledTree && std::ranges::any_of(m_ticked, isThis))
        return m_ticked;
    return m_compiledTree ? std::vector{m_compiledTree} : std::vector<CompiledTreePointer>();
}

QStringList TreeInUse::filesInUse() const
{
    QStringList files;
    for (const CompiledTreePointer &each : inUse())
        files << each->tree().file;
    return files;
}

void TreeInUse::readAll(const QStringList &names, std::function<void()> then)
{
    const bool isOne = names.size() == 1 && !QFileInfo(names.front()).isDir();
    if (isOne || (names.isEmpty() && workflow::treesInUse().size() < 2)) {
        read(names.value(0), std::move(then));
        return;
    }
    m_work.run<workflow::OpenedTrees>(
        tr("Reading the decision trees"),
        [names]() -> base::Result<workflow::OpenedTrees> {
            auto opened = workflow::openTrees(names);
            if (!opened && !names.isEmpty())
                return base::pass(opened.error());
            return opened ? *std::move(opened) : workflow::OpenedTrees();
        },
        [this, then = std::move(then)](workflow::OpenedTrees opened) {
            if (opened.trees.empty()) {
                read({}, then); // none of them can be used
                return;
            }
            m_ticked = std::move(opened.trees);
            set(m_ticked.front());
            if (!opened.problems.empty())
                Q_EMIT m_work.notified(tr("A tree with errors is not used: %1").arg(base::oneLine(opened.problems.front().toString(), 300)));
            then();
        });
}

void TreeInUse::tick(const QString &file, bool on)
{
    if (m_work.isBusy() || !m_compiledTree)
        return;
    QStringList files = filesInUse();
    if (on && !files.contains(file))
        files << file;
    else if (!on && files.size() > 1)
        files.removeOne(file);
    m_work.run<workflow::OpenedTrees>(
        tr("Reading the decision trees"), [files] { return workflow::openTrees(files); },
        [this, files](workflow::OpenedTrees opened) {
            if (opened.trees.empty() || !opened.problems.empty()) {
                if (!opened.problems.empty())
                    Q_EMIT m_work.notified(tr("A tree with errors is not used: %1").arg(base::oneLine(opened.problems.front().toString(), 300)));
                Q_EMIT changed();
                return;
            }
            workflow::setTreesInUse(files.size() > 1 ? files : QStringList());
            m_ticked = std::move(opened.trees);
            // A case that goes on keeps its tree; so does the start page, unless that tree was taken away.
            const auto isThis = [this](const CompiledTreePointer &each) { return each->tree().hash == m_compiledTree->tree().hash; };
            if (caseOf(m_controller.behind()) || std::ranges::any_of(m_ticked, isThis))
                Q_EMIT changed();
            else
                set(m_ticked.front());
        });
}

void TreeInUse::open(const QString &file)
{
    read(file, [this] {
        workflow::setTreesInUse({});
        m_ticked.clear();
        Q_EMIT changed();
        m_controller.newCase();
        Q_EMIT m_work.notified(tr("The tree “%1” is in use now.").arg(base::oneLine(m_compiledTree->tree().title, 120)));
    });
}

void TreeInUse::use(const QString &file)
{
    read(file, [this] { tryOut(m_compiledTree); });
}

void TreeInUse::useNewVersion()
{
    if (!m_compiledTree)
        return;
    const QString file = m_compiledTree->tree().file;
    if (std::holds_alternative<Finished>(m_controller.state()))
        read(file, [this] { Q_EMIT m_work.notified(tr("The new version is in use from the next case on.")); });
    else
        use(file);
}

void TreeInUse::tryOut(const CompiledTreePointer &compiledTree)
{
    if (m_work.isBusy())
        return;
    const repair::Case *run = caseOf(m_controller.behind()); // what a refused tree stood in front of goes on
    if (compiledTree != m_compiledTree)
        set(compiledTree);
    if (!run) {
        m_controller.newCase();
        return;
    }
    m_work.run<Walked>(
        tr("Following the answers with the changed tree"),
        [run = *run, compiledTree, clock = m_clock]() -> base::Result<Walked> {
            auto next = workflow::carriedOver(*compiledTree, run, *clock);
            if (!next)
                return base::pass(next.error());
            return workflow::walked(compiledTree, std::move(*next));
        },
        [this](Walked walked) { m_controller.proceed(std::move(walked)); });
}

void TreeInUse::watchFolder(const QString &folder)
{
    workflow::setTreeFolder(folder);
    m_library.watch(workflow::treeFolder());
}

void TreeInUse::forgetTrust()
{
    if (!m_compiledTree)
        return;
    const QString hash = m_compiledTree->tree().hash;
    if (const auto forgotten = workflow::TrustStore::user().revoke(hash); !forgotten) {
        Q_EMIT m_work.failed(forgotten.error());
        return;
    }
    if (const auto *planned = std::get_if<Planned>(&m_controller.state()); planned && planned->at.tree().hash == hash) {
        Planned next = *planned;
        next.treeTrusted = !workflow::needsTrust(next.plan, hash);
        m_controller.show(std::move(next));
    }
    Q_EMIT m_work.notified(tr("The trust in this tree is forgotten. You are asked again before it changes a machine."));
}

} // namespace window
