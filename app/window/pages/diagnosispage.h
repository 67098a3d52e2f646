// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/controller/state.h"
#include "window/pages/page.h"

class QButtonGroup;

namespace window {

/// The end of the questions: one diagnosis with its evidence and remedies, several that are still possible, or none.
class DiagnosisPage final : public Page
{
    Q_OBJECT

public:
    explicit DiagnosisPage(QWidget *parent = nullptr);
    void show(const Diagnosed &diagnosed);

    void goOn() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QString spoken() const override;

Q_SIGNALS:
    void remedyWanted(const QString &remedy);
    void questionWanted(const QString &question);
    void diagnosisWanted(const QString &diagnosis);
    void reportWanted();

private:
    void showOne(const Diagnosed &diagnosed, const rules::Diagnosis &diagnosis, const engine::Candidate &candidate);
    void showSeveral(const Walked &at);
    void showNone(const Walked &at);
    void addRemedies(const Walked &at, const rules::Diagnosis &diagnosis);
    void addRuledOut(const Walked &at, const QString &but);
    void addNotDeciding(const Walked &at);
    void addNear(const Walked &at);

    QButtonGroup *m_remedies = nullptr;
    QStringList m_remedyIds;
    QString m_decides; ///< the question that the footer's button goes to; empty: to the plan or the report
    QWidget *m_first = nullptr;
    QString m_spoken;
};

} // namespace window
