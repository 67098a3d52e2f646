// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/registryvalue.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace machine::regf {

/// A key to be written, with all below it. Children need not be sorted; the writer sorts them as the registry demands.
struct NewKey {
    QString name;
    std::vector<std::pair<QString, RegistryValue>> values;
    std::vector<NewKey> children;

    /// The child at this backslash path, made where it is missing. The reference lasts until a key is made beside it.
    NewKey &at(const QString &path);
    NewKey &set(const QString &name, const RegistryValue &value);
    NewKey &set(const QString &name, const QString &text); ///< REG_SZ
    NewKey &set(const QString &name, quint32 number);      ///< REG_DWORD
};

/// Which Windows a hive is of.
enum class Shape {
    Nt4 = 3,  ///< version 1.3, `lf` lists
    Later = 5 ///< version 1.5, `lh` lists: Windows XP and later
};

/// A clean hive: one security cell, both sequence numbers equal; no value of more than 16 KiB. For fixtures and the practice machine only: a real
/// machine's hive is never written by this.
[[nodiscard]] QByteArray write(const NewKey &root, const QString &fileName, const QDateTime &stamp, Shape shape = Shape::Nt4);

/// SYSTEM.ALT beside a SYSTEM that write() made: the same keys, marked as the alternate.
[[nodiscard]] QByteArray alternateOf(const QByteArray &hive);
/// The .LOG beside a hive that write() made, as a proper shutdown leaves it: older than the hive and without changes.
[[nodiscard]] QByteArray logOf(const QByteArray &hive);

} // namespace machine::regf
