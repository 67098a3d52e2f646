// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/authorwindow.h"

#include "base/text.h"
#include "rules/reader.h"
#include "window/author/treeeditor.h"
#include "window/author/treemap.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QStatusBar>
#include <QTextBlock>

#include <algorithm>

namespace window::author {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietMilliseconds = 30; ///< after a keystroke, before the check begins

/// A check's answer: the problems first, the tree with them.
struct Checked {
    rules::Reading reading;
};

} // namespace

AuthorWindow::AuthorWindow(QWidget *parent)
    : QMainWindow(parent, Qt::Window)
{
    setObjectName(u"authorWindow"_s);
    setAcceptDrops(true);
    resize(1280, 800);
    makeBody();
    makeMenus();
    m_soon.setSingleShot(true);
    m_soon.setInterval(quietMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &AuthorWindow::check);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &AuthorWindow::checkSoon);
    connect(m_editor, &QPlainTextEdit::modificationChanged, this, &QWidget::setWindowModified);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &AuthorWindow::followCursor);
    connect(m_map, &TreeMap::lineChosen, this, [this](int line) {
        m_editor->goTo(line);
    });
    showStatus();
}

AuthorWindow::~AuthorWindow() = default;

void AuthorWindow::openFile(const QString &path, int line)
{
    if (!mayDiscard())
        return;
    auto bytes = rules::readTreeBytes(path);
    if (!bytes) {
        QMessageBox box(QMessageBox::Warning, u"Fixwright"_s, bytes.error().message, QMessageBox::Ok, this);
        box.setTextFormat(Qt::PlainText);
        box.exec();
        return;
    }
    m_file = path.startsWith(":/"_L1) ? QString() : path;
    m_editor->setText(QString::fromUtf8(*bytes));
    m_goToFirstError = line > 0 ? 0 : 1;
    setWindowTitle(u"%1[*] - tree"_s.arg(m_file.isEmpty() ? u"copy of "_s + QFileInfo(path).fileName() : QFileInfo(path).fileName()));
    if (line > 0)
        m_editor->goTo(line);
    m_editor->setFocus();
    check();
}

void AuthorWindow::setRun(std::optional<repair::Case> run)
{
    m_run = std::move(run);
    showMarks();
}

bool AuthorWindow::mayDiscard()
{
    if (!m_editor->document()->isModified())
        return true;
    QMessageBox box(QMessageBox::Question, u"Fixwright"_s, u"The tree has changes that are not saved."_s, QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel,
                    this);
    box.setObjectName(u"authorUnsaved"_s);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::Save);
    const int chosen = box.exec();
    return chosen == QMessageBox::Discard || (chosen == QMessageBox::Save && save());
}

void AuthorWindow::checkSoon()
{
    m_mapping.cancel(); // an outdated drawing or trial must not hold up anything
    m_trying.cancel();
    m_soon.start();
}

void AuthorWindow::check()
{
    m_soon.stop();
    const QByteArray bytes = m_editor->toPlainText().toUtf8();
    const QString name = m_file.isEmpty() ? u"new.tree.yaml"_s : m_file;
    m_checks.run(
        m_checking, [bytes, name](std::stop_token) { return Checked{rules::readTree(bytes, name)}; },
        [this](Checked checked) { showProblems(std::move(checked.reading)); });
}

void AuthorWindow::showProblems(rules::Reading reading)
{
    m_reading = std::move(reading);
    m_editor->setProblems(m_reading.problems);
    m_editor->setWords(completionsOf(m_reading.tree.get()));
    listProblems();
    if (m_goToFirstError > 0 && !m_reading.problems.empty())
        m_editor->goTo(m_reading.problems.front().where.line, m_reading.problems.front().where.column);
    m_goToFirstError = 0;
    if (m_reading.tree) {
        drawMap();
        runCases();
    } else {
        m_mapState->setText(u"The map shows the tree as it was before the errors."_s);
    }
    showStatus();
}

void AuthorWindow::listProblems()
{
    m_problems->clear();
    for (const rules::Problem &problem : m_reading.problems) {
        const bool isError = problem.severity == rules::Problem::Severity::Error;
        auto *item = new QListWidgetItem(u"%1  %2:%3  %4"_s.arg(isError ? u"Error"_s : u"Warning"_s).arg(problem.where.line).arg(problem.where.column).arg(
            base::oneLine(problem.message, 400)));
        item->setData(Qt::UserRole, problem.where.line);
        item->setData(Qt::UserRole + 1, problem.where.column);
        m_problems->addItem(item);
    }
    m_problems->setVisible(!m_reading.problems.empty());
}

