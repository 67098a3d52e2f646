// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/theme/icons.h"

#include <QAbstractButton>

namespace window::views {

/// A line of a list that can be clicked: icon, small muted title, value below. Flat until it is pointed at; `current` marks the one
/// that the page shows.
class RowButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RowButton(const QString &title, const QString &value, const QString &icon, theme::Tone tone, QWidget *parent = nullptr);
    void setCurrent(bool current);
    void setFaded(bool faded); ///< dormant: everything in the muted colour

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 32}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double textWidth(int width) const;
    QString m_title, m_value, m_icon;
    theme::Tone m_tone;
    bool m_current = false;
    bool m_faded = false;
};

} // namespace window::views
