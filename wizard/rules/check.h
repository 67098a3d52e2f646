// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/decoder.h"

namespace rules {

/// What only the whole tree can tell, after decodeTree(): ids nobody uses, steps nobody reaches, circles, branches that are never taken,
/// gaps between branches, texts missing in a language, cases that contradict each other. Errors are what would make a walk wrong;
/// the rest are warnings. Parts that were refused already are left alone.
void checkTree(Decoder &decoder);

void checkNames(Decoder &decoder);
void checkFacts(Decoder &decoder);
void checkTranslations(Decoder &decoder); ///< also of each included file, once it is decoded
void checkWays(Decoder &decoder);
void checkBranches(Decoder &decoder);
void checkExamples(Decoder &decoder);

} // namespace rules
