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
    /// `confirmed` is what was ticked: repair::ApplyOptions::confirmed.
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
    struct Tick {
        QString id; ///< what its yes is given under
        views::OptionCheck *check;
        bool must; ///< nothing is applied without it
    };
    std::vector<Tick> m_ticks;
    QLineEdit *m_media = nullptr;
    QString m_shown; ///< case, remedy and medium of the plan that is shown
    QString m_typed; ///< into m_media, and not looked at yet
    QWidget *m_first = nullptr;
};

} // namespace window
