// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace window {

struct FooterButton;
namespace views {
class TextLabel;
}

/// The bar below the pages: which tree and which machine on the left, Back and the page's button on the right. While work is under way its
/// progress stands where the button was.
class Footer final : public QFrame
{
    Q_OBJECT

public:
    explicit Footer(QWidget *parent = nullptr);
    void showPlace(const QString &tree, const QString &machine);
    void showButton(const FooterButton &button);
    void showBack(bool enabled);
    void showBusy(const QString &with, bool keepButton); ///< empty: not busy. keepButton: the page's button stays (stop after this step)
    [[nodiscard]] QPushButton *goOnButton() const { return m_goOn; }

Q_SIGNALS:
    void backWanted();
    void goOnWanted();

private:
    views::TextLabel *m_place;
    views::TextLabel *m_reason;
    views::TextLabel *m_busyText;
    QProgressBar *m_busyBar;
    QPushButton *m_back;
    QPushButton *m_goOn;
    QStackedWidget *m_right;
};

} // namespace window
