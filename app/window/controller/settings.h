// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/theme/theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace window {

/// What the window remembers between runs: where it was, what was opened last, who works here. Kept by QSettings in the user's
/// configuration folder; nothing of a machine and no answer is in it.
namespace settings {

/// Also those whose file is not there any more: whether it is, is seen when it is opened.
[[nodiscard]] QStringList recentTrees();
void rememberTree(const QString &file);
void forgetTree(const QString &file);
void forgetTrees(); ///< all of them
[[nodiscard]] QStringList recentMachines();
void rememberMachine(const QString &folder);

[[nodiscard]] QString technician();
void setTechnician(const QString &name);

[[nodiscard]] theme::Appearance appearance();
void setAppearance(theme::Appearance appearance);

/// One of base::languages(); empty: as the system. Holds from the next start on.
[[nodiscard]] QString language();
void setLanguage(const QString &code);

/// Whether the author view breaks lines that are wider than it; at first it does, since trees are full of sentences.
[[nodiscard]] bool wrapsLines();
void setWrapsLines(bool wraps);

[[nodiscard]] QByteArray geometry();
void setGeometry(const QByteArray &geometry);

/// Where a report or a case is offered to be saved: the folder used last, at first the user's documents.
[[nodiscard]] QString saveFolder();
void setSaveFolder(const QString &folder);

} // namespace settings
} // namespace window
