// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/check.h"

#include <QHash>
#include <QSet>

namespace rules {

using namespace Qt::StringLiterals;

void checkExamples(Decoder &decoder)
{
    QHash<QString, size_t> seen; // what is given, in one line, and the first case that gives it
    for (size_t i = 0; i < decoder.tree.examples.size(); ++i) {
        const Example &example = decoder.tree.examples[i];
        QString given;
        for (const QMap<QString, QString> &values : {example.answers, example.facts}) {
            for (const auto &[id, value] : values.asKeyValueRange())
                given += id + u'=' + value + u'\n';
            given += u'\n';
        }
        const auto first = seen.constFind(given);
        if (first == seen.cend()) {
            seen.insert(given, i);
            continue;
        }
        const Example &other = decoder.tree.examples[*first];
        if (other.outcome != example.outcome || QSet<QString>(other.diagnoses.begin(), other.diagnoses.end()) != QSet<QString>(example.diagnoses.begin(), example.diagnoses.end()))
            decoder.problems.error(decoder.examples[i], u"case \"%1\" gives the same answers and facts and expects something else"_s.arg(other.id),
                                   u"it stands at %1:%2"_s.arg(other.at.line).arg(other.at.column));
    }
}

} // namespace rules
