// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/regf/hive.h"
#include "machine/regf/writer.h"

#include <QByteArray>
#include <QMap>
#include <QString>

/// A hive with every shape that keys and values can take, and tools to hurt it.
namespace sample {

[[nodiscard]] machine::regf::NewKey tree();
[[nodiscard]] QByteArray hive();
[[nodiscard]] QDateTime stamp();

/// `key path|value name` -> `type:hex bytes`; a key alone -> empty. The same for what was to be written and for what was read.
using Flat = QMap<QString, QString>;
[[nodiscard]] Flat flat(const machine::regf::NewKey &root);
[[nodiscard]] base::Result<Flat> flat(const machine::regf::Hive &hive);

[[nodiscard]] quint32 number(const QByteArray &bytes, qsizetype at);
void put32(QByteArray &bytes, qsizetype at, quint32 number);
void put16(QByteArray &bytes, qsizetype at, quint16 number);
/// Makes the header's checksum right again after it was changed.
void repairChecksum(QByteArray &hive);
/// The place in the file of the cell content (behind its size) at the end of this path below the root.
[[nodiscard]] qsizetype keyPlace(const QByteArray &hive, const QString &path);

} // namespace sample
