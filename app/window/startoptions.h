// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace window {

/// What the command line may name before the window opens; empty means "ask on the start page".
struct StartOptions {
    QString tree;     ///< a tree instead of the built-in one: its file, or its id
    QString machine;  ///< as workflow::openMachine() takes it
    QString caseFile; ///< a case file or the id of a stored case
};

} // namespace window
