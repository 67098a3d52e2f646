// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/dialogs.h"

#include "base/texts.h"
#include "window/views/dialogframe.h"
#include "window/views/widgets.h"
#include "workflow/workflow.h"

namespace window {

using namespace Qt::StringLiterals;

QDialog *makeShortcutsDialog(QWidget *parent)
{
    const views::DialogFrame sheet = views::makeDialogFrame(parent, u"shortcutsDialog"_s, Texts::tr("Keyboard"), {560, 520});
    sheet.content->addWidget(views::section(Texts::tr("On every page")));
    sheet.content->addWidget(views::pairs({{Texts::tr("Enter"), Texts::tr("go on: what the button at the lower right says")},
                                           {Texts::tr("Ctrl+Enter"), Texts::tr("the same from inside the message field")},
                                           {Texts::tr("Alt+Left"), Texts::tr("back; no answer is lost")},
                                           {Texts::tr("F8, F9"), Texts::tr("the case; what is still possible")},
                                           {Texts::tr("Ctrl+M"), Texts::tr("what the machine told")},
                                           {Texts::tr("Ctrl+D"), Texts::tr("the diagnosis so far")},
                                           {Texts::tr("Esc"), Texts::tr("closes a drawer or a message")}}));
    sheet.content->addWidget(views::section(Texts::tr("On a question")));
    sheet.content->addWidget(views::pairs({{u"1 … 9"_s, Texts::tr("choose or tick an answer")},
                                           {u"0"_s, Texts::tr("none of these")},
                                           {u"?"_s, Texts::tr("I don’t know; on a row of a list: not sure about this one")},
                                           {Texts::tr("Space"), Texts::tr("choose or tick the row with the frame")}}));
    sheet.content->addWidget(views::section(Texts::tr("Files")));
    sheet.content->addWidget(views::pairs({{Texts::tr("Ctrl+N"), Texts::tr("a new case")},
                                           {Texts::tr("Ctrl+O"), Texts::tr("open a case")},
                                           {Texts::tr("Ctrl+H"), Texts::tr("search the history of all cases")},
                                           {Texts::tr("Ctrl+S"), Texts::tr("save the case as a file")},
                                           {Texts::tr("Ctrl+E"), Texts::tr("export the report")},
                                           {Texts::tr("Ctrl+Shift+O"), Texts::tr("open a decision tree")},
                                           {Texts::tr("Ctrl+T"), Texts::tr("about the tree in use")},
                                           {Texts::tr("Ctrl+Shift+L"), Texts::tr("the trees there are, and the folder they are in")}}));
    sheet.content->addStretch();
    views::addClose(sheet);
    return sheet.dialog;
}

QDialog *makeAboutDialog(QWidget *parent)
{
    const views::DialogFrame sheet = views::makeDialogFrame(parent, u"aboutDialog"_s, workflow::programName(), {520, 420});
    sheet.content->addWidget(new views::TextLabel(Texts::tr("Reads a Windows machine, asks what it cannot read, shows the diagnosis with its evidence, "
                                                            "previews the fix, applies it safely, verifies it, and writes the report.")));
    sheet.content->addWidget(views::section(Texts::tr("Promises")));
    for (const QString &promise : {Texts::tr("What is shown before is what is done. What changed meanwhile is refused."),
                                   Texts::tr("Every change can be taken back to what was measured."),
                                   Texts::tr("A tree is data: none can run anything or leave the machine’s folder."), Texts::tr("Nothing needs the network.")})
        sheet.content->addWidget(views::iconLine(u"check"_s, theme::Tone::Good, promise));
    sheet.content->addWidget(views::section(Texts::tr("Licence and parts")));
    sheet.content->addWidget(new views::TextLabel(
        Texts::tr("Apache License 2.0. Made with Qt %1 (LGPL), KSyntaxHighlighting (MIT), yaml-cpp (MIT), hivex (LGPL) and rapidfuzz (MIT).")
            .arg(QString::fromLatin1(qVersion())),
        theme::Role::Body, theme::Tone::Muted));
    sheet.content->addStretch();
    views::addClose(sheet);
    return sheet.dialog;
}

} // namespace window