void AuthorWindow::drawMap()
{
    m_maps.run(
        m_mapping, [graph = graphOf(*m_reading.tree)](const std::stop_token &stop) { return layOut(graph, stop); },
        [this](base::Result<Graph> graph) {
            if (graph)
                m_map->setGraph(std::move(*graph));
            m_mapState->setText(graph ? QString() : graph.error().message);
            showMarks();
        });
}

void AuthorWindow::runCases()
{
    m_trials.run(
        m_trying, [tree = m_reading.tree](const std::stop_token &) { return tryOut(tree); },
        [this](Tried tried) {
            m_tried = std::move(tried);
            for (const rules::Problem &problem : workflow::asProblems(m_tried.examples))
                m_reading.problems.push_back(problem);
            m_editor->setProblems(m_reading.problems);
            listProblems();
            showMarks();
            showStatus();
        });
}

void AuthorWindow::showMarks()
{
    MapMarks marks;
    marks.unreached = unreachedNodes(m_tried.examples);
    if (m_run && m_tried.knowledge && m_run->tree.id == m_tried.knowledge->tree().id)
        marks.lit = walkedNodes(*m_tried.knowledge, m_run->session);
    marks.selected = nodeAtCursor();
    m_map->setMarks(marks);
}

void AuthorWindow::showStatus()
{
    const auto errors = std::ranges::count(m_reading.problems, rules::Problem::Severity::Error, &rules::Problem::severity);
    const auto warnings = static_cast<qsizetype>(m_reading.problems.size()) - errors;
    QStringList parts;
    if (const rules::Tree *tree = m_reading.tree.get())
        parts << base::oneLine(u"%1 %2, %3"_s.arg(tree->title, tree->version, tree->author), 120) << u"SHA-256 %1"_s.arg(tree->hash.left(12));
    parts << u"%1 errors, %2 warnings"_s.arg(errors).arg(warnings);
    if (m_tried.knowledge) {
        const workflow::Coverage &coverage = m_tried.examples.unreached;
        const auto cases = static_cast<int>(m_tried.examples.results.size());
        parts << u"%1 of %2 cases pass"_s.arg(cases - m_tried.examples.failed()).arg(cases)
              << u"they reach %1 of %2 steps, branches, options, diagnoses and remedies"_s.arg(coverage.reached).arg(coverage.total);
    }
    m_status->setText(parts.join(u"   ·   "_s));
    m_status->setToolTip({});
}

QString AuthorWindow::nodeAtCursor() const
{
    QString best;
    int bestLine = 0;
    const int line = m_editor->line();
    for (const GraphNode &node : m_map->graph().nodes) {
        if (node.kind != GraphNode::Kind::NoMatch && node.line <= line && node.line > bestLine) {
            bestLine = node.line;
            best = node.id;
        }
    }
    return best;
}

void AuthorWindow::followCursor()
{
    const QString node = nodeAtCursor();
    if (!node.isEmpty() && !m_map->hasFocus())
        m_map->showNode(node);
    showMarks();
}

void AuthorWindow::search(const QString &text)
{
    const QStringList found = m_map->find(text);
    if (text.isEmpty() || found.isEmpty()) {
        m_mapState->setText(text.isEmpty() ? QString() : u"No step or diagnosis has \"%1\" in its name or question."_s.arg(base::oneLine(text, 40)));
        return;
    }
    const QString next = found.at((found.indexOf(nodeAtCursor()) + 1) % found.size());
    m_mapState->setText(u"%1 found"_s.arg(found.size()));
    m_map->showNode(next);
    const int node = m_map->graph().indexOf(next);
    m_editor->goTo(m_map->graph().nodes[static_cast<size_t>(node)].line);
}

void AuthorWindow::tell(const QString &sentence)
{
    statusBar()->showMessage(sentence, 8000);
}

void AuthorWindow::closeEvent(QCloseEvent *event)
{
    if (mayDiscard())
        event->accept();
    else
        event->ignore();
}

void AuthorWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().value(0).isLocalFile())
        event->acceptProposedAction();
}

void AuthorWindow::dropEvent(QDropEvent *event)
{
    openFile(event->mimeData()->urls().value(0).toLocalFile());
}

} // namespace window::author
