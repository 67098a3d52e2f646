// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "rules/check.h"

#include <QHash>
#include <QSet>

namespace rules {

using namespace Qt::StringLiterals;

namespace {

/// What a case gives, in a form that is the same for the same things in another order.
QString givenBy(const Example &example)
{
    QString given;
    for (const QMap<QString, QString> &values : {example.answers, example.facts}) {
        for (const auto &[id, value] : values.asKeyValueRange())
            given += id + u'=' + value + u'\n';
        given += u'\n';
    }
    if (!example.machine)
        return given;
    QStringList parts;
    for (const GivenMachine::Entry &entry : example.machine->registry)
        parts << (entry.value ? u"%1=%2:%3"_s.arg(entry.value->address.toString(), QString::number(static_cast<int>(entry.value->type)), entry.value->data)
                              : entry.key.toString());
    for (const GivenMachine::File &file : example.machine->files)
        parts << u"%1=%2 %3 %4 %5 %6"_s.arg(file.file.path, file.version, file.date, QString::number(file.size), file.processor, file.text.value_or(QString()));
    parts.sort();
    return given + u"machine\n"_s + parts.join(u'\n');
}

/// Whether both can come out at once. What one of them does not say is not compared.
bool agree(const Example &one, const Example &other)
{
    if (one.outcome != other.outcome
        || QSet<QString>(one.diagnoses.begin(), one.diagnoses.end()) != QSet<QString>(other.diagnoses.begin(), other.diagnoses.end()))
        return false;
    if (!one.remedy.isEmpty() && !other.remedy.isEmpty() && one.remedy != other.remedy)
        return false;
    return !one.plan || !other.plan || *one.plan == *other.plan;
}

} // namespace

void checkExamples(Decoder &decoder)
{
    QHash<QString, size_t> seen; // what is given, and the first case that gives it
    for (size_t i = 0; i < decoder.tree.examples.size(); ++i) {
        const Example &example = decoder.tree.examples[i];
        const QString given = givenBy(example);
        const auto first = seen.constFind(given);
        if (first == seen.cend()) {
            seen.insert(given, i);
            continue;
        }
        const Example &other = decoder.tree.examples[*first];
        if (!agree(example, other))
            decoder.problems.error(decoder.examples[i], Texts::tr("case \"%1\" gives the same and expects something else").arg(other.id),
                                   Texts::tr("it stands at %1:%2").arg(other.at.line).arg(other.at.column));
    }
}

} // namespace rules
