// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/atomicreplace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using repair::AtomicReplace;

class TestAtomicReplace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_dir->path()).mkpath(u"a/b"_s));
        m_path = m_dir->filePath(u"a/b/file"_s);
        write(m_path, "old");
    }

    void replacesWithOwnerModeAndTime()
    {
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0640), 0);
        const QDateTime time(QDate(1997, 5, 1), QTime(10, 0), QTimeZone::UTC);
        auto file = begin();
        QVERIFY(file);
        QCOMPARE(*file->present(), QByteArray("old"));
        QVERIFY(file->prepare("new", time));
        QCOMPARE(read(m_path), QByteArray("old"));
        QVERIFY(file->commit());
        QCOMPARE(read(m_path), QByteArray("new"));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, 0640u);
        QCOMPARE(QFileInfo(m_path).lastModified().toUTC(), time);
        QCOMPARE(names(), QStringList{u"file"_s});
    }

    void carriesExtendedAttributes()
    {
        const QByteArray path = QFile::encodeName(m_path);
        if (::setxattr(path.constData(), "user.note", "kept", 4, 0) != 0)
            QSKIP("This file system knows no extended attributes.");
        auto file = begin();
        QVERIFY(file && file->prepare("new") && file->commit());
        char value[8] = {};
        QCOMPARE(::getxattr(path.constData(), "user.note", value, sizeof value), ssize_t{4});
        QCOMPARE(QByteArray(value), QByteArray("kept"));
    }

    void timeIsKeptToTheNanosecond()
    {
        const timespec times[2] = {{862480800, 123456789}, {862480800, 123456789}};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(m_path).constData(), times, 0), 0);
        auto file = begin();
        QVERIFY(file && file->modified());
        QVERIFY(file->prepare("new", file->modified()) && file->commit());
        const struct stat status = statusOf(m_path);
        QCOMPARE(status.st_mtim.tv_sec, times[1].tv_sec);
        QCOMPARE(status.st_mtim.tv_nsec, times[1].tv_nsec);
    }

    void hardLinksAreRefused()
    {
        const QString other = m_dir->filePath(u"other"_s);
        QCOMPARE(::link(QFile::encodeName(m_path).constData(), QFile::encodeName(other).constData()), 0);
        const QStringList reasons = repair::reasonsNotToReplace(m_path);
        QCOMPARE(reasons.size(), 1);
        QVERIFY2(reasons.front().contains(u"has 2 names (hard links)"_s) && reasons.front().endsWith(u"plan again."_s), qPrintable(reasons.front()));
        auto file = begin();
        const auto done = file->prepare("new");
        QVERIFY(!done);
        QCOMPARE(done.error().kind, base::Failure::Refused);
        QCOMPARE(done.error().message, reasons.front());
        QCOMPARE(names(), QStringList{u"file"_s});
        QCOMPARE(read(m_path), QByteArray("old"));
        QCOMPARE(statusOf(m_path).st_nlink, nlink_t{2});
        // A case file of the user's own is saved all the same.
        auto folder = base::Folder::open(m_dir->filePath(u"a/b"_s));
        auto own = AtomicReplace::begin(*std::move(folder), u"file"_s, AtomicReplace::Keep::WhatCanBe);
        QVERIFY(own && own->prepare("new") && own->commit());
        QCOMPARE(read(m_path), QByteArray("new"));
        QCOMPARE(read(other), QByteArray("old"));
        QVERIFY(repair::reasonsNotToReplace(m_path).isEmpty());
    }

    void rightsThatTheFolderWouldAddAreTakenAway()
    {
        // user::rwx, user:1234:rwx, group::---, mask::rwx, other::---: what a new file of the folder gets.
        const QByteArray list = QByteArray::fromHex("02000000"
                                                    "0100070000000000"
                                                    "02000700d2040000"
                                                    "0400000000000000"
                                                    "1000070000000000"
                                                    "2000000000000000");
        const QByteArray folder = QFile::encodeName(m_dir->filePath(u"a/b"_s));
        if (::setxattr(folder.constData(), "system.posix_acl_default", list.constData(), static_cast<size_t>(list.size()), 0) != 0)
            QSKIP("did not run: this file system knows no access control lists.");
        auto file = begin();
        QVERIFY(file);
        const auto done = file->prepare("new");
        QVERIFY2(done, qPrintable(done ? QString() : done.error().toString()));
        QVERIFY(file->commit());
        QCOMPARE(::getxattr(QFile::encodeName(m_path).constData(), "system.posix_acl_access", nullptr, 0), ssize_t{-1});
        QCOMPARE(errno, ENODATA);
    }

    void ownerThatCannotBeGivenIsRefused()
    {
        if (::geteuid() != 0)
            QSKIP("did not run: only root can make a file of another user.");
        for (const QString &folder : {u""_s, u"a"_s, u"a/b"_s})
            QCOMPARE(::chmod(QFile::encodeName(m_dir->filePath(folder)).constData(), 0777), 0);
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0644), 0);
        QCOMPARE(::seteuid(65534), 0);
        auto file = begin();
        const base::Status done = file ? file->prepare("new") : base::Status(base::pass(file.error()));
        QCOMPARE(::seteuid(0), 0);
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(u"the owner of the old one: there is no permission. Run Fixwright as root."_s),
                 qPrintable(done.error().message));
        QCOMPARE(read(m_path), QByteArray("old"));
    }

    void leavesNothingWhenNotCommitted()
    {
        {
            auto file = begin();
            QVERIFY(file && file->prepare("new"));
            QCOMPARE(names().size(), 2);
        }
        QCOMPARE(names(), QStringList{u"file"_s});
        QCOMPARE(read(m_path), QByteArray("old"));
    }

    void changedMeanwhileIsRefused()
    {
        auto file = begin();
        QVERIFY(file && file->prepare("new"));
        write(m_path, "somebody's");
        const auto done = file->commit();
        QVERIFY(!done);
        QCOMPARE(done.error().kind, base::Failure::Refused);
        QCOMPARE(read(m_path), QByteArray("somebody's"));
    }

    void linksAreNotFollowed()
    {
        write(m_dir->filePath(u"secret"_s), "secret");
        QVERIFY(QFile::remove(m_path) && QFile::link(m_dir->filePath(u"secret"_s), m_path));
        QVERIFY(!begin());
        QVERIFY(QFile::link(m_dir->filePath(u"a/b"_s), m_dir->filePath(u"a/link"_s)));
        QVERIFY(!base::Folder::openBeneath(m_dir->path(), {u"a"_s, u"link"_s}));
        QVERIFY(!base::Folder::openBeneath(m_dir->path(), {u"a"_s, u".."_s}));
        QVERIFY(!base::Folder::openBeneath(m_dir->path(), {u"a/b"_s}));
        QVERIFY(base::Folder::openBeneath(m_dir->path(), {u"a"_s, u"b"_s}));
    }

    void noFileButAPipe()
    {
        QVERIFY(QFile::remove(m_path));
        QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
        QVERIFY(!begin());
    }

    void sweepsOnlyOurOwn()
    {
        write(m_dir->filePath(u"a/b/.fixwright-0123456789abcdef.tmp"_s), "left by a crash");
        write(m_dir->filePath(u"a/b/.fixwright-note.tmp"_s), "a user's");
        QVERIFY(AtomicReplace::sweep(*base::Folder::open(m_dir->filePath(u"a/b"_s))));
        QCOMPARE(names(), (QStringList{u".fixwright-note.tmp"_s, u"file"_s}));
    }

    void readOnlyFolderIsTold()
    {
        if (::geteuid() == 0)
            QSKIP("Nothing is read-only for root.");
        QCOMPARE(::chmod(QFile::encodeName(m_dir->filePath(u"a/b"_s)).constData(), 0500), 0);
        auto file = begin();
        QVERIFY(file);
        const auto done = file->prepare("new");
        QCOMPARE(::chmod(QFile::encodeName(m_dir->filePath(u"a/b"_s)).constData(), 0700), 0);
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u"there is no permission"_s));
    }

    void reasonsAreInWords_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("message");
        QTest::newRow("full") << ENOSPC << u"It cannot be written: the disk is full."_s;
        QTest::newRow("quota") << EDQUOT << u"It cannot be written: the disk is full."_s;
        QTest::newRow("read-only") << EROFS << u"It cannot be written: the disk is mounted read-only."_s;
        QTest::newRow("gone") << ENOENT << u"It cannot be written: it is not there any more."_s;
        QTest::newRow("broken") << EIO << u"It cannot be written: the disk reports an error."_s;
    }

    void reasonsAreInWords()
    {
        QFETCH(int, error);
        QTEST(base::systemError(u"It cannot be written"_s, error).error().message, "message");
    }

private:
    static struct stat statusOf(const QString &path)
    {
        struct stat status = {};
        return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status : decltype(status){};
    }
    base::Result<AtomicReplace> begin() const
    {
        auto folder = base::Folder::openBeneath(m_dir->path(), {u"a"_s, u"b"_s});
        return folder ? AtomicReplace::begin(*std::move(folder), u"file"_s) : base::Result<AtomicReplace>(base::pass(folder.error()));
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QStringList names() const
    {
        return QDir(m_dir->filePath(u"a/b"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_APPLESS_MAIN(TestAtomicReplace)
#include "tst_atomicreplace.moc"
