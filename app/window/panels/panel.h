// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>
#include <QString>

class QVBoxLayout;

namespace window {

/// Back to the top of its list: new content is read from its beginning.
void scrollToTop(QFrame *panel);

/// Makes `frame` a side column: a title, and below it a list that scrolls. Gives the list's layout.
[[nodiscard]] QVBoxLayout *makePanel(QFrame *frame, const QString &title, const QString &side, const QString &objectName);

} // namespace window
