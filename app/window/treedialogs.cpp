// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/treedialogs.h"

#include "base/hash.h"
#include "base/text.h"
#include "base/texts.h"
#include "window/controller/treeinuse.h"
#include "window/models/caserows.h"
#include "window/models/casetexts.h"
#include "window/models/treerows.h"
#include "window/views/codeview.h"
#include "window/views/dialogframe.h"
#include "window/views/treelist.h"
#include "window/views/widgets.h"
#include "workflow/trust.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>

namespace window {

using namespace Qt::StringLiterals;

namespace {

constexpr int longTitle = 160; ///< of a tree, as the title of a dialog; all of it stands below

/// An address of the registry begins with its hive, in every language.
bool isOfRegistry(const QString &sentence)
{
    return sentence.contains("SYSTEM\\"_L1) || sentence.contains("SOFTWARE\\"_L1);
}

void addMayChange(const views::DialogFrame &sheet, const QStringList &mayChange)
{
    sheet.content->addWidget(views::section(Texts::tr("What it may change")));
    if (mayChange.isEmpty())
        sheet.content->addWidget(new views::TextLabel(Texts::tr("Nothing by itself. All its repairs are steps that you do by hand.")));
    for (const QString &sentence : mayChange)
        sheet.content->addWidget(views::iconLine(isOfRegistry(sentence) ? u"registry"_s : u"file"_s, theme::Tone::Accent, sentence));
}

void addTrust(const views::DialogFrame &sheet, TreeInUse *trees)
{
    const rules::Tree &tree = trees->compiledTree()->tree();
    const auto since = workflow::TrustStore::user().trustedSince(tree.hash);
    if (!since) {
        sheet.content->addWidget(new views::TextLabel(Texts::tr("Before this tree changes a machine for the first time, you are asked whether you trust it."),
                                                      theme::Role::Body, theme::Tone::Muted));
        return;
    }
    auto *line = new QWidget;
    auto *row = views::row(theme::space3);
    line->setLayout(row);
    row->addWidget(
        views::iconLine(u"good"_s, theme::Tone::Good, Texts::tr("You trust exactly this content to do so, since %1.").arg(models::whenInWords(*since))), 1);
    auto *forget = views::button(Texts::tr("&Forget trust"), u"forgetTrust"_s);
    forget->setAutoDefault(false);
    row->addWidget(forget);
    sheet.content->addWidget(line);
    QObject::connect(forget, &QPushButton::clicked, sheet.dialog, [trees, dialog = sheet.dialog] {
        trees->forgetTrust();
        dialog->accept();
    });
}

void addText(const views::DialogFrame &sheet, const rules::Tree &tree)
{
    sheet.content->addWidget(views::section(Texts::tr("Its text")));
    const auto bytes = rules::readTreeBytes(tree.file);
    const rules::Reading now = bytes ? rules::readTree(*bytes, tree.file) : rules::Reading();
    if (!now.tree || now.tree->hash != tree.hash) {
        sheet.content->addWidget(new views::TextLabel(
            Texts::tr("The file was changed or taken away since it was read, so its text is not shown here. The tree in use is as it was read.")));
        return;
    }
    auto *source = new views::CodeView(highlighting::Language::Tree, u"treeText"_s, Texts::tr("Text of the tree"));
    source->setCode(QString::fromUtf8(*bytes));
    source->setMinimumHeight(320);
    sheet.content->addWidget(source);
}

/// One name and a line that can be selected, in the manner of views::pairs().
void addHash(const views::DialogFrame &sheet, const rules::Tree &tree)
{
    sheet.content->addWidget(
        new views::TextLabel(tree.includes.empty() ? Texts::tr("SHA-256 of its file") : Texts::tr("SHA-256 of its file and of what it includes"),
                             theme::Role::Body, theme::Tone::Muted));
    sheet.content->addWidget(views::selectableLine(tree.hash, u"treeHash"_s, Texts::tr("SHA-256 of the tree")));
}

/// The files that it includes, one a line.
QString includesOf(const rules::Tree &tree)
{
    QStringList files;
    for (const rules::IncludedFile &each : tree.includes)
        files << (tree.isBuiltIn() ? QFileInfo(each.file).fileName() : each.file);
    return files.join(u'\n');
}

QString authorOf(const rules::Tree &tree)
{
    return tree.author.isEmpty() ? Texts::tr("not named") : tree.author;
}

} // namespace

QDialog *makeTreeDialog(TreeInUse *trees, QWidget *parent)
{
    const rules::Tree &tree = trees->compiledTree()->tree();
    const views::DialogFrame sheet = views::makeDialogFrame(parent, u"treeDialog"_s, base::oneLine(models::treeInWords(tree), longTitle), {860, 680});
    if (tree.title.size() >= longTitle)
        sheet.content->addWidget(new views::TextLabel(tree.title));
    if (!tree.description.isEmpty())
        sheet.content->addWidget(new views::TextLabel(tree.description));
    std::vector<views::Pair> about{
        {Texts::tr("From"), tree.isBuiltIn() ? Texts::tr("comes with Fixwright") : tree.file},
        {Texts::tr("Author"), authorOf(tree)},
        {Texts::tr("Version"), tree.version},
        {Texts::tr("Reviewed"), tree.reviewed.isValid() ? QLocale().toString(tree.reviewed, QLocale::LongFormat) : Texts::tr("not said")},
        {Texts::tr("Content"), Texts::tr("%1 questions, %2 steps, %3 diagnoses").arg(tree.questions.size()).arg(tree.steps.size()).arg(tree.diagnoses.size())}};
    if (!tree.includes.empty())
        about.push_back({Texts::tr("Includes"), includesOf(tree)});
    sheet.content->addWidget(views::pairs(about));
    addHash(sheet, tree);
    const QStringList mayChange = workflow::mayChange(tree);
    addMayChange(sheet, mayChange);
    if (!tree.isBuiltIn() && !mayChange.isEmpty())
        addTrust(sheet, trees);
    if (!tree.articles.empty()) {
        sheet.content->addWidget(views::section(Texts::tr("Articles")));
        std::vector<views::Pair> articles;
        for (const rules::Article &article : tree.articles)
            articles.push_back({article.id, article.date.isEmpty() ? article.title : article.title + u" ("_s + article.date + u')'});
        sheet.content->addWidget(views::pairs(articles));
    }
    addText(sheet, tree);
    sheet.content->addStretch();
    views::addClose(sheet);
    return sheet.dialog;
}

QDialog *makeTrustDialog(const rules::Tree &tree, QWidget *parent)
{
    const views::DialogFrame sheet = views::makeDialogFrame(parent, u"trustDialog"_s, Texts::tr("Do you trust this tree to change the machine?"), {760, 640});
    sheet.content->addWidget(new views::TextLabel(Texts::tr("“%1” did not come with Fixwright. Whoever wrote it decides what is changed. Say yes only if you "
                                                            "know where it is from and have read what it may do.")
                                                      .arg(base::oneLine(models::treeInWords(tree), longTitle))));
    sheet.content->addWidget(views::pairs({{Texts::tr("Author"), base::oneLine(authorOf(tree))}, {Texts::tr("File"), tree.file}}));
    addHash(sheet, tree);
    addMayChange(sheet, workflow::mayChange(tree));
    sheet.content->addWidget(views::section(QDialog::tr("What it cannot do")));
    sheet.content->addWidget(
        views::iconLine(u"minus"_s, theme::Tone::Muted, Texts::tr("Run a program, or change any file outside the folder of this machine.")));
    sheet.content->addWidget(views::iconLine(u"minus"_s, theme::Tone::Muted, Texts::tr("Reach another computer. It may change no host but this machine.")));
    sheet.content->addStretch();

    auto *remembered = new views::TextLabel(Texts::tr("Yes is remembered for exactly this content; once the file is different, you are asked again."),
                                            theme::Role::Caption, theme::Tone::Muted);
    sheet.buttons->insertWidget(0, remembered, 1);
    auto *no = views::button(Texts::tr("&Do not trust it"), u"doNotTrust"_s, u"primary"_s);
    auto *yes = views::button(Texts::tr("&Trust it and go on"), u"trustTree"_s);
    yes->setAutoDefault(false);
    no->setDefault(true);
    sheet.buttons->addWidget(yes);
    sheet.buttons->addWidget(no);
    QObject::connect(no, &QPushButton::clicked, sheet.dialog, &QDialog::reject);
    QObject::connect(yes, &QPushButton::clicked, sheet.dialog, &QDialog::accept);
    no->setFocus();
    return sheet.dialog;
}

QDialog *makeTreeFolderDialog(TreeInUse *trees, const std::function<void(const QString &)> &chosen, QWidget *parent)
{
    const views::DialogFrame sheet = views::makeDialogFrame(parent, u"treeFolderDialog"_s, Texts::tr("Your folder of trees"), {760, 640});
    QDialog *dialog = sheet.dialog;
    sheet.content->addWidget(new views::TextLabel(
        Texts::tr("Trees that are put into this folder are listed by themselves, and so is what changes in them. None is used or run because it lies there.")));
    auto *folder = new QLineEdit(workflow::treeFolder());
    folder->setObjectName(u"treeFolder"_s);
    folder->setAccessibleName(Texts::tr("Folder of trees"));
    auto *choose = views::button(Texts::tr("Ch&oose…"), u"chooseTreeFolder"_s);
    auto *use = views::button(Texts::tr("&Use this folder"), u"useTreeFolder"_s);
    auto *usual = views::button(Texts::tr("&Back to the usual folder"), u"useUsualTreeFolder"_s, u"quiet"_s);
    for (QPushButton *each : {choose, use, usual})
        each->setAutoDefault(false);
    auto *place = views::row();
    place->addWidget(folder, 1);
    place->addWidget(choose);
    sheet.content->addLayout(place);
    auto *acts = views::row();
    acts->addWidget(use);
    acts->addWidget(usual);
    acts->addStretch();
    sheet.content->addLayout(acts);

    sheet.content->addWidget(views::section(Texts::tr("Trees")));
    auto *list = new views::TreeList(u"allTrees"_s, Texts::tr("All trees"), 100);
    sheet.content->addWidget(list);
    auto *notes = new views::TextLabel({}, theme::Role::Body, theme::Tone::Warning);
    notes->setObjectName(u"treesLeftOut"_s);
    sheet.content->addWidget(notes);
    sheet.content->addStretch();
    views::addClose(sheet);

    const auto showFolder = [=] {
        const QString typed = QDir::cleanPath(folder->text().trimmed());
        use->setEnabled(!folder->text().trimmed().isEmpty() && typed != QDir::cleanPath(workflow::treeFolder()));
        (use->isEnabled() ? use : dialog->findChild<QPushButton *>(u"closeDialog"_s))->setDefault(true); // what Enter presses
        usual->setEnabled(QDir::cleanPath(workflow::treeFolder()) != QDir::cleanPath(workflow::usualTreeFolder()));
    };
    const auto showTrees = [=] {
        const workflow::TreeList &found = trees->library().list();
        list->show(models::treeRows(found, trees->compiledTree() ? &trees->compiledTree()->tree() : nullptr, trees->filesInUse()));
        notes->setWords(found.leftOut.join(u'\n'));
    };
    const auto watch = [=](const QString &wanted) {
        trees->watchFolder(wanted);
        folder->setText(workflow::treeFolder());
        showFolder();
    };
    QObject::connect(folder, &QLineEdit::textChanged, dialog, showFolder);
    QObject::connect(choose, &QPushButton::clicked, dialog, [=] {
        const QString picked = QFileDialog::getExistingDirectory(dialog, Texts::tr("Choose a folder of trees"), folder->text());
        if (!picked.isEmpty())
            watch(picked);
    });
    QObject::connect(use, &QPushButton::clicked, dialog, [=] { watch(folder->text().trimmed()); });
    QObject::connect(usual, &QPushButton::clicked, dialog, [=] { watch({}); });
    QObject::connect(&trees->library(), &Library::listed, dialog, showTrees);
    QObject::connect(list, &views::TreeList::chosen, dialog, [=](const QString &file) {
        dialog->accept();
        chosen(file);
    });
    QObject::connect(list, &views::TreeList::ticked, trees, &TreeInUse::tick);
    QObject::connect(trees, &TreeInUse::changed, dialog, showTrees);
    showFolder();
    showTrees();
    return dialog;
}

} // namespace window
