// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/nativepath.h"
#include "machine/folder/access.h"
#include "machine/samplehive.h"

#include "base/limits.h"
#include "machine/fileinfo.h"
#include "machine/machine.h"
#include "machine/practice/practice.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const base::KeyAddress subSystems = base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Control\\Session Manager\\SubSystems"_s);

/// The names of all files and folders below `path`, all in upper or all in lower letters.
void recase(const QString &path, bool upper)
{
    const QStringList entries = QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : entries) {
        const QString other = upper ? name.toUpper() : name.toLower();
        if (other != name)
            QVERIFY(QFile::rename(path + u'/' + name, path + u'/' + other));
        if (QFileInfo(path + u'/' + other).isDir())
            recase(path + u'/' + other, upper);
    }
}

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

} // namespace

/// Finding and reading an offline Windows: by content, in any letter case, never outside of it.
class TestFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto root = machine::practice::make(disk(), u"Q142676"_s);
        QVERIFY(root);
        m_root = *root;
    }

    void bySystemRootOrByDisk()
    {
        for (const QString &where : {m_root, m_root + u'/', disk()}) {
            const auto machine = machine::open(where);
            QVERIFY2(machine, qPrintable(machine ? QString() : machine.error().toString()));
            QCOMPARE((*machine)->identity().location, m_root);
        }
    }

    void byContentWhateverTheName()
    {
        QVERIFY(QFile::remove(disk() + u"/practice.txt"_s));
        QVERIFY(QDir().rename(m_root, disk() + u"/Copy of the server's disk"_s));
        const auto machine = machine::open(disk());
        QVERIFY(machine);
        QCOMPARE((*machine)->identity().kind, machine::Kind::Folder);
        QCOMPARE((*machine)->identity().title, u"Windows folder Copy of the server's disk"_s);
        QCOMPARE((*machine)->identity().computerName, u"APPS1"_s);
        QVERIFY((*machine)->canRead() && (*machine)->canWrite());
    }

    void inAnyLetterCase_data()
    {
        QTest::addColumn<bool>("upper");
        QTest::newRow("upper") << true;
        QTest::newRow("lower") << false;
    }

    void inAnyLetterCase()
    {
        QFETCH(bool, upper);
        recase(disk(), upper);
        const auto machine = machine::open(disk());
        QVERIFY2(machine, qPrintable(machine ? QString() : machine.error().toString()));
        const auto value = (*machine)->value({subSystems, u"windows"_s});
        QVERIFY(value && *value && (*value)->text().contains(u"SharedSection=1024,3072 "_s));
        const auto path = (*machine)->pathOf({u"sYSTEM32\\cRYPT32.dLL"_s});
        QVERIFY(path && *path);
        QCOMPARE(**path, disk() + (upper ? u"/WINNT/SYSTEM32/CRYPT32.DLL"_s : u"/winnt/system32/crypt32.dll"_s));
        QCOMPARE((*machine)->hive(u"System"_s)->path, disk() + (upper ? u"/WINNT/SYSTEM32/CONFIG/SYSTEM"_s : u"/winnt/system32/config/system"_s));
    }

    void nothingThere()
    {
        QTemporaryDir empty;
        QVERIFY(QDir(empty.path()).mkpath(u"Program Files/Some"_s));
        const auto machine = machine::open(empty.path());
        QCOMPARE(machine.error().kind, base::Failure::BadInput);
        QVERIFY2(machine.error().message.contains(u"nor one of the 1 folders in it holds the registry file system32/config/system"_s),
                 qPrintable(machine.error().message));
        QCOMPARE(machine::open(empty.path() + u"/none"_s).error().kind, base::Failure::BadInput);
        QVERIFY(machine::open(m_root + u"/System32/config/SYSTEM"_s).error().message.contains(u"is a file"_s));
        QCOMPARE(machine::open(QString()).error().kind, base::Failure::BadInput);
    }

    void namesThatAreNotUtf8Work()
    {
        const QByteArray disk = QFile::encodeName(this->disk());
        const QString odd = base::pathFromNative(disk + "/WINNT.\xfc");
        QCOMPARE(::rename(QFile::encodeName(m_root).constData(), base::nativePath(odd).constData()), 0);
        // As the command line gives it, by the disk that holds it, and behind a link with a good name.
        QCOMPARE(::symlink(base::nativePath(odd).constData(), (disk + "/link").constData()), 0);
        QStringList locations;
        for (const QString &where : {odd, this->disk(), this->disk() + u"/link"_s}) {
            const auto machine = machine::open(where);
            locations << (machine ? (*machine)->identity().location : machine.error().message);
        }
        // What was said of it leads there again, also as JSON.
        const auto again = machine::open(QJsonDocument::fromJson(QJsonDocument(QJsonArray{odd}).toJson()).array()[0].toString());
        const QString file = again ? (*again)->pathOf({u"System32\\config\\SYSTEM"_s}).value().value_or(QString()) : QString();
        // The sign for lost bytes is a letter like any other.
        QCOMPARE(::rename(base::nativePath(odd).constData(), (disk + "/WINNT.\xef\xbf\xbd").constData()), 0); // QTemporaryDir cannot remove the other
        QCOMPARE(locations, QStringList({odd, odd, odd}));
        QCOMPARE(file, odd + u"/System32/config/SYSTEM"_s);
        QVERIFY(machine::open(this->disk()));
    }

    void severalAreListed()
    {
        QVERIFY(machine::practice::make(disk() + u"/other"_s, u"healthy"_s));
        QVERIFY(QDir().rename(disk() + u"/other/WINNT"_s, disk() + u"/WINNT.SBS"_s));
        const auto machine = machine::open(disk());
        QCOMPARE(machine.error().kind, base::Failure::BadInput);
        QVERIFY(machine.error().message.contains(m_root + u", "_s + disk() + u"/WINNT.SBS"_s));
        QVERIFY(machine::open(disk() + u"/WINNT.SBS"_s));
    }

    void withoutSoftwareHive()
    {
        QVERIFY(QFile::remove(m_root + u"/System32/config/SOFTWARE"_s));
        const auto machine = machine::open(m_root);
        QVERIFY(machine);
        base::Probe probe;
        probe.kind = base::Probe::Kind::Edition;
        const base::Finding finding = machine::examine(**machine, probe);
        QVERIFY(finding.value && base::isUnknown(*finding.value));
        QVERIFY2(finding.source.contains(u"SOFTWARE is not there"_s), qPrintable(finding.source));
        QCOMPARE((*machine)->hive(u"SOFTWARE"_s).error().kind, base::Failure::NotFound);
        QVERIFY((*machine)->value({subSystems, u"Windows"_s}));
    }

    void damagedHives()
    {
        const QString system = m_root + u"/System32/config/SYSTEM"_s;
        QVERIFY(put(m_root + u"/System32/config/SOFTWARE"_s, "regf, more or less"));
        {
            const auto machine = machine::open(m_root);
            QVERIFY(machine);
            const auto value = (*machine)->value({base::KeyAddress::fromString(u"SOFTWARE\\Microsoft"_s), u"x"_s});
            QCOMPARE(value.error().kind, base::Failure::BadInput);
            QVERIFY(value.error().where.file.endsWith(u"/SOFTWARE"_s));
        }
        QVERIFY(put(system, get(system).chopped(4096)));
        QVERIFY(machine::open(m_root).error().message.contains(u"cut off"_s));
    }

    void dirtyHivesAreReadButNotWritten()
    {
        const QString system = m_root + u"/System32/config/SYSTEM"_s;
        QByteArray bytes = get(system);
        sample::put32(bytes, 4, sample::number(bytes, 8) + 1);
        sample::repairChecksum(bytes);
        QVERIFY(put(system, bytes));
        const auto machine = machine::open(m_root);
        QVERIFY(machine && (*machine)->value({subSystems, u"Windows"_s}));
        const auto hive = (*machine)->hive(u"SYSTEM"_s);
        QVERIFY(hive && hive->dirty);
        QCOMPARE(hive->sequence1, hive->sequence2 + 1);
        QVERIFY(hive->trouble.contains(u"Start Windows on that machine once"_s));
    }

    void theLogBesideTheHive_data()
    {
        QTest::addColumn<int>("newer"); // than the hive; 1000 = damaged, 2000 = none
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("trouble");
        QTest::newRow("older") << -1 << u"SYSTEM.LOG is not newer than SYSTEM; Windows ignores it."_s << false;
        QTest::newRow("same") << 0 << u"SYSTEM.LOG is not newer than SYSTEM; Windows ignores it."_s << false;
        QTest::newRow("newer") << 1 << u"SYSTEM.LOG is newer than SYSTEM."_s << true;
        QTest::newRow("damaged") << 1000 << u"SYSTEM.LOG holds no changes that Windows could use."_s << false;
        QTest::newRow("none") << 2000 << u"There is no SYSTEM.LOG."_s << false;
    }

    void theLogBesideTheHive()
    {
        QFETCH(int, newer);
        QFETCH(QString, says);
        QFETCH(bool, trouble);
        const QString path = m_root + u"/System32/config/SYSTEM.LOG"_s;
        QByteArray log = get(path);
        const quint32 sequence = sample::number(get(m_root + u"/System32/config/SYSTEM"_s), 4);
        sample::put32(log, 4, sequence + static_cast<quint32>(newer));
        sample::put32(log, 8, sequence + static_cast<quint32>(newer));
        sample::repairChecksum(log);
        if (newer == 1000)
            log[508] = static_cast<char>(log[508] ^ 1);
        QVERIFY(newer == 2000 ? QFile::remove(path) : put(path, log));
        const auto hive = (*machine::open(m_root))->hive(u"SYSTEM"_s);
        QVERIFY(hive);
        QCOMPARE(hive->log, says);
        QCOMPARE(!hive->trouble.isEmpty(), trouble);
    }

    void linksAreNotFollowed_data()
    {
        QTest::addColumn<QString>("link");   // below the system root
        QTest::addColumn<QString>("target"); // as the link has it
        QTest::newRow("file, outside") << u"System32/crypt32.dll"_s << u"/etc/hostname"_s;
        QTest::newRow("file, inside") << u"System32/crypt32.dll"_s << u"user32.dll"_s;
        QTest::newRow("folder, outside") << u"System32"_s << u"/etc"_s;
        QTest::newRow("dangling") << u"System32/crypt32.dll"_s << u"nowhere"_s;
        QTest::newRow("to itself") << u"System32/crypt32.dll"_s << u"crypt32.dll"_s;
    }

    void linksAreNotFollowed()
    {
        QFETCH(QString, link);
        QFETCH(QString, target);
        const auto machine = machine::open(m_root);
        QVERIFY(machine);
        const QString path = m_root + u'/' + link;
        QVERIFY(QDir().rename(path, path + u".old"_s));
        QCOMPARE(::symlink(QFile::encodeName(target).constData(), QFile::encodeName(path).constData()), 0);
        const base::FileAddress address{u"System32\\crypt32.dll"_s};
        for (const base::Error &error : {(*machine)->file(address).error(), (*machine)->pathOf(address).error()}) {
            QCOMPARE(error.kind, base::Failure::Refused);
            QVERIFY2(error.message.contains(u"symbolic link"_s), qPrintable(error.message));
        }
    }

    void aLinkedHiveIsRefused()
    {
        const QString system = m_root + u"/System32/config/SYSTEM"_s;
        QVERIFY(QFile::rename(system, disk() + u"/elsewhere"_s));
        QVERIFY(QFile::link(disk() + u"/elsewhere"_s, system));
        QCOMPARE(machine::open(m_root).error().kind, base::Failure::Refused);
        QCOMPARE(machine::open(disk()).error().kind, base::Failure::Refused);
    }

    void theFolderItselfMayBeALink()
    {
        const QString link = m_folder->filePath(u"link"_s);
        QVERIFY(QFile::link(m_root, link));
        const auto machine = machine::open(link);
        QVERIFY(machine);
        QCOMPARE((*machine)->identity().location, m_root);
    }

    void twoNamesThatDifferInCase()
    {
        QVERIFY(put(m_root + u"/System32/CRYPT32.DLL"_s, "the other one"));
        const auto machine = machine::open(m_root);
        QVERIFY(machine);
        const auto file = (*machine)->file({u"System32\\crypt32.dll"_s});
        QCOMPARE(file.error().kind, base::Failure::Refused);
        QVERIFY(file.error().message.contains(u"CRYPT32.DLL"_s) && file.error().message.contains(u"crypt32.dll"_s));
        QVERIFY((*machine)->file({u"System32\\user32.dll"_s})->has_value());
    }

    void nothingButFiles()
    {
        const auto machine = machine::open(m_root);
        QVERIFY(machine);
        const QString pipe = m_root + u"/System32/pipe.dll"_s;
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE((*machine)->file({u"System32\\pipe.dll"_s}).error().kind, base::Failure::Refused);
        QVERIFY(!(*machine)->file({u"System32\\config"_s})->has_value());             // a folder is no file
        QVERIFY(!(*machine)->file({u"System32\\user32.dll\\deeper"_s})->has_value()); // a file is no folder
        QVERIFY(!(*machine)->file({u"System32\\none.dll"_s})->has_value());
        const QString outside = u"..\\practice.txt"_s;
        QCOMPARE((*machine)->file({outside}).error().kind, base::Failure::BadInput);
        QCOMPARE((*machine)->pathOf({u"C:\\x"_s}).error().kind, base::Failure::BadInput);
    }

    void filesBeyondTheLimitAreRefused()
    {
        for (const QString &name : {u"System32/user32.dll"_s, u"System32/config/SOFTWARE"_s}) {
            QFile file(m_root + u'/' + name);
            QVERIFY(file.resize(base::limits::hiveBytes + 1)); // a hole, it takes no room on the disk
        }
        const auto machine = machine::open(m_root);
        QVERIFY(machine);
        for (const base::Error &error : {(*machine)->file({u"System32\\user32.dll"_s}).error(), (*machine)->hive(u"SOFTWARE"_s).error()}) {
            QCOMPARE(error.kind, base::Failure::BadInput);
            QVERIFY2(error.message.contains(u"is too large"_s), qPrintable(error.message));
        }
    }

    void aFileOfAMedium()
    {
        QVERIFY(machine::practice::make(disk() + u"/sms"_s, u"Q212825"_s));
        const auto alpha = machine::inspectFile(disk() + u"/sms/media-alpha/crypt32.dll"_s);
        QVERIFY(alpha);
        QCOMPARE(alpha->processor, u"alpha"_s);
        QCOMPARE(alpha->size, 652'048);
        QCOMPARE(alpha->sha256.size(), 64);
        QCOMPARE(alpha->modified.date(), QDate(2000, 5, 3));
        const auto text = machine::inspectFile(disk() + u"/sms/practice.txt"_s);
        QVERIFY(text && text->processor.isEmpty() && !text->version && text->imports.isEmpty());
        QCOMPARE(machine::inspectFile(disk()).error().kind, base::Failure::BadInput);
        QCOMPARE(machine::inspectFile(disk() + u"/none"_s).error().kind, base::Failure::NotFound);
    }

    void whatCannotBeReadIsAnError()
    {
        constexpr uid_t nobody = 65534;
        const bool isRoot = ::geteuid() == 0; // root may read everything, so it becomes somebody else for a moment
        QVERIFY(QFile::setPermissions(m_root + u"/System32/config/SYSTEM"_s, {}));
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        if (isRoot && ::seteuid(nobody) != 0)
            QSKIP("this root cannot become another user");
        const auto machine = machine::open(m_root);
        if (isRoot)
            QCOMPARE(::seteuid(0), 0);
        QCOMPARE(machine.error().kind, base::Failure::Io);
        QVERIFY(machine.error().message.endsWith(u"SYSTEM cannot be read."_s));
    }

    void itsConditionWhenAllIsWell()
    {
        const auto machine = machine::open(m_root);
        const machine::Condition condition = (*machine)->condition();
        QVERIFY(condition.writable && condition.freeBytes > 0 && condition.neededBytes > 0);
        QCOMPARE(condition.problems(), QStringList());
        QCOMPARE(condition.hives.size(), 2u);
        for (const auto &hive : condition.hives)
            QCOMPARE(hive.state, machine::HiveState::Clean);
    }

    void aHiveThatCannotBeUsedIsNamed()
    {
        QVERIFY(put(m_root + u"/System32/config/SOFTWARE"_s, "regf, more or less"));
        const machine::Condition condition = (*machine::open(m_root))->condition();
        QCOMPARE(condition.hives.back().state, machine::HiveState::Unreadable);
        QVERIFY2(condition.problems().join(u' ').contains(u"/SOFTWARE"_s), qPrintable(condition.problems().join(u' ')));
    }

    void aFolderThatMayNotBeWritten()
    {
        constexpr uid_t nobody = 65534;
        const bool isRoot = ::geteuid() == 0;
        const QString config = m_root + u"/System32/config"_s;
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        QCOMPARE(::chmod(QFile::encodeName(config).constData(), 0555), 0);
        if (isRoot && ::seteuid(nobody) != 0)
            QSKIP("this root cannot become another user");
        const auto machine = machine::open(m_root);
        if (isRoot)
            QCOMPARE(::seteuid(0), 0);
        QCOMPARE(::chmod(QFile::encodeName(config).constData(), 0755), 0);
        QVERIFY(machine && !(*machine)->canWrite());
        const machine::Condition condition = (*machine)->condition();
        QVERIFY(!condition.writable);
        QVERIFY2(condition.whyNotWritable.startsWith(u"You may not write to "_s + config), qPrintable(condition.whyNotWritable));
        QCOMPARE(condition.problems().first(), condition.whyNotWritable);
    }

    void aReadOnlyMount()
    {
        if (!QStorageInfo(u"/sys"_s).isReadOnly())
            QSKIP("nothing is mounted read-only here");
        const auto access = machine::folder::accessTo(u"/sys/kernel"_s, {});
        QCOMPARE(access.whyNot, u"/sys is mounted read-only, so nothing can be changed on this machine. Remount it read-write: mount -o remount,rw /sys"_s);
    }

    void whetherThereIsRoom()
    {
        machine::Condition condition;
        QCOMPARE(condition.whyNoRoom(1'000'000), QString()); // nobody knows
        condition.freeBytes = 1024;
        condition.neededBytes = 4096;
        QVERIFY(condition.whyNoRoom(1024).isEmpty());
        QVERIFY2(condition.whyNoRoom(4096).endsWith(u"Free that much space on it first."_s), qPrintable(condition.whyNoRoom(4096)));
        QCOMPARE(condition.problems().size(), 1);
    }

    void aMachineRemembersItsHive()
    {
        const auto machine = machine::open(m_root);
        const auto before = (*machine)->hive(u"SYSTEM"_s);
        QVERIFY(put(m_root + u"/System32/config/SYSTEM"_s, sample::hive()));
        QCOMPARE(*(*machine)->hive(u"SYSTEM"_s), *before);
        QVERIFY((*machine::open(m_root))->hive(u"SYSTEM"_s)->sha256 != before->sha256);
    }

    void keysAndControlSets()
    {
        const auto machine = machine::open(m_root);
        const auto key = (*machine)->key(base::KeyAddress::fromString(u"HKLM\\SYSTEM\\currentcontrolset\\control\\PRODUCTOPTIONS"_s));
        QVERIFY(key && *key);
        QCOMPARE((*key)->name, u"ProductOptions"_s);
        QCOMPARE((*key)->values, QStringList{u"ProductType"_s});
        QVERIFY(!(*machine)->key(base::KeyAddress::fromString(u"SYSTEM\\ControlSet003"_s))->has_value());
        QCOMPARE((*machine)->key(base::KeyAddress::fromString(u"SAM\\SAM"_s)).error().kind, base::Failure::BadInput);
        QCOMPARE((*machine)->hive(u"SAM"_s).error().kind, base::Failure::BadInput);
        const auto services = (*machine)->key(base::KeyAddress::fromString(u"SYSTEM\\ControlSet002\\Services"_s));
        QVERIFY((*services)->subkeys.contains(u"LanmanServer"_s));
    }

    void whichControlSets()
    {
        QCOMPARE((machine::ControlSets{1, 1, 2, 0}.toRepair()), std::vector<int>{1});
        QCOMPARE((machine::ControlSets{1, 3, 2, 0}.toRepair()), (std::vector<int>{3, 1}));
        QCOMPARE((machine::ControlSets{0, 2, 2, 0}.toRepair()), std::vector<int>{2});
        QVERIFY((machine::ControlSets{0, 0, 2, 0}.toRepair().empty()));
        QCOMPARE(machine::ControlSets::keyName(7), u"ControlSet007"_s);
        QCOMPARE(machine::ControlSets::keyName(123), u"ControlSet123"_s);
    }

    void impossibleSelections_data()
    {
        QTest::addColumn<quint32>("current");
        QTest::addColumn<QString>("says");
        QTest::newRow("none in use") << 0u << u"Current is 0"_s;
        QTest::newRow("too many") << 1000u << u"impossible control set 1000"_s;
    }

    void impossibleSelections()
    {
        QFETCH(quint32, current);
        QFETCH(QString, says);
        machine::regf::NewKey root{u"root"_s, {}, {}};
        root.at(u"Select"_s).set(u"Current"_s, current).set(u"Default"_s, 1u).set(u"Failed"_s, 0u).set(u"LastKnownGood"_s, 2u);
        QVERIFY(put(m_root + u"/System32/config/SYSTEM"_s, machine::regf::write(root, u"SYSTEM"_s, sample::stamp())));
        const auto machine = machine::open(m_root);
        QVERIFY(machine);
        const auto value = (*machine)->value({subSystems, u"Windows"_s});
        QVERIFY(!value);
        QVERIFY2(value.error().message.contains(says), qPrintable(value.error().message));
    }

    void noMachine()
    {
        const auto machine = machine::open(u"none"_s);
        QVERIFY(machine);
        QCOMPARE((*machine)->identity().kind, machine::Kind::None);
        QVERIFY(!(*machine)->canRead() && !(*machine)->canWrite());
        QVERIFY(!(*machine)->value({subSystems, u"Windows"_s}));
        QVERIFY(!(*machine)->controlSets() && !(*machine)->hive(u"SYSTEM"_s) && !(*machine)->key(subSystems));
        QVERIFY(!(*machine)->file({u"x"_s}) && !(*machine)->pathOf({u"x"_s}));
        base::Probe probe;
        probe.kind = base::Probe::Kind::Edition;
        QVERIFY(base::isUnknown(*machine::examine(**machine, probe).value));
    }

private:
    [[nodiscard]] QString disk() const { return QFileInfo(m_folder->path()).canonicalFilePath() + u"/disk"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

QTEST_GUILESS_MAIN(TestFolder)
#include "tst_folder.moc"
