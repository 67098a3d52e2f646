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
    = {"windows", "key", "registry", "service", "service-image", "installed", "hotfix", "file", "event", "any", "all", "none"};

constexpr Word<Probe::Kind> windowsWords[]
    = {{"edition", Probe::Kind::Edition}, {"service-pack", Probe::Kind::ServicePack}, {"processor", Probe::Kind::Processor}};
constexpr Word<Probe::Kind> fileWords[]
    = {{"exists", Probe::Kind::FileExists}, {"version", Probe::Kind::FileVersion}, {"date", Probe::Kind::FileDate}, {"size", Probe::Kind::FileSize}};

/// The one thing that this probe looks at, as a key of the file.
std::string_view subjectOf(Decoder &decoder, Node node)
{
    std::string_view subject;
    int found = 0;
    forEachEntry(node, [&](Node key, Node) {
        if (std::ranges::contains(subjects, key.text())) {
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
        decoder.problems.error(node, Texts::tr("no key that can be read: it begins with SYSTEM\\ or SOFTWARE\\ and names a key below"));
    return key;
}

namespace {

void decodeRegistry(Fields &fields, Probe &probe)
{
    probe.kind = Probe::Kind::RegistryValue;
    probe.key = decodeKey(fields.decoder(), fields.take("registry"));
    if (const Node value = fields.take("value", Need::Required))
        probe.name = readPlain(fields.decoder(), value);
    if (const Node part = fields.take("part")) {
        constexpr int maximumItems = 64;
        probe.kind = Probe::Kind::ValuePart;
        probe.part = readPlain(fields.decoder(), part);
        probe.item = fields.integer("item", 1, maximumItems, 1, Need::Required);
    }
}

void decodeFile(Fields &fields, Probe &probe)
{
    const Node file = fields.take("file");
    probe.file.path = readPlain(fields.decoder(), file);
    if (file.isScalar() && !probe.file.isValid())
        fields.decoder().problems.error(file, Texts::tr("no file of the machine: it is written from the system folder, such as System32\\crypt32.dll"));
    const Node read = fields.take("read");
    probe.kind = read ? readWord(fields.decoder(), read, fileWords, QT_TRANSLATE_NOOP("Texts", "something to read of a file")).value_or(Probe::Kind::FileExists)
                      : Probe::Kind::FileExists;
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

void decodeParts(Fields &fields, Probe &probe, std::string_view subject, Probe::Kind kind)
{
    Decoder &decoder = fields.decoder();
    const Node list = fields.take(subject);
    probe.kind = kind;
    if (!list.isSequence() || list.size() == 0) {
        refuseKind(decoder, list, Texts::tr("a list of probes"));
        return;
    }
    forEachItem(list, [&](Node item) {
        std::optional<Probe> part = decodeProbe(decoder, item);
        if (!part)
            return;
        if (resultOf(*part) != ProbeResult::YesNo)
            decoder.problems.error(item, Texts::tr("this probe does not answer yes or no; add what it must be (is, contains, from or below)"));
        probe.of.push_back(*std::move(part));
    });
}

void decodeSubject(Fields &fields, Probe &probe, std::string_view subject)
{
    if (subject == "windows") {
        probe.kind = readWord(fields.decoder(), fields.take("windows"), windowsWords, QT_TRANSLATE_NOOP("Texts", "something to read of Windows"))
                         .value_or(Probe::Kind::Edition);
    } else if (subject == "key") {
        probe.kind = Probe::Kind::KeyExists;
        probe.key = decodeKey(fields.decoder(), fields.take("key"));
    } else if (subject == "registry") {
        decodeRegistry(fields, probe);
    } else if (subject == "file") {
        decodeFile(fields, probe);
    } else if (subject == "event") {
        decodeEvent(fields, probe);
    } else if (subject == "service") {
        decodeText(fields, probe, subject, Probe::Kind::ServiceExists);
    } else if (subject == "service-image") {
        decodeText(fields, probe, subject, Probe::Kind::ServiceImage);
    } else if (subject == "installed") {
        decodeText(fields, probe, subject, Probe::Kind::Uninstall);
    } else if (subject == "hotfix") {
        decodeText(fields, probe, subject, Probe::Kind::Hotfix);
    } else {
        decodeParts(fields, probe, subject, subject == "any" ? Probe::Kind::AnyOf : subject == "all" ? Probe::Kind::AllOf : Probe::Kind::NoneOf);
    }
}

/// `is`, `contains`, `from`, `below`, where the probe's value can be compared in that way.
void decodeComparison(Fields &fields, Probe &probe)
{
    const Node is = fields.take("is");
    const Node contains = fields.take("contains");
    const Node from = fields.take("from");
    const Node below = fields.take("below");
    if (!is && !contains && !from && !below)
        return;
    Decoder &decoder = fields.decoder();
    const ProbeResult result = resultOf(probe);
    const bool isText = result == ProbeResult::TextOrNumber;
    const bool isOrdered = isText || result == ProbeResult::Number || result == ProbeResult::Version || result == ProbeResult::Date;
    if (result == ProbeResult::YesNo) {
        decoder.problems.error(is         ? is
                               : contains ? contains
                               : from     ? from
                                          : below,
                               Texts::tr("this probe answers yes or no already; there is nothing to compare"));
        return;
    }
    Probe::Comparison compare;
    const auto read = [&](Node node, std::optional<QString> &into, bool fits) {
        if (!node)
            return;
        into = readPlain(decoder, node);
        if (!fits)
            decoder.problems.error(node, Texts::tr("what this probe reads cannot be compared in this way"));
        else if (result == ProbeResult::Version && node.isScalar() && !isVersion(node.text()))
            decoder.problems.error(node, Texts::tr("this must be a version such as 4.0 or 5.131.1877.9"));
        else if (result == ProbeResult::Number)
            static_cast<void>(readNumber(decoder, node));
        else if (result == ProbeResult::Date)
            static_cast<void>(readDate(decoder, node));
    };
    read(is, compare.is, true);
    read(contains, compare.contains, isText);
    read(from, compare.from, isOrdered);
    read(below, compare.below, isOrdered);
    for (const Node limit : {from, below}) {
        if (limit && result == ProbeResult::TextOrNumber)
            checkLimit(decoder, limit);
    }
    probe.compare = std::move(compare);
}

} // namespace

std::optional<Probe> decodeProbe(Decoder &decoder, Node node)
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
    decodeSubject(fields, probe, subject);
    decodeComparison(fields, probe);
    fields.finish();
    return probe;
}

} // namespace rules
