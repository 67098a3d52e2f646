// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/pages/startpage.h"

#include "base/text.h"
#include "machine/practice/practice.h"
#include "window/models/caserows.h"
#include "window/models/casetexts.h"
#include "window/views/optionrow.h"
#include "window/views/rowbutton.h"
#include "window/views/treelist.h"
#include "window/views/widgets.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>

namespace window {

using namespace Qt::StringLiterals;

StartPage::StartPage(QWidget *parent)
    : Page(u"startPage"_s, parent)
    , m_choices(new QButtonGroup(this))
    , m_details(new QStackedWidget)
    , m_scenarios(new QListWidget)
    , m_story(views::column(nullptr, theme::space2))
    , m_folder(new QLineEdit)
    , m_recentMachines(new QListWidget)
    , m_interrupted(views::column(nullptr, theme::space2))
    , m_recent(views::column(nullptr, 2))
    , m_tree(views::column(nullptr, theme::space1))
    , m_trees(new views::TreeList(u"trees"_s, tr("Trees to choose from"), 5))
    , m_leftOut(new views::TextLabel({}, theme::Role::Caption, theme::Tone::Warning))
{
    setWidest(1120);
    setTitle(tr("Which machine needs help?"));
    body()->addLayout(m_interrupted);

    auto *columns = views::row(theme::space6);
    auto *left = views::column(nullptr, theme::space4);
    left->addWidget(makeChoices());
    left->addSpacing(theme::space1);
    auto *trees = views::column(nullptr, theme::space2);
    trees->addLayout(m_tree);
    trees->addWidget(m_trees);
    trees->addWidget(m_leftOut);
    m_leftOut->setObjectName(u"treesLeftOut"_s);
    m_trees->hide();
    m_leftOut->hide();
    left->addLayout(trees);
    left->addLayout(m_recent);
    left->addStretch();
    columns->addLayout(left, 5);

    auto *details = views::box(u"raised"_s);
    auto *detailsLayout = views::column(details, 0);
    detailsLayout->setContentsMargins(theme::space4, theme::space4, theme::space4, theme::space4);
    m_details->addWidget(makePractice());
    m_details->addWidget(makeFolder());
    m_details->addWidget(makeNone());
    detailsLayout->addWidget(m_details);
    columns->addWidget(details, 6);
    body()->addLayout(columns);

    connect(m_choices, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        m_details->setCurrentIndex(id);
        updateFooter();
    });
    connect(m_trees, &views::TreeList::chosen, this, &StartPage::treeWanted);
    connect(m_trees, &views::TreeList::ticked, this, &StartPage::treeTicked);
    m_choices->button(Practice)->setChecked(true);
    m_scenarios->setCurrentRow(0);
    updateFooter();
}

QWidget *StartPage::makeChoices()
{
    auto *widget = new QWidget;
    auto *layout = views::column(widget, theme::space2);
    const auto add = [&](Choice id, const QString &name, const views::OptionWords &words) {
        auto *row = new views::OptionRadio(words);
        row->setObjectName(name);
        m_choices->addButton(row, id);
        layout->addWidget(row);
    };
    add(Practice, u"choosePractice"_s,
        {tr("A practice machine"), tr("Made on the spot, broken in a known way. Nothing of yours is touched."), u"1"_s, u"practice"_s});
    add(Folder, u"chooseFolder"_s,
        {tr("A disk or an exported registry"), tr("The mounted or copied disk of a machine, or what Regedit exported on it."), u"2"_s, u"folder"_s});
    add(None, u"chooseNone"_s, {tr("No machine"), tr("You answer the questions; the fix comes out as instructions."), u"3"_s, u"words"_s});
    return widget;
}

QWidget *StartPage::makePractice()
{
    auto *widget = new QWidget;
    auto *layout = views::column(widget, theme::space3);
    layout->addWidget(views::heading(tr("What is wrong with it")));
    m_scenarios->setObjectName(u"scenarios"_s);
    m_scenarios->setAccessibleName(tr("Practice scenarios"));
    m_scenarios->setTextElideMode(Qt::ElideRight);
    m_scenarios->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto &scenario : machine::practice::scenarios()) {
        auto *item = new QListWidgetItem(scenario.id + u"   "_s + scenario.title, m_scenarios);
        item->setData(Qt::UserRole, scenario.id);
        item->setData(Qt::AccessibleTextRole, scenario.id + u": "_s + scenario.title);
    }
    const int rowHeight = m_scenarios->fontMetrics().height() + 15;
    m_scenarios->setFixedHeight(static_cast<int>(machine::practice::scenarios().size()) * rowHeight + 12);
    layout->addWidget(m_scenarios);
    layout->addLayout(m_story);
    layout->addStretch();
    connect(m_scenarios, &QListWidget::currentRowChanged, this, &StartPage::showScenario);
    return widget;
}

