// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/regf/hive.h"
#include "machine/regfile/regfile.h"

#include <optional>

/// A key of a hive with all below it, as REGEDIT exports it.
inline void exportBranch(const machine::regf::Hive &hive, machine::regf::Key key, const QString &path, std::vector<machine::regfile::Key> &keys)
{
    machine::regfile::Key one{path, false, {}, 0};
    for (const QString &name : hive.valueNames(key).value_or(QStringList())) {
        if (const auto value = hive.value(key, name); value && *value)
            one.values.push_back({name, **value, 0});
    }
    keys.push_back(std::move(one));
    const auto children = hive.children(key);
    if (!children)
        return;
    for (const machine::regf::Key child : *children) {
        if (const auto name = hive.name(child))
            exportBranch(hive, child, path + QLatin1Char('\\') + *name, keys);
    }
}

/// An export of a branch of a hive file: `SYSTEM` or `SYSTEM\\Select`. Empty when it cannot be read.
[[nodiscard]] inline QByteArray exported(const QString &hiveFile, const QString &branch, machine::regfile::Format format)
{
    const auto hive = machine::regf::Hive::load(hiveFile);
    const QStringList below = branch.split(QLatin1Char('\\')).sliced(1);
    const auto key = hive ? (below.isEmpty() ? std::optional(hive->root()) : hive->find(below).value_or(std::nullopt)) : std::nullopt;
    std::vector<machine::regfile::Key> keys;
    if (key)
        exportBranch(*hive, *key, QStringLiteral("HKEY_LOCAL_MACHINE\\") + branch, keys);
    return keys.empty() ? QByteArray() : machine::regfile::write(format, keys);
}
