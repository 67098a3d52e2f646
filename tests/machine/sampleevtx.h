// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/eventlog/writer.h"

namespace sample {

/// An event log of newer Windows (*.evtx) with these records in one chunk, each written as Windows does it: a template with its values.
[[nodiscard]] QByteArray evtx(const std::vector<machine::eventlog::NewRecord> &records);

} // namespace sample
