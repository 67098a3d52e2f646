// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/controlsets.h"
#include "machine/machine.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "REGEDIT4\r\n\r\n";

base::KeyAddress key(const QString &text)
{
    return base::KeyAddress::fromString(text);
}

/// `known TEXT`, `absent`, `not known`.
QString at(const machine::Machine &machine, const QString &address, const QString &name)
{
    const auto value = machine.value({key(address), name});
    if (!value)
        return u"not known"_s;
    return *value ? u"known "_s + (*value)->text() : u"absent"_s;
}

} // namespace

class TestExportMachine : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    base::Result<std::unique_ptr<machine::Machine>> openBytes(const QByteArray &bytes) { return machine::open(write(u"x.reg"_s, bytes)); }

private Q_SLOTS:
    void absentAndNotKnown()
    {
        const auto machine = openBytes(head
                                       + "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services]\r\n\r\n"
                                         "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Spooler]\r\n\"ImagePath\"=\"a.exe\"\r\n\r\n");
        QVERIFY2(machine, machine ? "" : qPrintable(machine.error().toString()));
        QCOMPARE((*machine)->identity().kind, machine::Kind::Export);
        QVERIFY((*machine)->canRead() && !(*machine)->canWrite() && !(*machine)->hasFiles());
        const QString services = u"SYSTEM\\CurrentControlSet\\Services"_s;
        QCOMPARE(at(**machine, services + u"\\spooler"_s, u"imagepath"_s), u"known a.exe"_s);
        QCOMPARE(at(**machine, services + u"\\Spooler"_s, u"Start"_s), u"absent"_s);
        QCOMPARE(at(**machine, services + u"\\None"_s, u"Start"_s), u"absent"_s);
        QCOMPARE(at(**machine, u"SYSTEM\\CurrentControlSet\\Control"_s, u"x"_s), u"not known"_s);
        QCOMPARE(at(**machine, u"SYSTEM\\ControlSet001\\Services\\Spooler"_s, u"ImagePath"_s), u"not known"_s);
        QCOMPARE(at(**machine, u"SOFTWARE\\Microsoft"_s, u"x"_s), u"not known"_s);
        QCOMPARE((*(*machine)->key(key(services)))->subkeys, QStringList{u"Spooler"_s});
        QVERIFY(!(*machine)->key(key(u"SYSTEM\\CurrentControlSet"_s)));
        QVERIFY(!(*machine)->file({u"System32\\ntoskrnl.exe"_s}));
        QVERIFY(!(*machine)->pathOf({u"System32\\ntoskrnl.exe"_s}));
        QVERIFY(!(*machine)->eventLog());
        QVERIFY((*machine)->condition().problems().isEmpty());
        base::Probe probe;
        probe.kind = base::Probe::Kind::ServiceExists;
        probe.text = u"None"_s;
        QCOMPARE(machine::examine(**machine, probe).value, std::optional<base::Value>(base::YesNo{false}));
        probe.kind = base::Probe::Kind::Uninstall;
        const auto finding = machine::examine(**machine, probe);
        QVERIFY(finding.value && base::isUnknown(*finding.value));
        probe.kind = base::Probe::Kind::FileExists;
        probe.file = {u"System32\\crypt32.dll"_s};
        const auto file = machine::examine(**machine, probe);
        QVERIFY(file.value && base::isUnknown(*file.value));
    }

    void controlSets()
    {
        const QByteArray current = "[HKLM\\SYSTEM\\CurrentControlSet\\A]\r\n\"a\"=\"1\"\r\n\r\n";
        const QByteArray select = "[HKEY_LOCAL_MACHINE\\SYSTEM\\Select]\r\n\"Current\"=dword:2\r\n\"Default\"=dword:2\r\n\"LastKnownGood\"=dword:1\r\n\r\n";
        const auto running = openBytes(head + current);
        QVERIFY(running);
        QCOMPARE((*running)->controlSets()->isRunning, true);
        QCOMPARE((*running)->controlSets()->toRepair(), std::vector<int>{0});
        QCOMPARE(machine::withoutCurrent(**running, key(u"SYSTEM\\CurrentControlSet\\A"_s))->toString(), u"SYSTEM\\CurrentControlSet\\A"_s);
        // The set has two names; either may be exported.
        const auto both = openBytes(head + select + current);
        QVERIFY(both);
        QCOMPARE((*both)->controlSets()->current, 2);
        QCOMPARE(at(**both, u"SYSTEM\\ControlSet002\\A"_s, u"a"_s), u"known 1"_s);
        QCOMPARE(at(**both, u"SYSTEM\\ControlSet001\\A"_s, u"a"_s), u"not known"_s);
        const auto numbered = openBytes(head + select + "[HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet002\\A]\r\n\"a\"=\"2\"\r\n\r\n");
        QVERIFY(numbered);
        QCOMPARE(at(**numbered, u"SYSTEM\\CurrentControlSet\\A"_s, u"a"_s), u"known 2"_s);
        const auto neither = openBytes(head + "[HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet002\\A]\r\n\r\n");
        QVERIFY(neither && !(*neither)->controlSets());
        QCOMPARE(at(**neither, u"SYSTEM\\CurrentControlSet\\A"_s, u"a"_s), u"not known"_s);
        const auto root = openBytes(head + "[HKEY_LOCAL_MACHINE\\SYSTEM\\]\r\n\r\n" + select);
        QVERIFY(root && (*root)->condition().problems().isEmpty());
        QCOMPARE(at(**root, u"SYSTEM\\Setup"_s, u"x"_s), u"absent"_s);
        // A hive that another program exported whole, without Select, has no CurrentControlSet either.
        const auto whole = openBytes(head + "[HKEY_LOCAL_MACHINE\\SYSTEM]\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001]\r\n\r\n");
        QVERIFY(whole);
        QCOMPARE(at(**whole, u"SYSTEM\\CurrentControlSet\\A"_s, u"a"_s), u"not known"_s);
    }

    /// Cut between two lines, which no line shows: what is not there is not known, what is there counts.
    void cutAtALine()
    {
        const auto machine = openBytes(head
                                       + "[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n\"a\"=\"1\"\r\n\r\n"
                                         "[HKEY_LOCAL_MACHINE\\SOFTWARE\\A\\B]\r\n\"b\"=\"2\"\r\n");
        QVERIFY(machine);
        QCOMPARE(at(**machine, u"SOFTWARE\\A\\B"_s, u"b"_s), u"known 2"_s);
        QCOMPARE(at(**machine, u"SOFTWARE\\A\\B"_s, u"c"_s), u"not known"_s);
        QCOMPARE(at(**machine, u"SOFTWARE\\A"_s, u"c"_s), u"absent"_s);
        QCOMPARE(at(**machine, u"SOFTWARE\\A\\C"_s, u"c"_s), u"not known"_s);
        QVERIFY((*machine)->condition().problems().join(u' ').contains(u"may be cut"_s));
        // Which keys are below may be cut off as well, so what holds for all that are seen need not hold for all.
        base::Probe all;
        all.kind = base::Probe::Kind::AllSubkeys;
        all.key = base::KeyAddress::fromString(u"SOFTWARE\\A"_s);
        all.of.resize(1);
        all.of.front().key.path = {u"*"_s};
        QVERIFY(base::isUnknown(*machine::examine(**machine, all).value));
        const auto whole = openBytes(head + "[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\A\\B]\r\n\r\n");
        QVERIFY(whole && machine::examine(**whole, all).value == base::Value(base::YesNo{true}));
    }

    void otherRoots()
    {
        const auto machine = openBytes(head
                                       + "[HKEY_USERS\\S-1-5-21-1\\Software]\r\n\"a\"=\"1\"\r\n\r\n[HKEY_USERS\\.DEFAULT\\Software]\r\n\"a\"=\"2\"\r\n\r\n["
                                         "HKEY_LOCAL_MACHINE\\SAM\\x]\r\n\r\n"
                                         "[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n\r\n");
        QVERIFY(machine);
        QVERIFY((*machine)->condition().problems().join(u' ').contains(u"HKEY_USERS, HKEY_LOCAL_MACHINE\\SAM"_s));
        QCOMPARE(at(**machine, u"DEFAULT\\Software"_s, u"a"_s), u"known 2"_s);
        QCOMPARE(at(**machine, u"DEFAULT\\Software"_s, u"b"_s), u"absent"_s);
        QCOMPARE(at(**machine, u"DEFAULT\\Console"_s, u"a"_s), u"not known"_s);
        QCOMPARE(at(**machine, u"USERS\\S-1-5-21-1\\Software"_s, u"a"_s), u"not known"_s);
        const auto nothing = openBytes(head + "[HKEY_USERS\\.DEFAULT\\Software]\r\n\r\n");
        QVERIFY(!nothing && nothing.error().message.contains(u"Export these two"_s));
    }

    void severalFiles()
    {
        const QString a = write(u"a.reg"_s, head + "[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n\"v\"=\"1\"\r\n\r\n");
        const QString b = write(u"b.REG"_s, head + "[HKEY_LOCAL_MACHINE\\SOFTWARE\\B]\r\n\"v\"=\"2\"\r\n\r\n");
        const QString other = write(u"c.reg"_s, head + "[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n\"v\"=\"3\"\r\n\r\n");
        const auto two = machine::open(a + u';' + b);
        QVERIFY(two);
        QCOMPARE(at(**two, u"SOFTWARE\\B"_s, u"v"_s), u"known 2"_s);
        QVERIFY(machine::open((*two)->identity().location)); // what a case keeps leads back
        const auto contradicting = machine::open(a + u';' + other);
        QVERIFY(!contradicting && contradicting.error().message.contains(u"one moment"_s));
        QCOMPARE(contradicting.error().where.line, 4);
        QDir(m_folder.path()).mkdir(u"folder"_s);
        QVERIFY(!write(u"folder/a.reg"_s, head + "[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n\"v\"=\"1\"\r\n\r\n").isEmpty());
        const auto folder = machine::open(m_folder.filePath(u"folder"_s));
        QVERIFY(folder);
        QCOMPARE((*folder)->identity().kind, machine::Kind::Export);
    }

    void noExports()
    {
        QVERIFY(!openBytes(head + "[-HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n\r\n"));
        QVERIFY(!openBytes("REGEDIT4\r\n; Fixwright: changes to carry, not an export\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n\r\n"));
        QVERIFY(!machine::open(m_folder.filePath(u"nowhere.reg"_s)));
    }
};

QTEST_GUILESS_MAIN(TestExportMachine)
#include "tst_exportmachine.moc"
