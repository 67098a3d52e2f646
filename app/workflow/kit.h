// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/kit.h"

namespace workflow {

/// Whether the result of the case is something to carry: its plan has something to do, and the program does not do it there.
[[nodiscard]] bool canCarry(const repair::Case &run);

/// The kit of a case (repair::makeKit()), with its instructions also as instruct.pdf. Its registry files are of version 5 for Windows 2000 and later,
/// as the answers or the machine say, and REGEDIT4, which every Windows reads, otherwise. Reads the machine and the new files: off the GUI thread. Needs a
/// QGuiApplication for the PDF.
[[nodiscard]] base::Result<repair::Kit> makeKit(const repair::Case &run);

} // namespace workflow
