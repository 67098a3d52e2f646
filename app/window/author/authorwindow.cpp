// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/authorwindow.h"

#include "base/text.h"
#include "window/author/findbar.h"
#include "window/author/mappane.h"
#include "window/author/problemlist.h"
#include "window/author/treeeditor.h"
#include "window/author/treemap.h"
#include "window/views/banner.h"
#include "window/views/widgets.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>

#include <algorithm>
#include <utility>

namespace window::author {

using namespace Qt::StringLiterals;

namespace {

constexpr int tellingMilliseconds = 8'000; ///< how long a sentence stands where the tree's figures are otherwise

} // namespace

AuthorWindow::AuthorWindow(QWidget *parent)
    : QMainWindow(parent, Qt::Window)
{
    setObjectName(u"authorWindow"_s);
    setAcceptDrops(true);
    setMinimumSize(640, 420);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    makeBody();
    makeMenus();
    // What one event changes is checked together.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &AuthorWindow::check);
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellingMilliseconds);
    connect(&m_telling, &QTimer::timeout, this, &AuthorWindow::showStatus);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &AuthorWindow::textChanged);
    connect(m_editor, &QPlainTextEdit::modificationChanged, this, &QWidget::setWindowModified);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &AuthorWindow::followCursor);
    connect(map(), &TreeMap::lineChosen, this, [this](int line) { m_editor->goTo(line); });
    connect(map(), &TreeMap::lineEntered, this, [this](int line) {
        m_editor->goTo(line);
        m_editor->setFocus();
    });
    connect(m_problems, &ProblemList::chosen, this, [this](int line, int column) {
        m_editor->goTo(line, column);
        m_editor->setFocus();
    });
    showFileName();
    showStatus();
}

AuthorWindow::~AuthorWindow()
{
    disconnect(m_editor, nullptr, this, nullptr); // it lets go of its colours when it goes, which is a change of the text
}

void AuthorWindow::makeBody()
{
    m_editor = new TreeEditor;
    m_find = new FindBar(m_editor);
    m_problems = new ProblemList;
    auto *texts = new QSplitter(Qt::Vertical);
    texts->setChildrenCollapsible(false);
    texts->addWidget(m_editor);
    texts->addWidget(m_problems);
    texts->setStretchFactor(0, 4);
    texts->setStretchFactor(1, 1);
    auto *left = new QWidget;
    auto *leftColumn = views::column(left, theme::space2);
    leftColumn->setContentsMargins(theme::space3, theme::space3, theme::space2, theme::space2);
    leftColumn->addWidget(m_find);
    leftColumn->addWidget(texts, 1);

    m_mapPane = new MapPane;
    m_mapPane->layout()->setContentsMargins(theme::space2, theme::space3, theme::space3, theme::space2);
    m_mapPane->setState(u"The map appears as soon as the text is a tree."_s);
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->setChildrenCollapsible(false);
    halves->addWidget(left);
    halves->addWidget(m_mapPane);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);

    m_banner = new views::Banner(u"authorBanner"_s);
    auto *body = new QWidget;
    auto *column = views::column(body, 0);
    column->addWidget(halves, 1);
    column->addWidget(m_banner);
    setCentralWidget(body);
    m_status = new QLabel;
    m_status->setObjectName(u"authorStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setContentsMargins(theme::space3, 0, 0, 0);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long title does not widen the window
    statusBar()->addWidget(m_status, 1);
}

TreeMap *AuthorWindow::map() const
{
    return m_mapPane->map();
}

void AuthorWindow::setRun(std::optional<repair::Case> run)
{
    m_run = std::move(run);
    lightWalk();
}

void AuthorWindow::textChanged()
{
    m_mapping.cancel(); // an outdated drawing or trial must not hold up anything
    m_trying.cancel();
    m_isStale = true;
    if (!m_checking.isBusy())
        m_soon.start();
}

void AuthorWindow::check()
{
    m_soon.stop();
    m_isStale = false;
    m_checks.run(
        m_checking,
        [text = m_editor->toPlainText(), file = m_file](std::stop_token) {
            return rules::readTree(file.bytesOf(text), file.path().isEmpty() ? file.name() : file.path());
        },
        [this](rules::Reading reading) {
            if (m_isStale)
                m_soon.start();
            else
                showReading(std::move(reading));
        });
}

/// Does it when the text as it stands has been checked, which is at once where nothing was changed since.
void AuthorWindow::whenChecked(std::function<void()> act)
{
    m_whenChecked.push_back(std::move(act));
    if (m_isStale || m_checking.isBusy())
        return; // showReading() comes
    for (const auto &waiting : std::exchange(m_whenChecked, {}))
        waiting();
}

