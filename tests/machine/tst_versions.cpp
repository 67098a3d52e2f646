// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/folder/hivelog.h"
#include "machine/folder/inuse.h"
#include "machine/machine.h"
#include "machine/practice/practice.h"
#include "machine/regf/header.h"
#include "machine/regf/hive.h"
#include "machine/regf/writer.h"
#include "machine/samplehive.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using base::Probe;
using machine::RegistryValue;
using machine::regf::Hive;
using machine::regf::NewKey;
using machine::regf::Shape;
using machine::regf::Soundness;

namespace {

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray get(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray withMinor(QByteArray hive, quint32 minor)
{
    sample::put32(hive, 24, minor);
    sample::repairChecksum(hive);
    return hive;
}

Probe valueOf(const QString &key, const QString &name)
{
    Probe probe;
    probe.kind = Probe::Kind::RegistryValue;
    probe.key = base::KeyAddress::fromString(key);
    probe.name = name;
    return probe;
}

Probe ofKind(Probe::Kind kind, const QString &file = {})
{
    Probe probe;
    probe.kind = kind;
    probe.file.path = file;
    return probe;
}

QString examined(const machine::Machine &machine, const Probe &probe)
{
    const base::Finding finding = machine::examine(machine, probe);
    return (finding.value ? base::toString(*finding.value) : u"absent"_s) + u" | "_s + finding.source;
}

/// A log of the newer kind beside a hive: its header, and entries that count up.
QByteArray logWith(const QByteArray &hive, quint32 sequence, const QList<quint32> &entries)
{
    QByteArray log = hive.first(512);
    sample::put32(log, 4, sequence);
    sample::put32(log, 8, sequence);
    sample::repairChecksum(log);
    for (const quint32 entry : entries) {
        QByteArray bytes(512, '\0');
        bytes.replace(0, 4, "HvLE");
        sample::put32(bytes, 4, 512);
        sample::put32(bytes, 12, entry);
        log += bytes;
    }
    return log;
}

} // namespace

/// Windows of every age: hives of all versions, logs of both kinds, systems that only sleep, and where they keep their users.
class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto root = machine::practice::make(m_folder->filePath(u"disk"_s), u"windows-10"_s);
        QVERIFY2(root, qPrintable(root ? QString() : root.error().toString()));
        m_root = *root;
    }

    void hives_data()
    {
        QTest::addColumn<int>("minor");
        QTest::addColumn<bool>("isLater"); // with lists as since Windows XP
        QTest::addColumn<QString>("state");
        QTest::newRow("1.0") << 0 << false << "refused: that of Windows NT 3.1 and 3.5";
        QTest::newRow("1.1") << 1 << false << "refused: that of Windows NT 3.1 and 3.5";
        QTest::newRow("1.2") << 2 << false << "read: this one is only read";
        QTest::newRow("1.3") << 3 << false << "written";
        QTest::newRow("1.3 with lists of a later one") << 3 << true << "read: in a form that Windows NT 4.0 does not know (lh)";
        QTest::newRow("1.4") << 4 << true << "read: a form that";
        QTest::newRow("1.5") << 5 << true << "written";
        QTest::newRow("1.5 with lists of an earlier one") << 5 << false << "written";
        QTest::newRow("1.6") << 6 << true << "written";
        QTest::newRow("1.7") << 7 << true << "refused: only versions 1.2 (Windows NT 3.51) to 1.6";
    }

    void hives()
    {
        QFETCH(int, minor);
        QFETCH(bool, isLater);
        QFETCH(QString, state);
        NewKey keys = sample::tree(); // without what later ones keep in segments
        std::erase_if(keys.at(u"Shapes"_s).values, [](const auto &value) { return value.second.bytes.size() > 16'344; });
        const QByteArray bytes = machine::regf::write(keys, u"SYSTEM"_s, sample::stamp(), isLater ? Shape::Later : Shape::Nt4);
        const auto hive = Hive::parse(withMinor(bytes, static_cast<quint32>(minor)));
        if (state.startsWith(u"refused"_s)) {
            QVERIFY2(!hive && hive.error().message.contains(state.section(u": "_s, 1)), qPrintable(hive ? u"read"_s : hive.error().message));
            return;
        }
        QVERIFY2(hive, qPrintable(hive ? QString() : hive.error().message));
        const auto flat = sample::flat(*hive);
        QVERIFY(flat);
        QCOMPARE(*flat, sample::flat(keys));
        const Soundness soundness = hive->soundness();
        QCOMPARE(soundness.state == Soundness::State::Sound, state == u"written"_s);
        if (minor != 4)
            QVERIFY2(soundness.reason.contains(state.section(u": "_s, 1)), qPrintable(soundness.reason));
    }

    void howToCloseIt()
    {
        for (const auto &[minor, words] :
             {std::pair{3u, u"Start Windows on that machine once, shut it down, and try again."_s}, {5u, u"shutdown /s /f /t 0"_s}}) {
            QByteArray bytes = withMinor(sample::hive(), minor);
            sample::put32(bytes, 4, sample::number(bytes, 8) + 1);
            sample::repairChecksum(bytes);
            const auto hive = Hive::parse(bytes);
            QVERIFY(hive);
            QVERIFY2(hive->soundness().reason.endsWith(words), qPrintable(hive->soundness().reason));
        }
    }

    void logs_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("newer"); // than the hive
        QTest::addColumn<QList<int>>("entries");
        QTest::addColumn<bool>("trouble");
        QTest::newRow("LOG1, older") << "LOG1" << -1 << QList<int>{} << false;
        QTest::newRow("LOG1, newer") << "LOG1" << 1 << QList<int>{} << true;
        QTest::newRow("LOG2, newer") << "LOG2" << 1 << QList<int>{} << true;
        QTest::newRow("LOG1, applied entries") << "LOG1" << -3 << QList<int>{-2, -1, 0} << false;
        QTest::newRow("LOG1, entries that the hive has not") << "LOG1" << -1 << QList<int>{-1, 0, 1} << true;
        QTest::newRow("LOG2, entries that the hive has not") << "LOG2" << 0 << QList<int>{1} << true;
        QTest::newRow("LOG1, left behind by an earlier round") << "LOG1" << -1 << QList<int>{-1, 7} << false;
    }

    void logs()
    {
        QFETCH(QString, file);
        QFETCH(int, newer);
        QFETCH(QList<int>, entries);
        QFETCH(bool, trouble);
        const QString path = m_root + u"/System32/config/SYSTEM"_s;
        const QByteArray hive = get(path);
        const auto sequence = static_cast<int>(sample::number(hive, 4));
        QList<quint32> sequences;
        for (const int entry : entries)
            sequences << static_cast<quint32>(sequence + entry);
        QVERIFY(put(path + u'.' + file, logWith(hive, static_cast<quint32>(sequence + newer), sequences)));
        const auto machine = machine::open(m_root);
        QVERIFY(machine);
        const auto found = (*machine)->hive(u"SYSTEM"_s);
        QVERIFY(found);
        QCOMPARE(!found->trouble.isEmpty(), trouble);
        QCOMPARE(found->trouble.contains(u"shutdown /s /f /t 0"_s), trouble);
        QCOMPARE((*machine)->condition().hives.front().state, trouble ? machine::HiveState::NewerLog : machine::HiveState::Clean);
        QVERIFY2(found->log.contains(u"SYSTEM."_s + file), qPrintable(found->log));
    }

    void aLogWithAHostileSize()
    {
        const QString path = m_root + u"/System32/config/SYSTEM"_s;
        const QByteArray hive = get(path);
        for (const quint32 size : {0u, 1u, 511u, 0xfffffe00u, 0xffffffffu}) {
            QByteArray log = logWith(hive, 1, {2, 3});
            sample::put32(log, 512 + 4, size);
            QVERIFY(put(path + u".LOG1"_s, log));
            QCOMPARE((*machine::open(m_root))->hive(u"SYSTEM"_s)->trouble, QString());
        }
    }

    void hibernation_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<bool>("sleeps");
        QTest::newRow("hibernated") << QByteArray("hibr\0\0", 6) << true;
        QTest::newRow("since Windows 8") << QByteArray("HIBR\0\0", 6) << true;
        QTest::newRow("awake again") << QByteArray("wake\0\0", 6) << false;
        QTest::newRow("never used") << QByteArray(4096, '\0') << false;
        QTest::newRow("empty") << QByteArray() << false;
    }

    void hibernation()
    {
        QFETCH(QByteArray, start);
        QFETCH(bool, sleeps);
        QVERIFY(put(m_folder->filePath(u"disk/hiberfil.sys"_s), start));
        const auto machine = machine::open(m_root);
        QVERIFY(machine);
        QCOMPARE((*machine)->canWrite(), !sleeps);
        const QString why = (*machine)->condition().whyNotWritable;
        QCOMPARE(why.startsWith(u"Windows on this disk is hibernated"_s) && why.endsWith(u"shutdown /s /f /t 0"_s), sleeps);
        QVERIFY(examined(**machine, ofKind(Probe::Kind::Build)).startsWith(u"19045"_s)); // it is read all the same
    }

    void mounts_data()
    {
        QTest::addColumn<QString>("fileSystem");
        QTest::addColumn<QString>("device");
        QTest::addColumn<bool>("runs");
        QTest::newRow("a disk") << "ntfs3" << "/dev/sdb2" << false;
        QTest::newRow("a drive of a running Windows") << "cifs" << "//DESK42/C$" << true;
        QTest::newRow("a folder below it") << "cifs" << "//desk42/c$/Windows" << true;
        QTest::newRow("its Windows folder") << "smb3" << "//DESK42/ADMIN$" << true;
        QTest::newRow("copies on a server") << "cifs" << "//files/copies" << false;
        QTest::newRow("a hidden share of copies") << "cifs" << "//files/copies$" << false;
        QTest::newRow("Linux in Windows") << "9p" << "C:\\" << true;
        QTest::newRow("an older one") << "drvfs" << "C:" << true;
        QTest::newRow("a folder of a virtual machine's host") << "9p" << "hostshare" << false;
    }

    void mounts()
    {
        QFETCH(QString, fileSystem);
        QFETCH(QString, device);
        QFETCH(bool, runs);
        const QString why = machine::folder::whyMountInUse(fileSystem, device);
        QCOMPARE(!why.isEmpty(), runs);
        QCOMPARE(why.contains(u"Export its registry with Regedit"_s), runs);
    }

    void anEncryptedDisk()
    {
        const QString image = m_folder->filePath(u"disk.img"_s);
        QVERIFY(put(image, QByteArray::fromHex("eb5890") + "-FVE-FS-" + QByteArray(501, '\0')));
        const auto refused = machine::open(image);
        QCOMPARE(refused.error().kind, base::Failure::Refused);
        QVERIFY2(refused.error().message.contains(u"is encrypted with BitLocker. Unlock it"_s), qPrintable(refused.error().message));
        QVERIFY(put(image, QByteArray::fromHex("eb5290") + "NTFS    " + QByteArray(501, '\0')));
        QCOMPARE(machine::open(image).error().kind, base::Failure::BadInput);
        const QString pipe = m_folder->filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(machine::open(pipe).error().kind, base::Failure::BadInput); // at once, though nobody writes into it
    }

    void windows10()
    {
        const auto machine = machine::open(m_folder->filePath(u"disk"_s));
        QVERIFY2(machine, qPrintable(machine ? QString() : machine.error().toString()));
        QCOMPARE((*machine)->identity().kind, machine::Kind::Practice);
        QCOMPARE((*machine)->identity().computerName, u"DESK42"_s);
        QVERIFY((*machine)->canWrite());
        QCOMPARE((*machine)->condition().problems(), QStringList());
        QVERIFY(examined(**machine, ofKind(Probe::Kind::Release)).startsWith(u"10-22h2 | "_s));
        QVERIFY(examined(**machine, ofKind(Probe::Kind::Architecture)).startsWith(u"x64 | System32\\ntoskrnl.exe"_s));
        QVERIFY(examined(**machine, ofKind(Probe::Kind::ServicePack)).startsWith(u"none"_s));
        QVERIFY(examined(**machine, ofKind(Probe::Kind::Edition)).startsWith(u"other"_s));
        QVERIFY(examined(**machine, ofKind(Probe::Kind::FileVersion, u"System32\\spoolsv.exe"_s)).startsWith(u"10.0.19041.3803"_s));
        QVERIFY(examined(**machine, ofKind(Probe::Kind::FileDamaged, u"System32\\spoolsv.exe"_s)).startsWith(u"no"_s));
        QVERIFY(examined(**machine, ofKind(Probe::Kind::FileLanguage, u"System32\\spoolsv.exe"_s)).startsWith(u"en-US"_s));
        QCOMPARE(examined(**machine, ofKind(Probe::Kind::FileHash, u"System32\\spoolsv.exe"_s)).section(u" | "_s, 0, 0).size(), 64);
        QVERIFY(!examined(**machine, ofKind(Probe::Kind::DiskFree)).startsWith(u"unknown"_s));
    }

    void damagedFiles()
    {
        const QString path = m_root + u"/System32/spoolsv.exe"_s;
        const QByteArray whole = get(path);
        const auto answer = [&](const QByteArray &bytes) {
            return put(path, bytes) ? examined(**machine::open(m_root), ofKind(Probe::Kind::FileDamaged, u"System32\\spoolsv.exe"_s)).section(u" | "_s, 0, 0)
                                    : QString();
        };
        QCOMPARE(answer(whole.first(whole.size() - 512)), u"yes"_s);
        QByteArray altered = whole;
        altered[altered.size() - 600] = static_cast<char>(altered[altered.size() - 600] + 1);
        QCOMPARE(answer(altered), u"yes"_s);
        QCOMPARE(answer(QByteArray()), u"yes"_s);
        QCOMPARE(answer("This is no program."), u"yes"_s);
        QCOMPARE(answer("MZ" + QByteArray(100, '\0')), u"unknown"_s); // may be one for DOS
        QCOMPARE(answer(whole), u"no"_s);
    }

    void users()
    {
        const auto machine = machine::open(m_root);
        QVERIFY(machine);
        const auto list = (*machine)->key(base::KeyAddress::fromString(u"USERS"_s));
        QVERIFY2(list && *list, qPrintable(list ? QString() : list.error().message));
        QCOMPARE((*list)->subkeys, QStringList{anna()});
        const QString desktop = u"\\Control Panel\\Desktop"_s;
        QCOMPARE(examined(**machine, valueOf(u"USERS\\"_s + anna() + desktop, u"ScreenSaveActive"_s)),
                 u"1 | USERS\\%1 (anna)\\Control Panel\\Desktop, ScreenSaveActive = \"1\""_s.arg(anna()));
        QVERIFY(examined(**machine, valueOf(u"DEFAULT"_s + desktop, u"ScreenSaveActive"_s)).startsWith(u"0 | DEFAULT\\Control Panel"_s));
        Probe asked = ofKind(Probe::Kind::AllSubkeys);
        asked.key = base::KeyAddress::fromString(u"USERS"_s);
        asked.of = {valueOf(u"*"_s + desktop, u"ScreenSaveActive"_s)};
        asked.of.front().compare.emplace().is = u"1"_s;
        QVERIFY(examined(**machine, asked).startsWith(u"yes | USERS"_s));
        QVERIFY(QFile::remove(m_folder->filePath(u"disk/Users/anna/NTUSER.DAT"_s)));
        const auto without = machine::open(m_root);
        QVERIFY2(examined(**without, asked).startsWith(u"unknown | The user's registry drive:\\Users\\anna\\ntuser.dat is not there"_s),
                 qPrintable(examined(**without, asked)));
    }

    void aUserWhoWasNotLoggedOff()
    {
        const QString path = m_folder->filePath(u"disk/Users/anna/NTUSER.DAT"_s);
        QByteArray bytes = get(path);
        sample::put32(bytes, 4, sample::number(bytes, 8) + 1);
        sample::repairChecksum(bytes);
        QVERIFY(put(path, bytes));
        const auto machine = machine::open(m_root);
        QVERIFY(examined(**machine, valueOf(u"USERS\\"_s + anna() + u"\\Control Panel\\Desktop"_s, u"ScreenSaveActive"_s)).contains(u"may be out of date"_s));
        QVERIFY(!examined(**machine, valueOf(u"DEFAULT\\Control Panel\\Desktop"_s, u"ScreenSaveActive"_s)).contains(u"may be out of date"_s));
    }

    void profiles_data()
    {
        QTest::addColumn<QString>("systemRoot");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("place"); // below the disk; empty: not known
        QTest::newRow("NT 4.0") << "C:\\Windows" << "%SystemRoot%\\Profiles\\bert" << "Windows/Profiles/bert/NTUSER.DAT";
        QTest::newRow("NT 4.0, in letters") << "C:\\WINDOWS" << "c:\\windows\\Profiles\\bert" << "Windows/Profiles/bert/ntuser.dat";
        QTest::newRow("NT 4.0, by the drive") << "C:\\Windows" << "%SystemDrive%\\Windows\\Profiles\\bert" << "Windows/Profiles/bert/NTUSER.DAT";
        QTest::newRow("Windows 2000") << "C:\\Windows" << "%SystemDrive%\\Documents and Settings\\bert" << "Documents and Settings/bert/ntuser.dat";
        QTest::newRow("Windows Vista") << "C:\\Windows" << "C:\\Users\\bert" << "Users/bert/NTUSER.DAT";
        QTest::newRow("another letter") << "D:\\Windows" << "D:\\Users\\bert" << "Users/bert/NTUSER.DAT";
        QTest::newRow("another drive") << "C:\\Windows" << "D:\\Users\\bert" << "";
        QTest::newRow("a way out") << "C:\\Windows" << "C:\\Users\\..\\..\\bert" << "";
        QTest::newRow("a server") << "C:\\Windows" << "\\\\server\\bert" << "";
    }

    void profiles()
    {
        QFETCH(QString, systemRoot);
        QFETCH(QString, written);
        QFETCH(QString, place);
        const QString sid = u"S-1-5-21-1-2-3-1002"_s;
        NewKey software{u"ROOT"_s, {}, {}};
        NewKey &version = software.at(u"Microsoft\\Windows NT\\CurrentVersion"_s);
        version.set(u"SystemRoot"_s, systemRoot);
        version.at(u"ProfileList\\"_s + sid).set(u"ProfileImagePath"_s, RegistryValue::fromText(2, written));
        version.at(u"ProfileList\\"_s + sid + u".bak"_s).set(u"ProfileImagePath"_s, RegistryValue::fromText(2, written));
        for (const QString &service : {u"S-1-5-18"_s, u"S-1-5-19"_s, u"S-1-5-80-1-2"_s})
            version.at(u"ProfileList\\"_s + service).set(u"ProfileImagePath"_s, RegistryValue::fromText(2, u"%systemroot%\\x"_s));
        QVERIFY(put(m_root + u"/System32/config/SOFTWARE"_s, machine::regf::write(software, u"SOFTWARE"_s, sample::stamp(), Shape::Later)));
        NewKey user{u"ROOT"_s, {}, {}};
        user.at(u"Environment"_s).set(u"n"_s, 1u);
        if (!place.isEmpty())
            QVERIFY(put(m_folder->filePath(u"disk/"_s + place), machine::regf::write(user, u"ntuser.dat"_s, sample::stamp(), Shape::Later)));
        const auto machine = machine::open(m_root);
        QVERIFY(machine);
        const auto list = (*machine)->key(base::KeyAddress::fromString(u"USERS"_s));
        QVERIFY(list && *list);
        QCOMPARE((*list)->subkeys, QStringList{sid});
        const QString found = examined(**machine, valueOf(u"USERS\\"_s + sid + u"\\Environment"_s, u"n"_s));
        QCOMPARE(found.section(u" | "_s, 0, 0), place.isEmpty() ? u"unknown"_s : u"1"_s);
    }

private:
    static QString anna() { return u"S-1-5-21-2000478354-1708537768-1957994488-1001"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

QTEST_GUILESS_MAIN(TestVersions)
#include "tst_versions.moc"
