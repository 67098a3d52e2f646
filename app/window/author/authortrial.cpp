// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/authorwindow.h"

#include "window/author/problemlist.h"
#include "window/author/treeeditor.h"
#include "window/views/banner.h"

// Between the text and the wizard: the tree is tried there, and what was tried comes back as a case.
namespace window::author {

using namespace Qt::StringLiterals;

void AuthorWindow::useInWizard()
{
    if (!save())
        return;
    whenChecked([this] {
        if (m_reading.tree) {
            Q_EMIT useTree(m_file.path());
            return;
        }
        goToProblem(m_problems->next(0, 0, false));
        m_banner->warn(u"The tree is saved. It has errors, so the wizard goes on with the tree it has."_s, countInWords(m_problems->problems()));
    });
}

void AuthorWindow::startFromHere()
{
    whenChecked([this] {
        const QString step = m_reading.tree ? nodeAtLine(*m_reading.tree, m_editor->line()) : QString();
        const auto part = m_reading.tree ? startingAt(*m_reading.tree, step) : nullptr;
        if (!part) {
            tell(m_reading.tree ? u"Put the cursor on a step first."_s : u"The tree has errors. Mend them first."_s);
            return;
        }
        tell(u"The wizard walks from the step %1 on."_s.arg(step));
        Q_EMIT runFrom(std::make_shared<const engine::CompiledTree>(part));
    });
}

void AuthorWindow::addRunAsCase()
{
    whenChecked([this] {
        if (!m_reading.tree) {
            tell(u"The tree has errors. Mend them first."_s);
            return;
        }
        if (!m_run || m_run->tree.id != m_reading.tree->id) {
            tell(u"The wizard is not in the middle of a case with this tree."_s);
            return;
        }
        const QString id = freeId(u"run"_s, idsOf(m_editor->toPlainText()).cases);
        m_errands.run(
            m_writing, [tree = m_reading.tree, run = *m_run, id](const std::stop_token &) { return caseText(engine::CompiledTree(tree), run, id); },
            [this, id](const QString &entry) {
                Insertion insertion = intoSection(m_editor->toPlainText(), u"cases"_s, entry);
                insertion.select = id;
                m_editor->insert(insertion);
                m_editor->setFocus();
                tell(u"The run was added as the case %1."_s.arg(id));
            });
    });
}

void AuthorWindow::insertNew(Snippet what)
{
    m_editor->insert(newEntry(m_editor->toPlainText(), what));
    m_editor->setFocus();
}

} // namespace window::author
