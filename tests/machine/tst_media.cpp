// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/media/search.h"
#include "machine/practice/programfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QtEndian>

using namespace Qt::StringLiterals;
using machine::media::SearchResult;

namespace {

const QString name = u"crypt32.dll"_s;

QByteArray program()
{
    return machine::practice::write({.name = name,
                                     .version = QVersionNumber{5, 131, 1877, 9},
                                     .stamp = QDateTime(QDate(2001, 7, 5), QTime(1, 2, 3), QTimeZone::UTC),
                                     .imports = {u"KERNEL32.dll"_s},
                                     .size = 60'000});
}

/// A folder with what a test packs and looks into.
struct Bench {
    QTemporaryDir folder;

    [[nodiscard]] QString path(const QString &file) const { return folder.filePath(file); }
    void write(const QString &file, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(file)).path());
        QFile out(path(file));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(file));
    }
    [[nodiscard]] QByteArray bytes(const QString &file) const
    {
        QFile in(path(file));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    [[nodiscard]] bool run(const QString &tool, const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(tool, arguments);
        return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    [[nodiscard]] qsizetype files() const
    {
        qsizetype count = 0;
        for (QDirIterator all(folder.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
             all.hasNext(); all.next())
            ++count;
        return count;
    }
};

bool has(const QString &tool)
{
    return !QStandardPaths::findExecutable(tool).isEmpty();
}

QString all(const base::Result<SearchResult> &result)
{
    return result ? result->problems.join(u'\n') : result.error().toString();
}

} // namespace

#define NEEDS(tool)                                                                                                                                            \
    if (!has(tool))                                                                                                                                            \
    QSKIP("THE TOOL " #tool " IS MISSING: this test proves nothing here")

class TestMedia : public QObject
{
    Q_OBJECT

    /// The one file that was packed is found, whole, and read again by its place; nothing was written.
    static void findsIt(const Bench &bench, const QString &medium, const QString &inside)
    {
        const qsizetype before = bench.files();
        const auto result = machine::media::search(bench.path(medium), name);
        QVERIFY2(result && result->files.size() == 1, qPrintable(all(result)));
        QCOMPARE(result->files.front().bytes, program());
        QCOMPARE(result->files.front().inside.toLower(), inside.toLower());
        const auto again = machine::media::read(result->files.front().path, result->files.front().inside);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().toString()));
        QCOMPARE(again->bytes, program());
        QCOMPARE(again->modified, result->files.front().modified);
        QCOMPARE(bench.files(), before);
    }

    /// Nothing is found, and it is said why.
    static void refuses(const Bench &bench, const QString &medium, const QString &says)
    {
        const qsizetype before = bench.files();
        const auto result = machine::media::search(bench.path(medium), name);
        QVERIFY2(!result || result->files.empty(), "found something");
        QVERIFY2(all(result).contains(says), qPrintable(all(result)));
        QCOMPARE(bench.files(), before);
    }

    static QByteArray szdd(quint32 length)
    {
        QByteArray bytes = QByteArray::fromHex("535a444488f027334100") + QByteArray(4, '\0') + QByteArray(100, '\xff');
        qToLittleEndian(length, bytes.data() + 10);
        return bytes;
    }

private Q_SLOTS:
    void plainFiles()
    {
        Bench bench;
        bench.write(u"a/CRYPT32.DLL"_s, program());
        findsIt(bench, u"a"_s, {});
        findsIt(bench, u"a/CRYPT32.DLL"_s, {});
        bench.write(u"b/i386/Update/crypt32.dll"_s, program());
        findsIt(bench, u"b"_s, {});
        refuses(bench, u"none"_s, u"does not exist"_s);
    }

    void bothProcessorsAreFound()
    {
        Bench bench;
        bench.write(u"sp/I386/crypt32.dll"_s, program());
        bench.write(u"sp/Alpha/crypt32.dll"_s, program() + 'x');
        const auto result = machine::media::search(bench.path(u"sp"_s), name);
        QVERIFY(result && result->files.size() == 2);
    }

    void compressed()
    {
        NEEDS(u"mscompress"_s);
        Bench bench;
        bench.write(u"a/crypt32.dll"_s, program());
        QVERIFY(bench.run(u"mscompress"_s, {u"a/crypt32.dll"_s}));
        const QByteArray packed = bench.bytes(u"a/crypt32.dll_"_s);
        QVERIFY(!packed.isEmpty());
        bench.write(u"b/CRYPT32.DL_"_s, packed);
        findsIt(bench, u"b/CRYPT32.DL_"_s, name);
        findsIt(bench, u"b"_s, name);
        for (const qsizetype size : {qsizetype(260), packed.size() / 2, packed.size() - 1}) {
            bench.write(u"c/CRYPT32.DL_"_s, packed.first(size));
            refuses(bench, u"c"_s, u"cut off or damaged"_s);
        }
    }

    void cabinets()
    {
        NEEDS(u"gcab"_s);
        Bench bench;
        bench.write(u"crypt32.dll"_s, program());
        QVERIFY(bench.run(u"gcab"_s, {u"-c"_s, u"-z"_s, u"sp.cab"_s, u"crypt32.dll"_s}));
        const QByteArray cabinet = bench.bytes(u"sp.cab"_s);
        bench.write(u"a/sp.cab"_s, cabinet);
        findsIt(bench, u"a/sp.cab"_s, name);
        findsIt(bench, u"a"_s, name);
        bench.write(u"b/CRYPT32.DL_"_s, cabinet); // one file packed as a cabinet
        findsIt(bench, u"b"_s, name);
        const QByteArray stub = machine::practice::write(
            {.name = u"sp4i386.exe"_s, .version = QVersionNumber{1, 0, 0, 0}, .stamp = QDateTime(QDate(1998, 10, 15), QTime(), QTimeZone::UTC), .imports = {}});
        bench.write(u"c/Sp4i386.exe"_s, stub + cabinet);
        findsIt(bench, u"c/Sp4i386.exe"_s, name);
        findsIt(bench, u"c"_s, name);
        bench.write(u"d/sp.cab"_s, cabinet.first(cabinet.size() / 2));
        refuses(bench, u"d/sp.cab"_s, u"cut off or damaged"_s);
        refuses(bench, u"d"_s, u"cut off or damaged"_s);
        // A member that ownership to be huge: its entry is length, offset, folder, date, time, attributes, name.
        QByteArray bomb = cabinet;
        const qsizetype member = bomb.indexOf(QByteArray("crypt32.dll") + '\0') - 16;
        QVERIFY(member > 0);
        qToLittleEndian(quint32(0x7ffffff0), bomb.data() + member);
        bench.write(u"e/sp.cab"_s, bomb);
        const auto result = machine::media::search(bench.path(u"e/sp.cab"_s), name);
        QVERIFY(!result || result->files.empty());
        QVERIFY2(!all(result).isEmpty(), "nothing was said");
        // A name that leads out of the folder: eleven characters, of which only the last element counts.
        QByteArray climbing = cabinet;
        climbing.replace(member + 16, 11, "../../a.dll");
        bench.write(u"f/sp.cab"_s, climbing);
        const qsizetype before = bench.files();
        const auto climbed = machine::media::search(bench.path(u"f/sp.cab"_s), u"a.dll"_s);
        QVERIFY2(climbed && climbed->files.size() == 1, qPrintable(all(climbed)));
        QCOMPARE(climbed->files.front().inside, u"a.dll"_s);
        QCOMPARE(bench.files(), before);
    }

    void discImages()
    {
        NEEDS(u"genisoimage"_s);
        Bench bench;
        bench.write(u"cd/I386/crypt32.dll"_s, program());
        bench.write(u"cd/readme.txt"_s, "hello");
        QVERIFY(bench.run(u"genisoimage"_s, {u"-quiet"_s, u"-J"_s, u"-r"_s, u"-o"_s, u"sp4.iso"_s, u"cd"_s}));
        findsIt(bench, u"sp4.iso"_s, u"I386/crypt32.dll"_s);
        bench.write(u"folder/sp4.iso"_s, bench.bytes(u"sp4.iso"_s));
        findsIt(bench, u"folder"_s, u"I386/crypt32.dll"_s);
        const QByteArray image = bench.bytes(u"sp4.iso"_s);
        const qsizetype content = image.indexOf(program());
        QVERIFY(content > 0);
        bench.write(u"cut.iso"_s, image.first(content + 1000));
        refuses(bench, u"cut.iso"_s, u"cut off or damaged"_s);
    }

    /// A service pack on a disc: a packed file, and a program that carries a cabinet.
    void archivesOnADisc()
    {
        NEEDS(u"genisoimage"_s);
        NEEDS(u"gcab"_s);
        NEEDS(u"mscompress"_s);
        Bench bench;
        bench.write(u"crypt32.dll"_s, program());
        QVERIFY(bench.run(u"mscompress"_s, {u"crypt32.dll"_s}) && bench.run(u"gcab"_s, {u"-c"_s, u"-z"_s, u"sp.cab"_s, u"crypt32.dll"_s}));
        bench.write(u"packed/I386/CRYPT32.DL_"_s, bench.bytes(u"crypt32.dll_"_s));
        const QByteArray stub = machine::practice::write(
            {.name = u"sp4i386.exe"_s, .version = QVersionNumber{1, 0, 0, 0}, .stamp = QDateTime(QDate(1998, 10, 15), QTime(), QTimeZone::UTC), .imports = {}});
        bench.write(u"carrying/SP4I386.EXE"_s, stub + bench.bytes(u"sp.cab"_s));
        for (const QString &disc : {u"packed"_s, u"carrying"_s})
            QVERIFY(bench.run(u"genisoimage"_s, {u"-quiet"_s, u"-J"_s, u"-r"_s, u"-o"_s, disc + u".iso"_s, disc}));
        findsIt(bench, u"packed.iso"_s, u"I386/CRYPT32.DL_/crypt32.dll"_s);
        findsIt(bench, u"carrying.iso"_s, u"SP4I386.EXE/crypt32.dll"_s);
        // One of them by its address, and one that is not there.
        QVERIFY(machine::media::exists(bench.path(u"packed.iso/I386/CRYPT32.DL_/crypt32.dll"_s)));
        findsIt(bench, u"packed.iso/I386/CRYPT32.DL_/crypt32.dll"_s, u"I386/CRYPT32.DL_/crypt32.dll"_s);
        const auto none = machine::media::search(bench.path(u"packed.iso/Alpha/CRYPT32.DL_/crypt32.dll"_s), name);
        QVERIFY(none && none->files.empty());
        refuses(bench, u"packed/I386/nothing/crypt32.dll"_s, u"does not exist"_s);
        QVERIFY(!machine::media::exists(bench.path(u"packed/nothing"_s)));
    }

    /// Each bound of a search, reached on purpose.
    void bounds()
    {
        NEEDS(u"gcab"_s);
        Bench bench;
        bench.write(u"0/crypt32.dll"_s, program());
        for (int depth = 1; depth <= 5; ++depth) { // a cabinet of the wanted file's name in a cabinet, and so on
            const QString folder = QString::number(depth - 1);
            const QString file = depth == 1 ? name : u"crypt32.dl_"_s;
            QVERIFY(QDir().mkpath(bench.path(QString::number(depth))));
            QVERIFY(bench.run(u"gcab"_s, {u"-c"_s, u"-n"_s, QString::number(depth) + u"/crypt32.dl_"_s, folder + u'/' + file}));
        }
        const auto within = machine::media::search(bench.path(u"3"_s), name);
        QVERIFY2(within && within->files.size() == 1, qPrintable(all(within)));
        refuses(bench, u"5"_s, u"packed too deeply"_s);
        const auto small = machine::media::search(bench.path(u"1"_s), name, {.bytesLeft = program().size() / 2});
        QVERIFY2(!small || (small->files.empty() && !small->problems.isEmpty()), "more was unpacked than allowed");
        const auto late = machine::media::search(bench.path(u"1"_s), name, {.time = QDeadlineTimer(0)});
        QVERIFY2(!late || (late->files.empty() && !late->problems.isEmpty()), "there was no time left");
    }

    void tooManyMembers()
    {
        NEEDS(u"genisoimage"_s);
        Bench bench;
        for (int i = 0; i < 10'000; ++i)
            bench.write(u"cd/%1/%2.txt"_s.arg(i / 500).arg(i), "x");
        QVERIFY(bench.run(u"genisoimage"_s, {u"-quiet"_s, u"-r"_s, u"-o"_s, u"many.iso"_s, u"cd"_s}));
        refuses(bench, u"many.iso"_s, u"more than 8192 files"_s);
    }

    void bombs()
    {
        Bench bench;
        bench.write(u"a/CRYPT32.DL_"_s, szdd(0x7fffffff));
        refuses(bench, u"a"_s, u"too large"_s);
        bench.write(u"b/CRYPT32.DL_"_s, szdd(1'000'000));
        refuses(bench, u"b"_s, u"cut off or damaged"_s);
        bench.write(u"c/CRYPT32.DL_"_s, QByteArray::fromHex("4b57414a88f027d1") + QByteArray(100, '\0'));
        refuses(bench, u"c"_s, u"KWAJ"_s);
        QFile large(bench.path(u"crypt32.dll"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(300LL * 1024 * 1024));
        refuses(bench, u"crypt32.dll"_s, u"too large"_s);
        bench.write(u"d/CRYPT32.DL_"_s, szdd(1).first(13));
        refuses(bench, u"d"_s, u"cut off or damaged"_s);
    }

    void linksAreNotFollowed()
    {
        Bench bench;
        bench.write(u"secret.dll"_s, program());
        QVERIFY(QDir().mkpath(bench.path(u"medium"_s)));
        QVERIFY(QFile::link(bench.path(u"secret.dll"_s), bench.path(u"medium/crypt32.dll"_s)));
        QVERIFY(QDir().mkpath(bench.path(u"elsewhere"_s)));
        bench.write(u"elsewhere/crypt32.dll"_s, program());
        QVERIFY(QFile::link(bench.path(u"elsewhere"_s), bench.path(u"medium/I386"_s)));
        refuses(bench, u"medium"_s, u"is a link"_s);
    }
};

QTEST_GUILESS_MAIN(TestMedia)
#include "tst_media.moc"
