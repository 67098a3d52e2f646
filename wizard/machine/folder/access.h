// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace machine::folder {

/// Whether a folder and files in it may be written, found out without writing.
struct Access {
    QString whyNot; ///< in words, with what to do; empty when they may
    qint64 freeBytes = -1;
};

/// `folder` and each of `files` (whole paths). The mount first: where it is read-only, permissions do not matter.
[[nodiscard]] Access accessTo(const QString &folder, const QStringList &files);

} // namespace machine::folder