void StartPage::showScenario(int index)
{
    views::clear(m_story);
    const auto &scenarios = machine::practice::scenarios();
    if (index < 0 || index >= static_cast<int>(scenarios.size()))
        return;
    const auto &scenario = scenarios[static_cast<std::size_t>(index)];
    auto *story = new views::TextLabel(scenario.story);
    story->setObjectName(u"scenarioStory"_s);
    m_story->addWidget(story);
    if (!scenario.reports.empty()) {
        m_story->addSpacing(theme::space1);
        m_story->addWidget(new views::TextLabel(tr("What its user tells you"), theme::Role::Caption, theme::Tone::Muted));
        for (const auto &report : scenario.reports)
            m_story->addWidget(views::iconLine(u"words"_s, theme::Tone::Accent, u"“"_s + report.words + u"”"_s));
        m_story->addWidget(new views::TextLabel(tr("The words come up again at the questions they answer, to be copied or typed as in a real case."),
                                                theme::Role::Caption, theme::Tone::Muted));
    }
}

QWidget *StartPage::makeFolder()
{
    auto *widget = new QWidget;
    auto *layout = views::column(widget, theme::space3);
    layout->addWidget(views::heading(tr("Where the disk or the export is")));
    layout->addWidget(new views::TextLabel(tr("The folder of the disk or its Windows folder, whatever it is called. It is recognised by what is in it. Nothing "
                                              "is written to it before you have seen what would change.")));
    layout->addWidget(
        new views::TextLabel(tr("Or an exported registry (FILE.reg): it answers what it holds, and the fix comes out as a kit to carry to the machine.")));
    m_folder->setObjectName(u"machineFolder"_s);
    m_folder->setAccessibleName(tr("Windows folder or exported registry"));
    m_folder->setPlaceholderText(tr("/media/disk/WINNT"));
    auto *choose = views::button(tr("Ch&oose…"), u"chooseMachineFolder"_s);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Choose a Windows folder"), folder());
        if (!chosen.isEmpty())
            m_folder->setText(chosen);
    });
    auto *chooseExport = views::button(tr("E&xport…"), u"chooseExport"_s);
    chooseExport->setAccessibleName(tr("Choose an exported registry"));
    connect(chooseExport, &QPushButton::clicked, this, [this] {
        const QStringList chosen = QFileDialog::getOpenFileNames(this, tr("Choose the exported registry"), QFileInfo(folder()).absolutePath(),
                                                                 tr("Exported registries (*.reg *.REG)"));
        if (!chosen.isEmpty())
            m_folder->setText(chosen.join(u';'));
    });
    auto *row = views::row();
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    row->addWidget(chooseExport);
    layout->addLayout(row);
    m_recentMachines->setObjectName(u"recentMachines"_s);
    m_recentMachines->setAccessibleName(tr("Recent machines"));
    m_recentMachines->setTextElideMode(Qt::ElideMiddle);
    m_recentMachines->setMaximumHeight(180);
    layout->addWidget(m_recentMachines);
    layout->addStretch();
    connect(m_folder, &QLineEdit::textChanged, this, &StartPage::updateFooter);
    connect(m_recentMachines, &QListWidget::currentTextChanged, m_folder, [this](const QString &text) {
        if (!text.isEmpty())
            m_folder->setText(text);
    });
    return widget;
}

QWidget *StartPage::makeNone()
{
    auto *widget = new QWidget;
    auto *layout = views::column(widget, theme::space3);
    layout->addWidget(views::heading(tr("Answers only")));
    layout->addWidget(new views::TextLabel(
        tr("Nothing is read and nothing is written. You are asked more than with a machine, and every question can be answered with “I don’t know”.\n\n"
           "At the end there is the diagnosis with its reasons, the fix as instructions to carry out by hand, and the report for the ticket.")));
    layout->addStretch();
    return widget;
}

void StartPage::show(const Start &start, const QStringList &recentMachines)
{
    views::clear(m_interrupted);
    views::clear(m_recent);
    addInterrupted(start);
    addRecent(start);
    m_recentMachines->clear();
    m_recentMachines->addItems(recentMachines);
    m_recentMachines->setVisible(!recentMachines.isEmpty());
    updateFooter();
}

void StartPage::addInterrupted(const Start &start)
{
    for (const workflow::Interrupted &one : start.interrupted) {
        auto *notice = views::notice(u"warning"_s, theme::Tone::Warning, tr("A repair was interrupted: %1").arg(models::caseInWords(one.run)), {one.stand});
        auto *look = views::button(tr("Look at it and finish it"), u"openInterrupted-"_s + one.run.id);
        connect(look, &QPushButton::clicked, this, [this, id = one.run.id] { Q_EMIT caseWanted(id); });
        notice->layout()->addWidget(look);
        m_interrupted->addWidget(notice);
    }
}

