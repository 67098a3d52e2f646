// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/examine/examine.h"

#include "base/text.h"
#include "base/texts.h"
#include "machine/controlsets.h"
#include "machine/users.h"

#include <QSet>

#include <algorithm>

namespace machine {

using namespace Qt::StringLiterals;
using base::Probe;

namespace examining {

Finding unknown(const QString &why)
{
    return {base::Unknown{}, why};
}

Finding unknown(const base::Error &error)
{
    return unknown(error.message);
}

Finding absent(const QString &where)
{
    return {std::nullopt, where};
}

Finding yesNo(bool yes, const QString &source)
{
    return {base::YesNo{yes}, source};
}

Finding choice(const QString &option, const QString &source)
{
    return {base::Choice{option}, source};
}

QString placeOf(const Machine &machine, const base::KeyAddress &address)
{
    const auto concrete = withoutCurrent(machine, address);
    if (address.hive() == u"USERS"_s && address.path.size() > 1) { // a user's number says nothing to a person
        if (const QString user = userName(machine, address.path.at(1)); !user.isEmpty()) {
            QStringList path = address.path;
            path[1] += u" (%1)"_s.arg(user);
            return base::displayable(path.join(u'\\'));
        }
    }
    return base::displayable((concrete ? *concrete : address).toString());
}

QString placeOf(const Machine &machine, const base::ValueAddress &address, const RegistryValue &value)
{
    const QString name = address.name.isEmpty() ? u"(default)"_s : base::displayable(address.name);
    const QString shown = toDisplay(value);
    return u"%1, %2 = %3"_s.arg(placeOf(machine, address.key), name, value.isText() ? quoted(shown) : base::oneLine(shown));
}

QString quoted(const QString &text)
{
    return u'"' + base::oneLine(text) + u'"';
}

std::optional<bool> truth(const Finding &finding)
{
    if (!finding.value)
        return false;
    if (base::isUnknown(*finding.value))
        return std::nullopt;
    if (const auto *answer = std::get_if<base::YesNo>(&*finding.value))
        return answer->yes;
    return true;
}

namespace {

/// Over all of the probes; `decisive` is the answer of one that settles the whole: yes for any, no for all.
Finding combined(const Machine &machine, const Probe &probe, bool decisive)
{
    QStringList sources;
    QStringList open;
    for (const Probe &part : probe.of) {
        const Finding finding = measured(machine, part);
        const std::optional<bool> answer = truth(finding);
        if (answer == decisive)
            return yesNo(decisive, finding.source);
        (answer ? sources : open).append(finding.source);
    }
    if (!open.isEmpty())
        return unknown(open.join(u"; "_s));
    return yesNo(!decisive, sources.join(u"; "_s));
}

Finding noneOf(const Machine &machine, const Probe &probe)
{
    Finding any = combined(machine, probe, true);
    if (auto *answer = std::get_if<base::YesNo>(&*any.value))
        answer->yes = !answer->yes;
    return any;
}

Finding found(const Machine &machine, const Probe &probe)
{
    switch (probe.kind) {
    case Probe::Kind::Edition:
        return edition(machine);
    case Probe::Kind::ServicePack:
        return servicePack(machine);
    case Probe::Kind::Processor:
        return processor(machine);
    case Probe::Kind::Release:
        return release(machine);
    case Probe::Kind::Build:
        return build(machine);
    case Probe::Kind::Architecture:
        return architecture(machine);
    case Probe::Kind::ProductType:
        return productType(machine);
    case Probe::Kind::DiskFree:
        return diskFree(machine);
    case Probe::Kind::KeyExists:
        return keyExists(machine, probe.key);
    case Probe::Kind::RegistryValue:
        return registryValue(machine, {probe.key, probe.name});
    case Probe::Kind::ValueType:
        return valueType(machine, {probe.key, probe.name});
    case Probe::Kind::ValuePart:
        return valuePart(machine, probe);
    case Probe::Kind::ServiceExists:
        return serviceExists(machine, probe.text);
    case Probe::Kind::ServiceStart:
        return serviceStart(machine, probe.text);
    case Probe::Kind::ServicePath:
        return servicePath(machine, probe.text);
    case Probe::Kind::ServiceImage:
        return serviceImage(machine, probe.text);
    case Probe::Kind::Uninstall:
        return uninstall(machine, probe.text);
    case Probe::Kind::Hotfix:
        return hotfix(machine, probe.text);
    case Probe::Kind::FileExists:
    case Probe::Kind::FileVersion:
    case Probe::Kind::FileDate:
    case Probe::Kind::FileSize:
    case Probe::Kind::FileDamaged:
    case Probe::Kind::FileLanguage:
    case Probe::Kind::FileHash:
        return file(machine, probe);
    case Probe::Kind::IniValue:
        return ini(machine, probe);
    case Probe::Kind::AnySubkey:
    case Probe::Kind::AllSubkeys:
    case Probe::Kind::CountSubkeys:
        return subkeys(machine, probe);
    case Probe::Kind::Event:
        return event(machine, probe.event);
    case Probe::Kind::AnyOf:
        return combined(machine, probe, true);
    case Probe::Kind::AllOf:
        return combined(machine, probe, false);
    case Probe::Kind::NoneOf:
        return noneOf(machine, probe);
    }
    Q_UNREACHABLE_RETURN({});
}

/// Notes which hives are read on the way to an answer.
class Watched final : public Machine
{
public:
    explicit Watched(const Machine &machine)
        : m_machine(machine)
    {
    }
    [[nodiscard]] Identity identity() const override { return m_machine.identity(); }
    [[nodiscard]] bool canRead() const override { return m_machine.canRead(); }
    [[nodiscard]] bool hasFiles() const override { return m_machine.hasFiles(); }
    [[nodiscard]] bool canWrite() const override { return m_machine.canWrite(); }
    [[nodiscard]] Condition condition() const override { return m_machine.condition(); }
    [[nodiscard]] base::Result<ControlSets> controlSets() const override { return m_machine.controlSets(); }
    [[nodiscard]] base::Result<HiveFile> hive(const QString &name) const override { return m_machine.hive(name); }
    [[nodiscard]] base::Result<std::optional<KeyInfo>> key(const base::KeyAddress &address) const override
    {
        m_read.insert(hiveOf(address));
        return m_machine.key(address);
    }
    [[nodiscard]] base::Result<std::optional<RegistryValue>> value(const base::ValueAddress &address) const override
    {
        m_read.insert(hiveOf(address.key));
        return m_machine.value(address);
    }
    [[nodiscard]] base::Result<std::optional<FileInfo>> file(const base::FileAddress &address) const override { return m_machine.file(address); }
    [[nodiscard]] base::Result<std::optional<QByteArray>> content(const base::FileAddress &address) const override { return m_machine.content(address); }
    [[nodiscard]] base::Result<EventLog> eventLog() const override { return m_machine.eventLog(); }
    [[nodiscard]] base::Result<std::optional<QString>> pathOf(const base::FileAddress &address) const override { return m_machine.pathOf(address); }

