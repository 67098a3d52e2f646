// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/report.h"
#include "rules/tree.h"

namespace report {

/// The whole tree on paper, for its reviewer: every question with its options, every step with its branches, every message, diagnosis and
/// remedy with all their texts, in file order. Rendered like any report (toPdf, toHtml, toText). Costs a pass over the tree.
[[nodiscard]] ReportModel outline(const rules::Tree &tree);

} // namespace report
