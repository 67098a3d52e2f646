// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <array>
#include <expected>
#include <optional>

/// The frame of a program file: its headers and where an address of the running program lies in the file. Inside pe/ only.
namespace machine::pe {

/// Little-endian; the caller has checked the size.
[[nodiscard]] quint16 u16(QByteArrayView bytes, qsizetype at);
[[nodiscard]] quint32 u32(QByteArrayView bytes, qsizetype at);

class Sections
{
public:
    enum Directory { Imports = 1, Resources = 2, Certificates = 4 };

    /// The unexpected is half a sentence: what is missing or damaged.
    [[nodiscard]] static std::expected<Sections, QString> find(const QByteArray &bytes);

    [[nodiscard]] quint16 machine() const { return m_machine; }
    [[nodiscard]] quint32 timeStamp() const { return m_timeStamp; }
    [[nodiscard]] quint32 directory(Directory which) const; ///< its address; 0 = there is none
    [[nodiscard]] quint32 directoryBytes(Directory which) const;
    [[nodiscard]] const QByteArray &file() const { return m_bytes; }
    [[nodiscard]] quint64 storedEnd() const { return m_storedEnd; }     ///< where headers and sections say that they end in the file
    [[nodiscard]] qsizetype checksumAt() const { return m_checksumAt; } ///< where the header's checksum stands; 0 = it has none
    /// `length` bytes from this address on; empty when they are not all in one section of the file.
    [[nodiscard]] std::optional<QByteArrayView> at(quint64 address, quint64 length) const;
    /// Text up to its NUL; empty when that does not come within `most` bytes.
    [[nodiscard]] std::optional<QString> text(quint64 address, int most) const;

private:
    struct Section {
        quint32 address = 0;
        quint32 fileOffset = 0;
        quint32 fileBytes = 0;
    };

    [[nodiscard]] QByteArrayView from(quint64 address) const;

    QByteArray m_bytes;
    QList<Section> m_sections;
    std::array<quint32, 5> m_directories{};
    std::array<quint32, 5> m_directoryBytes{};
    quint64 m_storedEnd = 0;
    qsizetype m_checksumAt = 0;
    quint16 m_machine = 0;
    quint32 m_timeStamp = 0;
};

} // namespace machine::pe
