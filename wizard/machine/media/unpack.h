// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "machine/media/budget.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>

namespace machine::media {

/// One entry of an archive: its name as written there, and whether it is wanted.
using Wanted = std::function<bool(const QString &name)>;
using Take = std::function<void(const QString &name, const QByteArray &bytes, const QDateTime &modified)>;

enum class Format { Other, Program, Szdd, Kwaj, Cabinet, Image };

/// By the first bytes (an ISO image: by those at 32 KiB).
[[nodiscard]] Format formatOf(const QByteArray &start);

/// A file that Microsoft's Compress made.
[[nodiscard]] base::Result<QByteArray> expandSzdd(const QByteArray &packed, Budget &budget);

/// The wanted files of a cabinet, or of the cabinets in a self-extracting program; false when that holds none. What cannot be unpacked is
/// a sentence in `problems`.
[[nodiscard]] base::Result<bool> readCabinet(const QByteArray &archive, bool embedded, Budget &budget, const Wanted &wanted, const Take &take,
                                             QStringList &problems);

/// The wanted files of an ISO 9660 image on the disk.
[[nodiscard]] base::Status readImage(const QString &path, Budget &budget, const Wanted &wanted, const Take &take, QStringList &problems);

} // namespace machine::media
