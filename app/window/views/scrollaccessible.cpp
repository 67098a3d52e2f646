// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/views/scrollaccessible.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace window::views {

namespace {

QAccessibleInterface *makeScrollAccessible(const QString &className, QObject *object)
{
    auto *area = className == QLatin1StringView(QScrollArea::staticMetaObject.className()) ? qobject_cast<QScrollArea *>(object) : nullptr;
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr; // its child() looks at the bounds
}

} // namespace

void installScrollAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeScrollAccessible);
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace window::views
