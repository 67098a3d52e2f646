// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/document.h"
#include "rules/problems.h"

namespace rules {

/// Fills an empty document from its source. What a tree must not hold - anchors, aliases, tags, merge keys, keys that are not text,
/// duplicate keys, controls, too much of anything, a second document - is reported with its place; the reading goes on where it can.
/// False when the file could not be read to its end: what the document holds then says nothing. A slip in the syntax is reported where it was
/// made (syntaxcause.h), and up to nine more in other entries of the file. Never throws.
[[nodiscard]] bool parseYaml(Document &document, Problems &problems);

} // namespace rules
