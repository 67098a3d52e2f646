// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/fileattributes.h"
#include "repair/undo.h"
#include "repair/workshop.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <csignal>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace workshop;
using repair::Case;
using repair::PlanStatus;
using repair::RunState;

namespace {

/// An NTFS of 64 MiB, mounted by ntfs-3g as a child that ends with this program, in a file tree that only this program sees.
class NtfsDisk
{
public:
    NtfsDisk()
    {
        QFile image(m_dir.filePath(u"image"_s));
        if (!image.open(QIODevice::WriteOnly) || !image.resize(64 * 1024 * 1024) || !QDir(m_dir.path()).mkdir(u"disk"_s))
            m_problem = u"the image cannot be made"_s;
        else if (QProcess make; make.start(u"mkntfs"_s, {u"-F"_s, u"-Q"_s, image.fileName()}), !make.waitForFinished() || make.exitCode() != 0)
            m_problem = u"mkntfs: "_s + QString::fromUtf8(make.readAllStandardError());
        else
            mount({});
    }
    Q_DISABLE_COPY_MOVE(NtfsDisk)
    ~NtfsDisk() { unmount(); }

    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] QString path() const { return m_dir.filePath(u"disk"_s); }

    void mount(const QString &options)
    {
        unmount();
        m_driver = std::make_unique<QProcess>();
        m_driver->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        m_driver->start(u"ntfs-3g"_s, {u"-o"_s, u"no_detach"_s + (options.isEmpty() ? QString() : u',' + options), m_dir.filePath(u"image"_s), path()});
        for (int tries = 0; tries < 200 && m_driver->state() != QProcess::NotRunning; ++tries) {
            struct statfs system = {};
            if (::statfs(QFile::encodeName(path()).constData(), &system) == 0 && system.f_type == 0x65735546) {
                m_problem.clear();
                return;
            }
            m_driver->waitForFinished(50);
        }
        m_problem = u"ntfs-3g: "_s + QString::fromUtf8(m_driver->readAllStandardError());
    }

private:
    void unmount()
    {
        if (!m_driver)
            return;
        if (::umount2(QFile::encodeName(path()).constData(), 0) != 0)
            ::umount2(QFile::encodeName(path()).constData(), MNT_DETACH);
        if (!m_driver->waitForFinished(10'000))
            m_driver->kill();
        m_driver.reset();
    }

    QTemporaryDir m_dir;
    std::unique_ptr<QProcess> m_driver;
    QString m_problem;
};

constexpr qint64 changed = (862480800 + 11644473600) * 10'000'000 + 1'234'567;

QByteArray attribute(const QString &path, const char *name)
{
    QByteArray value(4096, '\0');
    const ssize_t size = ::getxattr(QFile::encodeName(path).constData(), name, value.data(), static_cast<size_t>(value.size()));
    return size < 0 ? QByteArray("none") : value.first(size);
}

bool give(const QString &path, const char *name, const QByteArray &value)
{
    return ::setxattr(QFile::encodeName(path).constData(), name, value.constData(), static_cast<size_t>(value.size()), 0) == 0;
}

bool giveFlags(const QString &path, char low, char high = 0)
{
    return give(path, "system.ntfs_attrib", QByteArray{}.append(low).append(high).append(2, '\0'));
}

quint8 highFlags(const QString &path)
{
    return static_cast<quint8>(attribute(path, "system.ntfs_attrib").at(1));
}

/// Owner Administrators, group SYSTEM; SYSTEM and Administrators may all, Users may read.
QByteArray windowsRights(bool inherited)
{
    const QByteArray system = QByteArray::fromHex("010100000000000512000000");
    const QByteArray administrators = QByteArray::fromHex("01020000000000052000000020020000");
    const QByteArray users = QByteArray::fromHex("01020000000000052000000021020000");
    const QByteArray flags = inherited ? "10" : "00"; // INHERITED_ACE
    const auto entry
        = [&](const QByteArray &size, const QByteArray &mask, const QByteArray &who) { return QByteArray::fromHex("00" + flags + size + mask) + who; };
    const QByteArray entries = entry("1400", "ff011f00", system) + entry("1800", "ff011f00", administrators) + entry("1800", "a9001200", users);
    const QByteArray list = QByteArray::fromHex("02004c0003000000") + entries;
    const QByteArray control = inherited ? "0484" : "0494"; // SE_SELF_RELATIVE | SE_DACL_AUTO_INHERITED | SE_DACL_PRESENT, and protected or not
    return QByteArray::fromHex("0100" + control
                               + "14000000"
                                 "24000000"
                                 "00000000"
                                 "30000000")
           + administrators + system + list;
}

/// What a file is besides its bytes, one line each.
QByteArrayList besidesItsBytes(const QString &path)
{
    struct stat status = {};
    ::stat(QFile::encodeName(path).constData(), &status);
    QByteArrayList lines;
    for (const char *name : {"system.ntfs_acl", "system.ntfs_attrib", "system.ntfs_crtime", "system.ntfs_dos_name", "user.Zone.Identifier"})
        lines << QByteArray(name) + ' ' + attribute(path, name).toHex();
    return lines << "mode " + QByteArray::number(status.st_mode, 8) << "links " + QByteArray::number(static_cast<qulonglong>(status.st_nlink));
}

/// When the file was changed, as it is on the disk: the kernel may remember another time for a second.
qint64 modifiedOf(const QString &path)
{
    const QByteArray times = attribute(path, "system.ntfs_times"); // created, changed, read, attributes changed
    return times.size() == 32 ? qFromLittleEndian<qint64>(times.constData() + 8) : 0;
}

bool giveTimes(const QString &path)
{
    const timespec plain[2] = {{862480800, 123456700}, {862480800, 123456700}}; // for what the kernel remembers
    QByteArray times = QByteArray::fromHex("0040d58f8f85bb01") + QByteArray(8, '\0');
    qToLittleEndian(changed, times.data() + 8);
    return ::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), plain, 0) == 0 && give(path, "system.ntfs_times", times);
}

