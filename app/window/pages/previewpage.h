// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/controller/state.h"
#include "window/pages/page.h"

#include <vector>

class QLineEdit;

namespace window {

namespace views {
class OptionCheck;
}

/// Planned changes: the diff first, then each change with its cause, then what a person has to do, then what is left alone.
class PreviewPage final : public Page
{
    Q_OBJECT

public:
    explicit PreviewPage(QWidget *parent = nullptr);
    void show(const Planned &planned);

    void goOn() override;
    [[nodiscard]] bool enterGoesOn() const override { return m_status != repair::PlanStatus::Changes; }
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QString spoken() const override;

Q_SIGNALS:
    /// `confirmed` are the ids of manual steps that were ticked as done.
    void applyWanted(const QStringList &confirmed);
    void mediaWanted(const QString &media);
    void reportWanted();

private:
    void addMedia(const Planned &planned);
    void addCandidates(const std::vector<repair::MediumCandidate> &candidates);
    void addDiff(const repair::Plan &plan);
    void addChange(const repair::Change &change);
    void addManual(const repair::Change &change);
    void addMustConfirm(const Planned &planned);
    void updateFooter();

    repair::PlanStatus m_status = repair::PlanStatus::Nothing;
    QString m_act;
    std::vector<views::OptionCheck *> m_must; ///< have to be ticked
    struct Step {
        QString change;
        views::OptionCheck *done;
    };
    std::vector<Step> m_steps;
    QLineEdit *m_media = nullptr;
    QWidget *m_first = nullptr;
};

} // namespace window
