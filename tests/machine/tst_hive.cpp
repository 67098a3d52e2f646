// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/samplehive.h"

#include "machine/regf/hive.h"
#include "machine/regf/names.h"
#include "machine/regf/writer.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#include <functional>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using machine::RegistryValue;
using machine::regf::Hive;
using machine::regf::NewKey;

namespace {

constexpr qsizetype cellsFrom = 0x1000;

Hive parsed(const QByteArray &bytes)
{
    auto hive = Hive::parse(bytes);
    if (!hive)
        qFatal("%s", qPrintable(hive.error().toString()));
    return *hive;
}

/// The place in the file of what an offset field refers to, behind the size of that cell.
qsizetype target(const QByteArray &hive, qsizetype field)
{
    return cellsFrom + 4 + qsizetype(sample::number(hive, field));
}

/// A small hive of later Windows: one key with one value of `data` in segments, put together by hand.
QByteArray hiveWithBigData(const QByteArray &data)
{
    constexpr qsizetype segmentBytes = 16344;
    NewKey root{u"root"_s, {}, {}};
    root.set(u"big"_s, RegistryValue{3, QByteArray(12, 'r')}); // room for the record
    root.set(u"list"_s, RegistryValue{3, QByteArray(64, 'l')});
    for (qsizetype at = 0; at < data.size(); at += segmentBytes)
        root.set(u"part %1"_s.arg(at), RegistryValue{3, data.sliced(at, std::min(segmentBytes, data.size() - at))});
    QByteArray hive = machine::regf::write(root, u"BIG"_s, sample::stamp());
    const qsizetype values = target(hive, sample::keyPlace(hive, {}) + 40);
    const auto dataOf = [&hive, values](qsizetype i) { return sample::number(hive, target(hive, values + 4 * i) + 8); };
    const qsizetype record = cellsFrom + 4 + qsizetype(dataOf(0));
    const auto segments = static_cast<quint16>((data.size() + segmentBytes - 1) / segmentBytes);
    hive.replace(record, 2, "db");
    sample::put16(hive, record + 2, segments);
    sample::put32(hive, record + 4, dataOf(1));
    for (quint16 i = 0; i < segments; ++i)
        sample::put32(hive, cellsFrom + 4 + qsizetype(dataOf(1)) + 4 * i, dataOf(2 + i));
    sample::put32(hive, target(hive, values) + 4, static_cast<quint32>(data.size()));
    sample::put32(hive, 24, 5); // version 1.5
    sample::repairChecksum(hive);
    return hive;
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(QByteArray &)>)

class TestHive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        const Hive hive = parsed(sample::hive());
        const auto read = sample::flat(hive);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().toString()));
        QCOMPARE(*read, sample::flat(sample::tree()));
        QCOMPARE(hive.reasonNotToWrite(), QString());
    }

    void theHeaderIsThatOfNt4()
    {
        const QByteArray bytes = sample::hive();
        QCOMPARE(bytes.size() % 0x1000, 0);
        const machine::regf::Header header = parsed(bytes).header();
        QCOMPARE(header.major, 1u);
        QCOMPARE(header.minor, 3u);
        QCOMPARE(header.type, 0u);
        QCOMPARE(header.sequence1, header.sequence2);
        QVERIFY(header.checksumRight && !header.isDirty());
        QCOMPARE(header.written, sample::stamp());
        QVERIFY(u"\\SystemRoot\\System32\\Config\\SAMPLE"_s.endsWith(header.fileName));
        QCOMPARE(qsizetype(header.binsSize) + 0x1000, bytes.size());
        QVERIFY(!bytes.contains("lh")); // NT 4.0 knows no hashed lists
    }

    void alternateAndLog()
    {
        const auto alternate = Hive::parse(machine::regf::alternateOf(sample::hive()));
        QVERIFY(alternate && alternate->header().checksumRight);
        QCOMPARE(alternate->header().type, 1u);
        QVERIFY(alternate->reasonNotToWrite().contains(u"not the hive itself"_s));
        QVERIFY(!Hive::parse(machine::regf::logOf(sample::hive())));
    }

    void namesIgnoreLetterCase()
    {
        const Hive hive = parsed(sample::hive());
        const auto key = hive.find({u"NAMES"_s, u"\u0142\u00d3D\u0179"_s});
        QVERIFY(key && *key);
        QCOMPARE(*hive.name(**key), u"\u0141\u00f3d\u017a"_s);
        const auto shapes = hive.find({u"shapes"_s});
        QCOMPARE((*hive.value(**shapes, u"STRA\u00dfE"_s))->text(), u"latin1 name"_s);
        QCOMPARE((*hive.value(**shapes, {}))->text(), u"the default value"_s);
        QVERIFY(!hive.value(**shapes, u"not there"_s)->has_value());
        QVERIFY(!hive.find({u"Shapes"_s, u"not there"_s, u"deeper"_s})->has_value());
        QCOMPARE(*hive.name(*hive.find({}).value()), u"$$$PROTO.HIV"_s);
        QCOMPARE(hive.valueNames(**shapes)->size(), 18);
    }

    void everyKindOfList_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("lh") << "lh";
        QTest::newRow("li") << "li";
        QTest::newRow("lf") << "lf";
    }

    void everyKindOfList()
    {
        QFETCH(QString, kind);
        QByteArray bytes = sample::hive();
        const qsizetype list = target(bytes, sample::keyPlace(bytes, u"Names"_s) + 28);
        bytes.replace(list, 2, kind.toLatin1());
        if (kind == u"li"_s) { // no hints between the offsets
            for (qsizetype i = 1; i < 4; ++i)
                sample::put32(bytes, list + 4 + 4 * i, sample::number(bytes, list + 4 + 8 * i));
        }
        const Hive hive = parsed(bytes);
        QCOMPARE(*sample::flat(hive), sample::flat(sample::tree()));
        QCOMPARE(hive.reasonNotToWrite().isEmpty(), kind != u"lh"_s);
    }

    void bigData()
    {
        for (const qsizetype size : {16'350, 2 * 16'344, 40'000}) {
            QByteArray data(size, '\0');
            for (qsizetype i = 0; i < size; ++i)
                data[i] = static_cast<char>(i * 31 / 7);
            const Hive hive = parsed(hiveWithBigData(data));
            const auto value = hive.value(hive.root(), u"big"_s);
            QVERIFY2(value, qPrintable(value ? QString() : value.error().toString()));
            QCOMPARE((*value)->bytes, data);
        }
    }

    void refusedToRead_data()
    {
        QTest::addColumn<std::function<void(QByteArray &)>>("hurt");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const std::function<void(QByteArray &)> &hurt, const QString &says) { QTest::newRow(name) << hurt << says; };
        row("empty", [](QByteArray &h) { h.clear(); }, u"does not begin with"_s);
        row("text", [](QByteArray &h) { h.fill('x'); }, u"does not begin with"_s);
        row("NT 3.1", [](QByteArray &h) { sample::put32(h, 24, 1); }, u"version 1.1"_s);
        row("future", [](QByteArray &h) { sample::put32(h, 20, 2); }, u"version 2.3"_s);
        row("no bins", [](QByteArray &h) { sample::put32(h, 40, 0); }, u"impossible size 0x0"_s);
        row("half a bin", [](QByteArray &h) { sample::put32(h, 40, 0x1800); }, u"impossible size 0x1800"_s);
        row("4 GB of bins", [](QByteArray &h) { sample::put32(h, 40, 0xfffff000); }, u"cut off"_s);
        row("cut", [](QByteArray &h) { h.chop(1); }, u"cut off"_s);
        row("bin without name", [](QByteArray &h) { h[0x1000] = 'H'; }, u"no hive bin begins"_s);
        row("bin of another place", [](QByteArray &h) { sample::put32(h, 0x1004, 0x5000); }, u"belongs to 0x6000"_s);
        row("bin of no size", [](QByteArray &h) { sample::put32(h, 0x1008, 0); }, u"impossible size"_s);
        row("bin beyond the end", [](QByteArray &h) { sample::put32(h, 0x1008, 0x40000000); }, u"impossible size"_s);
    }

    void refusedToRead()
    {
        QFETCH(std::function<void(QByteArray &)>, hurt);
        QFETCH(QString, says);
        QByteArray bytes = sample::hive();
        hurt(bytes);
        const auto hive = Hive::parse(bytes);
        QVERIFY(!hive);
        QCOMPARE(hive.error().kind, base::Failure::BadInput);
        QVERIFY2(hive.error().message.contains(says), qPrintable(hive.error().message));
    }

    void refusedToWrite_data()
    {
        QTest::addColumn<std::function<void(QByteArray &)>>("hurt");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const std::function<void(QByteArray &)> &hurt, const QString &says) { QTest::newRow(name) << hurt << says; };
        const auto key = [](const QByteArray &hive, const QString &path) { return sample::keyPlace(hive, path); };
        const auto value = [key](const QByteArray &hive, qsizetype i) { return target(hive, target(hive, key(hive, u"Shapes"_s) + 40) + 4 * i); };
        const auto security = [key](const QByteArray &hive) { return target(hive, key(hive, {}) + 44); };
        row("dirty", [](QByteArray &h) { sample::put32(h, 8, 4); }, u"sequence numbers are 5 and 4"_s);
        row("checksum", [](QByteArray &h) { h[508] = static_cast<char>(h[508] ^ 1); }, u"checksum"_s);
        row("version", [](QByteArray &h) { sample::put32(h, 24, 2); }, u"version 1.2"_s);
        row("log", [](QByteArray &h) { sample::put32(h, 28, 2); }, u"type 2"_s);
        row("root outside", [](QByteArray &h) { sample::put32(h, 36, 0x7ffffff0); }, u"outside the hive bins"_s);
        row("root is no key", [](QByteArray &h) { sample::put32(h, 36, sample::number(h, sample::keyPlace(h, {}) + 44)); }, u"\"nk\" is expected"_s);
        row("cell of no size", [](QByteArray &h) { sample::put32(h, 0x1020, 0); }, u"impossible size 0x0"_s);
        row("smallest number as size", [](QByteArray &h) { sample::put32(h, 0x1020, 0x80000000); }, u"impossible size 0x80000000"_s);
        row("crooked size", [](QByteArray &h) { sample::put32(h, 0x1020, 0u - 84u); }, u"impossible size 0x54"_s);
        row(
            "free key",
            [key](QByteArray &h) {
                const qsizetype at = key(h, u"Names"_s) - 4;
                sample::put32(h, at, 0u - sample::number(h, at));
            },
            u"free"_s);
        row("too many children", [key](QByteArray &h) { sample::put32(h, key(h, u"Names"_s) + 20, 0x7fffffff); }, u"more keys below it"_s);
        row("one child more", [key](QByteArray &h) { sample::put32(h, key(h, u"Names"_s) + 20, 5); }, u"fewer keys"_s);
        row("one child less", [key](QByteArray &h) { sample::put32(h, key(h, u"Names"_s) + 20, 3); }, u"more keys than"_s);
        row(
            "circle",
            [key](QByteArray &h) {
                const qsizetype list = target(h, key(h, u"Names"_s) + 28);
                sample::put32(h, list + 4, sample::number(h, 36));
            },
            u"two places refer"_s);
        row(
            "index in an index",
            [key](QByteArray &h) {
                const qsizetype index = target(h, key(h, u"Many"_s) + 28);
                sample::put32(h, index + 4, sample::number(h, key(h, u"Many"_s) + 28));
            },
            u"two places refer"_s);
        row("wrong parent", [key](QByteArray &h) { sample::put32(h, key(h, u"Names\\x"_s) + 16, 0x20); }, u"belongs below another"_s);
        row("name too long", [key](QByteArray &h) { sample::put16(h, key(h, u"Names\\x"_s) + 72, 200); }, u"name is longer"_s);
        row("half a character", [key](QByteArray &h) { sample::put16(h, key(h, u"Names\\\u65e5\u672c"_s) + 72, 3); }, u"half a character"_s);
        row("no name", [key](QByteArray &h) { sample::put16(h, key(h, u"Names\\x"_s) + 72, 0); }, u"name is empty"_s);
        row("two of one name", [key](QByteArray &h) { h.replace(key(h, u"Many\\Key 11"_s) + 76, 6, "key 12"); }, u"there twice"_s);
        row(
            "class outside",
            [key](QByteArray &h) {
                sample::put16(h, key(h, u"Names"_s) + 74, 8);
                sample::put32(h, key(h, u"Names"_s) + 48, 0x7ffffff0);
            },
            u"outside"_s);
        row("too many values", [key](QByteArray &h) { sample::put32(h, key(h, u"Shapes"_s) + 36, 0xffffffff); }, u"more values"_s);
        row("values behind their list", [key](QByteArray &h) { sample::put32(h, key(h, u"Shapes"_s) + 36, 200); }, u"too small"_s);
        row(
            "a value twice",
            [key](QByteArray &h) {
                const qsizetype list = target(h, key(h, u"Shapes"_s) + 40);
                sample::put32(h, list, sample::number(h, list + 4));
            },
            u"two places refer"_s);
        row("shared data", [value](QByteArray &h) { sample::put32(h, value(h, 8) + 8, sample::number(h, value(h, 9) + 8)); }, u"two places refer"_s);
        row("data larger than its cell", [value](QByteArray &h) { sample::put32(h, value(h, 8) + 4, 4000); }, u"too small"_s);
        row("data larger than the hive", [value](QByteArray &h) { sample::put32(h, value(h, 8) + 4, 0x7fffffff); }, u"larger than the hive"_s);
        row("five bytes in the value", [value](QByteArray &h) { sample::put32(h, value(h, 1) + 4, 0x80000005); }, u"more than four bytes"_s);
        row("two values of one name", [value](QByteArray &h) { h.replace(value(h, 3) + 20, 8, "BINARY 0"); }, u"the same name"_s);
        row("ring leaves", [security](QByteArray &h) { sample::put32(h, security(h) + 4, 0x10); }, u"none can begin"_s);
        row("ring back is wrong", [security](QByteArray &h) { sample::put32(h, security(h) + 8, 0x20); }, u"ring of security descriptors is broken"_s);
        row("descriptor too long", [security](QByteArray &h) { sample::put32(h, security(h) + 16, 5000); }, u"longer than its cell"_s);
        row("foreign descriptor", [key](QByteArray &h) { sample::put32(h, key(h, u"Names"_s) + 44, 0x20); }, u"not among the others"_s);
    }

    void refusedToWrite()
    {
        QFETCH(std::function<void(QByteArray &)>, hurt);
        QFETCH(QString, says);
        QByteArray bytes = sample::hive();
        hurt(bytes);
        if (QByteArray(QTest::currentDataTag()) != "checksum")
            sample::repairChecksum(bytes);
        const auto hive = Hive::parse(bytes);
        QVERIFY2(hive, qPrintable(hive ? QString() : hive.error().toString()));
        const QString reason = hive->reasonNotToWrite();
        QVERIFY2(reason.contains(says), qPrintable(reason));
    }

    void namesAreComparedAsWindowsDoes_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("ASCII") << u"Select"_s << u"sELECT"_s << true;
        QTest::newRow("umlaut") << u"\u00fcber"_s << u"\u00dcBER"_s << true;
        QTest::newRow("Greek") << u"\u03b1"_s << u"\u0391"_s << true;
        QTest::newRow("kelvin") << u"K"_s << u"\u212a"_s << false;
        QTest::newRow("kelvin, small k") << u"k"_s << u"\u212a"_s << false;
        QTest::newRow("long s") << u"s"_s << u"\u017f"_s << false;
        QTest::newRow("dotless i") << u"I"_s << u"\u0131"_s << false;
        QTest::newRow("sharp s") << u"\u00df"_s << u"ss"_s << false;
        QTest::newRow("micro") << u"\u00b5"_s << u"\u03bc"_s << false;
        QTest::newRow("beyond 16 bits") << u"\U00010428"_s << u"\U00010400"_s << false;
    }

    void namesAreComparedAsWindowsDoes()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(machine::regf::isSameName(a, b), "same");
        QTEST(machine::regf::foldedName(a) == machine::regf::foldedName(b), "same");
    }

    void aClassNameThatIsNotThere()
    {
        for (const quint32 nowhere : {0u, 0xffffffffu}) {
            QByteArray bytes = sample::hive();
            const qsizetype key = sample::keyPlace(bytes, u"Names"_s);
            sample::put16(bytes, key + 74, 8);
            sample::put32(bytes, key + 48, nowhere);
            QCOMPARE(parsed(bytes).reasonNotToWrite(), QString());
        }
    }

    void referenceIntoTheMiddleOfACell()
    {
        // A key inside the data of a value looks right from the inside; only the walk over the cells shows it.
        NewKey root{u"root"_s, {}, {}};
        root.set(u"data"_s, RegistryValue{3, QByteArray(200, '\0')});
        root.at(u"child"_s);
        QByteArray hive = machine::regf::write(root, u"X"_s, sample::stamp());
        const qsizetype child = sample::keyPlace(hive, u"child"_s);
        const qsizetype data = target(hive, target(hive, target(hive, sample::keyPlace(hive, {}) + 40)) + 8);
        const QByteArray copy = hive.sliced(child - 4, 88);
        hive.replace(data + 4, copy.size(), copy);
        const qsizetype list = target(hive, sample::keyPlace(hive, {}) + 28);
        sample::put32(hive, list + 4, static_cast<quint32>(data + 4 - cellsFrom));
        QVERIFY(sample::flat(parsed(hive)));
        QVERIFY(parsed(hive).reasonNotToWrite().contains(u"middle of a cell"_s));
    }

    void differences()
    {
        const Hive before = parsed(sample::hive());
        NewKey changed = sample::tree();
        changed.at(u"Shapes"_s).set(u"number"_s, 5u).set(u"new"_s, 1u).set(u"EXPAND"_s, RegistryValue{1, "y"_ba});
        std::erase_if(changed.at(u"Shapes"_s).values, [](const auto &pair) { return pair.first == u"list"_s; });
        changed.at(u"Names\\New key\\below"_s);
        std::erase_if(changed.at(u"Many"_s).children, [](const NewKey &key) { return key.name == u"Key 700"_s; });
        const auto found = machine::regf::compare(before, parsed(machine::regf::write(changed, u"X"_s, sample::stamp().addDays(1))));
        QVERIFY2(found, qPrintable(found ? QString() : found.error().toString()));
        static const std::array words{"added", "removed", "changed", "key added", "key removed"};
        QStringList shown;
        for (const machine::regf::Difference &difference : *found)
            shown.append(difference.key + u'|' + difference.value + u'|' + QString::fromLatin1(words.at(static_cast<size_t>(difference.what))));
        shown.sort();
        QCOMPARE(shown, (QStringList{u"Many\\Key 700||key removed"_s, u"Names\\New key||key added"_s, u"Shapes|expand|changed"_s, u"Shapes|list|removed"_s,
                                     u"Shapes|new|added"_s, u"Shapes|number|changed"_s}));
        QVERIFY(machine::regf::compare(before, before)->empty());
    }

    void comparingNeverGoesInCircles()
    {
        QByteArray circle = sample::hive();
        const qsizetype list = target(circle, sample::keyPlace(circle, u"Names"_s) + 28);
        sample::put32(circle, list + 4, sample::number(circle, 36));
        const auto found = machine::regf::compare(parsed(sample::hive()), parsed(circle));
        QVERIFY(!found);
        QVERIFY(found.error().message.contains(u"two places"_s));
    }

    void loading()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"hive"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sample::hive()) > 0);
        file.close();
        QVERIFY(Hive::load(path));
        QCOMPARE(Hive::load(folder.filePath(u"none"_s)).error().kind, base::Failure::NotFound);
        QCOMPARE(Hive::load(folder.path()).error().kind, base::Failure::BadInput);
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(Hive::load(pipe).error().kind, base::Failure::BadInput); // and does not wait for a writer
    }

    void aLargeHiveOpensFast()
    {
        NewKey root{u"large"_s, {}, {}};
        for (int i = 0; i < 400; ++i) {
            NewKey &key = root.at(u"Software\\Vendor %1"_s.arg(i));
            for (int j = 0; j < 20; ++j) {
                key.children.push_back({u"Product %1"_s.arg(j), {}, {}});
                key.children.back().set(u"data"_s, RegistryValue{3, QByteArray(1800, 'd')});
            }
        }
        const QByteArray bytes = machine::regf::write(root, u"LARGE"_s, sample::stamp());
        QVERIFY(bytes.size() > 15'000'000);
        QElapsedTimer timer;
        timer.start();
        const auto hive = Hive::parse(bytes);
        const auto key = hive->find({u"software"_s, u"vendor 399"_s, u"product 19"_s});
        const auto value = hive->value(**key, u"data"_s);
        const qint64 milliseconds = timer.elapsed();
        QCOMPARE((*value)->bytes.size(), 1800);
        QVERIFY2(milliseconds < 200, qPrintable(QString::number(milliseconds))); // some 5 ms; slow machines and sanitizers are forgiven
        qInfo("%lld bytes opened and one value read in %lld ms", qlonglong(bytes.size()), qlonglong(milliseconds));
        timer.restart();
        QCOMPARE(hive->reasonNotToWrite(), QString());
        qInfo("walked in %lld ms", qlonglong(timer.elapsed()));
    }
};

QTEST_APPLESS_MAIN(TestHive)
#include "tst_hive.moc"
