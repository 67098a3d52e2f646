// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/valuewords.h"

#include "base/texts.h"

namespace base {

QString describe(const Value &value)
{
    if (isUnknown(value))
        return Texts::tr("unknown");
    if (const auto *yesNo = std::get_if<YesNo>(&value))
        return yesNo->yes ? Texts::tr("yes") : Texts::tr("no");
    return toString(value);
}

} // namespace base
