// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

namespace machine::pe {

class Sections;

/// Half a sentence: what of the headers, sections, certificates or resources lies beyond the end of the file, or that the checksum of the
/// header is not that of the file. Empty when all is there. A checksum of 0 says nothing. Inside pe/ only.
[[nodiscard]] QString damageOf(const Sections &sections);

/// The checksum that the linker puts into the header; the four bytes at `checksumAt` do not count.
[[nodiscard]] quint32 checksumOf(QByteArrayView file, qsizetype checksumAt);

} // namespace machine::pe
