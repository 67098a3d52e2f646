// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/registrydata.h"

#include "base/texts.h"

#include <QtEndian>

namespace repair {

using namespace Qt::StringLiterals;

base::Result<machine::RegistryValue> valueOf(const rules::RegistrySet &what)
{
    const auto bad = [&] {
        return base::fail(base::Failure::BadInput, Texts::tr("The tree's data for %1 does not fit its type.").arg(what.address.toString()), what.data);
    };
    const auto type = static_cast<quint32>(what.type);
    switch (what.type) {
    case rules::RegistryType::Sz:
    case rules::RegistryType::ExpandSz:
        return machine::RegistryValue::fromText(type, what.data);
    case rules::RegistryType::Binary: {
        const QByteArray digits = what.data.simplified().remove(u' ').toLatin1();
        const QByteArray bytes = QByteArray::fromHex(digits);
        if (bytes.toHex() != digits.toLower())
            return bad();
        return machine::RegistryValue{type, bytes};
    }
    case rules::RegistryType::Dword: {
        const bool hex = what.data.startsWith(u"0x"_s, Qt::CaseInsensitive);
        bool good = false;
        const quint32 number = hex ? what.data.sliced(2).toUInt(&good, 16) : what.data.toUInt(&good, 10);
        if (!good)
            return bad();
        QByteArray bytes(4, '\0');
        qToLittleEndian(number, bytes.data());
        return machine::RegistryValue{type, bytes};
    }
    case rules::RegistryType::MultiSz: {
        QByteArray bytes;
        for (const QString &line : what.data.split(u'\n', Qt::SkipEmptyParts))
            bytes += machine::RegistryValue::fromText(type, line).bytes;
        return machine::RegistryValue{type, bytes + QByteArray(2, '\0')};
    }
    }
    return bad();
}

} // namespace repair
