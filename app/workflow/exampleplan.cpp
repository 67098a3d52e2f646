// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/exampleplan.h"

#include "base/text.h"
#include "machine/controlsets.h"
#include "machine/memorymachine.h"
#include "machine/nomachine.h"
#include "repair/registrydata.h"

#include <QTimeZone>
#include <QtEndian>

#include <algorithm>

namespace workflow {

using namespace Qt::StringLiterals;
using Kind = rules::ExpectedChange::Kind;
using repair::ChangeKind;

namespace {

machine::FileInfo fileInfo(const rules::GivenMachine::File &file)
{
    machine::FileInfo info;
    info.path = file.file.path;
    info.size = file.size;
    info.processor = file.processor;
    if (!file.version.isEmpty())
        info.version = QVersionNumber::fromString(file.version);
    if (!file.date.isEmpty())
        info.modified = QDateTime(QDate::fromString(file.date, Qt::ISODate), QTime(12, 0), QTimeZone::UTC);
    return info;
}

/// Data as an author writes it: numbers in decimal, all else on one line.
QString dataInWords(const std::optional<machine::RegistryValue> &value)
{
    constexpr auto dword = static_cast<quint32>(rules::RegistryType::Dword);
    if (!value)
        return u"absent"_s;
    if (value->type == dword && value->bytes.size() == 4)
        return QString::number(qFromLittleEndian<quint32>(value->bytes.constData()));
    return base::oneLine(machine::toDisplay(*value), 300);
}

/// The address as the plan for this machine names it.
base::ValueAddress concrete(const base::ValueAddress &address, const machine::Machine &machine)
{
    const auto key = machine.canRead() ? machine::withoutCurrent(machine, address.key) : base::Result<base::KeyAddress>(address.key);
    return {key ? *key : address.key, address.name};
}

Kind kindOf(const repair::Change &change)
{
    if (change.isOfValue())
        return Kind::Value;
    if (change.kind == ChangeKind::Check)
        return Kind::Check;
    if (!change.file.path.isEmpty())
        return Kind::Replace;
    return change.kind == ChangeKind::Restart ? Kind::Restart : Kind::Manual;
}

bool isOfTheSame(const rules::ExpectedChange &expected, const repair::Change &change, const machine::Machine &machine)
{
    if (expected.kind != kindOf(change))
        return false;
    if (expected.kind == Kind::Value)
        return concrete(expected.value, machine) == change.value;
    return expected.kind == Kind::Manual || expected.kind == Kind::Restart || expected.file == change.file;
}

bool becomesSo(const rules::ExpectedChange &expected, const repair::Change &change)
{
    if (expected.becomesAbsent)
        return !change.after;
    if (!expected.becomes)
        return true;
    if (!change.after)
        return false;
    const auto wanted = repair::valueOf({expected.value, static_cast<rules::RegistryType>(change.after->type), *expected.becomes});
    return wanted && *wanted == *change.after;
}

QString describe(const rules::ExpectedChange &expected)
{
    switch (expected.kind) {
    case Kind::Value:
        if (!expected.becomes && !expected.becomesAbsent)
            return u"%1 to change"_s.arg(expected.value.toString());
        return u"%1 to become %2"_s.arg(expected.value.toString(), expected.becomesAbsent ? u"absent"_s : base::oneLine(*expected.becomes, 300));
    case Kind::Replace:
        return u"%1 to be replaced"_s.arg(expected.file.path);
    case Kind::Check:
        return u"%1 to be checked"_s.arg(expected.file.path);
    case Kind::Manual:
        return u"a step by hand"_s;
    case Kind::Restart:
        break;
    }
    return u"a restart"_s;
}

QString describe(const repair::Change &change)
{
    switch (kindOf(change)) {
    case Kind::Value:
        return change.before || change.after ? u"%1 becomes %2"_s.arg(change.value.toString(), dataInWords(change.after))
                                             : u"%1 is changed by hand"_s.arg(change.value.toString());
    case Kind::Replace:
        return u"%1 is replaced"_s.arg(change.file.path);
    case Kind::Check:
        return u"%1 is checked"_s.arg(change.file.path);
    case Kind::Manual:
        return u"a step by hand (%1)"_s.arg(base::oneLine(change.text, 80));
    case Kind::Restart:
        break;
    }
    return u"a restart"_s;
}

/// What stands in the place of an expected change.
QString insteadOf(const rules::ExpectedChange &expected, const repair::Plan &plan, size_t position, const machine::Machine &machine)
{
    const bool isThere = position < plan.changes.size();
    if (isThere && isOfTheSame(expected, plan.changes[position], machine))
        return u"it becomes %1"_s.arg(dataInWords(plan.changes[position].after));
    const bool isElsewhere = std::ranges::any_of(plan.changes, [&](const repair::Change &change) { return isOfTheSame(expected, change, machine); });
    if (expected.kind == Kind::Value && !isElsewhere && machine.canRead()) {
        const auto present = machine.value(concrete(expected.value, machine));
        return present && *present ? u"it stays %1"_s.arg(dataInWords(*present)) : u"it is not there"_s;
    }
    return isThere ? u"it is %1"_s.arg(describe(plan.changes[position])) : u"the plan ends before it"_s;
}

QString statusInWords(const repair::Plan &plan)
{
    switch (plan.status) {
    case repair::PlanStatus::Nothing:
        return u"there is nothing to do (%1)"_s.arg(base::oneLine(plan.nothing.value(0), 200));
    case repair::PlanStatus::Refused:
        return u"the plan is refused (%1)"_s.arg(base::oneLine(plan.refusals.value(0), 200));
    case repair::PlanStatus::Changes:
        break;
    }
    return u"there is something to do: %1"_s.arg(describe(plan.changes.front()));
}

QString differenceInChanges(const std::vector<rules::ExpectedChange> &expected, const repair::Plan &plan, const machine::Machine &machine)
{
    for (size_t i = 0; i < expected.size(); ++i) {
        const bool isRight = i < plan.changes.size() && isOfTheSame(expected[i], plan.changes[i], machine) && becomesSo(expected[i], plan.changes[i]);
        if (!isRight)
            return u"change %1: expected %2, but %3"_s.arg(QString::number(i + 1), describe(expected[i]), insteadOf(expected[i], plan, i, machine));
    }
    if (plan.changes.size() > expected.size())
        return u"change %1 is not expected: %2"_s.arg(QString::number(expected.size() + 1), describe(plan.changes[expected.size()]));
    return {};
}

} // namespace

base::Result<std::unique_ptr<machine::Machine>> machineOf(const rules::Example &example)
{
    if (!example.machine)
        return std::make_unique<machine::NoMachine>();
    auto made = std::make_unique<machine::MemoryMachine>();
    for (const rules::GivenMachine::Entry &entry : example.machine->registry) {
        made->addKey(entry.key);
        if (!entry.value)
            continue;
        const auto value = repair::valueOf(*entry.value);
        if (!value)
            return base::pass(value.error());
        made->setValue(entry.value->address, *value);
    }
    for (const rules::GivenMachine::File &file : example.machine->files)
        made->setFile(file.file, fileInfo(file));
    return made;
}

QString differenceInPlan(const rules::ExpectedPlan &expected, const repair::Plan &plan, const machine::Machine &machine)
{
    using Expected = rules::ExpectedPlan::Kind;
    switch (expected.kind) {
    case Expected::Nothing:
        return plan.status == repair::PlanStatus::Nothing ? QString() : u"expected nothing to do, but %1"_s.arg(statusInWords(plan));
    case Expected::Refused:
        return plan.status == repair::PlanStatus::Refused ? QString() : u"expected the plan to be refused, but %1"_s.arg(statusInWords(plan));
    case Expected::Changes:
        break;
    }
    if (plan.status == repair::PlanStatus::Changes)
        return differenceInChanges(expected.changes, plan, machine);
    return u"expected a plan, but %1"_s.arg(statusInWords(plan));
}

} // namespace workflow
