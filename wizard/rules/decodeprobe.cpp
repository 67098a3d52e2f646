// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "rules/decode.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace rules {

using namespace Qt::StringLiterals;

using base::Probe;
using base::ProbeResult;

namespace {

constexpr std::string_view subjects[]
    = {"windows", "disk", "key", "registry", "subkeys", "service", "service-image", "installed", "hotfix", "file", "ini", "event", "any", "all", "none"};

constexpr Word<Probe::Kind> windowsWords[] = {{"edition", Probe::Kind::Edition},
                                              {"service-pack", Probe::Kind::ServicePack},
                                              {"processor", Probe::Kind::Processor},
                                              {"release", Probe::Kind::Release},
                                              {"build", Probe::Kind::Build},
                                              {"architecture", Probe::Kind::Architecture},
                                              {"product-type", Probe::Kind::ProductType}};
constexpr Word<Probe::Kind> diskWords[] = {{"free", Probe::Kind::DiskFree}};
constexpr Word<Probe::Kind> valueWords[] = {{"data", Probe::Kind::RegistryValue}, {"type", Probe::Kind::ValueType}};
constexpr Word<Probe::Kind> subkeyWords[] = {{"any", Probe::Kind::AnySubkey}, {"all", Probe::Kind::AllSubkeys}, {"count", Probe::Kind::CountSubkeys}};
constexpr Word<Probe::Kind> serviceWords[] = {{"exists", Probe::Kind::ServiceExists}, {"start", Probe::Kind::ServiceStart}, {"path", Probe::Kind::ServicePath}};
constexpr Word<Probe::Kind> fileWords[]
    = {{"exists", Probe::Kind::FileExists},   {"version", Probe::Kind::FileVersion},   {"date", Probe::Kind::FileDate}, {"size", Probe::Kind::FileSize},
       {"damaged", Probe::Kind::FileDamaged}, {"language", Probe::Kind::FileLanguage}, {"hash", Probe::Kind::FileHash}};

/// What `read` names, or the first of the words where it is left out.
template <size_t count>
Probe::Kind readKind(Fields &fields, const Word<Probe::Kind> (&words)[count], const char *what)
{
    const Node read = fields.take("read");
    return read ? readWord(fields.decoder(), read, words, what).value_or(words[0].value) : words[0].value;
}

/// The one thing that this probe looks at, as a key of the file.
std::string_view subjectOf(Decoder &decoder, Node node)
{
    std::string_view subject;
    int found = 0;
    bool isOfIni = false; // where `key` is the line's
    forEachEntry(node, [&](Node key, Node) { isOfIni = isOfIni || key.text() == "ini"; });
    forEachEntry(node, [&](Node key, Node) {
        if (std::ranges::contains(subjects, key.text()) && !(key.text() == "key" && isOfIni)) {
            subject = key.text();
            ++found;
        }
    });
    if (found == 1)
        return subject;
    QStringList names;
    for (const std::string_view name : subjects)
        names << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    decoder.problems.error(
        node, (found == 0 ? Texts::tr("a probe looks at one of %1") : Texts::tr("a probe looks at exactly one of %1; use any, all or none for several"))
                  .arg(listWords(names)));
    return {};
}

} // namespace

base::KeyAddress decodeKey(Decoder &decoder, Node node)
{
    const base::KeyAddress key = base::KeyAddress::fromString(readPlain(decoder, node));
    if (node.isScalar() && !key.isValid())
        decoder.problems.error(node, Texts::tr("no key that can be read: it begins with SYSTEM\\, SOFTWARE\\, DEFAULT\\ or USERS\\ and names a key below"));
    return key;
}

