// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace window {

/// The three columns of the window. Where there is room for all, they stand side by side; where there is not, the outer two become drawers
/// that slide over the middle one and close on Esc, on a click beside them, or when their page was chosen.
class Columns final : public QWidget
{
    Q_OBJECT

public:
    Columns(QWidget *left, QWidget *middle, QWidget *right, QWidget *parent = nullptr);

    enum class Side { Left, Right };
    void setSidesShown(bool shown);         ///< whether the present page has side columns at all
    void setWanted(Side side, bool wanted); ///< the user's choice where there is room
    [[nodiscard]] bool isWanted(Side side) const;
    [[nodiscard]] bool isFolded() const { return m_folded; }
    void setDrawerOpen(Side side, bool open);
    [[nodiscard]] bool isDrawerOpen(Side side) const;
    void closeDrawers();

    static constexpr int foldBelow = 1020;

Q_SIGNALS:
    void foldedChanged();
    void drawersChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Column {
        QWidget *widget;
        bool wanted = true;
        bool open = false; ///< as a drawer
    };
    void arrange();
    [[nodiscard]] Column &column(Side side) { return side == Side::Left ? m_left : m_right; }
    [[nodiscard]] const Column &column(Side side) const { return side == Side::Left ? m_left : m_right; }

    Column m_left, m_right;
    QWidget *m_middle;
    QWidget *m_veil;
    bool m_sidesShown = true;
    bool m_folded = false;
};

} // namespace window
