// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/authorwindow.h"

#include "base/texts.h"
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
    m_session.whenChecked([this] {
        if (m_session.reading().tree) {
            Q_EMIT useTree(m_session.file().path());
            return;
        }
        goToProblem(m_problems->next(0, 0, false));
        m_banner->warn(Texts::tr("The tree is saved. It has errors, so the wizard goes on with the tree it has."), countInWords(m_problems->problems()));
    });
}

void AuthorWindow::startFromHere()
{
    m_session.whenChecked([this] {
        const auto part = m_session.partAt(m_editor->line());
        if (!part) {
            tell(m_session.reading().tree ? Texts::tr("Put the cursor on a step first.") : Texts::tr("The tree has errors. Mend them first."));
            return;
        }
        tell(Texts::tr("The wizard walks from the step %1 on.").arg(part->step));
        Q_EMIT runFrom(part->compiledTree);
    });
}

void AuthorWindow::addRunAsCase()
{
    m_session.whenChecked([this] {
        if (const QString whyNot = m_session.writeRun(); !whyNot.isEmpty())
            tell(whyNot);
    });
}

void AuthorWindow::insertNew(Snippet what)
{
    m_editor->insert(newEntry(m_editor->toPlainText(), what));
    m_editor->setFocus();
}

} // namespace window::author
