// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/theme/icons.h"

#include <QFrame>

#include <functional>

class QPushButton;
class QToolButton;

namespace window::views {

class TextLabel;

/// A line above the footer that tells what happened: a report that was written, something that could not be done, a tree that was changed. It takes its place
/// from the bottom of the page, so nothing that is being read moves.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(const QString &objectName, QWidget *parent = nullptr);
    void notify(const QString &sentence);
    void warn(const QString &sentence, const QString &detail);
    /// Tells, and offers something to do about it; that closes the message. It stays until then, or until it is closed.
    void offer(const QString &sentence, const QString &detail, const QString &button, const std::function<void()> &act);
    void setOfferEnabled(bool enabled); ///< not while work is under way
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &icon, theme::Tone tone, const QString &text, const QString &below);

    theme::Tone m_tone = theme::Tone::Good;
    theme::IconLabel *m_icon;
    TextLabel *m_text;
    TextLabel *m_below;
    QPushButton *m_act;
    QToolButton *m_close;
    std::function<void()> m_offer;
};

} // namespace window::views
