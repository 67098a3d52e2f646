// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/regf/names.h"

#include <algorithm>

namespace machine::regf {

namespace {

QChar folded(QChar unit)
{
    if (unit.unicode() < 0x80) // most names; the general way is slow
        return unit >= u'a' && unit <= u'z' ? QChar(unit.unicode() - 0x20) : unit;
    const QChar capital = unit.toUpper();
    return capital.toLower() == unit ? capital : unit;
}

} // namespace

QString foldedName(QString name)
{
    for (QChar &unit : name)
        unit = folded(unit);
    return name;
}

bool isSameName(const QString &a, const QString &b)
{
    return a.size() == b.size() && std::ranges::equal(a, b, {}, folded, folded);
}

} // namespace machine::regf
