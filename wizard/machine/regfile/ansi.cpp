// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/regfile/regfile.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace machine::regfile {

namespace {

constexpr std::array<char16_t, 32> upper{0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
                                         0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
                                         0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

} // namespace

QString fromAnsi(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        if (letter.unicode() >= 0x80 && letter.unicode() < 0xa0)
            letter = QChar(upper[letter.unicode() - 0x80U]);
    }
    return text;
}

std::optional<QByteArray> toAnsi(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar letter : text) {
        const char16_t unit = letter.unicode();
        if (unit < 0x80 || (unit >= 0xa0 && unit < 0x100)) {
            bytes.append(static_cast<char>(unit));
            continue;
        }
        const auto *found = std::ranges::find(upper, unit);
        if (found == upper.end())
            return std::nullopt;
        bytes.append(static_cast<char>(0x80 + std::distance(upper.begin(), found)));
    }
    return bytes;
}

} // namespace machine::regfile
