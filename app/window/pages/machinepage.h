// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/controller/state.h"
#include "window/pages/page.h"

namespace window {

/// Everything that the machine told, with the place where it was read; each answer can be corrected from here.
class MachinePage final : public Page
{
    Q_OBJECT

public:
    explicit MachinePage(QWidget *parent = nullptr);
    void show(const Inspecting &inspecting);
    void goOn() override;

private:
    void showScan(const workflow::Scan &scan);
    void showSeen(const machine::SeenMessages &seen);

Q_SIGNALS:
    void questionWanted(const QString &question);
    void resumeWanted();
};

} // namespace window
