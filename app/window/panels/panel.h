// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>
#include <QString>

class QVBoxLayout;

namespace window {

/// Makes `frame` a side column: a title, and below it a list that scrolls. Gives the list's layout.
[[nodiscard]] QVBoxLayout *makePanel(QFrame *frame, const QString &title, const QString &side, const QString &objectName);

} // namespace window