    [[nodiscard]] const QSet<QString> &read() const { return m_read; }

private:
    /// Each user has a hive of his own.
    static QString hiveOf(const base::KeyAddress &address)
    {
        return address.hive() == u"USERS"_s && address.path.size() > 1 ? u"USERS\\"_s + address.path.at(1) : address.hive();
    }

    const Machine &m_machine;
    mutable QSet<QString> m_read;
};

} // namespace

Finding measured(const Machine &machine, const Probe &probe)
{
    Finding finding = found(machine, probe);
    return probe.compare ? compared(std::move(finding), *probe.compare) : finding;
}

} // namespace examining

base::Finding examine(const Machine &machine, const Probe &probe)
{
    if (!machine.canRead())
        return examining::unknown(Texts::tr("No machine is open."));
    const examining::Watched watched(machine);
    base::Finding finding = examining::measured(watched, probe);
    const Condition condition = machine.condition();
    const auto isOld = [&](const QString &hive) {
        if (hive == u"SYSTEM"_s || hive == u"SOFTWARE"_s)
            return condition.isOld(hive);
        const auto file = machine.hive(hive); // of a user: none of those that the condition knows
        return file && file->dirty;
    };
    if (std::ranges::any_of(watched.read(), isOld))
        finding.source = Texts::tr("%1 (may be out of date: the registry of this machine was not closed properly)").arg(finding.source);
    return finding;
}

} // namespace machine