void AuthorWindow::showReading(rules::Reading reading)
{
    m_reading = std::move(reading);
    if (!m_reading.tree)
        m_failing.clear();
    listProblems();
    if (std::exchange(m_goToFirstError, false) && m_reading.hasErrors())
        goToProblem(m_problems->next(0, 0, false));
    if (m_reading.tree) {
        m_tree = m_reading.tree;
        drawMap();
        runCases();
    } else {
        m_mapPane->setState(map()->graph().nodes.empty() ? u"The map appears as soon as the text has no errors."_s
                                                         : u"The map shows the tree as it was before the errors."_s);
    }
    followCursor();
    showStatus();
    for (const auto &waiting : std::exchange(m_whenChecked, {}))
        waiting();
}

void AuthorWindow::listProblems()
{
    std::vector<rules::Problem> problems = m_reading.problems;
    problems.insert(problems.end(), m_failing.begin(), m_failing.end());
    m_editor->setProblems(problems);
    m_problems->show(std::move(problems));
    m_problems->selectAt(m_editor->line());
}

void AuthorWindow::goToProblem(const rules::Problem *problem)
{
    if (!problem) {
        tell(u"There are no problems."_s);
        return;
    }
    m_editor->goTo(problem->where.line, problem->where.column);
    m_editor->setFocus();
    tell(problem->message);
}

void AuthorWindow::drawMap()
{
    m_maps.run(
        m_mapping,
        [tree = m_reading.tree, before = map()->graph()](const std::stop_token &stop) -> base::Result<Graph> {
            Graph graph = graphOf(*tree);
            if (takePlaces(graph, before))
                return graph;
            return layOut(std::move(graph), stop);
        },
        [this](base::Result<Graph> graph) {
            if (graph)
                map()->setGraph(std::move(*graph));
            m_mapPane->setState(graph ? QString() : graph.error().message);
            if (graph && !m_node.isEmpty() && !map()->hasFocus())
                map()->showNode(m_node);
        });
}

void AuthorWindow::runCases()
{
    m_trials.run(
        m_trying, [tree = m_reading.tree](const std::stop_token &stop) { return tryOut(tree, stop); },
        [this](Tried tried) {
            m_tried = std::move(tried);
            m_failing = workflow::asProblems(m_tried.examples);
            listProblems();
            showMarks();
            showStatus();
            lightWalk();
        });
}

void AuthorWindow::lightWalk()
{
    if (!m_run || !m_tried.compiledTree || m_run->tree.id != m_tried.compiledTree->tree().id) {
        m_lighting.cancel();
        m_lit.clear();
        showMarks();
        return;
    }
    m_errands.run(
        m_lighting, [compiledTree = m_tried.compiledTree, session = m_run->session](const std::stop_token &) { return walkedNodes(*compiledTree, session); },
        [this](QSet<QString> lit) {
            m_lit = std::move(lit);
            showMarks();
        });
}

void AuthorWindow::showMarks()
{
    map()->setMarks({m_lit, unreachedNodes(m_tried.examples)});
}

void AuthorWindow::showStatus()
{
    if (m_telling.isActive())
        return; // what was told is still being read
    QStringList parts{countInWords(m_problems->problems())};
    if (m_tried.compiledTree) {
        const workflow::Coverage &coverage = m_tried.examples.unreached;
        const auto cases = static_cast<int>(m_tried.examples.results.size());
        parts << u"%1 of %2 cases pass"_s.arg(cases - m_tried.examples.failed()).arg(cases)
              << u"%1 of %2 places reached"_s.arg(coverage.reached).arg(coverage.total);
    }
    if (const rules::Tree *tree = m_reading.tree.get())
        parts << base::oneLine(u"%1 %2, %3"_s.arg(tree->title, tree->version, tree->author), 120) << u"SHA-256 %1"_s.arg(tree->hash.left(12));
    m_status->setText(parts.join(u"   ·   "_s));
    m_status->setToolTip(parts.join(u"\n"_s)); // a narrow window cuts the line off
}

void AuthorWindow::followCursor()
{
    m_problems->selectAt(m_editor->line());
    const QString node = m_tree ? nodeAtLine(*m_tree, m_editor->line()) : QString();
    if (node == m_node)
        return;
    m_node = node;
    if (!node.isEmpty() && !map()->hasFocus())
        map()->showNode(node);
}

void AuthorWindow::tell(const QString &sentence)
{
    const QString words = base::oneLine(sentence, 400);
    m_telling.start();
    m_status->setText(words);
    views::announce(this, words);
}

void AuthorWindow::warn(const base::Error &error)
{
    m_banner->warn(error.message, error.detail);
}

void AuthorWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        lookAtDisk();
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
