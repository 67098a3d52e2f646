// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace machine::folder {

/// Why a Windows that is there belongs to a system that is running or only asleep, so that nothing may be written, and what to do; empty when
/// nothing shows it. Looks at where the folder is mounted from and at hiberfil.sys beside it. What is read of such a machine may be out of date.
[[nodiscard]] QString whyInUse(const QString &systemRoot);

/// The same of a mount alone: an administrative share of a Windows in the network, or the drive of the Windows that this Linux runs in.
[[nodiscard]] QString whyMountInUse(const QString &fileSystem, const QString &device);

/// Whether these are the first bytes of a volume that BitLocker encrypts.
[[nodiscard]] bool isBitLocker(const QByteArray &start);

} // namespace machine::folder
