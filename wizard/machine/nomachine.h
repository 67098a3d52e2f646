// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/machine.h"

namespace machine {

/// `none`: answers only. Reading from it is an Error that says so.
class NoMachine final : public Machine
{
public:
    [[nodiscard]] Identity identity() const override;
    [[nodiscard]] bool canRead() const override { return false; }
    [[nodiscard]] bool canWrite() const override { return false; }
    [[nodiscard]] Condition condition() const override { return {}; }
    [[nodiscard]] base::Result<ControlSets> controlSets() const override;
    [[nodiscard]] base::Result<HiveFile> hive(const QString &name) const override;
    [[nodiscard]] base::Result<std::optional<KeyInfo>> key(const base::KeyAddress &address) const override;
    [[nodiscard]] base::Result<std::optional<RegistryValue>> value(const base::ValueAddress &address) const override;
    [[nodiscard]] base::Result<std::optional<FileInfo>> file(const base::FileAddress &address) const override;
    [[nodiscard]] base::Result<std::optional<QString>> pathOf(const base::FileAddress &address) const override;
};

} // namespace machine
