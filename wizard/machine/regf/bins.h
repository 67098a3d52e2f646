// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

/// The lower half of the hive reader: where the hive bins are, and bounds-checked access to the cells in them. Inside regf/ only.
namespace machine::regf {

inline constexpr quint32 headerBytes = 0x1000;
inline constexpr quint32 binAlignment = 0x1000;
inline constexpr quint32 binHeaderBytes = 32;
inline constexpr quint32 noCell = 0xffffffff; ///< the format's "there is none"

/// Little-endian numbers; the caller has checked the size.
[[nodiscard]] quint16 u16(QByteArrayView bytes, qsizetype at);
[[nodiscard]] quint32 u32(QByteArrayView bytes, qsizetype at);

/// `0x1f20`, the form of every offset in a message.
[[nodiscard]] QString hex(quint64 number);
/// BadInput: the hive is damaged at this cell offset.
[[nodiscard]] std::unexpected<base::Error> damaged(quint32 offset, const QString &what);

struct Bin {
    quint32 offset = 0; ///< from the start of the first bin, as all cell offsets
    quint32 size = 0;
};

/// All bins of a hive. Copies share the bytes.
class Bins
{
public:
    Bins() = default;
    /// Walks the bins' own headers (one look every 4 KiB), not the cells. BadInput at the first bin that does not fit.
    [[nodiscard]] static base::Result<Bins> find(const QByteArray &file, quint32 binsSize, quint32 minorVersion);

    [[nodiscard]] const QList<Bin> &list() const { return m_bins; }
    [[nodiscard]] quint32 size() const { return m_size; }
    [[nodiscard]] quint32 minorVersion() const { return m_minorVersion; }
    /// The bytes of the bins alone; a cell offset is an index into it.
    [[nodiscard]] QByteArrayView bytes() const;
    /// The content of the allocated cell at this offset, without its size field. BadInput when there is no such cell, it crosses its
    /// bin, or holds fewer than `least` bytes.
    [[nodiscard]] base::Result<QByteArrayView> cell(quint32 offset, quint32 least) const;
    /// cell() whose first two bytes are this signature.
    [[nodiscard]] base::Result<QByteArrayView> cell(quint32 offset, const char (&signature)[3], quint32 least) const;

private:
    QByteArray m_file;
    QList<Bin> m_bins;
    quint32 m_size = 0;
    quint32 m_minorVersion = 0;
};

} // namespace machine::regf
