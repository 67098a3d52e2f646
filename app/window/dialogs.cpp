// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/dialogs.h"

#include "base/limits.h"
#include "rules/tree.h"
#include "window/models/caserows.h"
#include "window/views/codeview.h"
#include "window/views/pieces.h"
#include "workflow/workflow.h"

#include <QFile>
#include <QLocale>
#include <QScrollArea>

namespace window {

using namespace Qt::StringLiterals;

namespace {

/// An empty dialog with a title and a Close button; `content` is the column in between, which scrolls.
struct Sheet {
    QDialog *dialog;
    QVBoxLayout *content;
};

Sheet makeSheet(QWidget *parent, const QString &objectName, const QString &title, const QSize &size)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(objectName);
    dialog->setWindowTitle(title);
    dialog->setAccessibleName(title);
    dialog->resize(size.boundedTo(parent ? parent->size() * 0.95 : size));
    auto *layout = views::column(dialog, theme::space4);
    layout->setContentsMargins(theme::space6, theme::space6, theme::space6, theme::space4);
    layout->addWidget(new views::TextLabel(title, theme::Role::Title));
    auto *scroll = new QScrollArea;
    scroll->setObjectName(objectName + u"Scroll"_s);
    scroll->setAccessibleName(title);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget;
    auto *content = views::column(inner, theme::space3);
    content->setContentsMargins(0, 0, theme::space2, 0);
    scroll->setWidget(inner);
    layout->addWidget(scroll, 1);
    auto *close = views::button(QDialog::tr("&Close"), u"closeDialog"_s, u"primary"_s);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *row = views::row();
    row->addStretch();
    row->addWidget(close);
    layout->addLayout(row);
    close->setFocus();
    return {dialog, content};
}

} // namespace

QDialog *makeShortcutsDialog(QWidget *parent)
{
    const auto [dialog, content] = makeSheet(parent, u"shortcutsDialog"_s, QDialog::tr("Keyboard"), {560, 520});
    content->addWidget(views::section(QDialog::tr("On every page")));
    content->addWidget(views::pairs({{u"Enter"_s, QDialog::tr("go on: what the button at the lower right says")},
                                     {u"Ctrl+Enter"_s, QDialog::tr("the same from inside the message field")},
                                     {u"Alt+Left"_s, QDialog::tr("back; no answer is lost")},
                                     {u"F8, F9"_s, QDialog::tr("the case; what is still possible")},
                                     {u"Ctrl+M"_s, QDialog::tr("what the machine told")},
                                     {u"Ctrl+D"_s, QDialog::tr("the diagnosis so far")},
                                     {u"Esc"_s, QDialog::tr("closes a drawer or a message")}}));
    content->addWidget(views::section(QDialog::tr("On a question")));
    content->addWidget(views::pairs({{u"1 … 9"_s, QDialog::tr("choose or tick an answer")},
                                     {u"0"_s, QDialog::tr("none of these")},
                                     {u"?"_s, QDialog::tr("I don’t know; on a row of a list: not sure about this one")},
                                     {u"Space"_s, QDialog::tr("choose or tick the row with the frame")}}));
    content->addWidget(views::section(QDialog::tr("Files")));
    content->addWidget(views::pairs({{u"Ctrl+N"_s, QDialog::tr("a new case")},
                                     {u"Ctrl+O"_s, QDialog::tr("open a case")},
                                     {u"Ctrl+S"_s, QDialog::tr("save the case as a file")},
                                     {u"Ctrl+E"_s, QDialog::tr("export the report")},
                                     {u"Ctrl+Shift+O"_s, QDialog::tr("open a decision tree")},
                                     {u"Ctrl+T"_s, QDialog::tr("about the tree in use")}}));
    content->addStretch();
    return dialog;
}

QDialog *makeAboutDialog(QWidget *parent)
{
    const auto [dialog, content] = makeSheet(parent, u"aboutDialog"_s, workflow::programName(), {520, 420});
    content->addWidget(new views::TextLabel(QDialog::tr("Reads a sick Windows machine, asks what it cannot read, names the diagnosis with its evidence, shows the fix before it is made, makes it so that nothing can be lost, and writes the report.")));
    content->addWidget(views::section(QDialog::tr("What it keeps to")));
    for (const QString &promise : {QDialog::tr("What is shown before is what is done. What changed meanwhile is refused."), QDialog::tr("Every change can be taken back to what was measured."),
                                   QDialog::tr("A tree is data: none can run anything or leave the machine’s folder."), QDialog::tr("Nothing needs the network.")})
        content->addWidget(views::iconLine(u"check"_s, theme::Tone::Good, promise));
    content->addWidget(views::section(QDialog::tr("Licence and parts")));
    content->addWidget(new views::TextLabel(QDialog::tr("Apache License 2.0. Made with Qt %1 (LGPL), KSyntaxHighlighting (MIT), yaml-cpp (MIT), hivex (LGPL) and rapidfuzz (MIT).").arg(QString::fromLatin1(qVersion())), theme::Role::Body, theme::Tone::Muted));
    content->addStretch();
    return dialog;
}

QDialog *makeTreeDialog(const rules::Tree &tree, QWidget *parent)
{
    const auto [dialog, content] = makeSheet(parent, u"treeDialog"_s, models::treeInWords(tree), {860, 680});
    if (!tree.description.isEmpty())
        content->addWidget(new views::TextLabel(tree.description));
    std::vector<views::Pair> rows{{QDialog::tr("From"), tree.isBuiltIn() ? QDialog::tr("comes with Fixwright") : tree.file},
                                                  {QDialog::tr("Author"), tree.author.isEmpty() ? QDialog::tr("not named") : tree.author},
                                                  {QDialog::tr("Version"), tree.version},
                                                  {QDialog::tr("Reviewed"), tree.reviewed.isValid() ? QLocale().toString(tree.reviewed, QLocale::LongFormat) : QDialog::tr("not said")},
                                                  {QDialog::tr("Content"), QDialog::tr("%1 questions, %2 steps, %3 diagnoses").arg(tree.questions.size()).arg(tree.steps.size()).arg(tree.diagnoses.size())},
                                                  {QDialog::tr("SHA-256"), tree.hash}};
    content->addWidget(views::pairs(rows));
    if (!tree.articles.empty()) {
        content->addWidget(views::section(QDialog::tr("Articles it rests on")));
        std::vector<views::Pair> articles;
        for (const rules::Article &article : tree.articles)
            articles.push_back({article.id, article.date.isEmpty() ? article.title : article.title + u" ("_s + article.date + u')'});
        content->addWidget(views::pairs(articles));
    }
    if (QFile file(tree.file); file.open(QIODevice::ReadOnly)) {
        content->addWidget(views::section(QDialog::tr("Its text")));
        auto *source = new views::CodeView(highlighting::Language::Tree, u"treeText"_s, QDialog::tr("Text of the tree"));
        source->setCode(QString::fromUtf8(file.read(base::limits::treeBytes)));
        source->setMinimumHeight(320);
        content->addWidget(source);
    }
    content->addStretch();
    return dialog;
}

} // namespace window