/// As a file of a real Windows NT 4.0: rights, hidden and system, of 9 August 1996 and last changed on 1 May 1997 at a tenth of a microsecond.
void makeWindowsLike(const QString &path, bool inherited, const QByteArray &shortName)
{
    QVERIFY(give(path, "system.ntfs_acl", windowsRights(inherited)));
    QVERIFY(giveFlags(path, 0x26));
    QVERIFY(give(path, "system.ntfs_dos_name", shortName));
    QVERIFY(giveTimes(path));
    QCOMPARE(attribute(path, "system.ntfs_acl"), windowsRights(inherited));
    QCOMPARE(attribute(path, "system.ntfs_attrib").toHex(), QByteArray("26000000"));
    QCOMPARE(modifiedOf(path), changed);
}

QByteArray report(const base::Result<Case> &result)
{
    return (result ? repair::word(result->state) + u' ' + result->error : result.error().toString()).toUtf8();
}

rules::Action replaceDll()
{
    return action(rules::FileReplace{{u"System32\\crypt32.dll"_s}, u"SP4."_s, {}});
}

} // namespace

/// A machine on a real NTFS, as it is repaired in practice: what a file was to Windows besides its bytes is kept or the change is refused.
class TestNtfs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0)
            QSKIP("did not run: mounting an NTFS image needs root.");
        if (!QFile::exists(u"/dev/fuse"_s))
            QSKIP("did not run: there is no /dev/fuse.");
        for (const QString &program : {u"mkntfs"_s, u"ntfs-3g"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty() && QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/sbin"_s}).isEmpty())
                QSKIP("did not run: ntfs-3g is not installed.");
        }
        if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
            QSKIP("did not run: this system allows no mounts.");
    }

    void init()
    {
        m_disk = std::make_unique<NtfsDisk>();
        if (!m_disk->problem().isEmpty())
            QSKIP(qPrintable(u"did not run: "_s + m_disk->problem()));
    }

    void cleanup() { m_disk.reset(); }

    void hiveKeepsEverything_data()
    {
        QTest::addColumn<bool>("inherited");
        QTest::addColumn<QString>("options");
        QTest::newRow("protected rights") << false << QString();
        QTest::newRow("inherited rights") << true << QString();
        QTest::newRow("mounted with permissions") << false << u"permissions"_s;
        QTest::newRow("streams by path") << false << u"streams_interface=windows"_s;
    }

    void hiveKeepsEverything()
    {
        QFETCH(bool, inherited);
        QFETCH(QString, options);
        m_disk->mount(options);
        QVERIFY2(m_disk->problem().isEmpty(), qPrintable(m_disk->problem()));
        const Workshop shop(u"Q142676"_s, m_disk->path() + u"/c"_s);
        const QString hive = shop.hivePath();
        makeWindowsLike(hive, inherited, "SYSTEM");
        const QByteArrayList before = besidesItsBytes(hive);
        const QByteArray bytes = bytesOf(hive);

        const auto applied = shop.apply(shop.plannedThirdItem());
        QVERIFY2(applied && applied->state == RunState::Applied, report(applied));
        QVERIFY(bytesOf(hive) != bytes);
        QCOMPARE(besidesItsBytes(hive), before);

        const auto undone = shop.undo(*applied);
        QVERIFY2(undone && undone->state == RunState::Undone, report(undone));
        QCOMPARE(bytesOf(hive), bytes);
        QCOMPARE(besidesItsBytes(hive), before);
        QCOMPARE(modifiedOf(hive), changed);

        m_disk->mount(options); // and so it is on the disk, not only in memory
        QCOMPARE(besidesItsBytes(hive), before);
        QCOMPARE(modifiedOf(hive), changed);
    }

    void replacedFileGetsEverythingOfItsPredecessor()
    {
        const Workshop shop(u"Q212825"_s, m_disk->path() + u"/c"_s);
        const QString dll = shop.folder() + u"/System32/crypt32.dll"_s;
        QVERIFY(QFile::exists(dll));
        makeWindowsLike(dll, true, "CRYPT3~1.DLL");
        QVERIFY(give(dll, "user.Zone.Identifier", "[ZoneTransfer]\r\nZoneId=3\r\n"));
        const timespec times[2] = {{862480800, 123456700}, {862480800, 123456700}};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(dll).constData(), times, 0), 0);
        const QByteArrayList before = besidesItsBytes(dll);
        const QByteArray bytes = bytesOf(dll);

        const auto applied = shop.apply(shop.planned({replaceDll()}, m_disk->path() + u"/c/media"_s));
        QVERIFY2(applied && applied->state == RunState::Applied, report(applied));
        QVERIFY(bytesOf(dll) != bytes);
        QCOMPARE(besidesItsBytes(dll), before);

        const auto undone = shop.undo(*applied);
        QVERIFY2(undone && undone->state == RunState::Undone, report(undone));
        QCOMPARE(bytesOf(dll), bytes);
        QCOMPARE(besidesItsBytes(dll), before);
        QCOMPARE(modifiedOf(dll), changed);
    }

    void hardLinkedHiveIsRefusedUntouched()
    {
        const Workshop shop(u"Q142676"_s, m_disk->path() + u"/c"_s);
        const Case earlier = shop.plannedThirdItem();
        const QString other = m_disk->path() + u"/other"_s;
        QCOMPARE(::link(QFile::encodeName(shop.hivePath()).constData(), QFile::encodeName(other).constData()), 0);
        refusesUntouched(shop, earlier, u"has 2 names (hard links)"_s);
        QVERIFY(bytesOf(other) == bytesOf(shop.hivePath()));
    }

    void compressedFileInACompressedFolderIsKept()
    {
        const Workshop shop(u"Q142676"_s, m_disk->path() + u"/c"_s);
        const QString hive = shop.hivePath();
        QVERIFY(giveFlags(QFileInfo(hive).path(), 0, 0x08));
        rewrite(hive);
        QCOMPARE(highFlags(hive), 0x08);
        const auto applied = shop.apply(shop.plannedThirdItem());
        QVERIFY2(applied && applied->state == RunState::Applied, report(applied));
        QCOMPARE(highFlags(hive), 0x08);
        QVERIFY(shop.undo(*applied)->state == RunState::Undone);
        QCOMPARE(highFlags(hive), 0x08);
    }

    void compressedFileInAPlainFolderIsRefused()
    {
        const Workshop shop(u"Q142676"_s, m_disk->path() + u"/c"_s);
        const Case earlier = shop.plannedThirdItem();
        const QString config = QFileInfo(shop.hivePath()).path();
        QVERIFY(giveFlags(config, 0, 0x08));
        rewrite(shop.hivePath());
        QVERIFY(giveFlags(config, 0, 0));
        refusesUntouched(shop, earlier, u"is compressed by NTFS, and a new file in its folder would not be"_s);
    }

    void plainFileInACompressedFolderIsRefused()
    {
        const Workshop shop(u"Q142676"_s, m_disk->path() + u"/c"_s);
        const Case earlier = shop.plannedThirdItem();
        QVERIFY(giveFlags(QFileInfo(shop.hivePath()).path(), 0, 0x08));
        refusesUntouched(shop, earlier, u"NTFS would compress a new file"_s);
    }

    void sparseFileIsRefused()
    {
        const QString path = m_disk->path() + u"/sparse"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(1'000'000) && file.seek(900'000) && file.write("end") == 3);
        file.close();
        QCOMPARE(highFlags(path), 0x02);
        const QStringList reasons = repair::reasonsNotToReplace(path);
        QVERIFY2(reasons.size() == 1 && reasons.front().contains(u"is a sparse file"_s), qPrintable(reasons.join(u' ')));
    }

    void streamsThatCannotBeCopiedAreRefused_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("reason");
        QTest::newRow("by path") << u"streams_interface=windows"_s << u"has named streams (Zone.Identifier)"_s;
        QTest::newRow("not at all") << u"streams_interface=none"_s << u"It cannot be seen whether"_s;
    }

    void streamsThatCannotBeCopiedAreRefused()
    {
        QFETCH(QString, options);
        QFETCH(QString, reason);
        const Workshop shop(u"Q142676"_s, m_disk->path() + u"/c"_s);
        const Case earlier = shop.plannedThirdItem();
        QVERIFY(give(shop.hivePath(), "user.Zone.Identifier", "3"));
        m_disk->mount(options);
        QVERIFY2(m_disk->problem().isEmpty(), qPrintable(m_disk->problem()));
        refusesUntouched(shop, earlier, reason);
    }

    void readOnlyMountIsSaidInThePlanAndRefused()
    {
        const Workshop shop(u"Q142676"_s, m_disk->path() + u"/c"_s);
        const QByteArray bytes = bytesOf(shop.hivePath());
        m_disk->mount(u"ro"_s);
        QVERIFY2(m_disk->problem().isEmpty(), qPrintable(m_disk->problem()));
        const Case run = shop.plannedThirdItem();
        QCOMPARE(run.plan->status, PlanStatus::Refused);
        QVERIFY2(run.plan->refusals.join(u' ').contains(u"mounted read-only"_s), qPrintable(run.plan->refusals.join(u' ')));
        const auto applied = shop.apply(run);
        QVERIFY2(applied && (applied->state == RunState::Refused || applied->state == RunState::RolledBack), report(applied));
        QVERIFY2(applied->error.contains(u"mounted read-only"_s), report(applied));
        QCOMPARE(bytesOf(shop.hivePath()), bytes);
    }

