// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/case.h"

#include <QFrame>

class QLineEdit;

namespace window {

/// Ticket, technician, file and format: everything a report needs, in one box.
class ReportBox final : public QFrame
{
    Q_OBJECT

public:
    explicit ReportBox(QWidget *parent = nullptr);
    void show(const repair::Case &run);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void peopleChanged(const QString &ticket, const QString &technician);
    void reportWanted(const QString &path);

private:
    void setEnding(const QString &ending);
    void choose();
    void write();

    QLineEdit *m_ticket;
    QLineEdit *m_technician;
    QLineEdit *m_file;
    QString m_case;
};

} // namespace window
