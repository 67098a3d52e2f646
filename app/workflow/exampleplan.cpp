// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/exampleplan.h"

#include "base/hash.h"
#include "base/text.h"
#include "base/texts.h"
#include "machine/controlsets.h"
#include "machine/memorymachine.h"
#include "machine/nomachine.h"
#include "repair/registrydata.h"

#include <QTimeZone>
#include <QtEndian>

#include <algorithm>

namespace workflow {

using Kind = rules::ExpectedChange::Kind;
using repair::ChangeKind;

namespace {

machine::FileInfo fileInfo(const rules::GivenMachine::File &file)
{
    machine::FileInfo info;
    info.path = file.file.path;
    info.size = file.size;
    info.processor = file.processor;
    if (file.text)
        info.sha256 = base::sha256(file.text->toUtf8());
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
        return Texts::tr("absent");
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
    if (change.keyAct == repair::KeyAct::Delete)
        return Kind::DeletedKey;
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
    if (expected.kind == Kind::Value || expected.kind == Kind::DeletedKey)
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
            return Texts::tr("%1 to change").arg(expected.value.toString());
        return Texts::tr("%1 to become %2")
            .arg(expected.value.toString(), expected.becomesAbsent ? Texts::tr("absent") : base::oneLine(*expected.becomes, 300));
    case Kind::DeletedKey:
        return Texts::tr("the key %1 to be deleted").arg(expected.value.key.toString());
    case Kind::Replace:
        return Texts::tr("%1 to be replaced").arg(expected.file.path);
    case Kind::Check:
        return Texts::tr("%1 to be checked").arg(expected.file.path);
    case Kind::Manual:
        return Texts::tr("a step by hand");
    case Kind::Restart:
        break;
    }
    return Texts::tr("a restart");
}

QString describe(const repair::Change &change)
{
    switch (kindOf(change)) {
    case Kind::Value:
        return change.before || change.after ? Texts::tr("%1 becomes %2").arg(change.value.toString(), dataInWords(change.after))
                                             : Texts::tr("%1 is changed by hand").arg(change.value.toString());
    case Kind::DeletedKey:
        return Texts::tr("the key %1 is deleted").arg(change.value.key.toString());
    case Kind::Replace:
        return Texts::tr("%1 is replaced").arg(change.file.path);
    case Kind::Check:
        return Texts::tr("%1 is checked").arg(change.file.path);
    case Kind::Manual:
        return Texts::tr("a step by hand (%1)").arg(base::oneLine(change.text, 80));
    case Kind::Restart:
        break;
    }
    return Texts::tr("a restart");
}

/// What stands in the place of an expected change.
QString insteadOf(const rules::ExpectedChange &expected, const repair::Plan &plan, size_t position, const machine::Machine &machine)
{
    const bool isThere = position < plan.changes.size();
    if (isThere && isOfTheSame(expected, plan.changes[position], machine))
        return Texts::tr("it becomes %1").arg(dataInWords(plan.changes[position].after));
    const bool isElsewhere = std::ranges::any_of(plan.changes, [&](const repair::Change &change) { return isOfTheSame(expected, change, machine); });
    if (expected.kind == Kind::Value && !isElsewhere && machine.canRead()) {
        const auto present = machine.value(concrete(expected.value, machine));
        return present && *present ? Texts::tr("it stays %1").arg(dataInWords(*present)) : Texts::tr("it is not there");
    }
    return isThere ? Texts::tr("it is %1").arg(describe(plan.changes[position])) : Texts::tr("the plan ends before it");
}

QString statusInWords(const repair::Plan &plan)
{
    switch (plan.status) {
    case repair::PlanStatus::Nothing:
        return Texts::tr("there is nothing to do (%1)").arg(base::oneLine(plan.nothing.value(0), 200));
    case repair::PlanStatus::Refused:
        return Texts::tr("the plan is refused (%1)").arg(base::oneLine(plan.refusals.value(0), 200));
    case repair::PlanStatus::Changes:
        break;
    }
    return Texts::tr("there is something to do: %1").arg(describe(plan.changes.front()));
}

QString differenceInChanges(const std::vector<rules::ExpectedChange> &expected, repair::Plan plan, const machine::Machine &machine)
{
    // A key is made for the value that is set in it, which the author names.
    std::erase_if(plan.changes, [](const repair::Change &change) { return change.keyAct == repair::KeyAct::Make; });
    for (size_t i = 0; i < expected.size(); ++i) {
        const bool isRight = i < plan.changes.size() && isOfTheSame(expected[i], plan.changes[i], machine) && becomesSo(expected[i], plan.changes[i]);
        if (!isRight)
            return Texts::tr("change %1: expected: %2; found: %3").arg(QString::number(i + 1), describe(expected[i]), insteadOf(expected[i], plan, i, machine));
    }
    if (plan.changes.size() > expected.size())
        return Texts::tr("change %1 is not expected: %2").arg(QString::number(expected.size() + 1), describe(plan.changes[expected.size()]));
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
    for (const rules::GivenMachine::File &file : example.machine->files) {
        made->setFile(file.file, fileInfo(file));
        if (file.text)
            made->setContent(file.file, file.text->toUtf8());
    }
    return made;
}

QString differenceInPlan(const rules::ExpectedPlan &expected, const repair::Plan &plan, const machine::Machine &machine)
{
    using Expected = rules::ExpectedPlan::Kind;
    switch (expected.kind) {
    case Expected::Nothing:
        return plan.status == repair::PlanStatus::Nothing ? QString() : Texts::tr("expected: nothing to do; found: %1").arg(statusInWords(plan));
    case Expected::Refused:
        return plan.status == repair::PlanStatus::Refused ? QString() : Texts::tr("expected: a refused plan; found: %1").arg(statusInWords(plan));
    case Expected::Changes:
        break;
    }
    if (plan.status == repair::PlanStatus::Changes)
        return differenceInChanges(expected.changes, plan, machine);
    return Texts::tr("expected: a plan; found: %1").arg(statusInWords(plan));
}

} // namespace workflow
