// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/window/harness.h"

#include "window/author/authorwindow.h"
#include "window/author/treeeditor.h"
#include "window/author/treemap.h"

#include <QListWidget>

#include <functional>

/// How long one waits for work off the GUI thread, on a machine that is busy with other things.
inline constexpr int patience = 60'000;

/// The author view on a tree file of its own, beside the whole window, driven by what is visible.
class AuthorHarness : public Harness
{
public:
    /// Writes the text to a file, opens it in the wizard (which takes it only without errors) and then in the author view.
    [[nodiscard]] bool open(const QByteArray &text, const window::StartOptions &options = {});

    [[nodiscard]] QString path() const { return folder() + QStringLiteral("/mine.tree.yaml"); }
    [[nodiscard]] window::author::AuthorWindow *author() const;
    [[nodiscard]] window::author::TreeEditor *editor() const { return author()->findChild<window::author::TreeEditor *>(); }
    [[nodiscard]] window::author::TreeMap *map() const { return author()->findChild<window::author::TreeMap *>(); }
    [[nodiscard]] QListWidget *problems() const { return author()->findChild<QListWidget *>(QStringLiteral("authorProblems")); }
    [[nodiscard]] QString words(const QString &objectName) const; ///< of a label; empty when it is not visible
    [[nodiscard]] QString status() const { return words(QStringLiteral("authorStatus")); }
    void act(const QString &action) const; ///< as from the menu
    [[nodiscard]] QString onDisk() const;
    /// Puts the cursor before, or behind, the first place of these words.
    void goTo(const QString &words, bool behind = false) const;
    void replace(const QString &words, const QString &by) const;
    /// Waits for the drawing of the text as it is.
    [[nodiscard]] bool hasMap() const;
    [[nodiscard]] QString selectedBox() const;

    /// Does `act` to the next dialog that asks something. Its answer says, later, whether one came.
    [[nodiscard]] static std::shared_ptr<bool> onDialog(const std::function<void(QWidget *)> &act);
    /// Gives the file dialog that comes this path.
    [[nodiscard]] static std::shared_ptr<bool> chooseFile(const QString &path);
    /// Clicks the button of the question that comes; by its text without the mnemonic.
    [[nodiscard]] static std::shared_ptr<bool> choose(const QString &button);
};

/// A tree of three questions with a case for one of its two diagnoses.
[[nodiscard]] QByteArray lampTree();
