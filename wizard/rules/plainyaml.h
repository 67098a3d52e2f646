// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/document.h"

namespace rules {

/// Reads the YAML that people write in trees - mappings, lists, texts on one line, block texts, flow style within a line - about
/// fifteen times as fast as yaml-cpp, which spends longer on the scanning alone than everything else here takes together.
///
/// True: the document holds exactly the nodes that yaml-cpp would have given, at the same places (tests and a fuzzer compare them),
/// and nothing in it is to be refused. False: something is unusual or wrong, the document is empty again, and yaml-cpp has the word:
/// this reader reports nothing and decides nothing.
[[nodiscard]] bool readPlainYaml(Document &document);

} // namespace rules