namespace {

/// The key that a probe looks at; in the condition of `subkeys` it may begin with the subkey.
base::KeyAddress decodeProbedKey(Decoder &decoder, Node node, ProbePlace place)
{
    if (place == ProbePlace::Machine)
        return decodeKey(decoder, node);
    const base::KeyAddress key = base::KeyAddress::fromString(readPlain(decoder, node));
    const bool isInSubkey = !key.path.isEmpty() && key.path.first() == base::subkeySign;
    if (node.isScalar() && !isInSubkey && !key.isValid())
        decoder.problems.error(node, Texts::tr("no key that can be read: it begins with *\\ (the subkey), SYSTEM\\, SOFTWARE\\, DEFAULT\\ or USERS\\"));
    return key;
}

void decodeRegistry(Fields &fields, Probe &probe, ProbePlace place)
{
    probe.key = decodeProbedKey(fields.decoder(), fields.take("registry"), place);
    if (const Node value = fields.take("value", Need::Required))
        probe.name = readPlain(fields.decoder(), value);
    probe.kind = readKind(fields, valueWords, QT_TRANSLATE_NOOP("Texts", "something to read of a value"));
    if (const Node part = fields.take("part")) {
        constexpr int maximumItems = 64;
        if (probe.kind != Probe::Kind::RegistryValue)
            fields.decoder().problems.error(part, Texts::tr("\"read\" and \"part\" look at different things; write one of them"));
        probe.kind = Probe::Kind::ValuePart;
        probe.part = readPlain(fields.decoder(), part);
        probe.item = fields.integer("item", 1, maximumItems, 1, Need::Required);
    }
}

void decodeSubkeys(Fields &fields, Probe &probe, ProbePlace place)
{
    Decoder &decoder = fields.decoder();
    const Node key = fields.take("subkeys");
    probe.key = decodeKey(decoder, key);
    if (place == ProbePlace::Subkey)
        decoder.problems.error(key, Texts::tr("\"subkeys\" cannot stand in the condition of another one"));
    probe.kind = readKind(fields, subkeyWords, QT_TRANSLATE_NOOP("Texts", "something to read of subkeys"));
    const Node when = fields.take("when", probe.kind == Probe::Kind::AllSubkeys ? Need::Required : Need::Optional);
    if (std::optional<Probe> condition = decodeProbe(decoder, when, ProbePlace::Subkey)) {
        if (resultOf(*condition) != ProbeResult::YesNo)
            decoder.problems.error(when, Texts::tr("this probe does not answer yes or no; add what it must be (is, contains, from or below)"));
        probe.of.push_back(*std::move(condition));
    }
}

void decodeIni(Fields &fields, Probe &probe)
{
    Decoder &decoder = fields.decoder();
    const Node file = fields.take("ini");
    probe.kind = Probe::Kind::IniValue;
    probe.file.path = readPlain(decoder, file);
    if (file.isScalar() && !probe.file.isValid())
        decoder.problems.error(file, Texts::tr("no file of the machine: it is written from the system folder, such as System32\\crypt32.dll"));
    probe.part = fields.plain("section", Need::Required);
    probe.name = fields.plain("key", Need::Required);
}

void decodeFile(Fields &fields, Probe &probe)
{
    const Node file = fields.take("file");
    probe.file.path = readPlain(fields.decoder(), file);
    if (file.isScalar() && !probe.file.isValid())
        fields.decoder().problems.error(file, Texts::tr("no file of the machine: it is written from the system folder, such as System32\\crypt32.dll"));
    probe.kind = readKind(fields, fileWords, QT_TRANSLATE_NOOP("Texts", "something to read of a file"));
}

/// `2001-12-01`, or `30 days`: before the newest record.
void decodeSince(Decoder &decoder, Node node, Probe::Event &event)
{
    const QString text = readPlain(decoder, node);
    static const QRegularExpression days(u"^([1-9][0-9]{0,3}) days?$"_s);
    if (const QRegularExpressionMatch match = days.match(text); match.hasMatch())
        event.days = match.captured(1).toInt();
    else if (event.since = QDate::fromString(text, Qt::ISODate); node.isScalar() && !event.since.isValid())
        decoder.problems.error(node, Texts::tr("this must be a date such as 2001-12-01, or a number of days such as \"30 days\""));
}

void decodeEvent(Fields &outer, Probe &probe)
{
    Decoder &decoder = outer.decoder();
    const Node node = outer.take("event");
    probe.kind = Probe::Kind::Event;
    Fields fields(decoder, node, node, QT_TRANSLATE_NOOP("Texts", "an event"));
    if (!fields.isUsable())
        return;
    if (const Node source = fields.take("source", Need::Required)) {
        probe.event.source = readPlain(decoder, source).trimmed();
        if (source.isScalar() && probe.event.source.isEmpty())
            decoder.problems.error(source, Texts::tr("this text is empty"));
    }
    constexpr int largestId = 0xffff;
    probe.event.id = fields.integer("id", 1, largestId, 0);
    if (const Node contains = fields.take("contains"))
        probe.event.contains = readPlain(decoder, contains);
    if (const Node since = fields.take("since"))
        decodeSince(decoder, since, probe.event);
    fields.finish();
}

void decodeText(Fields &fields, Probe &probe, std::string_view subject, Probe::Kind kind)
{
    const Node node = fields.take(subject);
    probe.kind = kind;
    probe.text = readPlain(fields.decoder(), node);
    if (node.isScalar() && probe.text.trimmed().isEmpty())
        fields.decoder().problems.error(node, Texts::tr("this text is empty"));
}

void decodeParts(Fields &fields, Probe &probe, std::string_view subject, Probe::Kind kind, ProbePlace place)
{
    Decoder &decoder = fields.decoder();
    const Node list = fields.take(subject);
    probe.kind = kind;
    if (!list.isSequence() || list.size() == 0) {
        refuseKind(decoder, list, Texts::tr("a list of probes"));
        return;
    }
    forEachItem(list, [&](Node item) {
        std::optional<Probe> part = decodeProbe(decoder, item, place);
        if (!part)
            return;
        if (resultOf(*part) != ProbeResult::YesNo)
            decoder.problems.error(item, Texts::tr("this probe does not answer yes or no; add what it must be (is, contains, from or below)"));
        probe.of.push_back(*std::move(part));
    });
}

void decodeSubject(Fields &fields, Probe &probe, std::string_view subject, ProbePlace place)
{
    if (subject == "windows") {
        probe.kind = readWord(fields.decoder(), fields.take("windows"), windowsWords, QT_TRANSLATE_NOOP("Texts", "something to read of Windows"))
                         .value_or(Probe::Kind::Edition);
    } else if (subject == "key") {
        probe.kind = Probe::Kind::KeyExists;
        probe.key = decodeProbedKey(fields.decoder(), fields.take("key"), place);
    } else if (subject == "disk") {
        probe.kind = readWord(fields.decoder(), fields.take("disk"), diskWords, QT_TRANSLATE_NOOP("Texts", "something to read of the disk"))
                         .value_or(Probe::Kind::DiskFree);
    } else if (subject == "registry") {
        decodeRegistry(fields, probe, place);
    } else if (subject == "subkeys") {
        decodeSubkeys(fields, probe, place);
    } else if (subject == "ini") {
        decodeIni(fields, probe);
    } else if (subject == "file") {
        decodeFile(fields, probe);
    } else if (subject == "event") {
        decodeEvent(fields, probe);
    } else if (subject == "service") {
        decodeText(fields, probe, subject, Probe::Kind::ServiceExists);
        probe.kind = readKind(fields, serviceWords, QT_TRANSLATE_NOOP("Texts", "something to read of a service"));
    } else if (subject == "service-image") {
        decodeText(fields, probe, subject, Probe::Kind::ServiceImage);
    } else if (subject == "installed") {
        decodeText(fields, probe, subject, Probe::Kind::Uninstall);
    } else if (subject == "hotfix") {
        decodeText(fields, probe, subject, Probe::Kind::Hotfix);
    } else {
        decodeParts(fields, probe, subject, subject == "any" ? Probe::Kind::AnyOf : subject == "all" ? Probe::Kind::AllOf : Probe::Kind::NoneOf, place);
    }
}

/// Whether what this probe reads can be equal to that at all.
void checkOperand(Decoder &decoder, Node node, const Probe &probe)
{
    static const QRegularExpression hash(u"^[0-9A-Fa-f]{64}$"_s);
    const ProbeResult result = resultOf(probe);
    const QStringList words = base::wordsOf(result);
    if (!node.isScalar())
        return;
    if (!words.isEmpty() && !base::isWordOf(result, node.string()))
        decoder.problems.error(
            node, Texts::tr("this probe never answers %1; it answers %2%3").arg(quoted(node), listWords(words), decoder.problems.didYouMean(node.string(), [&] {
                return words;
            })));
    else if (result == ProbeResult::Version && !isVersion(node.text()))
        decoder.problems.error(node, Texts::tr("this must be a version such as 4.0 or 5.131.1877.9"));
    else if (result == ProbeResult::Number)
        static_cast<void>(readNumber(decoder, node));
    else if (result == ProbeResult::Date)
        static_cast<void>(readDate(decoder, node));
    else if (probe.kind == Probe::Kind::FileHash && !hash.match(node.string()).hasMatch())
        decoder.problems.error(node, Texts::tr("this must be a SHA-256 hash: 64 hexadecimal digits"));
}

/// `is`, `contains`, `from`, `below`, `line`, `no-line`, where the probe's value can be compared in that way.
void decodeComparison(Fields &fields, Probe &probe)
{
    Decoder &decoder = fields.decoder();
    const ProbeResult result = resultOf(probe);
    const bool isText = result == ProbeResult::TextOrNumber;
    const bool isOrdered = isText || result == ProbeResult::Number || result == ProbeResult::Version || result == ProbeResult::Date;
    const bool isValue = probe.kind == Probe::Kind::RegistryValue;
    Probe::Comparison compare;
    const std::tuple<std::string_view, std::optional<QString> &, bool> operators[]{{"is", compare.is, true},          {"contains", compare.contains, isText},
                                                                                   {"from", compare.from, isOrdered}, {"below", compare.below, isOrdered},
                                                                                   {"line", compare.line, isValue},   {"no-line", compare.noLine, isValue}};
    bool isCompared = false;
    for (const auto &[key, into, fits] : operators) {
        const Node node = fields.take(key);
        if (!node)
            continue;
        if (result == ProbeResult::YesNo) {
            decoder.problems.error(node, Texts::tr("this probe answers yes or no already; there is nothing to compare"));
            return;
        }
        isCompared = true;
        into = readPlain(decoder, node);
        if (!fits)
            decoder.problems.error(node, Texts::tr("what this probe reads cannot be compared in this way"));
        else
            checkOperand(decoder, node, probe);
        if (fits && isText && (key == "from" || key == "below"))
            checkLimit(decoder, node);
    }
    if (isCompared)
        probe.compare = std::move(compare);
}

} // namespace

std::optional<Probe> decodeProbe(Decoder &decoder, Node node, ProbePlace place)
{
    if (!node)
        return std::nullopt;
    Fields fields(decoder, node, node, QT_TRANSLATE_NOOP("Texts", "a probe"));
    if (!fields.isUsable())
        return std::nullopt;
    const std::string_view subject = subjectOf(decoder, node);
    if (subject.empty())
        return std::nullopt;
    Probe probe;
    decodeSubject(fields, probe, subject, place);
    decodeComparison(fields, probe);
    fields.finish();
    return probe;
}

} // namespace rules
