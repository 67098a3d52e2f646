// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace window::views {

/// What assistive technology sees of a QScrollArea: all its children, also scroll bars that are hidden at present. Qt's own (6.8) counts those
/// that are visible and reads behind the end of its list when a client asks for the last one just as it goes. Called before the first page
/// is made; more calls do nothing.
void installScrollAccessible();

} // namespace window::views
