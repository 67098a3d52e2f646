// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace window::theme {

/// Shows tool tips as plain text: a tip may quote a tree, a file name or a machine, and Qt would take markup in it for rich text.
class TipFilter final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace window::theme
