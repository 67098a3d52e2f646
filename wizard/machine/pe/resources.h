// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QVersionNumber>

#include <optional>

namespace machine::pe {

class Sections;

/// The four numbers of the first version resource; empty when there is none or it is damaged. Inside pe/ only.
[[nodiscard]] std::optional<QVersionNumber> fixedFileVersion(const Sections &sections);

} // namespace machine::pe
