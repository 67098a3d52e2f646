// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/eventlog/seen.h"

#include <QWidget>

class QVBoxLayout;

namespace window {

/// The messages that the machine wrote down, to be chosen as the observed one. The first three; a button shows the others.
class SeenList final : public QWidget
{
    Q_OBJECT

public:
    explicit SeenList(const machine::SeenMessages &seen, QWidget *parent = nullptr);

    /// Marks the one with this text as chosen.
    void setChosen(const QString &text);

Q_SIGNALS:
    void chosen(const QString &text);

private:
    void show(std::size_t count);

    machine::SeenMessages m_seen;
    QVBoxLayout *m_rows;
    QString m_chosen;
};

} // namespace window
