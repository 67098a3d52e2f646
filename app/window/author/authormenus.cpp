// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/authorwindow.h"

#include "report/outline.h"
#include "window/author/treeeditor.h"
#include "window/author/treemap.h"
#include "window/controller/settings.h"
#include "window/theme/theme.h"
#include "workflow/newtree.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QImageWriter>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QBuffer>
#include <QSaveFile>
#include <QSplitter>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace window::author {

using namespace Qt::StringLiterals;

namespace {

constexpr auto treeFilter = "Decision trees (*.tree.yaml *.yaml *.yml)"_L1;

QToolButton *smallButton(const QString &text, const QString &objectName, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QLabel *plainLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    return label;
}

/// Whole or not at all; the sentence says what went wrong.
QString writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return u"%1 could not be written: %2."_s.arg(path, file.errorString());
    return {};
}

} // namespace

void AuthorWindow::makeBody()
{
    m_editor = new TreeEditor;
    m_problems = new QListWidget;
    m_problems->setObjectName(u"authorProblems"_s);
    m_problems->setAccessibleName(u"Problems of the tree"_s);
    m_problems->setWordWrap(true);
    connect(m_problems, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        m_editor->goTo(item->data(Qt::UserRole).toInt(), item->data(Qt::UserRole + 1).toInt());
        m_editor->setFocus();
    });
    connect(m_problems, &QListWidget::itemClicked, m_problems, &QListWidget::itemActivated);

    m_find = new QLineEdit;
    m_find->setObjectName(u"authorFind"_s);
    m_find->setAccessibleName(u"Find in the text"_s);
    m_find->setPlaceholderText(u"Find in the text"_s);
    m_find->setClearButtonEnabled(true);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        if (!m_editor->findNext(m_find->text(), false))
            tell(u"The text does not contain \"%1\"."_s.arg(m_find->text()));
    });

    auto *texts = new QSplitter(Qt::Vertical);
    texts->addWidget(m_editor);
    texts->addWidget(m_problems);
    texts->setStretchFactor(0, 4);
    texts->setStretchFactor(1, 1);
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(theme::space3, theme::space3, theme::space2, theme::space2);
    leftColumn->addWidget(m_find);
    leftColumn->addWidget(texts, 1);

    m_map = new TreeMap;
    m_mapState = plainLabel(u"authorMapState"_s);
    m_searchMap = new QLineEdit;
    m_searchMap->setObjectName(u"authorMapSearch"_s);
    m_searchMap->setAccessibleName(u"Search in the map"_s);
    m_searchMap->setPlaceholderText(u"Search in the map"_s);
    m_searchMap->setClearButtonEnabled(true);
    connect(m_searchMap, &QLineEdit::returnPressed, this, [this] { search(m_searchMap->text()); });
    auto *in = smallButton(u"+"_s, u"authorZoomIn"_s, u"Larger"_s);
    auto *out = smallButton(u"−"_s, u"authorZoomOut"_s, u"Smaller"_s);
    auto *fit = smallButton(u"Fit"_s, u"authorZoomFit"_s, u"Show the beginning in a readable size"_s);
    connect(in, &QToolButton::clicked, m_map, [this] { m_map->zoomBy(1.25); });
    connect(out, &QToolButton::clicked, m_map, [this] { m_map->zoomBy(0.8); });
    connect(fit, &QToolButton::clicked, m_map, &TreeMap::fit);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_searchMap, 1);
    for (QToolButton *button : {out, in, fit})
        tools->addWidget(button);
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(theme::space2, theme::space3, theme::space3, theme::space2);
    rightColumn->addLayout(tools);
    rightColumn->addWidget(m_map, 1);
    rightColumn->addWidget(m_mapState);

    auto *halves = new QSplitter(Qt::Horizontal);
    halves->addWidget(left);
    halves->addWidget(right);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    setCentralWidget(halves);
    m_status = plainLabel(u"authorStatus"_s);
    statusBar()->addWidget(m_status, 1);
}

