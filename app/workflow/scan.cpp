// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/scan.h"

#include "base/texts.h"
#include "machine/machine.h"

#include <algorithm>

namespace workflow {

using namespace Qt::StringLiterals;
using engine::Verdict;

int Scan::count(Verdict verdict) const
{
    return static_cast<int>(std::ranges::count(entries, verdict, [](const Entry &entry) { return entry.candidate.verdict; }));
}

QString Scan::headline() const
{
    if (const int found = count(Verdict::Match); found > 0)
        return Texts::tr("%n known problem(s) found on this machine before you were asked anything.", nullptr, found);
    if (const int possible = count(Verdict::Possible); possible > 0)
        return Texts::tr("The machine alone proves no known problem. Possible: %1; answers decide.").arg(possible);
    return Texts::tr("No known problem of these trees fits this machine.");
}

Scan scanOf(const std::vector<TreeCase> &cases, const machine::Machine &machine)
{
    Scan scan;
    scan.machine = machine.identity();
    if (machine.canRead())
        scan.condition = machine.condition();
    for (const TreeCase &each : cases) {
        const rules::Tree &tree = each.compiledTree->tree();
        scan.trees << tree.title;
        for (const engine::Candidate &candidate : each.run.findings->candidates)
            scan.entries.push_back({tree.id, tree.title, candidate});
    }
    std::ranges::stable_sort(scan.entries, [](const Scan::Entry &a, const Scan::Entry &b) {
        return a.candidate.verdict != b.candidate.verdict ? a.candidate.verdict < b.candidate.verdict : a.candidate.score > b.candidate.score;
    });
    return scan;
}

Scan scan(const std::vector<CompiledTreePointer> &trees, const machine::Machine &machine, const base::Clock &clock)
{
    std::vector<TreeCase> cases = beginEach(trees, machine, clock);
    judgeEach(cases);
    return scanOf(cases, machine);
}

QString scanWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Match:
        return u"found"_s;
    case Verdict::Possible:
        return u"possible"_s;
    case Verdict::AlreadyFixed:
        return u"already-fixed"_s;
    case Verdict::RuledOut:
        break;
    }
    return u"does-not-apply"_s;
}

QString scanText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Match:
        return Texts::tr("Found");
    case Verdict::Possible:
        return Texts::tr("Possible");
    case Verdict::AlreadyFixed:
        return Texts::tr("Already fixed");
    case Verdict::RuledOut:
        break;
    }
    return Texts::tr("Does not apply");
}

} // namespace workflow
