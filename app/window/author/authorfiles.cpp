// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/authorwindow.h"

#include "base/text.h"
#include "base/texts.h"
#include "window/author/treeeditor.h"
#include "window/author/treemap.h"
#include "window/controller/settings.h"
#include "window/views/banner.h"
#include "workflow/newtree.h"

#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

// Files: the tree's own, and what is made from it.
namespace window::author {

using namespace Qt::StringLiterals;

namespace {

/// A question that is answered before anything else.
void prepare(QMessageBox &box, const QString &objectName, const QString &more)
{
    box.setObjectName(objectName);
    box.setInformativeText(more);
}

} // namespace

void AuthorWindow::showFileName()
{
    const QString name = base::oneLine(m_session.file().name(), 80);
    setWindowTitle(Texts::tr("%1[*] - Write and try the tree").arg(m_session.file().path().isEmpty() ? Texts::tr("%1 (not saved)").arg(name) : name));
    setWindowFilePath(m_session.file().path());
}

void AuthorWindow::openFile(const QString &path, int line)
{
    if (!mayDiscard())
        return;
    const auto text = m_session.open(path);
    if (!text) {
        warn(text.error());
        return;
    }
    m_banner->dismiss();
    m_editor->setText(*text);
    m_goToFirstError = line == 0;
    showFileName();
    if (line > 0)
        m_editor->goTo(line);
    m_editor->setFocus();
    m_session.check();
}

void AuthorWindow::newFromTemplate()
{
    if (!mayDiscard())
        return;
    m_session.forgetFile();
    m_banner->dismiss();
    m_editor->setText(workflow::newTree());
    showFileName();
    m_editor->setFocus();
    m_session.check();
}

bool AuthorWindow::mayDiscard()
{
    if (!m_editor->document()->isModified())
        return true;
    QMessageBox box(QMessageBox::Question, u"Fixwright"_s, Texts::tr("The tree has changes that are not saved."),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    prepare(box, u"authorUnsaved"_s, base::oneLine(m_session.file().path().isEmpty() ? m_session.file().name() : m_session.file().path()));
    box.setDefaultButton(QMessageBox::Save);
    const int chosen = box.exec();
    return chosen == QMessageBox::Discard || (chosen == QMessageBox::Save && save());
}

bool AuthorWindow::save()
{
    if (m_session.file().path().isEmpty())
        return saveAs();
    return !m_session.file().isChangedOnDisk() || mayWriteOver() ? writeTo(m_session.file().path()) : false;
}

/// The file holds what nobody has seen here. Without a clear yes it stays as it is.
bool AuthorWindow::mayWriteOver()
{
    QMessageBox box(QMessageBox::Warning, u"Fixwright"_s,
                    Texts::tr("“%1” was changed on the disk since it was read here.").arg(base::oneLine(m_session.file().name(), 80)), QMessageBox::Cancel,
                    this);
    box.setTextFormat(Qt::PlainText);
    prepare(box, u"authorWriteOver"_s, Texts::tr("Writing over it loses what was written there. Cancel, and save under another name to keep both."));
    const QPushButton *over = box.addButton(Texts::tr("&Write over it"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == over;
}

bool AuthorWindow::saveAs()
{
    const QString path = askWhere(Texts::tr("Save the tree"), m_session.file().name(), u"yaml"_s);
    return !path.isEmpty() && writeTo(path);
}

bool AuthorWindow::writeTo(const QString &path)
{
    if (const base::Status written = m_session.save(path); !written) {
        warn(written.error());
        return false;
    }
    m_editor->document()->setModified(false);
    m_banner->dismiss();
    showFileName();
    tell(Texts::tr("Saved %1.").arg(path));
    return true;
}

QString AuthorWindow::askWhere(const QString &title, const QString &name, const QString &suffix)
{
    QString path = QFileDialog::getSaveFileName(this, title, QDir(settings::saveFolder()).filePath(name), u"*.%1 (*.%1)"_s.arg(suffix));
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffix;
    settings::setSaveFolder(QFileInfo(path).absolutePath());
    return path;
}

void AuthorWindow::write(const QString &path, const QByteArray &bytes)
{
    if (const base::Status written = writeWhole(path, bytes); written)
        tell(Texts::tr("Saved %1.").arg(path));
    else
        warn(written.error());
}

void AuthorWindow::exportMap(bool asSvg)
{
    if (map()->graph().nodes.empty()) {
        tell(Texts::tr("There is no map yet."));
        return;
    }
    const QString suffix = asSvg ? u"svg"_s : u"png"_s;
    const QString path = askWhere(Texts::tr("Save the map"), (m_session.tree() ? m_session.tree()->id : u"tree"_s) + u'.' + suffix, suffix);
    if (path.isEmpty())
        return;
    QByteArray bytes;
    if (asSvg) {
        bytes = map()->toSvg();
    } else {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        map()->toImage().save(&buffer, "PNG");
    }
    write(path, bytes);
}

void AuthorWindow::exportOutline()
{
    m_session.whenChecked([this] {
        if (!m_session.reading().tree) {
            tell(Texts::tr("The outline needs a tree without errors."));
            return;
        }
        const QString path = askWhere(Texts::tr("Save the outline"), m_session.reading().tree->id + u".pdf"_s, u"pdf"_s);
        if (!path.isEmpty() && m_session.reading().tree)
            m_session.makeOutline([this, path](const QByteArray &pdf) { write(path, pdf); });
    });
}

} // namespace window::author
