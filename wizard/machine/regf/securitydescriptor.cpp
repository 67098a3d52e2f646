// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/regf/securitydescriptor.h"

#include <QtEndian>

namespace machine::regf {

QByteArray securityDescriptor()
{
    const QByteArray administrators = QByteArray::fromHex("01020000000000052000000020020000");
    const QByteArray localSystem = QByteArray::fromHex("010100000000000512000000");
    const QByteArray everyone = QByteArray::fromHex("010100000000000100000000");
    const auto allow = [](const char *mask, const QByteArray &sid) {
        QByteArray entry = QByteArray::fromHex("00020000") + QByteArray::fromHex(mask) + sid;
        qToLittleEndian<quint16>(static_cast<quint16>(entry.size()), entry.data() + 2);
        return entry;
    };
    const QByteArray entries = allow("3f000f00", administrators) + allow("3f000f00", localSystem) + allow("19000200", everyone);
    QByteArray list = QByteArray::fromHex("0200000003000000");
    qToLittleEndian<quint16>(static_cast<quint16>(list.size() + entries.size()), list.data() + 2);
    list += entries;

    QByteArray descriptor = QByteArray::fromHex("01000480") + QByteArray(16, '\0'); // self-relative, with an access list
    const auto append = [&descriptor](qsizetype at, const QByteArray &part) {
        qToLittleEndian<quint32>(static_cast<quint32>(descriptor.size()), descriptor.data() + at);
        descriptor += part;
    };
    append(16, list);
    append(4, administrators);
    append(8, localSystem);
    return descriptor;
}

} // namespace machine::regf
