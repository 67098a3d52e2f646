// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/authorwindow.h"

#include "base/text.h"
#include "base/texts.h"
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
    , m_session([this] { return m_editor->toPlainText(); })
{
    setObjectName(u"authorWindow"_s);
    setAcceptDrops(true);
    setMinimumSize(640, 420);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    makeBody();
    makeMenus();
    connectSession();
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellingMilliseconds);
    connect(&m_telling, &QTimer::timeout, this, &AuthorWindow::showStatus);
    connect(m_editor, &QPlainTextEdit::textChanged, &m_session, &AuthorSession::textChanged);
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
    disconnect(m_editor, nullptr, nullptr, nullptr); // it lets go of its colours when it goes, which is a change of the text
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
    m_mapPane->setState(Texts::tr("The map appears as soon as the text is a tree."));
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

void AuthorWindow::connectSession()
{
    connect(&m_session, &AuthorSession::problemsChanged, this, &AuthorWindow::listProblems);
    connect(&m_session, &AuthorSession::checked, this, &AuthorWindow::showReading);
    connect(&m_session, &AuthorSession::mapped, this, &AuthorWindow::showMap);
    connect(&m_session, &AuthorSession::triedOut, this, &AuthorWindow::showStatus);
    connect(&m_session, &AuthorSession::marksChanged, this, [this] { map()->setMarks(m_session.marks()); });
    connect(&m_session, &AuthorSession::failed, this, &AuthorWindow::warn);
    // What somebody else has written is offered; nothing is read by itself.
    connect(&m_session, &AuthorSession::changedOnDisk, this, [this](const QString &path) {
        m_banner->offer(Texts::tr("“%1” was changed on the disk since it was read here.").arg(base::oneLine(m_session.file().name(), 80)), {},
                        Texts::tr("&Read it again"), [this, path] { openFile(path); });
    });
    connect(&m_session, &AuthorSession::runWritten, this, [this](const QString &id, const Insertion &entry) {
        m_editor->insert(entry);
        m_editor->setFocus();
        tell(Texts::tr("The run was added as the case %1.").arg(id));
    });
}

void AuthorWindow::showReading()
{
    if (std::exchange(m_goToFirstError, false) && m_session.reading().hasErrors())
        goToProblem(m_problems->next(0, 0, false));
    if (!m_session.reading().tree)
        m_mapPane->setState(map()->graph().nodes.empty() ? Texts::tr("The map appears as soon as the text has no errors.")
                                                         : Texts::tr("The map shows the tree as it was before the errors."));
    followCursor();
    showStatus();
}

void AuthorWindow::listProblems()
{
    const std::vector<rules::Problem> problems = m_session.problems();
    m_editor->setProblems(problems);
    m_problems->show(problems);
    m_problems->selectAt(m_editor->line());
}

void AuthorWindow::showMap(const QString &whyNot)
{
    if (whyNot.isEmpty())
        map()->setGraph(m_session.graph());
    m_mapPane->setState(whyNot);
    if (whyNot.isEmpty() && !m_node.isEmpty() && !map()->hasFocus())
        map()->showNode(m_node);
}

void AuthorWindow::goToProblem(const rules::Problem *problem)
{
    if (!problem) {
        tell(Texts::tr("There are no problems."));
        return;
    }
    m_editor->goTo(problem->where.line, problem->where.column);
    m_editor->setFocus();
    tell(problem->message);
}

void AuthorWindow::showStatus()
{
    if (m_telling.isActive())
        return; // what was told is still being read
    const QStringList parts = m_session.figures();
    m_status->setText(parts.join(u"   ·   "_s));
    m_status->setToolTip(parts.join(u"\n"_s)); // a narrow window cuts the line off
}

void AuthorWindow::followCursor()
{
    m_problems->selectAt(m_editor->line());
    const QString node = m_session.tree() ? nodeAtLine(*m_session.tree(), m_editor->line()) : QString();
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
        m_session.lookAtDisk();
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
