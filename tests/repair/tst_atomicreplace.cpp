// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/atomicreplace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using repair::AtomicReplace;
using repair::Folder;

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
        QVERIFY(!Folder::openBeneath(m_dir->path(), {u"a"_s, u"link"_s}));
        QVERIFY(!Folder::openBeneath(m_dir->path(), {u"a"_s, u".."_s}));
        QVERIFY(!Folder::openBeneath(m_dir->path(), {u"a/b"_s}));
        QVERIFY(Folder::openBeneath(m_dir->path(), {u"a"_s, u"b"_s}));
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
        QVERIFY(AtomicReplace::sweep(*Folder::open(m_dir->filePath(u"a/b"_s))));
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
        QTEST(repair::systemError(u"It cannot be written"_s, error).error().message, "message");
    }

private:
    base::Result<AtomicReplace> begin() const
    {
        auto folder = Folder::openBeneath(m_dir->path(), {u"a"_s, u"b"_s});
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
    QStringList names() const { return QDir(m_dir->filePath(u"a/b"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_APPLESS_MAIN(TestAtomicReplace)
#include "tst_atomicreplace.moc"
