// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/models/caserows.h"

#include <QFrame>

class QVBoxLayout;

namespace window {

/// The right column: what is still possible and why, what is ruled out and why not.
class PossiblePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit PossiblePanel(QWidget *parent = nullptr);
    /// `nonePossible`: it may also turn out to be nothing that the tree knows.
    void show(const std::vector<models::PossibleRow> &rows, bool nonePossible);

Q_SIGNALS:
    void diagnosisWanted(const QString &diagnosis);

private:
    void add(const models::PossibleRow &row);

    QVBoxLayout *m_list;
    std::vector<models::PossibleRow> m_rows;
    bool m_nonePossible = false;
    bool m_shown = false;
};

} // namespace window
