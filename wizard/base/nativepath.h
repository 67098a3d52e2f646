// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace base {

/// Paths as the kernel has them are bytes; a disk that was mounted without its character set has names that are no UTF-8. Such a byte is
/// kept in a QString as one character of Unicode's private use area, U+F780 to U+F7FF, so that a path goes through cases, plans and JSON
/// and leads to the same file again. pathFromNative() and nativePath() undo each other for all bytes; for paths that are UTF-8 they are
/// fromUtf8() and toUtf8(). QFile and QDir do not know of this: what lies in a machine's folder is opened by descriptors.
[[nodiscard]] QString pathFromNative(const QByteArray &bytes);
[[nodiscard]] QByteArray nativePath(const QString &path);

/// Whether a character stands for a byte that is no UTF-8, and which.
[[nodiscard]] constexpr bool isNativeByte(char32_t character)
{
    return character >= 0xf780 && character <= 0xf7ff;
}
[[nodiscard]] constexpr unsigned char nativeByte(char32_t character)
{
    return static_cast<unsigned char>(character - 0xf700);
}

} // namespace base
