// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace machine::regf {

/// Self-relative. Owner Administrators, group SYSTEM; Administrators and SYSTEM may do everything, everyone may read, and keys
/// below inherit it. For the hive writer.
[[nodiscard]] QByteArray securityDescriptor();

} // namespace machine::regf
