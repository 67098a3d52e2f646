// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "machine/regf/hive.h"

#include <QByteArrayView>
#include <QDateTime>

namespace machine::regf {

/// The first 4 KiB of a hive, or the first sector of a .LOG file, which has the same form. BadInput when it does not begin like one.
[[nodiscard]] base::Result<Header> readHeader(QByteArrayView bytes);
/// The checksum that belongs into the header's last word of its first sector.
[[nodiscard]] quint32 headerChecksum(QByteArrayView bytes);

/// What a person does so that Windows closes its registry, as the last sentence of a refusal. `isLater`: of a Windows
/// that may have fast startup (Windows 8), with which an ordinary shutdown does not.
[[nodiscard]] QString howToClose(bool isLater);

/// Windows counts 100 ns from 1601.
[[nodiscard]] QDateTime fromFileTime(quint64 time); ///< UTC, whole milliseconds; invalid for 0 and for times after 9999
[[nodiscard]] quint64 toFileTime(const QDateTime &time);

} // namespace machine::regf
