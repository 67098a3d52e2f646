// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/dialogs.h"

#include "window/views/dialogframe.h"
#include "window/views/widgets.h"
#include "workflow/workflow.h"

namespace window {

using namespace Qt::StringLiterals;

QDialog *makeShortcutsDialog(QWidget *parent)
{
    const views::DialogFrame sheet = views::makeDialogFrame(parent, u"shortcutsDialog"_s, QDialog::tr("Keyboard"), {560, 520});
    sheet.content->addWidget(views::section(QDialog::tr("On every page")));
    sheet.content->addWidget(views::pairs({{u"Enter"_s, QDialog::tr("go on: what the button at the lower right says")},
                                           {u"Ctrl+Enter"_s, QDialog::tr("the same from inside the message field")},
                                           {u"Alt+Left"_s, QDialog::tr("back; no answer is lost")},
                                           {u"F8, F9"_s, QDialog::tr("the case; what is still possible")},
                                           {u"Ctrl+M"_s, QDialog::tr("what the machine told")},
                                           {u"Ctrl+D"_s, QDialog::tr("the diagnosis so far")},
                                           {u"Esc"_s, QDialog::tr("closes a drawer or a message")}}));
    sheet.content->addWidget(views::section(QDialog::tr("On a question")));
    sheet.content->addWidget(views::pairs({{u"1 … 9"_s, QDialog::tr("choose or tick an answer")},
                                           {u"0"_s, QDialog::tr("none of these")},
                                           {u"?"_s, QDialog::tr("I don’t know; on a row of a list: not sure about this one")},
                                           {u"Space"_s, QDialog::tr("choose or tick the row with the frame")}}));
    sheet.content->addWidget(views::section(QDialog::tr("Files")));
    sheet.content->addWidget(views::pairs({{u"Ctrl+N"_s, QDialog::tr("a new case")},
                                           {u"Ctrl+O"_s, QDialog::tr("open a case")},
                                           {u"Ctrl+H"_s, QDialog::tr("search the history of all cases")},
                                           {u"Ctrl+S"_s, QDialog::tr("save the case as a file")},
                                           {u"Ctrl+E"_s, QDialog::tr("export the report")},
                                           {u"Ctrl+Shift+O"_s, QDialog::tr("open a decision tree")},
                                           {u"Ctrl+T"_s, QDialog::tr("about the tree in use")},
                                           {u"Ctrl+Shift+L"_s, QDialog::tr("the trees there are, and the folder they are in")}}));
    sheet.content->addStretch();
    views::addClose(sheet);
    return sheet.dialog;
}

QDialog *makeAboutDialog(QWidget *parent)
{
    const views::DialogFrame sheet = views::makeDialogFrame(parent, u"aboutDialog"_s, workflow::programName(), {520, 420});
    sheet.content->addWidget(new views::TextLabel(QDialog::tr("Reads a Windows machine, asks what it cannot read, shows the diagnosis with its evidence, "
                                                              "previews the fix, applies it safely, verifies it, and writes the report.")));
    sheet.content->addWidget(views::section(QDialog::tr("Promises")));
    for (const QString &promise :
         {QDialog::tr("What is shown before is what is done. What changed meanwhile is refused."),
          QDialog::tr("Every change can be taken back to what was measured."),
          QDialog::tr("A tree is data: none can run anything or leave the machine’s folder."), QDialog::tr("Nothing needs the network.")})
        sheet.content->addWidget(views::iconLine(u"check"_s, theme::Tone::Good, promise));
    sheet.content->addWidget(views::section(QDialog::tr("Licence and parts")));
    sheet.content->addWidget(new views::TextLabel(
        QDialog::tr("Apache License 2.0. Made with Qt %1 (LGPL), KSyntaxHighlighting (MIT), yaml-cpp (MIT), hivex (LGPL) and rapidfuzz (MIT).")
            .arg(QString::fromLatin1(qVersion())),
        theme::Role::Body, theme::Tone::Muted));
    sheet.content->addStretch();
    views::addClose(sheet);
    return sheet.dialog;
}

} // namespace window
