// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/examine/examine.h"

#include "base/ordering.h"
#include "base/texts.h"
#include "machine/regf/names.h"

#include <algorithm>

namespace machine::examining {

Finding compared(Finding finding, const base::Probe::Comparison &comparison)
{
    if (!finding.value) {
        const bool isLackOnly = comparison.noLine && !comparison.line && !comparison.is && !comparison.contains && !comparison.from && !comparison.below;
        return yesNo(isLackOnly, finding.source);
    }
    if (base::isUnknown(*finding.value))
        return finding;
    for (const auto &[line, isThere] : {std::pair{comparison.line, true}, std::pair{comparison.noLine, false}}) {
        const auto *text = std::get_if<base::Text>(&*finding.value);
        if (line && (!text || !text->isList))
            return unknown(Texts::tr("%1 is no list of strings").arg(finding.source));
        if (line && std::ranges::any_of(text->text.split(u'\n'), [&](const QString &each) { return regf::isSameName(each, *line); }) != isThere)
            return yesNo(false, finding.source);
    }
    const base::Scale scale = base::scaleOf(*finding.value);
    const base::Comparable value(base::toString(*finding.value), scale);
    bool holds = !comparison.is || value == base::Comparable(*comparison.is, scale);
    holds = holds && (!comparison.contains || base::contains(*finding.value, *comparison.contains));
    for (const auto &[bound, isFrom] : {std::pair{comparison.from, true}, std::pair{comparison.below, false}}) {
        if (!bound)
            continue;
        const std::partial_ordering order = value <=> base::Comparable(*bound, scale);
        if (order == std::partial_ordering::unordered)
            return unknown(Texts::tr("%1 cannot be compared with %2").arg(finding.source, quoted(*bound)));
        holds = holds && (isFrom ? order >= 0 : order < 0);
    }
    return yesNo(holds, finding.source);
}

} // namespace machine::examining
