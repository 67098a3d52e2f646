// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/controller/state.h"
#include "window/models/treerows.h"
#include "window/pages/page.h"

class QButtonGroup;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace window {

namespace views {
class TreeList;
}

/// Which machine is to be looked at, with which tree; and what was done lately.
class StartPage final : public Page
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void show(const Start &start, const QStringList &recentMachines);
    void showTree(const rules::Tree *tree, int others = 0); ///< the tree in use, and how many more are ticked
    void showTrees(const std::vector<models::TreeRow> &rows, const QStringList &leftOut);

    void goOn() override;
    bool handleKey(const QKeyEvent &event) override;
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] bool hasSides() const override { return false; }

Q_SIGNALS:
    void beginWanted(const QString &where);
    void caseWanted(const QString &id);
    void openTreeWanted();
    void treeWanted(const QString &file);
    void treeTicked(const QString &file, bool on);
    void treeFolderWanted();
    void openCaseWanted();
    void treeDetailsWanted();

private:
    enum Choice { Practice, Folder, None };
    QWidget *makeChoices();
    QWidget *makePractice();
    QWidget *makeFolder();
    QWidget *makeNone();
    void showScenario(int index);
    void addInterrupted(const Start &start);
    void addRecent(const Start &start);
    void updateFooter();
    [[nodiscard]] QString folder() const;

    QButtonGroup *m_choices;
    QStackedWidget *m_details;
    QListWidget *m_scenarios;
    QVBoxLayout *m_story;
    QLineEdit *m_folder;
    QListWidget *m_recentMachines;
    QVBoxLayout *m_interrupted;
    QVBoxLayout *m_recent;
    QVBoxLayout *m_tree;
    views::TreeList *m_trees;
    views::TextLabel *m_leftOut;
};

} // namespace window