void StartPage::addRecent(const Start &start)
{
    auto *head = views::row();
    head->addWidget(views::heading(tr("Recent cases")), 1, Qt::AlignVCenter);
    auto *open = views::button(tr("Open a ca&se file…"), u"openCase"_s, u"quiet"_s);
    connect(open, &QPushButton::clicked, this, &StartPage::openCaseWanted);
    head->addWidget(open);
    m_recent->addLayout(head);
    if (start.recent.empty()) {
        m_recent->addWidget(new views::TextLabel(tr("None yet. Every case is kept here by itself."), theme::Role::Body, theme::Tone::Muted));
        return;
    }
    constexpr std::size_t most = 5;
    for (std::size_t i = 0; i < std::min(start.recent.size(), most); ++i) {
        const repair::Case &run = start.recent[i];
        auto *row = new views::RowButton(models::whenInWords(run.begun) + u" · "_s + models::machineInWords(run.machine), models::outcomeInWords(run),
                                         u"recent"_s, theme::Tone::Muted);
        row->setObjectName(u"recent-"_s + run.id);
        row->setAccessibleName(models::caseInWords(run));
        connect(row, &QAbstractButton::clicked, this, [this, id = run.id] { Q_EMIT caseWanted(id); });
        m_recent->addWidget(row);
    }
}

void StartPage::showTree(const rules::Tree *tree, int others)
{
    views::clear(m_tree);
    if (!tree)
        return;
    auto *head = views::row();
    head->addWidget(views::heading(tr("Decision tree")), 1, Qt::AlignVCenter);
    auto *open = views::button(tr("Open &another…"), u"openTree"_s, u"quiet"_s);
    connect(open, &QPushButton::clicked, this, &StartPage::openTreeWanted);
    head->addWidget(open);
    auto *folder = views::button(tr("Fo&lder…"), u"treeFolderButton"_s, u"quiet"_s);
    folder->setAccessibleName(tr("Folder of trees"));
    connect(folder, &QPushButton::clicked, this, &StartPage::treeFolderWanted);
    head->addWidget(folder);
    m_tree->addLayout(head);
    const QString author = base::oneLine(tree->author.isEmpty() ? tr("an unknown author") : tree->author, 60);
    auto *row = new views::RowButton(tree->isBuiltIn() ? tr("By %1, comes with Fixwright").arg(author) : tr("By %1, from a file").arg(author),
                                     models::treeInWords(*tree), u"tree"_s, theme::Tone::Accent);
    row->setObjectName(u"treeInUse"_s);
    row->setAccessibleName(tr("Tree in use: %1. Show its details.").arg(models::treeAtAGlance(*tree)));
    connect(row, &QAbstractButton::clicked, this, &StartPage::treeDetailsWanted);
    m_tree->addWidget(row);
    if (others < 1)
        return;
    auto *more = new views::TextLabel(tr("%n more tree(s) are in use beside it. The message and the answers choose among them.", nullptr, others),
                                      theme::Role::Caption, theme::Tone::Muted);
    more->setObjectName(u"otherTreesInUse"_s);
    m_tree->addWidget(more);
}

void StartPage::showTrees(const std::vector<models::TreeRow> &rows, const QStringList &leftOut)
{
    m_trees->show(rows);
    m_leftOut->setWords(leftOut.join(u' '));
}

QString StartPage::folder() const
{
    return m_folder->text().trimmed();
}

void StartPage::updateFooter()
{
    switch (m_choices->checkedId()) {
    case Practice:
        setFooter({tr("C&reate and open"), m_scenarios->currentRow() >= 0, {}});
        break;
    case Folder:
        setFooter({tr("&Read the machine"), !folder().isEmpty(), folder().isEmpty() ? tr("Name the folder or the file first.") : QString()});
        break;
    default:
        setFooter({tr("Be&gin with the questions"), true, {}});
    }
}

void StartPage::goOn()
{
    switch (m_choices->checkedId()) {
    case Practice:
        if (const QListWidgetItem *item = m_scenarios->currentItem())
            Q_EMIT beginWanted(u"practice:"_s + item->data(Qt::UserRole).toString());
        break;
    case Folder:
        if (!folder().isEmpty())
            Q_EMIT beginWanted(QDir::cleanPath(folder()));
        break;
    default:
        Q_EMIT beginWanted(u"none"_s);
    }
}

bool StartPage::handleKey(const QKeyEvent &event)
{
    const int digit = event.text().size() == 1 ? event.text().front().digitValue() : -1;
    if (digit < 1 || digit > 3)
        return false;
    m_choices->button(digit - 1)->setChecked(true);
    m_choices->button(digit - 1)->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QWidget *StartPage::firstFocus() const
{
    return m_choices->checkedButton();
}

} // namespace window
