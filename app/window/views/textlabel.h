// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/theme/icons.h"
#include "window/theme/theme.h"

#include <QLabel>

namespace window::views {

/// The only label of the window: shows plain text and nothing else, wraps anywhere rather than widening the window, and lets its text be
/// copied from the context menu. Text from trees, machines and files goes through here unread.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, theme::Role role = theme::Role::Body, theme::Tone tone = theme::Tone::Plain, QWidget *parent = nullptr);
    void setFixedPitch(); ///< for registry data and paths
    /// Sets the text made harmless to show (base::displayable) and hides the label when there is none.
    void setWords(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    theme::Tone m_tone;
};

} // namespace window::views
