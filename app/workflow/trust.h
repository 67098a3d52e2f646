// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "repair/plan.h"
#include "rules/tree.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace workflow {

/// Which trees may write. A tree that comes with the program is trusted by its content; any other tree may diagnose and preview, but applying
/// what it prescribes needs somebody's trust in exactly these bytes (SHA-256), given once and remembered in the user's data folder. A
/// changed file has another hash and is asked about again.
class TrustStore
{
public:
    /// `file` is a JSON file; it and its folder are made when trust is first given.
    explicit TrustStore(QString file);
    [[nodiscard]] static TrustStore user();

    [[nodiscard]] bool isTrusted(const QString &treeHash) const;
    /// When the user gave the trust; nothing for what was not trusted, and for what comes with the program.
    [[nodiscard]] std::optional<QDateTime> trustedSince(const QString &treeHash) const;
    /// Remembers this content. Io when it cannot be kept: then it is not trusted either.
    [[nodiscard]] base::Status trust(const rules::Tree &tree, const base::Clock &clock) const;
    /// Forgets this content; nothing happens when it was not trusted.
    [[nodiscard]] base::Status revoke(const QString &treeHash) const;

private:
    QString m_file;
};

/// Whether somebody has to trust the tree with this hash before the plan may be applied: the plan changes something by itself, and nobody has yet. Reads
/// the list of trusted trees each time, for trust can be taken back.
[[nodiscard]] bool needsTrust(const repair::Plan &plan, const QString &treeHash);

/// What the tree may change on a machine, one sentence an address, each once, in file order; empty when all its remedies are instructions.
/// For the question that asks for trust.
[[nodiscard]] QStringList mayChange(const rules::Tree &tree);

} // namespace workflow