void AuthorWindow::makeMenus()
{
    const auto add = [this](QMenu *menu, const QString &text, const QString &objectName, const QKeySequence &keys, auto act) {
        QAction *action = menu->addAction(text, this, act);
        action->setObjectName(objectName);
        action->setShortcut(keys);
        return action;
    };
    QMenu *file = menuBar()->addMenu(u"&File"_s);
    add(file, u"&New from template"_s, u"authorNew"_s, QKeySequence::New, [this] { newFromTemplate(); });
    add(file, u"&Open…"_s, u"authorOpen"_s, QKeySequence::Open, [this] {
        const QString path = QFileDialog::getOpenFileName(this, u"Open a tree"_s, settings::saveFolder(), treeFilter);
        if (!path.isEmpty())
            openFile(path);
    });
    add(file, u"&Save"_s, u"authorSave"_s, QKeySequence::Save, [this] { save(); });
    add(file, u"Save &as…"_s, u"authorSaveAs"_s, QKeySequence::SaveAs, [this] { saveAs(); });
    file->addSeparator();
    add(file, u"Map as S&VG…"_s, u"authorMapSvg"_s, {}, [this] { exportMap(true); });
    add(file, u"Map as &PNG…"_s, u"authorMapPng"_s, {}, [this] { exportMap(false); });
    add(file, u"O&utline as PDF…"_s, u"authorOutline"_s, {}, [this] { exportOutline(); });
    file->addSeparator();
    add(file, u"&Close"_s, u"authorClose"_s, QKeySequence::Close, [this] { close(); });

    QMenu *edit = menuBar()->addMenu(u"&Edit"_s);
    add(edit, u"&Undo"_s, u"authorUndo"_s, QKeySequence::Undo, [this] { m_editor->undo(); });
    add(edit, u"&Redo"_s, u"authorRedo"_s, QKeySequence::Redo, [this] { m_editor->redo(); });
    edit->addSeparator();
    add(edit, u"&Find"_s, u"authorFindAction"_s, QKeySequence::Find, [this] {
        m_find->setFocus();
        m_find->selectAll();
    });
    add(edit, u"Find &next"_s, u"authorFindNext"_s, QKeySequence::FindNext, [this] { m_editor->findNext(m_find->text(), false); });
    add(edit, u"Find &previous"_s, u"authorFindPrevious"_s, QKeySequence::FindPrevious, [this] { m_editor->findNext(m_find->text(), true); });
    add(edit, u"&Go to line…"_s, u"authorGoTo"_s, QKeySequence(u"Ctrl+G"_s), [this] {
        bool chosen = false;
        const int line = QInputDialog::getInt(this, u"Go to line"_s, u"Line:"_s, m_editor->line(), 1, m_editor->blockCount(), 1, &chosen);
        if (chosen)
            m_editor->goTo(line);
    });
    add(edit, u"Next &problem"_s, u"authorNextProblem"_s, QKeySequence(u"F8"_s), [this] {
        const int here = m_editor->line();
        const rules::Problem *next = nullptr;
        for (const rules::Problem &problem : m_reading.problems) {
            if (problem.where.line > here && (!next || problem.where.line < next->where.line))
                next = &problem;
        }
        if (!next && !m_reading.problems.empty())
            next = &m_reading.problems.front();
        if (next)
            m_editor->goTo(next->where.line, next->where.column);
    });

    QMenu *tryMenu = menuBar()->addMenu(u"&Try"_s);
    add(tryMenu, u"Save and &use in the wizard"_s, u"authorUse"_s, QKeySequence(u"F5"_s), [this] {
        if (save())
            Q_EMIT useTree(m_file);
    });
    add(tryMenu, u"&Run from here"_s, u"authorRunFromHere"_s, QKeySequence(u"Shift+F5"_s), [this] { startFromHere(); });
    add(tryMenu, u"Save this run as a &case"_s, u"authorAddCase"_s, {}, [this] { addRunAsCase(); });

    QMenu *view = menuBar()->addMenu(u"&View"_s);
    add(view, u"&Larger map"_s, u"authorLarger"_s, QKeySequence::ZoomIn, [this] { m_map->zoomBy(1.25); });
    add(view, u"&Smaller map"_s, u"authorSmaller"_s, QKeySequence::ZoomOut, [this] { m_map->zoomBy(0.8); });
    add(view, u"&Text"_s, u"authorFocusText"_s, QKeySequence(u"Ctrl+1"_s), [this] { m_editor->setFocus(); });
    add(view, u"&Map"_s, u"authorFocusMap"_s, QKeySequence(u"Ctrl+2"_s), [this] { m_map->setFocus(); });
}

