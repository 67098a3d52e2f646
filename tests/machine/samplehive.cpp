// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/samplehive.h"

#include "machine/regf/header.h"

#include <QTimeZone>
#include <QtEndian>

namespace sample {

using namespace Qt::StringLiterals;
using machine::RegistryValue;
using machine::regf::Hive;
using machine::regf::NewKey;

NewKey tree()
{
    NewKey root{u"$$$PROTO.HIV"_s, {}, {}};
    NewKey &shapes = root.at(u"Shapes"_s);
    shapes.set(QString(), u"the default value"_s).set(u"number"_s, 0x01020304u);
    for (int length = 0; length <= 9; ++length)
        shapes.set(u"binary %1"_s.arg(length), RegistryValue{3, QByteArray("123456789").first(length)});
    shapes.set(u"expand"_s, RegistryValue::fromText(2, u"%SystemRoot%\\system32\\csrss.exe SharedSection=1024,3072 Windows=On"_s));
    shapes.set(u"list"_s, RegistryValue::fromText(7, u"one\0two\0"_s));
    shapes.set(u"strange type"_s, RegistryValue{0xabcdef, "x"_ba});
    shapes.set(u"more than a bin"_s, RegistryValue{3, QByteArray(20'000, 'z')});
    shapes.set(u"Stra\u00dfe"_s, u"latin1 name"_s).set(u"\u0141\u00f3d\u017a"_s, u"UTF-16 name"_s);
    root.at(u"Names\\M\u00fcller"_s).set(u"a"_s, 1u);
    root.at(u"Names\\\u0141\u00f3d\u017a"_s).set(u"a"_s, 2u);
    root.at(u"Names\\\u65e5\u672c"_s);
    root.at(u"Names\\x"_s); // shorter than a list's hint
    for (int i = 0; i < 1200; ++i)
        root.at(u"Many\\Key %1"_s.arg(i)).set(u"number"_s, static_cast<quint32>(i));
    root.at(QString(u"Deep\\below\\"_s).repeated(40)).set(u"bottom"_s, u"reached"_s);
    return root;
}

QDateTime stamp()
{
    return {QDate(1999, 12, 31), QTime(23, 59, 58), QTimeZone::UTC};
}

QByteArray hive()
{
    static const QByteArray bytes = machine::regf::write(tree(), u"\\SystemRoot\\System32\\Config\\SAMPLE"_s, stamp());
    return bytes;
}

namespace {

QString shown(const RegistryValue &value)
{
    return QString::number(value.type) + u':' + QString::fromLatin1(value.bytes.toHex());
}

void add(const NewKey &key, const QString &path, Flat &flat)
{
    flat.insert(path, {});
    for (const auto &[name, value] : key.values)
        flat.insert(path + u'|' + name, shown(value));
    for (const NewKey &child : key.children)
        add(child, path + u'\\' + child.name, flat);
}

base::Status add(const Hive &hive, machine::regf::Key key, const QString &path, Flat &flat)
{
    flat.insert(path, {});
    const auto values = hive.values(key);
    if (!values)
        return base::pass(values.error());
    for (const machine::regf::Value &value : *values)
        flat.insert(path + u'|' + value.name, shown(value.value));
    const auto children = hive.children(key);
    if (!children)
        return base::pass(children.error());
    for (const machine::regf::Key child : *children) {
        const auto name = hive.name(child);
        if (!name)
            return base::pass(name.error());
        if (path.count(u'\\') > 600)
            return base::fail(base::Failure::BadInput, u"The keys go round in a circle."_s);
        if (flat.size() > 100'000)
            return base::fail(base::Failure::BadInput, u"The keys have no end."_s);
        if (auto added = add(hive, child, path + u'\\' + *name, flat); !added)
            return added;
    }
    return {};
}

} // namespace

Flat flat(const NewKey &root)
{
    Flat flat;
    add(root, {}, flat);
    return flat;
}

base::Result<Flat> flat(const Hive &hive)
{
    Flat flat;
    if (auto added = add(hive, hive.root(), {}, flat); !added)
        return base::pass(added.error());
    return flat;
}

quint32 number(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

void put32(QByteArray &bytes, qsizetype at, quint32 number)
{
    qToLittleEndian(number, bytes.data() + at);
}

void put16(QByteArray &bytes, qsizetype at, quint16 number)
{
    qToLittleEndian(number, bytes.data() + at);
}

void repairChecksum(QByteArray &hive)
{
    put32(hive, 508, machine::regf::headerChecksum(hive));
}

qsizetype keyPlace(const QByteArray &hive, const QString &path)
{
    const auto parsed = Hive::parse(hive);
    const auto key = parsed->find(path.split(u'\\', Qt::SkipEmptyParts));
    return 0x1000 + 4 + qsizetype((*key)->offset);
}

} // namespace sample
