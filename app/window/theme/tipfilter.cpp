// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/theme/tipfilter.h"

#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWidget>

namespace window::theme {

using namespace Qt::StringLiterals;

bool TipFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (widget->toolTip().isEmpty() || !Qt::mightBeRichText(widget->toolTip()))
        return false;
    // Escaped text is rich text that shows exactly the characters written.
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), u"<span>"_s + widget->toolTip().toHtmlEscaped() + u"</span>"_s, widget);
    return true;
}

} // namespace window::theme