bool AuthorWindow::save()
{
    return m_file.isEmpty() ? saveAs() : writeTo(m_file);
}

bool AuthorWindow::saveAs()
{
    QString path = QFileDialog::getSaveFileName(this, u"Save the tree"_s, settings::saveFolder() + u"/new.tree.yaml"_s, treeFilter);
    if (path.isEmpty())
        return false;
    return writeTo(path);
}

bool AuthorWindow::writeTo(const QString &path)
{
    const QString trouble = writeWhole(path, m_editor->toPlainText().toUtf8());
    if (!trouble.isEmpty()) {
        QMessageBox box(QMessageBox::Warning, u"Fixwright"_s, trouble, QMessageBox::Ok, this);
        box.setTextFormat(Qt::PlainText);
        box.exec();
        return false;
    }
    m_file = path;
    m_editor->document()->setModified(false);
    setWindowTitle(u"%1[*] - tree"_s.arg(QFileInfo(path).fileName()));
    tell(u"Saved %1."_s.arg(path));
    return true;
}

void AuthorWindow::newFromTemplate()
{
    if (!mayDiscard())
        return;
    m_file.clear();
    m_editor->setText(workflow::newTree());
    setWindowTitle(u"new tree[*]"_s);
    check();
}

void AuthorWindow::exportMap(bool asSvg)
{
    const QString suffix = asSvg ? u"svg"_s : u"png"_s;
    const QString path = QFileDialog::getSaveFileName(this, u"Save the map"_s, settings::saveFolder() + u"/tree."_s + suffix, u"Pictures (*.%1)"_s.arg(suffix));
    if (path.isEmpty())
        return;
    QByteArray bytes;
    if (asSvg) {
        bytes = m_map->toSvg();
    } else {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        m_map->toImage().save(&buffer, "PNG");
    }
    const QString trouble = writeWhole(path, bytes);
    tell(trouble.isEmpty() ? u"Saved %1."_s.arg(path) : trouble);
}

void AuthorWindow::exportOutline()
{
    if (!m_reading.tree) {
        tell(u"The outline needs a tree without errors."_s);
        return;
    }
    const QString path = QFileDialog::getSaveFileName(this, u"Save the outline"_s, settings::saveFolder() + u"/"_s + m_reading.tree->id + u".pdf"_s, u"PDF (*.pdf)"_s);
    if (path.isEmpty())
        return;
    const auto pdf = report::toPdf(report::outline(*m_reading.tree));
    const QString trouble = pdf ? writeWhole(path, *pdf) : pdf.error().message;
    tell(trouble.isEmpty() ? u"Saved %1."_s.arg(path) : trouble);
}

void AuthorWindow::addRunAsCase()
{
    if (!m_run || !m_tried.knowledge || m_run->tree.id != m_tried.knowledge->tree().id) {
        tell(u"The wizard is not in the middle of a case with this tree."_s);
        return;
    }
    QString id = u"run-%1"_s.arg(m_tried.knowledge->tree().examples.size() + 1);
    const QString text = caseText(*m_tried.knowledge, *m_run, id);
    const int place = placeForCase(m_editor->toPlainText());
    if (place > 0)
        m_editor->insertBlock(place, text);
    else
        m_editor->insertBlock(m_editor->blockCount() + 1, u"cases:\n"_s + text);
    tell(u"The run was added as the case %1."_s.arg(id));
}

void AuthorWindow::startFromHere()
{
    const QString node = nodeAtCursor();
    const auto part = m_reading.tree ? startingAt(*m_reading.tree, node) : nullptr;
    if (!part) {
        tell(u"Put the cursor on a step of a tree without errors."_s);
        return;
    }
    Q_EMIT runFrom(std::make_shared<const engine::Knowledge>(part));
}

} // namespace window::author
