// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "rules/decodekinds.h"
#include "rules/placeholders.h"

#include <algorithm>

namespace rules {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumItems = 64;

constexpr Word<RegistryType> types[] = {{"REG_SZ", RegistryType::Sz},
                                        {"REG_EXPAND_SZ", RegistryType::ExpandSz},
                                        {"REG_BINARY", RegistryType::Binary},
                                        {"REG_DWORD", RegistryType::Dword},
                                        {"REG_MULTI_SZ", RegistryType::MultiSz}};

bool isNamed(const QString &element, QStringView name)
{
    return element.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

QString whyNeverWritten(const base::KeyAddress &key)
{
    if (!key.path.isEmpty() && key.path.first() == base::subkeySign)
        return {};
    const bool isOpen = key.path.size() > 1 && !(answersIn(key.path.at(0)) + answersIn(key.path.at(1))).isEmpty();
    if (isOpen)
        return Texts::tr("an answer may stand in a key only below its second component, so that it cannot lead to another part of the registry");
    constexpr qsizetype longestName = 255;
    if (std::ranges::any_of(key.path, [](const QString &name) { return name.size() > longestName; }))
        return Texts::tr("a name in this key is longer than the %1 characters that Windows allows").arg(longestName);
    if (!key.isWritable() || (key.hive() == u"USERS"_s && key.path.at(1) != base::subkeySign))
        return Texts::tr("this key can never be written: it must begin with SYSTEM\\, SOFTWARE\\ or DEFAULT\\ and name a key below; of users, write *\\ with "
                         "each: {subkeys: USERS}");
    if (key.hive() != u"SYSTEM"_s)
        return {};
    const QString &second = key.path.at(1);
    if (isNamed(second, u"Select") || isNamed(second, u"LastKnownGoodRecovery") || isNamed(second, u"Clone"))
        return Texts::tr("SYSTEM\\%1 is never written: Windows keeps its own record of control sets there").arg(second);
    if (isNamed(second, u"LastKnownGood"))
        return Texts::tr("the last known good control set is never written; write SYSTEM\\CurrentControlSet");
    if (second.startsWith(u"ControlSet", Qt::CaseInsensitive))
        return Texts::tr("which number a control set has differs between machines; write SYSTEM\\CurrentControlSet");
    return {};
}

namespace {

base::KeyAddress decodeWrittenKey(Decoder &decoder, Node node)
{
    const base::KeyAddress key = base::KeyAddress::fromString(readPlain(decoder, node));
    const QString why = node.isScalar() ? whyNeverWritten(key) : QString();
    if (!why.isEmpty())
        decoder.problems.error(node, why);
    return key;
}

base::ValueAddress decodeValueAddress(Fields &fields)
{
    Decoder &decoder = fields.decoder();
    base::ValueAddress address;
    if (const Node key = fields.take("key", Need::Required))
        address.key = decodeWrittenKey(decoder, key);
    if (const Node value = fields.take("value", Need::Required)) {
        address.name = readPlain(decoder, value);
        if (address.name.contains(u'\\'))
            decoder.problems.error(value, Texts::tr("this is the name of a value, so it holds no backslash; the path belongs to \"key\""));
    }
    return address;
}

} // namespace

namespace {

bool isDword(const QString &text)
{
    bool fits = false;
    if (text.startsWith(u"0x"_s, Qt::CaseInsensitive)) {
        text.sliced(2).toUInt(&fits, 16);
        return fits;
    }
    text.toUInt(&fits, 10);
    return fits && (text == u"0"_s || (!text.startsWith(u'0') && text.front().isDigit()));
}

bool isBinary(const QString &text)
{
    QString digits = text;
    digits.remove(u' ').remove(u',');
    return digits.size() % 2 == 0 && std::ranges::all_of(digits, [](QChar c) { return QStringView(u"0123456789abcdefABCDEF").contains(c); });
}

} // namespace

namespace {

/// A text, or `{answer: ID}` as a whole.
QString readData(Decoder &decoder, Node node)
{
    if (!node.isMapping())
        return readPlain(decoder, node);
    Fields fields(decoder, node, node, QT_TRANSLATE_NOOP("Texts", "data from an answer"));
    const QString question = fields.plain("answer", Need::Required);
    fields.finish();
    return u"{answer:%1}"_s.arg(question);
}

QStringList readStrings(Decoder &decoder, Node node)
{
    QStringList strings;
    const auto read = [&](Node item) {
        strings << readData(decoder, item);
        if (item.isScalar() && strings.last().isEmpty())
            decoder.problems.error(item, Texts::tr("a list in the registry holds no empty string"));
    };
    if (node.isSequence())
        forEachItem(node, read);
    else if (node)
        read(node);
    return strings;
}

/// A pattern of bits: a number as a REG_DWORD is written.
quint32 readBits(Fields &fields, std::string_view key)
{
    const Node node = fields.take(key);
    if (!node)
        return 0;
    const QString text = readPlain(fields.decoder(), node);
    if (node.isScalar() && !isDword(text))
        fields.decoder().problems.error(node,
                                        Texts::tr("these are bits of a REG_DWORD: a number from 0 to 4294967295, decimal without leading zeros or as 0x..."));
    return text.toUInt(nullptr, 0);
}

} // namespace

void decodeData(Fields &fields, RegistrySet &set)
{
    Decoder &decoder = fields.decoder();
    const Node type = fields.take("type", Need::Required);
    set.type = type ? readWord(decoder, type, types, QT_TRANSLATE_NOOP("Texts", "a type of registry value")).value_or(RegistryType::Sz) : RegistryType::Sz;
    const Node data = fields.take("data", Need::Required);
    if (!data)
        return;
    if (data.isSequence() && set.type == RegistryType::MultiSz) {
        QStringList lines;
        forEachItem(data, [&](Node line) { lines << readPlain(decoder, line); });
        set.data = lines.join(u'\n');
        return;
    }
    set.data = readData(decoder, data);
    if (!answersIn(set.data).isEmpty() || !machineWordsIn(set.data).isEmpty())
        return; // judged when the answer is known
    if (data.isScalar() && set.type == RegistryType::Dword && !isDword(set.data))
        decoder.problems.error(data, Texts::tr("a REG_DWORD is a number from 0 to 4294967295, decimal without leading zeros or as 0x..."));
    if (data.isScalar() && set.type == RegistryType::Binary && !isBinary(set.data))
        decoder.problems.error(data, Texts::tr("a REG_BINARY is written as pairs of hexadecimal digits, such as 0a ff 00"));
}

std::variant<RegistrySet, RegistryBits> decodeSet(Fields &fields)
{
    if (!fields.has("set-bits") && !fields.has("clear-bits")) {
        RegistrySet set;
        set.address = decodeValueAddress(fields);
        decodeData(fields, set);
        set.makeKey = fields.yesNo("make-key", false);
        return set;
    }
    RegistryBits bits;
    bits.address = decodeValueAddress(fields);
    bits.set = readBits(fields, "set-bits");
    bits.clear = readBits(fields, "clear-bits");
    if ((bits.set & bits.clear) != 0)
        fields.decoder().problems.error(fields.at(), Texts::tr("the same bit cannot be set and cleared"));
    if (fields.has("type") || fields.has("data")) {
        static_cast<void>(fields.take("type"));
        static_cast<void>(fields.take("data"));
        fields.decoder().problems.error(fields.at(), Texts::tr("this changes bits of the number that is there; \"type\" and \"data\" belong to a whole value"));
    }
    return bits;
}

RegistryLine decodeLine(Fields &fields)
{
    Decoder &decoder = fields.decoder();
    RegistryLine line;
    line.address = decodeValueAddress(fields);
    line.remove = readStrings(decoder, fields.take("remove"));
    line.add = readStrings(decoder, fields.take("add"));
    line.before = fields.plain("before");
    line.after = fields.plain("after");
    if (line.remove.isEmpty() && line.add.isEmpty())
        decoder.problems.error(fields.at(), Texts::tr("this names no string to \"add\" or to \"remove\""));
    if (!line.before.isEmpty() && !line.after.isEmpty())
        decoder.problems.error(fields.at(), Texts::tr("a string goes before another or behind one, not both"));
    if (line.add.isEmpty() && !(line.before + line.after).isEmpty())
        decoder.problems.error(fields.at(), Texts::tr("\"before\" and \"after\" say where a string is added, and none is"));
    for (const QString &string : std::as_const(line.add)) {
        if (line.remove.contains(string, Qt::CaseInsensitive))
            decoder.problems.error(fields.at(), Texts::tr("\"%1\" is added and removed").arg(string));
    }
    return line;
}

ServiceStartType decodeStartType(Fields &fields)
{
    using Start = ServiceStartType::Start;
    static constexpr Word<Start> starts[]
        = {{"boot", Start::Boot}, {"system", Start::System}, {"automatic", Start::Automatic}, {"manual", Start::Manual}, {"disabled", Start::Disabled}};
    ServiceStartType type;
    if (const Node service = fields.take("service", Need::Required)) {
        type.service = readPlain(fields.decoder(), service);
        if (service.isScalar() && (type.service.isEmpty() || type.service.contains(u'\\')))
            fields.decoder().problems.error(service, Texts::tr("this is the name of the service's key below Services, such as Spooler, without a backslash"));
    }
    if (const Node start = fields.take("start", Need::Required))
        type.start = readWord(fields.decoder(), start, starts, QT_TRANSLATE_NOOP("Texts", "a way to start a service")).value_or(type.start);
    return type;
}

namespace {

std::vector<RegistryPart::Expectation> decodeExpectations(Decoder &decoder, Node list)
{
    std::vector<RegistryPart::Expectation> expectations;
    if (!list)
        return expectations;
    forEachItem(list, [&](Node item) {
        Fields fields(decoder, item, item, QT_TRANSLATE_NOOP("Texts", "an expectation"));
        if (!fields.isUsable())
            return;
        RegistryPart::Expectation expectation;
        expectation.present = fields.plain("word", Need::Required);
        expectation.form = fields.plain("form", Need::Required);
        expectation.says = fields.text("says", Need::Required);
        fields.finish();
        expectations.push_back(std::move(expectation));
    });
    return expectations;
}

} // namespace

RegistryPart decodePart(Fields &fields)
{
    Decoder &decoder = fields.decoder();
    RegistryPart part;
    part.address = decodeValueAddress(fields);
    if (const Node name = fields.take("part", Need::Required)) {
        part.part = readPlain(decoder, name);
        if (name.isScalar() && (part.part.isEmpty() || part.part.contains(u' ') || part.part.contains(u'=')))
            decoder.problems.error(name, Texts::tr("this is the word before the equals sign, such as SharedSection: no blanks, no \"=\""));
    }
    part.item = fields.integer("item", 1, maximumItems, 1, Need::Required);
    if (const Node data = fields.take("data", Need::Required)) {
        part.data = readPlain(decoder, data);
        if (data.isScalar() && (part.data.isEmpty() || std::ranges::any_of(part.data, [](QChar c) { return c.isSpace() || c == u',' || c == u'='; })))
            decoder.problems.error(data, Texts::tr("this becomes one item of a comma list, so it holds no blank, comma or equals sign"));
    }
    part.maximumItems = fields.integer("most-items", 0, maximumItems, 0);
    if (part.maximumItems > 0 && part.maximumItems < part.item)
        decoder.problems.error(fields.at(), Texts::tr("item %1 can never be written where there are at most %2 items").arg(part.item).arg(part.maximumItems));
    part.countsAs = fields.number("counts-as");
    part.expects = decodeExpectations(decoder, fields.take("expects"));
    return part;
}

RegistryDelete decodeDelete(Fields &fields)
{
    return {decodeValueAddress(fields)};
}

RegistryCopy decodeCopy(Fields &fields)
{
    RegistryCopy copy;
    copy.address = decodeValueAddress(fields);
    copy.makeKey = fields.yesNo("make-key", false);
    if (const Node from = fields.take("from", Need::Required)) {
        copy.from = base::KeyAddress::fromString(readPlain(fields.decoder(), from));
        const bool isInSubkey = !copy.from.path.isEmpty() && copy.from.path.first() == base::subkeySign;
        if (from.isScalar() && !isInSubkey && !copy.from.isWritable())
            fields.decoder().problems.error(from, Texts::tr("this names no key that can be read; it begins with SYSTEM\\, SOFTWARE\\, DEFAULT\\ or USERS\\"));
    }
    return copy;
}

RegistryDeleteKey decodeDeleteKey(Fields &fields)
{
    RegistryDeleteKey what;
    if (const Node key = fields.take("key", Need::Required)) {
        what.key = decodeWrittenKey(fields.decoder(), key);
        if (key.isScalar() && what.key.isValid() && what.key.isForStart())
            fields.decoder().problems.error(key, Texts::tr("this key is never deleted: Windows needs it, or something below it"));
    }
    return what;
}

} // namespace rules
