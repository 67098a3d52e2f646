// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace machine::regf {

/// The form in which Windows NT compares names of keys and values: each UTF-16 unit by itself as a capital letter. Only a letter and
/// a capital that belong together as a pair are one: U+212A KELVIN SIGN is no K, a long s is no S, a dotless i is no I.
[[nodiscard]] QString foldedName(QString name);
[[nodiscard]] bool isSameName(const QString &a, const QString &b);

} // namespace machine::regf
