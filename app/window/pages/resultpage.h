// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/controller/state.h"
#include "window/pages/page.h"

class QVBoxLayout;

namespace window {

class ReportBox;

/// How a case ended: what was measured after a repair, or why nothing was changed, or that there was no diagnosis; the undo, and the report.
class ResultPage final : public Page
{
    Q_OBJECT

public:
    explicit ResultPage(QWidget *parent = nullptr);
    void show(const Finished &finished);

    void goOn() override; ///< a new case
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QString spoken() const override;

Q_SIGNALS:
    void checkWanted();
    void undoWanted();
    void againWanted();
    void newCaseWanted();
    void peopleChanged(const QString &ticket, const QString &technician);
    void reportWanted(const QString &path);
    void kitWanted();

private:
    void addMeasured(const repair::Case &run);
    void addSteps(const repair::Case &run, QVBoxLayout *where);
    void addBackups(const repair::Case &run);
    void addCheck(const repair::Case &run);
    void addKit(const repair::Case &run);
    void addWayBack(const repair::Case &run);

    QVBoxLayout *m_above; ///< the report's box stays where it is, with what was typed into it; the rest is made anew
    QVBoxLayout *m_below;
    ReportBox *m_report;
    QWidget *m_first = nullptr;
    QString m_spoken;
};

} // namespace window
