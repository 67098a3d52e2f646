// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "machine/examine/examine.h"

#include <algorithm>

#include <QtEndian>

namespace machine::examining {

using namespace Qt::StringLiterals;

namespace {

/// A number of CurrentVersion that is there as a text or as a REG_DWORD.
std::optional<double> numberOf(const Machine &machine, const QString &name, QString &source)
{
    const base::ValueAddress address{currentVersion(), name};
    const auto value = machine.value(address);
    if (!value || !*value)
        return std::nullopt;
    const QString place = placeOf(machine, address, **value);
    bool isNumber = (*value)->type == regDword && (*value)->bytes.size() == 4;
    const double number = isNumber ? double(qFromLittleEndian<quint32>((*value)->bytes.constData())) : (*value)->text().toUInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    source = place;
    return number;
}

QString textOf(const Machine &machine, const QString &name)
{
    const auto value = machine.value({currentVersion(), name});
    return value && *value && (*value)->isText() ? (*value)->text().trimmed().toLower() : QString();
}

struct Named {
    int build;
    const char *workstation;
    const char *server;
};

/// Since Windows 10 the build alone tells.
constexpr Named builds[]
    = {{10240, "10-1507", nullptr}, {10586, "10-1511", nullptr}, {14393, "10-1607", "2016"},  {15063, "10-1703", nullptr}, {16299, "10-1709", nullptr},
       {17134, "10-1803", nullptr}, {17763, "10-1809", "2019"},  {18362, "10-1903", nullptr}, {18363, "10-1909", nullptr}, {19041, "10-2004", nullptr},
       {19042, "10-20h2", nullptr}, {19043, "10-21h1", nullptr}, {19044, "10-21h2", nullptr}, {19045, "10-22h2", nullptr}, {20348, nullptr, "2022"},
       {22000, "11-21h2", nullptr}, {22621, "11-22h2", nullptr}, {22631, "11-23h2", nullptr}, {26100, "11-24h2", "2025"},  {26200, "11-25h2", nullptr}};

constexpr std::tuple<const char *, const char *, const char *> versions[]
    = {{"3.1", "nt3.1", "nt3.1"}, {"3.10", "nt3.1", "nt3.1"}, {"3.5", "nt3.5", "nt3.5"}, {"3.51", "nt3.51", "nt3.51"},
       {"4.0", "nt4", "nt4"},     {"5.0", "2000", "2000"},    {"5.1", "xp", "xp"},       {"5.2", "xp", "2003"},
       {"6.0", "vista", "2008"},  {"6.1", "7", "2008-r2"},    {"6.2", "8", "2012"},      {"6.3", "8.1", "2012-r2"}};

Finding releaseOfBuild(const Machine &machine, int build, bool isServer, const QString &source)
{
    if (const auto known = std::ranges::find(builds, build, &Named::build); known != std::end(builds)) {
        if (const char *name = isServer ? known->server : known->workstation)
            return choice(QString::fromLatin1(name), source);
    }
    // A later one than this program knows names itself.
    constexpr int firstOfEleven = 22000;
    const QString name = u"%1-%2"_s.arg(QString::number(build < firstOfEleven ? 10 : 11), textOf(machine, u"DisplayVersion"_s));
    if (!isServer && base::isWordOf(base::ProbeResult::Release, name))
        return choice(name, source);
    return unknown(Texts::tr("%1: this build of Windows is not known").arg(source));
}

} // namespace

Finding productType(const Machine &machine)
{
    const auto product = readText(machine, productOptions(), u"ProductType"_s);
    if (!product)
        return unknown(product.error());
    for (const auto &[written, word] : {std::pair{"WinNT"_L1, u"workstation"_s}, {"ServerNT"_L1, u"server"_s}, {"LanmanNT"_L1, u"domain-controller"_s}}) {
        if (product->text.compare(written, Qt::CaseInsensitive) == 0)
            return choice(word, product->source);
    }
    return unknown(Texts::tr("%1: this product type is not known").arg(product->source));
}

Finding release(const Machine &machine)
{
    const auto version = readText(machine, currentVersion(), u"CurrentVersion"_s);
    if (!version)
        return unknown(version.error());
    const Finding product = productType(machine);
    const bool isServer = product.value && product.value != base::Value(base::Choice{u"workstation"_s});
    const auto either = [&](const QString &workstation, const QString &server, const QString &source) {
        if (workstation != server && base::isUnknown(*product.value))
            return unknown(Texts::tr("%1; %2").arg(source, product.source));
        return choice(isServer ? server : workstation, workstation == server ? source : source + u"; "_s + product.source);
    };
    QString source;
    // Windows 10 and later still say 6.3 there, for the sake of programs that look.
    if (const auto major = numberOf(machine, u"CurrentMajorVersionNumber"_s, source); major && *major >= 10) {
        const auto build = numberOf(machine, u"CurrentBuildNumber"_s, source);
        if (!build)
            return unknown(Texts::tr("%1 has no number CurrentBuildNumber").arg(placeOf(machine, currentVersion())));
        if (base::isUnknown(*product.value))
            return product;
        return releaseOfBuild(machine, static_cast<int>(*build), isServer, source + u"; "_s + product.source);
    }
    for (const auto &[written, workstation, server] : versions) {
        if (version->text == QLatin1StringView(written))
            return either(QString::fromLatin1(workstation), QString::fromLatin1(server), version->source);
    }
    return unknown(Texts::tr("%1: this version of Windows is not known").arg(version->source));
}

Finding build(const Machine &machine)
{
    QString source;
    for (const QString &name : {u"CurrentBuildNumber"_s, u"CurrentBuild"_s}) {
        if (const auto number = numberOf(machine, name, source))
            return {base::Number{*number}, source};
    }
    if (const auto key = machine.key(currentVersion()); !key)
        return unknown(key.error());
    return unknown(Texts::tr("%1 has no number CurrentBuildNumber").arg(placeOf(machine, currentVersion())));
}

Finding diskFree(const Machine &machine)
{
    const qint64 bytes = machine.condition().freeBytes;
    constexpr qint64 megabyte = 1024 * 1024;
    if (bytes < 0)
        return unknown(Texts::tr("How much space is free on the machine's disk is not known"));
    return {base::Number{double(bytes / megabyte)}, Texts::tr("%1 MB are free on the disk that Windows is on").arg(bytes / megabyte)};
}

} // namespace machine::examining
