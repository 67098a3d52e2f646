// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "machine/regf/bins.h"
#include "machine/regf/hive.h"
#include "machine/registryvalue.h"

#include <QString>

#include <optional>
#include <vector>

/// What stands in the cells of a hive: keys, lists of keys, values. Inside regf/ only.
namespace machine::regf {

/// Remembers during one walk which cells were read. In a sound hive each cell has one owner and all of them together are no larger
/// than the bins; a hostile hive whose cells refer to each other in circles or fans out without end is stopped by this.
class CellOwnership
{
public:
    explicit CellOwnership(const Bins &bins);
    /// BadInput when the cell was read before, or more was read than the hive is large.
    [[nodiscard]] base::Status take(quint32 offset, qsizetype length);
    [[nodiscard]] bool isBroken() const { return m_broken; }                 ///< take() has failed
    [[nodiscard]] const std::vector<bool> &taken() const { return m_taken; } ///< by offset / 4

private:
    std::vector<bool> m_taken;
    qint64 m_left = 0;
    bool m_broken = false;
};

struct KeyCell {
    quint32 offset = 0;
    quint32 parent = 0;
    quint32 childCount = 0;
    quint32 childList = 0;
    quint32 valueCount = 0;
    quint32 valueList = 0;
    quint32 security = 0;
    quint32 classCell = 0;
    quint16 classLength = 0;
    QString name;
};

struct ValueCell {
    quint32 offset = 0;
    quint32 type = 0;
    quint32 dataOffset = 0; ///< a cell, or the data itself when it is resident
    quint32 dataLength = 0;
    bool resident = false;
    QString name;
};

/// Each takes the walk's ownership, or nullptr for a single look that needs none.
[[nodiscard]] base::Result<KeyCell> readKey(const Bins &bins, quint32 offset, CellOwnership *ownership);
/// Cell offsets of the key's children in stored order. As many as the key says, else BadInput.
[[nodiscard]] base::Result<std::vector<quint32>> readChildren(const Bins &bins, const KeyCell &key, CellOwnership *ownership);
/// Cell offsets of the lists themselves, an index among them; none for a key without children.
[[nodiscard]] base::Result<std::vector<quint32>> readListCells(const Bins &bins, const KeyCell &key);
/// One entry of a list. `hint` is empty in a list without (`li`).
struct ListEntry {
    quint32 key = 0;
    std::optional<quint32> hint;
    ListKind kind = ListKind::Lf;
};
/// The entries of one list that readListCells() named; none of an index.
[[nodiscard]] base::Result<std::vector<ListEntry>> readEntries(const Bins &bins, quint32 list);
[[nodiscard]] base::Result<std::vector<quint32>> readValueList(const Bins &bins, const KeyCell &key, CellOwnership *ownership);
[[nodiscard]] base::Result<ValueCell> readValue(const Bins &bins, quint32 offset, CellOwnership *ownership);
[[nodiscard]] base::Result<QByteArray> readData(const Bins &bins, const ValueCell &value, CellOwnership *ownership);

} // namespace machine::regf
