// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/window/harness.h"

#include <QByteArray>
#include <QString>
#include <QWidget>

/// Tree files for the tests of where trees come from, and what shows them.
namespace library {

/// Two questions, one diagnosis.
[[nodiscard]] QByteArray tree(const QByteArray &id, const QByteArray &title, const QByteArray &more = {});
[[nodiscard]] QByteArray broken();
/// Writes the file as an editor saves: beside, then renamed over. Its path; empty when it cannot be written.
[[nodiscard]] QString put(const QString &folder, const QString &name, const QByteArray &bytes);
[[nodiscard]] QString folderOf(const Harness &harness);
[[nodiscard]] bool begin(Harness &harness);
[[nodiscard]] QString row(const Harness &harness, const QString &title); ///< the detail of the row on the start page; null: none
[[nodiscard]] QWidget *editor(const Harness &harness);                   ///< the author view; nullptr while it is not seen
void drop(QWidget *on, const QString &file);

} // namespace library
