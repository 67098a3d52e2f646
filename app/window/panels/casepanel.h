// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/models/caserows.h"

#include <QFrame>

class QVBoxLayout;

namespace window {

/// The left column: the case so far, every answer a click away.
class CasePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit CasePanel(QWidget *parent = nullptr);
    void show(const std::vector<models::CaseRow> &rows);

Q_SIGNALS:
    void machineWanted();
    void questionWanted(const QString &question);
    void diagnosisWanted();

private:
    QVBoxLayout *m_list;
    std::vector<models::CaseRow> m_rows;
};

} // namespace window
