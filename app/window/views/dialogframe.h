// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QBoxLayout>
#include <QDialog>

namespace window::views {

/// A dialog with a title, a column that scrolls, and a row for its buttons. It deletes itself when it is closed.
struct DialogFrame {
    QDialog *dialog;
    QVBoxLayout *content;
    QHBoxLayout *buttons; ///< begins with a stretch
};

[[nodiscard]] DialogFrame makeDialogFrame(QWidget *parent, const QString &objectName, const QString &title, const QSize &size);

/// A Close button at the end of the row, which Enter presses.
void addClose(const DialogFrame &sheet);

/// A line of text that can be selected and copied, by mouse and keyboard, but not changed.
[[nodiscard]] QWidget *selectableLine(const QString &text, const QString &objectName, const QString &accessibleName);

} // namespace window::views
