// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/hiveedit.h"
#include "repair/workshop.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

/// A program that confines itself as the worker does tries what it must not be able to do any more.
class TestConfinement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(m_folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("content") == 7);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("act");
        for (const char *act : {"open to read",
                                "open to write",
                                "open as a path",
                                "open with openat2",
                                "create",
                                "create without a name",
                                "truncate",
                                "truncate by opening",
                                "unlink",
                                "rename",
                                "link",
                                "symlink",
                                "make a folder",
                                "make a pipe",
                                "chmod",
                                "fchmod",
                                "fchmodat2",
                                "chown",
                                "set times",
                                "set an attribute",
                                "list a folder",
                                "change the folder",
                                "ask for a file",
                                "memory of the parent",
                                "read the parent",
                                "write the parent",
                                "trace the parent",
                                "trace itself",
                                "look for the parent",
                                "end the parent",
                                "end a thread of the parent",
                                "tkill",
                                "queue a signal",
                                "have signals sent",
                                "pidfd_open",
                                "limit the parent",
                                "slow the parent down",
                                "limits back",
                                "be dumpable again",
                                "socket",
                                "socket of the system",
                                "pair of sockets",
                                "execve",
                                "execveat",
                                "fork",
                                "clone3",
                                "file in memory",
                                "memory to run",
                                "make memory run",
                                "mount",
                                "unmount",
                                "fsopen",
                                "fsmount",
                                "open_tree",
                                "move_mount",
                                "chroot",
                                "unshare",
                                "io_uring",
                                "bpf",
                                "userfaultfd",
                                "performance counters",
                                "keys",
                                "filters",
                                "terminal"})
            QTest::newRow(act) << QString::fromLatin1(act);
    }
    /// By the filter of system calls, which also kernels without Landlock have.
    void refused()
    {
        QFETCH(QString, act);
        QCOMPARE(did(u"all"_s, act), QByteArray::number(EPERM) + '\n');
        QCOMPARE(QFileInfo(m_folder->filePath(u"file"_s)).size(), 7);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"fresh"_s)));
    }

    /// What the rows above rest on: without confinement these succeed, so it is not the machine that refuses them.
    void possibleOtherwise_data()
    {
        QTest::addColumn<QString>("act");
        for (const char *act :
             {"open to read", "open to write", "create", "truncate", "unlink", "rename", "link", "symlink", "make a folder", "chmod", "look for the parent",
              "fork", "file in memory", "memory to run", "make memory run", "pair of sockets", "set times", "ask for a file"})
            QTest::newRow(act) << QString::fromLatin1(act);
    }
    void possibleOtherwise()
    {
        QFETCH(QString, act);
        QCOMPARE(did(u"nothing"_s, act), QByteArray("0\n"));
    }

    /// By Landlock alone, should a call be missing in the filter.
    void closedFiles_data()
    {
        QTest::addColumn<QString>("act");
        for (const char *act : {"open to read", "open to write", "create", "truncate by opening", "unlink", "rename", "symlink", "make a folder", "make a pipe",
                                "list a folder", "memory of the parent"})
            QTest::newRow(act) << QString::fromLatin1(act);
    }
    void closedFiles()
    {
        QFETCH(QString, act);
        const QByteArray said = did(u"files"_s, act);
        if (said == "no Landlock\n")
            QSKIP("this kernel has no Landlock");
        QVERIFY2(said == QByteArray::number(EACCES) + '\n' || said == QByteArray::number(EXDEV) + '\n', said.constData());
    }

    void allowed_data()
    {
        QTest::addColumn<QString>("act");
        for (const char *act : {"allowed: read", "allowed: write", "allowed: much memory"})
            QTest::newRow(act) << QString::fromLatin1(act);
    }
    void allowed()
    {
        QFETCH(QString, act);
        QCOMPARE(did(u"all"_s, act), QByteArray("0\n"));
    }

    /// hivex aborts on some damaged hives; that must end the worker, not hang it.
    void mayAbort()
    {
        QProcess process;
        run(process, u"all"_s, u"allowed: abort"_s);
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(process.exitCode(), SIGABRT);
    }

    /// The whole way with a worker that is confined in truth: also names and values in other alphabets, and much data.
    void worksConfined()
    {
        const workshop::Workshop shop;
        QDir().mkpath(shop.beside(u"work"_s));
        const auto work = base::Folder::open(shop.beside(u"work"_s));
        QVERIFY(work);
        const QByteArray hive = workshop::bytesOf(shop.hivePath());
        const QStringList key{u"ControlSet001"_s, u"Control"_s, u"Session Manager"_s, u"SubSystems"_s};
        using machine::RegistryValue;
        const std::vector<repair::HiveEdit> edits{{key, u"Windows"_s, RegistryValue::fromText(2, u"SharedSection=1024,3072,512"_s)},
                                                  {key, u"Gr\u00fc\u00dfe"_s, RegistryValue::fromText(1, u"\u00fc"_s)},
                                                  {key, u"\u0416\u65e5"_s, RegistryValue::fromText(1, u"\u65e5"_s)},
                                                  {key, u"Much"_s, RegistryValue{3, QByteArray(500'000, 'x')}}};
        const auto result = repair::editHive(QString::fromUtf8(CONFINED_WORKER), hive, edits, *work);
        QVERIFY2(result, result ? "" : qPrintable(result.error().toString() + result.error().detail));
        const auto checked = repair::checkEdited(hive, *result, edits);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().toString()));
    }

private:
    void run(QProcess &process, const QString &how, const QString &act) const
    {
        process.setStandardInputFile(QString::fromUtf8(CONFINED_SHIM));
        process.start(QString::fromUtf8(CONFINED_SHIM), {how, m_folder->filePath(u"file"_s), m_folder->filePath(u"fresh"_s), act});
        process.waitForFinished();
    }
    QByteArray did(const QString &how, const QString &act) const
    {
        QProcess process;
        run(process, how, act);
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
                   ? process.readAllStandardOutput()
                   : "exit " + QByteArray::number(process.exitCode()) + process.readAllStandardError();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestConfinement)
#include "tst_confinement.moc"
