// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

namespace rules {
struct Tree;
}

namespace window {

/// What the keys do.
[[nodiscard]] QDialog *makeShortcutsDialog(QWidget *parent);
/// Name, version, licence and what the program is built from.
[[nodiscard]] QDialog *makeAboutDialog(QWidget *parent);
/// Everything about the tree in use: version, author, hash, articles; and its text. Nothing in it runs.
[[nodiscard]] QDialog *makeTreeDialog(const rules::Tree &tree, QWidget *parent);

} // namespace window
