// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/controller/state.h"
#include "window/pages/page.h"

class QProgressBar;
class QVBoxLayout;

namespace window {

/// A repair or an undo while it runs: each step and its state, and a way to stop after the present one.
class ApplyPage final : public Page
{
    Q_OBJECT

public:
    explicit ApplyPage(QWidget *parent = nullptr);
    void show(const Applying &applying);
    void goOn() override; ///< the footer's button is "stop after this step"

Q_SIGNALS:
    void stopWanted();

private:
    QProgressBar *m_bar;
    QVBoxLayout *m_steps;
    std::size_t m_shown = 0;
};

} // namespace window
