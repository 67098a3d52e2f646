// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/folder.h"
#include "base/limits.h"
#include "base/result.h"
#include "machine/registryvalue.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace repair {

/// One value of a hive that is to become something else; an empty `value` deletes it. Or a key that is made, or goes with all below it.
struct HiveEdit {
    enum class What { Value, MakeKey, DeleteKey };
    QStringList key; ///< below the hive's root
    QString name;
    std::optional<machine::RegistryValue> value;
    What what = What::Value;
};

/// Path of the worker program: `named` when it is given, else what FIXWRIGHT_HIVEWORKER names, else the one beside the running program.
[[nodiscard]] base::Result<QString> findWorker(const QString &named);

/// The hive with its edits made, by a worker process that gets two files in memory and opens none: a copy of the hive, which it cannot
/// change, and an empty one for the result. `work` holds what it complains while it runs. It gets `seconds`; one that dies, hangs or
/// answers nonsense is an Error, and what it wrote is thrown away. Edits are made in their order. The lists of made keys get the form and the
/// order that the Windows of this hive needs (keylists.cpp). The result is not checked here: checkEdited() does that.
[[nodiscard]] base::Result<QByteArray> editHive(const QString &worker, const QByteArray &hive, const std::vector<HiveEdit> &edits, const base::Folder &work,
                                                int seconds = base::limits::workerSeconds);

/// The edited hive with the lists of the keys that were made, and of those above them, as Windows needs them: sorted by its own order, and
/// in a hive of Windows NT 4.0 without name hashes. Called by editHive().
[[nodiscard]] base::Result<QByteArray> withListsInOrder(QByteArray edited, const std::vector<HiveEdit> &edits);

/// Judges by our own reader what a worker made of a hive: the planned values and keys are there, and nothing else is different. Not in any
/// key or value, not in the header but for its bookkeeping, and in the bytes only where lists of values or keys are moved. Refused says
/// where. No key may be both made and deleted by `edits`.
[[nodiscard]] base::Status checkEdited(const QByteArray &before, const QByteArray &after, const std::vector<HiveEdit> &edits);

} // namespace repair
