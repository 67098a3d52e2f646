// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace support {

/// A tree of this many steps in the manner of a real one: each asks a question of three options and goes on, gives up or ends in one of a
/// hundred diagnoses.
[[nodiscard]] QByteArray makeLargeTree(int steps);

/// One tree of many: about a library `partN.dll` that cannot be initialized, with so many steps, a third of them over facts that the machine tells.
[[nodiscard]] QByteArray makeProblemTree(int number, int steps);

} // namespace support
