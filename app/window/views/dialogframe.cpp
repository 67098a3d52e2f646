// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/views/dialogframe.h"

#include "base/text.h"
#include "base/texts.h"
#include "window/views/widgets.h"

#include <QLineEdit>
#include <QScrollArea>

namespace window::views {

using namespace Qt::StringLiterals;

DialogFrame makeDialogFrame(QWidget *parent, const QString &objectName, const QString &title, const QSize &size)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(objectName);
    dialog->setWindowTitle(base::oneLine(title, 120));
    dialog->setAccessibleName(title);
    dialog->resize(size.boundedTo(parent ? parent->size() * 0.95 : size));
    auto *layout = column(dialog, theme::space4);
    layout->setContentsMargins(theme::space6, theme::space6, theme::space6, theme::space4);
    layout->addWidget(new TextLabel(title, theme::Role::Title));
    auto *scroll = new QScrollArea;
    scroll->setObjectName(objectName + u"Scroll"_s);
    scroll->setAccessibleName(title);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget;
    auto *content = column(inner, theme::space3);
    content->setContentsMargins(0, 0, theme::space2, 0);
    scroll->setWidget(inner);
    layout->addWidget(scroll, 1);
    auto *buttons = row();
    buttons->addStretch();
    layout->addLayout(buttons);
    return {dialog, content, buttons};
}

void addClose(const DialogFrame &sheet)
{
    auto *close = button(Texts::tr("&Close"), u"closeDialog"_s, u"primary"_s);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, sheet.dialog, &QDialog::accept);
    sheet.buttons->addWidget(close);
    close->setFocus();
}

QWidget *selectableLine(const QString &text, const QString &objectName, const QString &accessibleName)
{
    auto *line = new QLineEdit(base::displayable(text));
    line->setObjectName(objectName);
    line->setAccessibleName(accessibleName);
    line->setReadOnly(true);
    line->setFont(theme::fixedFont());
    line->setCursorPosition(0);
    return line;
}

} // namespace window::views