private:
    /// A new plan says why; one that was made before is not carried out either, and the hive and its folder are as they were.
    static void refusesUntouched(const Workshop &shop, const Case &earlier, const QString &reason)
    {
        const QString hive = shop.hivePath();
        const QByteArray bytes = bytesOf(hive);
        const QByteArrayList before = besidesItsBytes(hive);
        const QStringList names = QDir(QFileInfo(hive).path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System, QDir::Name);
        const Case planned = shop.plannedThirdItem();
        QCOMPARE(planned.plan->status, PlanStatus::Refused);
        QVERIFY2(planned.plan->refusals.join(u' ').contains(reason), qPrintable(planned.plan->refusals.join(u' ')));
        const auto applied = shop.apply(earlier);
        QVERIFY2(applied && (applied->state == RunState::Refused || applied->state == RunState::RolledBack), report(applied));
        QVERIFY2(applied->error.contains(reason), report(applied));
        QCOMPARE(bytesOf(hive), bytes);
        QCOMPARE(besidesItsBytes(hive), before);
        QCOMPARE(QDir(QFileInfo(hive).path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System, QDir::Name), names);
    }

    /// The same bytes in a file made anew, which takes the folder's compression.
    static void rewrite(const QString &path)
    {
        const QByteArray bytes = bytesOf(path);
        QVERIFY(QFile::remove(path));
        write(path, bytes);
    }

    std::unique_ptr<NtfsDisk> m_disk;
};

QTEST_GUILESS_MAIN(TestNtfs)
#include "tst_ntfs.moc"
