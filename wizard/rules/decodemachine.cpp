// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "rules/decode.h"

#include <QSet>

#include <limits>

namespace rules {

namespace {

GivenMachine::Entry decodeEntry(Fields &fields)
{
    GivenMachine::Entry entry;
    if (const Node key = fields.take("key", Need::Required))
        entry.key = decodeKey(fields.decoder(), key);
    if (!fields.has("value") && !fields.has("type") && !fields.has("data"))
        return entry;
    RegistrySet value;
    value.address = {entry.key, fields.plain("value", Need::Required)};
    decodeData(fields, value);
    entry.value = std::move(value);
    return entry;
}

GivenMachine::File decodeGivenFile(Fields &fields)
{
    Decoder &decoder = fields.decoder();
    GivenMachine::File given;
    given.file = decodeFileAddress(fields);
    if (const Node version = fields.take("version")) {
        given.version = readPlain(decoder, version);
        if (version.isScalar() && !isVersion(version.text()))
            decoder.problems.error(version, Texts::tr("this must be a version such as 4.0 or 5.131.1877.9"));
    }
    if (const Node date = fields.take("date"); date && readDate(decoder, date).isValid())
        given.date = date.string();
    given.size = fields.integer("size", 0, std::numeric_limits<int>::max(), 0);
    if (const Node text = fields.take("text")) {
        given.text = readPlain(decoder, text);
        given.size = std::max(given.size, qint64(given.text->toUtf8().size()));
    }
    given.processor = decodeProcessor(decoder, fields.take("processor"));
    return given;
}

/// Reads a list of things that each have a name on the machine; two of one name would be a slip.
template <typename Read>
void readEach(Decoder &decoder, Node list, const char *what, Read read)
{
    if (!list)
        return;
    QSet<QString> seen;
    forEachItem(list, [&](Node item) {
        Fields fields(decoder, item, item, what);
        if (!fields.isUsable())
            return;
        const QString name = read(fields).toLower();
        fields.finish();
        if (seen.contains(name))
            decoder.problems.error(item, Texts::tr("this stands here twice"));
        seen.insert(name);
    });
}

} // namespace

std::optional<GivenMachine> decodeMachine(Decoder &decoder, Node node)
{
    if (!node)
        return std::nullopt;
    Fields fields(decoder, node, node, QT_TRANSLATE_NOOP("Texts", "a machine"));
    GivenMachine machine;
    readEach(decoder, fields.take("registry"), QT_TRANSLATE_NOOP("Texts", "a registry value"), [&](Fields &each) {
        machine.registry.push_back(decodeEntry(each));
        const GivenMachine::Entry &entry = machine.registry.back();
        return entry.value ? entry.value->address.toString() : entry.key.toString();
    });
    readEach(decoder, fields.take("files"), QT_TRANSLATE_NOOP("Texts", "a file"), [&](Fields &each) {
        machine.files.push_back(decodeGivenFile(each));
        return machine.files.back().file.path;
    });
    fields.finish();
    return machine;
}

} // namespace rules
