// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace hiveworker {

/// hivex opens files by name only, and a confined worker opens nothing. So the worker has an `open` of its own, which hivex calls in the
/// place of the C library's: these two names give the two files that this program was started with, any other name goes to the kernel.
inline constexpr char hiveName[] = "the hive";     ///< for reading only
inline constexpr char resultName[] = "the result"; ///< for writing

/// The descriptors behind the two names; both stay open. Before it is called the names are not known.
void setGivenFiles(int hive, int result);

} // namespace hiveworker
