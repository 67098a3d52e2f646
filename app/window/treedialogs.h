// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

#include <functional>

namespace rules {
struct Tree;
}

namespace window {

class TreeInUse;

/// Everything about the tree in use: version, author, hash, articles, what it may change; and its text. Nothing in it runs. A tree of the user's
/// own that is trusted has a button that forgets it.
[[nodiscard]] QDialog *makeTreeDialog(TreeInUse *trees, QWidget *parent);

/// Asks whether exactly this tree may change the machine: who wrote it, what it may change, in words. Accepted means yes; every way of not
/// deciding, Enter and Esc among them, means no.
[[nodiscard]] QDialog *makeTrustDialog(const rules::Tree &tree, QWidget *parent);

/// The trees there are, and the folder that is watched for them; it follows what happens in the folder. `chosen` gets the file of a tree.
[[nodiscard]] QDialog *makeTreeFolderDialog(TreeInUse *trees, const std::function<void(const QString &)> &chosen, QWidget *parent);

} // namespace window
