// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

// Nothing: the targets that make the precompiled headers need a source file.
