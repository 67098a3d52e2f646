// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/step.h"

#include "base/hash.h"
#include "base/texts.h"
#include "repair/iniedit.h"
#include "repair/keytree.h"

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

/// What is said of a value in a sentence: where one word of a long line changes, that word is meant and not the line.
struct Spoken {
    QString name;
    QString value;
};

QStringList wordsOf(const std::optional<machine::RegistryValue> &value)
{
    return value && value->isText() ? value->text().split(u' ', Qt::SkipEmptyParts) : QStringList();
}

/// The `NAME=` of the one word in which before and after differ; empty when it is not like that.
QString changedWord(const Change &change)
{
    const QStringList before = wordsOf(change.before);
    const QStringList after = wordsOf(change.after);
    if (before.size() != after.size() || before.size() < 2)
        return {};
    QString name;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i] == after[i])
            continue;
        const QString start = after[i].section(u'=', 0, 0) + u'=';
        if (!name.isEmpty() || !before[i].startsWith(start) || !after[i].startsWith(start))
            return {};
        name = start;
    }
    return name;
}

Spoken speak(const Change &change, const std::optional<machine::RegistryValue> &value)
{
    const QString shown = change.value.name.isEmpty() ? Texts::tr("The default value") : change.value.name;
    if (!value)
        return {shown, Texts::tr("not there")};
    if (const QString word = changedWord(change); !word.isEmpty()) {
        for (const QString &candidate : wordsOf(value)) {
            if (candidate.startsWith(word))
                return {word.chopped(1), candidate.sliced(word.size())};
        }
    }
    return {shown, machine::toDisplay(*value)};
}

/// Of a word that has a name of its own `ControlSet001` says enough to a person; `Start` needs its whole key.
QString placeOf(const Change &change)
{
    const QString second = change.value.key.path.value(1);
    const bool isEnough = second.startsWith(u"ControlSet"_s, Qt::CaseInsensitive) && !changedWord(change).isEmpty();
    return isEnough ? second : change.value.key.toString();
}

Measured measureKey(const Change &change, const machine::Machine &machine)
{
    const QString where = change.value.key.toString();
    const auto cannot = [&](const base::Error &error) { return Measured{false, false, Texts::tr("%1 cannot be read: %2").arg(where, error.message)}; };
    if (change.keyAct == KeyAct::Make) {
        const auto key = machine.key(change.value.key);
        if (!key)
            return cannot(key.error());
        return {key->has_value(), !key->has_value(),
                *key ? Texts::tr("The key %1 is there, confirmed by an independent reader.").arg(where)
                     : Texts::tr("The key %1 is not there, confirmed by an independent reader.").arg(where)};
    }
    const auto keys = readKeys(machine, change.value.key);
    if (!keys)
        return cannot(keys.error());
    return {keys->empty(), *keys == change.kept,
            keys->empty() ? Texts::tr("The key %1 is not there, confirmed by an independent reader.").arg(where)
                          : Texts::tr("The key %1 is there: %2").arg(where, describe(*keys))};
}

Measured measureValue(const Change &change, const machine::Machine &machine)
{
    const auto value = machine.value(change.value);
    if (!value)
        return {false, false, Texts::tr("%1 cannot be read: %2").arg(change.address(), value.error().message)};
    const Spoken spoken = speak(change, *value);
    return {*value == change.after, *value == change.before,
            Texts::tr("%1 is %2 in %3, confirmed by an independent reader.").arg(spoken.name, spoken.value, placeOf(change))};
}

/// What stands at an address: the hash, empty when there is no file, and a sentence.
struct FileNow {
    QString hash;
    QString says;
};

base::Result<FileNow> lookAt(const base::FileAddress &address, const machine::Machine &machine)
{
    const auto info = machine.file(address);
    if (!info)
        return base::pass(info.error());
    if (!*info)
        return FileNow{{}, Texts::tr("%1 is not there.").arg(address.path)};
    const FileState state = stateOf(**info);
    return FileNow{state.sha256,
                   Texts::tr("%1 has version %2 and %3 bytes, SHA-256 %4.")
                       .arg(address.path, state.version.isEmpty() ? Texts::tr("(none)") : state.version, QString::number(state.size), state.sha256)};
}

