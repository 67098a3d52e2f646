// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace machine {

// The types of registry values that somebody here looks at.
inline constexpr quint32 regSz = 1;
inline constexpr quint32 regExpandSz = 2;
inline constexpr quint32 regDword = 4;
inline constexpr quint32 regDwordBigEndian = 5;
inline constexpr quint32 regMultiSz = 7;

/// A registry value as stored: the type number and the raw bytes (UTF-16LE for the text types). Equality is of bytes.
struct RegistryValue {
    quint32 type = 0;
    QByteArray bytes;
    bool operator==(const RegistryValue &) const = default;

    [[nodiscard]] bool isText() const; ///< REG_SZ or REG_EXPAND_SZ
    /// The strings of a REG_MULTI_SZ; nothing for another type, and for bytes that are no such list.
    [[nodiscard]] std::optional<QStringList> strings() const;
    /// The text up to the first NUL, decoded from UTF-16LE; invalid surrogates become U+FFFD.
    [[nodiscard]] QString text() const;
    /// Whether text() loses nothing: even length, one terminating NUL (or none), valid surrogates.
    [[nodiscard]] bool isCleanText() const;
    /// Whether text() is exactly what Windows reads: it stops at the first NUL and never sees what stands behind it.
    [[nodiscard]] bool isWholeText() const;
    /// What stands behind the text: its terminating NUL, if it has one, and the bytes that Windows ignores.
    [[nodiscard]] QByteArray tail() const;
    /// Another text in the place of text(); type and tail stay.
    [[nodiscard]] RegistryValue withText(const QString &text) const;
    [[nodiscard]] static RegistryValue fromText(quint32 type, const QString &text); ///< with terminating NUL
};

/// `REG_EXPAND_SZ`; the number for an unknown type.
[[nodiscard]] QString typeName(quint32 type);
/// Fit to be shown and diffed: text as text up to its end, numbers as 0x..., binary as hex.
[[nodiscard]] QString toDisplay(const RegistryValue &value);

} // namespace machine
