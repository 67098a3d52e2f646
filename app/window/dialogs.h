// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

namespace window {

/// What the keys do.
[[nodiscard]] QDialog *makeShortcutsDialog(QWidget *parent);
/// Name, version, licence and what the program is built from.
[[nodiscard]] QDialog *makeAboutDialog(QWidget *parent);

} // namespace window