Measured measureFile(const Change &change, const machine::Machine &machine)
{
    const auto hashOf = [](const std::optional<FileState> &state) { return state ? state->sha256 : QString(); };
    const auto now = lookAt(change.file, machine);
    if (!now)
        return {false, false, Texts::tr("%1 cannot be read: %2").arg(change.file.path, now.error().message)};
    if (change.kind != ChangeKind::RenameFile)
        return {now->hash == hashOf(change.fileAfter), now->hash == hashOf(change.fileBefore), now->says};
    const auto target = lookAt(change.other, machine);
    if (!target)
        return {false, false, Texts::tr("%1 cannot be read: %2").arg(change.other.path, target.error().message)};
    const QString wanted = hashOf(change.fileBefore);
    return {now->hash.isEmpty() && target->hash == wanted, now->hash == wanted && target->hash.isEmpty(), u"%1 %2"_s.arg(now->says, target->says)};
}

HiveEdit::What whatOf(KeyAct act)
{
    switch (act) {
    case KeyAct::Make:
        return HiveEdit::What::MakeKey;
    case KeyAct::Delete:
        return HiveEdit::What::DeleteKey;
    case KeyAct::None:
        break;
    }
    return HiveEdit::What::Value;
}

StepStatus elsewhere(const QString &says)
{
    return {StepStatus::Kind::Elsewhere, says};
}

StepStatus statusOfHive(const Step &step, const Plan &plan, const machine::Machine &machine)
{
    QStringList different;
    bool allAfter = true;
    for (const Change &change : step.changes) {
        const Measured measured = measure(change, machine);
        allAfter = allAfter && measured.isAfter;
        if (!measured.isBefore)
            different << measured.says;
    }
    if (allAfter)
        return {StepStatus::Kind::After, {}};
    const auto hive = machine.hive(step.hive);
    if (!hive)
        return elsewhere(hive.error().message);
    if (!hive->trouble.isEmpty())
        return elsewhere(hive->trouble);
    if (!different.isEmpty())
        return elsewhere(Texts::tr("The machine is not as it was when the plan was made: %1").arg(different.join(u' ')));
    const auto basis = std::ranges::find(plan.basis, step.hive, &machine::HiveFile::name);
    if (basis == plan.basis.end() || basis->sha256 != hive->sha256)
        return elsewhere(Texts::tr("The %1 registry was written since the plan was made (its SHA-256 is %2 now).").arg(step.hive, hive->sha256));
    return {StepStatus::Kind::Before, {}};
}

/// Why what a file is made from does not lead to the plan's file any more; empty when it does.
QString changedSource(const Step &step, const machine::Machine &machine)
{
    const Change &change = step.changes.front();
    const base::Result<NewFile> file = newFileOf(step, machine);
    if (!file)
        return file.error().message;
    if (file->state.sha256 != change.fileAfter->sha256)
        return Texts::tr("%1 is not the file any more that the plan was made with.").arg(file->path);
    if (change.kind != ChangeKind::ReplaceFile)
        return {};
    const auto info = machine.file(change.file);
    return info ? objections(machine, change.file, *info, change.accept, *file).join(u' ') : info.error().message;
}

StepStatus statusOfFile(const Step &step, const machine::Machine &machine)
{
    const Change &change = step.changes.front();
    const Measured measured = measure(change, machine);
    if (measured.isAfter)
        return {StepStatus::Kind::After, {}};
    if (!measured.isBefore)
        return elsewhere(Texts::tr("The machine is not as it was when the plan was made: %1").arg(measured.says));
    const QString reason = change.fileAfter ? changedSource(step, machine) : QString();
    return reason.isEmpty() ? StepStatus{StepStatus::Kind::Before, {}} : elsewhere(reason);
}

} // namespace

