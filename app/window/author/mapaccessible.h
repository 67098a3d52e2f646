// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace window::author {

/// Lets screen readers see a TreeMap as a list of its boxes: each with what it asks, where its arrows lead and how it is marked. Called
/// before the first map is made; more calls do nothing.
void installMapAccessible();

} // namespace window::author
