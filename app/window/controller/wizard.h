// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/controller/cases.h"
#include "window/controller/pictures.h"
#include "window/controller/questions.h"
#include "window/controller/repairs.h"
#include "window/startoptions.h"

namespace window {

/// Everything behind the window, without widgets. A page's intent goes to the object whose topic it is; that one works it out and hands the next state to the
/// controller, whose signal the window shows.
struct Wizard {
    Wizard(const repair::CaseStore &store, const std::shared_ptr<const base::Clock> &clock);
    ~Wizard();
    Q_DISABLE_COPY_MOVE(Wizard)

    /// Reads the tree, and then opens what is named.
    void start(const StartOptions &options);

    Work work;
    Controller controller;
    TreeInUse trees;
    Questions questions;
    Pictures pictures;
    Repairs repairs;
    Cases cases;
};

} // namespace window