QString Step::name() const
{
    if (isHive() && hive.contains(u'\\'))
        return Texts::tr("the registry of the user %1").arg(hive.section(u'\\', 1));
    return isHive() ? Texts::tr("the %1 registry").arg(hive) : changes.front().file.path;
}

QStringList Step::ids() const
{
    QStringList ids;
    for (const Change &change : changes)
        ids << change.id;
    return ids;
}

std::vector<Step> stepsOf(const Plan &plan)
{
    std::vector<Step> steps;
    for (const Change &change : plan.changes) {
        if (!change.automatic)
            continue;
        const QString hive = change.isOfValue() ? change.value.key.hiveName() : QString();
        const auto known = std::ranges::find_if(steps, [&](const Step &step) {
            const Change &first = step.changes.front();
            const bool isOfIni = change.kind == ChangeKind::SetIni && first.kind == ChangeKind::SetIni && first.file == change.file;
            return isOfIni || (step.isHive() && step.hive == hive);
        });
        if (known != steps.end())
            known->changes.push_back(change);
        else
            steps.push_back({hive, {change}});
    }
    return steps;
}

base::Result<QString> pathOf(const Step &step, const machine::Machine &machine)
{
    if (step.isHive()) {
        const auto hive = machine.hive(step.hive);
        return hive ? base::Result<QString>(hive->path) : base::pass(hive.error());
    }
    return machine.placeOf(step.changes.front().file);
}

base::Result<NewFile> newFileOf(const Step &step, const machine::Machine &machine)
{
    const Change &change = step.changes.front();
    if (change.kind == ChangeKind::ReplaceFile)
        return readNewFile(change.fileAfter->path, change.fileAfter->inside);
    const base::FileAddress &from = change.kind == ChangeKind::CopyFile ? change.other : change.file;
    const auto bytes = machine.content(from);
    if (!bytes)
        return base::pass(bytes.error());
    if (!*bytes)
        return base::fail(base::Failure::NotFound, Texts::tr("%1 is not there any more.").arg(from.path));
    NewFile file;
    file.path = from.path;
    file.bytes = **bytes;
    for (const Change &each : step.changes) {
        if (!each.ini)
            continue;
        const auto edited = editIni(file.bytes, *each.ini);
        if (!edited)
            return base::pass(edited.error());
        file.bytes = edited->value_or(file.bytes);
    }
    file.state.sha256 = base::sha256(file.bytes);
    file.state.size = file.bytes.size();
    return file;
}

StepStatus statusOf(const Step &step, const Plan &plan, const machine::Machine &machine)
{
    return step.isHive() ? statusOfHive(step, plan, machine) : statusOfFile(step, machine);
}

std::vector<HiveEdit> editsForward(const Step &step)
{
    std::vector<HiveEdit> edits;
    for (const Change &change : step.changes)
        edits.push_back({change.value.key.insideHive(), change.value.name, change.after, whatOf(change.keyAct)});
    return edits;
}

std::vector<HiveEdit> editsBack(const Change &change)
{
    const QStringList key = change.value.key.insideHive();
    if (change.keyAct != KeyAct::Delete)
        return {{key, change.value.name, change.before, change.keyAct == KeyAct::Make ? HiveEdit::What::DeleteKey : HiveEdit::What::Value}};
    std::vector<HiveEdit> edits;
    for (const KeptKey &kept : change.kept) {
        edits.push_back({key + kept.below, {}, {}, HiveEdit::What::MakeKey});
        for (const KeptKey::Entry &entry : kept.values)
            edits.push_back({key + kept.below, entry.name, entry.value});
    }
    return edits;
}

Measured measure(const Change &change, const machine::Machine &machine)
{
    if (change.keyAct != KeyAct::None)
        return measureKey(change, machine);
    return change.isOfValue() ? measureValue(change, machine) : measureFile(change, machine);
}

} // namespace repair
