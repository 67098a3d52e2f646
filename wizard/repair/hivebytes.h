// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/regf/hive.h"
#include "repair/hiveedit.h"

namespace repair {

/// Looks at the bytes of an edited hive where its old ones were: what our reader does not compare as keys and values (class names,
/// permissions, times, what no key refers to) must be what it was. Cells that the edits give up may be free afterwards, none is filled
/// anew; security descriptors count their keys. Gives the offset in the file of the first byte that no edit explains, -1 where there is none.
/// Part of checkEdited(), after it has compared the keys and values.
[[nodiscard]] base::Result<qsizetype> firstOddByte(const QByteArray &before, const QByteArray &after, const machine::regf::Hive &old,
                                                   const std::vector<HiveEdit> &edits);

} // namespace repair
