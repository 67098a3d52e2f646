// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/theme/icons.h"

#include <QFrame>

class QToolButton;

namespace window::views {

class TextLabel;

/// A line above the footer that tells what happened: a report that was written, something that could not be done. It takes its place from the
/// bottom of the page, so nothing that is being read moves.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);
    void tell(const QString &sentence);
    void warn(const QString &sentence, const QString &detail);
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &icon, theme::Tone tone, const QString &text, const QString &below);

    theme::Tone m_tone = theme::Tone::Good;
    theme::IconLabel *m_icon;
    TextLabel *m_text;
    TextLabel *m_below;
    QToolButton *m_close;
};

} // namespace window::views
