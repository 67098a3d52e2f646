// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace window::views {

/// Details that are hidden until somebody wants them: a button with what they are about, and below it what it shows and hides. Closed at first; a screen
/// reader meets the button as one that is pressed while the details are shown.
class Fold final : public QWidget
{
    Q_OBJECT

public:
    /// The button is called `objectName`.
    Fold(const QString &title, const QString &objectName, QWidget *parent = nullptr);

    /// Where the details go. A fold without any hides itself by finish().
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void finish();

private:
    QToolButton *m_button;
    QWidget *m_details;
    QVBoxLayout *m_body;
};

} // namespace window::views
