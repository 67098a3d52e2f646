// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/machine.h"

/// The users of a machine, as SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList names them.
namespace machine {

/// The security identifiers of those that have a profile, without the accounts that services run under and without copies (`.bak`) that Windows
/// set aside. Read through the machine's own key(). NotFound where there is no list.
[[nodiscard]] base::Result<QStringList> usersOf(const Machine &machine);
/// The last part of the profile's path, `anna`; empty when it is not known.
[[nodiscard]] QString userName(const Machine &machine, const QString &user);
/// The file of a user's registry. NotFound when the user has no profile, or one on another drive than Windows is on.
[[nodiscard]] base::Result<base::FileAddress> userHive(const Machine &machine, const QString &user);

} // namespace machine
