// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace confinement {

/// hivex, libevt and libevtx open files by name, and a confined worker opens nothing. So the worker has an `open` of its own, which they call
/// in the place of the C library's: these two names give the two files that this program was started with, any other name goes to the kernel.
/// They look like whole paths, because libevt asks for the present folder of any other, and there is none any more.
inline constexpr char inputName[] = "/the input";   ///< for reading only
inline constexpr char resultName[] = "/the result"; ///< for writing

/// The descriptors behind the two names; both stay open. Before it is called the names are not known.
void setGivenFiles(int input, int result);

} // namespace confinement
