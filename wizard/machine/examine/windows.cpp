// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "machine/examine/examine.h"

#include <QRegularExpression>

namespace machine::examining {

using namespace Qt::StringLiterals;

const base::KeyAddress &currentVersion()
{
    static const base::KeyAddress key = base::KeyAddress::fromString(u"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"_s);
    return key;
}

const base::KeyAddress &productOptions()
{
    static const base::KeyAddress key = base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Control\\ProductOptions"_s);
    return key;
}

base::Result<Read> readText(const Machine &machine, const base::KeyAddress &key, const QString &name)
{
    const auto value = machine.value({key, name});
    if (!value)
        return base::pass(value.error());
    if (!*value) {
        const QString place = placeOf(machine, key);
        const auto above = machine.key(key);
        return base::fail(base::Failure::NotFound,
                          above && !*above ? Texts::tr("%1 does not exist.").arg(place) : Texts::tr("%1 has no value %2.").arg(place, name));
    }
    const QString source = placeOf(machine, {key, name}, **value);
    if (!(*value)->isText())
        return base::fail(base::Failure::BadInput, Texts::tr("%1 is no text.").arg(source));
    return Read{(*value)->text(), source};
}

namespace {

bool same(const QString &a, QLatin1StringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The lines of ProductSuite: a list of texts, though one text was seen too.
struct Suites {
    QStringList names;
    QString source;
};

Suites readSuites(const Machine &machine)
{
    const base::ValueAddress address{productOptions(), u"ProductSuite"_s};
    const auto value = machine.value(address);
    if (!value || !*value)
        return {};
    return {toDisplay(**value).split(u'\n', Qt::SkipEmptyParts), placeOf(machine, address, **value)};
}

Finding editionOfNt4(const Machine &machine, const QString &version)
{
    const auto product = readText(machine, productOptions(), u"ProductType"_s);
    if (!product)
        return unknown(product.error());
    const QString source = version + u"; "_s + product->source;
    if (same(product->text, "WinNT"_L1))
        return choice(u"nt4-workstation"_s, source);
    if (!same(product->text, "ServerNT"_L1) && !same(product->text, "LanmanNT"_L1))
        return unknown(Texts::tr("%1: this product type is not known").arg(source));
    // Other programs were seen to write into ProductSuite, so it is no proof, and the person should look.
    const Suites suites = readSuites(machine);
    const QString weak = Texts::tr("%1 (weak evidence: other programs write there too, please check)").arg(source + u"; "_s + suites.source);
    if (suites.names.contains(u"Terminal Server"_s, Qt::CaseInsensitive))
        return choice(u"nt4-terminal"_s, weak);
    if (suites.names.contains(u"Enterprise"_s, Qt::CaseInsensitive))
        return choice(u"nt4-enterprise"_s, weak);
    return choice(u"nt4-server"_s, source);
}

} // namespace

Finding edition(const Machine &machine)
{
    const auto version = readText(machine, currentVersion(), u"CurrentVersion"_s);
    if (!version)
        return unknown(version.error());
    if (version->text == u"4.0"_s)
        return editionOfNt4(machine, version->source);
    if (version->text == u"3.51"_s)
        return choice(u"nt351"_s, version->source);
    if (version->text == u"5.0"_s)
        return choice(u"win2000"_s, version->source);
    return choice(u"other"_s, version->source);
}

Finding servicePack(const Machine &machine)
{
    const auto version = readText(machine, currentVersion(), u"CurrentVersion"_s);
    if (!version)
        return unknown(version.error());
    const base::ValueAddress address{currentVersion(), u"CSDVersion"_s};
    const auto value = machine.value(address);
    if (!value)
        return unknown(value.error());
    if (!*value)
        return choice(u"none"_s, Texts::tr("%1 has no value CSDVersion, so no service pack is installed").arg(placeOf(machine, currentVersion())));
    const QString source = placeOf(machine, address, **value);
    static const QRegularExpression form(u"^Service Pack (\\d+)(?!\\d|\\.)(.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match((*value)->isText() ? (*value)->text() : QString());
    const int number = match.captured(1).toInt();
    if (number < 1 || number > 6)
        return unknown(Texts::tr("%1: this service pack is not known").arg(source));
    const bool isNt4 = version->text == u"4.0"_s;
    if (isNt4 && number == 6 && match.captured(2) == u"a"_s)
        return choice(u"sp6a"_s, source);
    const QString told = match.captured(2).trimmed().isEmpty()
                             ? source
                             : Texts::tr("%1 (the words behind the number are left over from a hotfix or a test version)").arg(source);
    if (number < 6 || !isNt4)
        return choice(u"sp%1"_s.arg(number), told);
    // Windows says the same of Service Pack 6 and 6a; only the entry of the fix between them tells.
    const Finding a = hotfix(machine, u"Q246009"_s);
    if (a.value && base::isUnknown(*a.value))
        return unknown(source + u"; "_s + a.source);
    const bool is6a = a.value == base::Value(base::YesNo{true});
    return choice(is6a ? u"sp6a"_s : u"sp6"_s, told + u"; "_s + a.source);
}

namespace {

/// The processor in the words of pe::Image, by the kernel, or by what the registry says.
base::Result<Read> processorRead(const Machine &machine)
{
    const base::FileAddress kernel{u"System32\\ntoskrnl.exe"_s};
    if (const auto info = machine.file(kernel); info && *info && !(*info)->processor.isEmpty())
        return Read{(*info)->processor, Texts::tr("System32\\ntoskrnl.exe is a program for this processor")};
    const auto key = base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment"_s);
    auto name = readText(machine, key, u"PROCESSOR_ARCHITECTURE"_s);
    if (!name)
        return name;
    const QString word = name->text.toLower();
    name->text = word == u"x86"_s ? u"intel"_s : word == u"amd64"_s ? u"x64"_s : word;
    return name;
}

} // namespace

Finding processor(const Machine &machine)
{
    const auto found = processorRead(machine);
    if (!found)
        return unknown(found.error());
    const bool isWord = found->text == u"intel"_s || found->text == u"alpha"_s;
    return choice(isWord ? found->text : u"other"_s, found->source);
}

Finding architecture(const Machine &machine)
{
    const auto found = processorRead(machine);
    if (!found)
        return unknown(found.error());
    const QString word = found->text == u"intel"_s ? u"x86"_s : found->text;
    if (!base::isWordOf(base::ProbeResult::Architecture, word))
        return unknown(Texts::tr("%1: this processor is not known").arg(found->source));
    return choice(word, found->source);
}

} // namespace machine::examining
