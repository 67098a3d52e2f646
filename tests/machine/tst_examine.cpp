// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/machine.h"
#include "machine/memorymachine.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using base::Probe;
using machine::MemoryMachine;
using machine::RegistryValue;
using Kind = base::Probe::Kind;

namespace {

const QString currentVersion = u"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"_s;
const QString productOptions = u"SYSTEM\\CurrentControlSet\\Control\\ProductOptions"_s;
const QString services = u"SYSTEM\\CurrentControlSet\\Services\\"_s;

RegistryValue text(const QString &words)
{
    return RegistryValue::fromText(1, words);
}

RegistryValue number(quint32 value)
{
    return {4, QByteArray::fromHex(QByteArray::number(qToBigEndian(value), 16).rightJustified(8, '0'))};
}

void set(MemoryMachine &machine, const QString &key, const QString &name, const RegistryValue &value)
{
    machine.setValue({base::KeyAddress::fromString(key), name}, value);
}

MemoryMachine windows(const QString &version, const QString &product)
{
    MemoryMachine machine;
    set(machine, currentVersion, u"CurrentVersion"_s, text(version));
    set(machine, productOptions, u"ProductType"_s, text(product));
    return machine;
}

/// The answer in one word and, behind a bar, where it was read.
QString examined(const MemoryMachine &machine, const Probe &probe)
{
    const base::Finding finding = machine::examine(machine, probe);
    return (finding.value ? base::toString(*finding.value) : u"absent"_s) + u" | "_s + finding.source;
}

Probe probe(Kind kind, const QString &text = {})
{
    Probe probe;
    probe.kind = kind;
    probe.text = text;
    return probe;
}

Probe valueOf(const QString &key, const QString &name)
{
    Probe probe;
    probe.kind = Kind::RegistryValue;
    probe.key = base::KeyAddress::fromString(key);
    probe.name = name;
    return probe;
}

Probe fileOf(Kind kind, const QString &path)
{
    Probe probe;
    probe.kind = kind;
    probe.file.path = path;
    return probe;
}

} // namespace

/// Each kind of probe on machines made of values: what it answers and which source it names.
class TestExamine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edition_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("suite");
        QTest::addColumn<QString>("answer");
        QTest::newRow("workstation") << "4.0" << "WinNT" << "" << "nt4-workstation";
        QTest::newRow("server") << "4.0" << "ServerNT" << "" << "nt4-server";
        QTest::newRow("domain controller") << "4.0" << "LANMANNT" << "" << "nt4-server";
        QTest::newRow("terminal server") << "4.0" << "ServerNT" << "Terminal Server" << "nt4-terminal";
        QTest::newRow("enterprise") << "4.0" << "ServerNT" << "Enterprise" << "nt4-enterprise";
        QTest::newRow("another suite") << "4.0" << "ServerNT" << "Small Business" << "nt4-server";
        QTest::newRow("workstation with a suite") << "4.0" << "WinNT" << "Terminal Server" << "nt4-workstation";
        QTest::newRow("unheard of") << "4.0" << "ToasterNT" << "" << "unknown";
        QTest::newRow("NT 3.51") << "3.51" << "WinNT" << "" << "nt351";
        QTest::newRow("Windows 2000") << "5.0" << "WinNT" << "" << "win2000";
        QTest::newRow("Windows XP") << "5.1" << "WinNT" << "" << "other";
    }

    void edition()
    {
        QFETCH(QString, version);
        QFETCH(QString, product);
        QFETCH(QString, suite);
        QFETCH(QString, answer);
        MemoryMachine machine = windows(version, product);
        if (!suite.isEmpty())
            set(machine, productOptions, u"ProductSuite"_s, RegistryValue::fromText(7, suite + QChar(0)));
        const QString found = examined(machine, probe(Kind::Edition));
        QVERIFY2(found.startsWith(answer + u" | SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion, CurrentVersion = \""_s + version + u'"'), qPrintable(found));
        const bool isWeak = answer == u"nt4-terminal"_s || answer == u"nt4-enterprise"_s;
        QCOMPARE(found.contains(u"weak evidence"_s), isWeak);
        QCOMPARE(found.contains(u"SYSTEM\\ControlSet001\\Control\\ProductOptions, ProductType"_s), version == u"4.0"_s);
    }

    void editionWithoutEvidence()
    {
        QCOMPARE(examined(MemoryMachine(), probe(Kind::Edition)), u"unknown | SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion has no value CurrentVersion."_s);
        MemoryMachine machine;
        set(machine, currentVersion, u"CurrentVersion"_s, number(4));
        QVERIFY(examined(machine, probe(Kind::Edition)).endsWith(u"is no text."_s));
    }

    void servicePack_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("csd");
        QTest::addColumn<QString>("hotfix"); // Installed of Q246009
        QTest::addColumn<QString>("answer");
        QTest::newRow("none") << "4.0" << "" << "" << "none";
        QTest::newRow("1") << "4.0" << "Service Pack 1" << "" << "sp1";
        QTest::newRow("3") << "4.0" << "Service Pack 3" << "" << "sp3";
        QTest::newRow("left by a hotfix") << "4.0" << "Service Pack 4 RC 1.2" << "" << "sp4";
        QTest::newRow("6") << "4.0" << "Service Pack 6" << "" << "sp6";
        QTest::newRow("6a") << "4.0" << "Service Pack 6" << "1" << "sp6a";
        QTest::newRow("6a in words") << "4.0" << "Service Pack 6a" << "" << "sp6a";
        QTest::newRow("6, hotfix removed") << "4.0" << "Service Pack 6" << "0" << "sp6";
        QTest::newRow("hotfix entry on 5") << "4.0" << "Service Pack 5" << "1" << "sp5";
        QTest::newRow("7") << "4.0" << "Service Pack 7" << "" << "unknown";
        QTest::newRow("13") << "4.0" << "Service Pack 13" << "" << "unknown";
        QTest::newRow("0") << "4.0" << "Service Pack 0" << "" << "unknown";
        QTest::newRow("3.5") << "4.0" << "Service Pack 3.5" << "" << "unknown";
        QTest::newRow("other words") << "4.0" << "Servicepack drei" << "" << "unknown";
        QTest::newRow("none, but Windows 2000") << "5.0" << "" << "" << "unknown";
        QTest::newRow("Windows 2000") << "5.0" << "Service Pack 4" << "" << "unknown";
    }

    void servicePack()
    {
        QFETCH(QString, version);
        QFETCH(QString, csd);
        QFETCH(QString, hotfix);
        QFETCH(QString, answer);
        MemoryMachine machine = windows(version, u"WinNT"_s);
        if (!csd.isEmpty())
            set(machine, currentVersion, u"CSDVersion"_s, text(csd));
        if (!hotfix.isEmpty())
            set(machine, currentVersion + u"\\Hotfix\\Q246009"_s, u"Installed"_s, number(hotfix.toUInt()));
        const QString found = examined(machine, probe(Kind::ServicePack));
        QCOMPARE(found.section(u" | "_s, 0, 0), answer);
        if (version == u"4.0"_s && !csd.isEmpty())
            QVERIFY2(found.contains(u"CurrentVersion, CSDVersion = \""_s + csd + u'"'), qPrintable(found));
    }

    void servicePackOfNt31()
    {
        MemoryMachine machine = windows(u"4.0"_s, u"WinNT"_s);
        set(machine, currentVersion, u"CSDVersion"_s, number(0x300));
        QCOMPARE(examined(machine, probe(Kind::ServicePack)).section(u" | "_s, 0, 0), u"unknown"_s);
    }

    void processor()
    {
        MemoryMachine machine;
        QVERIFY(examined(machine, probe(Kind::Processor)).startsWith(u"unknown | "_s));
        const QString environment = u"SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment"_s;
        set(machine, environment, u"PROCESSOR_ARCHITECTURE"_s, text(u"ALPHA"_s));
        QVERIFY(examined(machine, probe(Kind::Processor)).startsWith(u"alpha | SYSTEM\\ControlSet001\\Control\\Session Manager\\Environment, PROCESSOR"_s));
        set(machine, environment, u"PROCESSOR_ARCHITECTURE"_s, text(u"x86"_s));
        QVERIFY(examined(machine, probe(Kind::Processor)).startsWith(u"intel"_s));
        set(machine, environment, u"PROCESSOR_ARCHITECTURE"_s, text(u"PPC"_s));
        QVERIFY(examined(machine, probe(Kind::Processor)).startsWith(u"other"_s));
        machine::FileInfo kernel;
        machine.setFile({u"SYSTEM32\\NTOSKRNL.EXE"_s}, kernel); // no program: says nothing
        QVERIFY(examined(machine, probe(Kind::Processor)).startsWith(u"other"_s));
        kernel.processor = u"alpha"_s;
        machine.setFile({u"SYSTEM32\\NTOSKRNL.EXE"_s}, kernel);
        QCOMPARE(examined(machine, probe(Kind::Processor)), u"alpha | System32\\ntoskrnl.exe is a program for this processor"_s);
    }

    void keysAndServices()
    {
        MemoryMachine machine;
        machine.addKey(base::KeyAddress::fromString(services + u"HPGate"_s));
        Probe key;
        key.key = base::KeyAddress::fromString(services + u"hpgate"_s);
        QCOMPARE(examined(machine, key), u"yes | SYSTEM\\ControlSet001\\Services\\hpgate"_s);
        key.key = base::KeyAddress::fromString(u"SAM\\x"_s);
        QVERIFY(examined(machine, key).startsWith(u"unknown | "_s));
        QCOMPARE(examined(machine, probe(Kind::ServiceExists, u"HPGATE"_s)), u"yes | SYSTEM\\ControlSet001\\Services\\HPGATE"_s);
        QCOMPARE(examined(machine, probe(Kind::ServiceExists, u"HP"_s)), u"no | SYSTEM\\ControlSet001\\Services\\HP does not exist"_s);
    }

    void serviceImage()
    {
        MemoryMachine machine;
        QCOMPARE(examined(machine, probe(Kind::ServiceImage, u"msmcon"_s)), u"no | SYSTEM\\ControlSet001\\Services does not exist"_s);
        set(machine, services + u"Branch Office"_s, u"ImagePath"_s, RegistryValue::fromText(2, u"D:\\EXCHSRVR\\connect\\msmcon\\bin\\pcmta.exe"_s));
        set(machine, services + u"Odd"_s, u"ImagePath"_s, number(1));
        QCOMPARE(examined(machine, probe(Kind::ServiceImage, u"exchsrvr\\connect\\msmcon"_s)),
                 u"yes | SYSTEM\\ControlSet001\\Services\\Branch Office, ImagePath = \"D:\\EXCHSRVR\\connect\\msmcon\\bin\\pcmta.exe\""_s);
        QCOMPARE(examined(machine, probe(Kind::ServiceImage, u"none"_s)), u"no | no key below SYSTEM\\ControlSet001\\Services has ImagePath with \"none\""_s);
    }

    void uninstall()
    {
        MemoryMachine machine;
        set(machine, u"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{1}"_s, u"DisplayName"_s, text(u"HP TopTools 5.5"_s));
        QVERIFY(examined(machine, probe(Kind::Uninstall, u"toptools"_s)).startsWith(u"yes | SOFTWARE"_s));
        QVERIFY(examined(machine, probe(Kind::Uninstall, u"NTLock"_s)).startsWith(u"no | "_s));
    }

    void hotfix()
    {
        MemoryMachine machine;
        QVERIFY(examined(machine, probe(Kind::Hotfix, u"Q299444"_s)).startsWith(u"no | "_s));
        machine.addKey(base::KeyAddress::fromString(currentVersion + u"\\Hotfix\\q299444"_s));
        QVERIFY(examined(machine, probe(Kind::Hotfix, u"Q299444"_s)).endsWith(u"(an entry without \"Installed\")"_s));
        set(machine, currentVersion + u"\\Hotfix\\Q299444"_s, u"Installed"_s, number(1));
        QVERIFY(examined(machine, probe(Kind::Hotfix, u"Q299444"_s)).startsWith(u"yes | "_s));
        set(machine, currentVersion + u"\\Hotfix\\Q299444"_s, u"Installed"_s, number(0));
        QVERIFY(examined(machine, probe(Kind::Hotfix, u"Q299444"_s)).startsWith(u"no | "_s));
    }

    void registryValues_data()
    {
        QTest::addColumn<quint32>("type");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("answer");
        QTest::newRow("text") << 1u << RegistryValue::fromText(1, u"words"_s).bytes << "words";
        QTest::newRow("number") << 4u << QByteArray::fromHex("45030000") << "837";
        QTest::newRow("short number") << 4u << QByteArray::fromHex("45") << "45";
        QTest::newRow("list") << 7u << RegistryValue::fromText(7, u"a\0b\0"_s).bytes << "a\nb";
        QTest::newRow("binary") << 3u << QByteArray::fromHex("00ff") << "00 ff";
    }

    void registryValues()
    {
        QFETCH(quint32, type);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, answer);
        MemoryMachine machine;
        set(machine, u"SOFTWARE\\X"_s, u"y"_s, {type, bytes});
        const base::Finding finding = machine::examine(machine, valueOf(u"SOFTWARE\\X"_s, u"Y"_s));
        QVERIFY(finding.value);
        QCOMPARE(base::toString(*finding.value), answer);
    }

    void absentValues()
    {
        MemoryMachine machine;
        QCOMPARE(examined(machine, valueOf(u"SOFTWARE\\X"_s, u"y"_s)), u"absent | SOFTWARE\\X has no value y"_s);
        QCOMPARE(examined(machine, valueOf(u"SOFTWARE\\X"_s, {})), u"absent | SOFTWARE\\X has no value (default)"_s);
    }

    void parts_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("item");
        QTest::addColumn<QString>("answer");
        const QString line = u"csrss.exe ObjectDirectory=\\Windows SharedSection=1024,3072 Windows=On MaxRequestThreads=16"_s;
        QTest::newRow("first") << line << 1 << "1024";
        QTest::newRow("second") << line << 2 << "3072";
        QTest::newRow("third") << line << 3 << "absent";
        QTest::newRow("third there") << u"SharedSection=1024,3072,512"_s << 3 << "512";
        QTest::newRow("letter case, many blanks") << u"a   sharedsection=1,2,3   b"_s << 3 << "3";
        QTest::newRow("empty item") << u"SharedSection=1,,3"_s << 2 << "";
        QTest::newRow("no number") << u"SharedSection=1,x"_s << 2 << "x";
        QTest::newRow("blank inside") << u"SharedSection=1024, 3072"_s << 2 << "";
        QTest::newRow("twice") << u"SharedSection=1 SharedSection=2"_s << 1 << "unknown";
        QTest::newRow("only as a part of a word") << u"MySharedSection=1"_s << 1 << "absent";
        QTest::newRow("item 0") << line << 0 << "absent";
        QTest::newRow("empty line") << QString() << 1 << "absent";
    }

    void parts()
    {
        QFETCH(QString, line);
        QFETCH(int, item);
        QFETCH(QString, answer);
        MemoryMachine machine;
        set(machine, u"SYSTEM\\CurrentControlSet\\Control"_s, u"Windows"_s, RegistryValue::fromText(2, line));
        Probe part = valueOf(u"SYSTEM\\CurrentControlSet\\Control"_s, u"Windows"_s);
        part.kind = Kind::ValuePart;
        part.part = u"SharedSection"_s;
        part.item = item;
        QCOMPARE(examined(machine, part).section(u" | "_s, 0, 0), answer);
        set(machine, u"SYSTEM\\CurrentControlSet\\Control"_s, u"Windows"_s, number(1));
        QVERIFY(examined(machine, part).startsWith(u"unknown"_s));
    }

    void files()
    {
        MemoryMachine machine;
        machine::FileInfo info;
        info.path = u"/disk/crypt32.dll"_s;
        info.size = 115'472;
        info.modified = QDateTime(QDate(1997, 5, 1), QTime(23, 30), QTimeZone::UTC);
        machine.setFile({u"System32\\crypt32.dll"_s}, info);
        const QString path = u"System32\\Crypt32.dll"_s;
        QCOMPARE(examined(machine, fileOf(Kind::FileExists, path)), u"yes | System32\\Crypt32.dll"_s);
        QCOMPARE(examined(machine, fileOf(Kind::FileSize, path)), u"115472 | System32\\Crypt32.dll: 115472 bytes"_s);
        QCOMPARE(examined(machine, fileOf(Kind::FileDate, path)), u"1997-05-01 | System32\\Crypt32.dll was last changed on 1997-05-01"_s);
        QCOMPARE(examined(machine, fileOf(Kind::FileVersion, path)), u"absent | System32\\Crypt32.dll has no version"_s);
        info.version = QVersionNumber{4, 0, 1381, 4};
        machine.setFile({u"System32\\crypt32.dll"_s}, info);
        QCOMPARE(examined(machine, fileOf(Kind::FileVersion, path)), u"4.0.1381.4 | System32\\Crypt32.dll, file version 4.0.1381.4"_s);
        for (const Kind kind : {Kind::FileSize, Kind::FileDate, Kind::FileVersion})
            QCOMPARE(examined(machine, fileOf(kind, u"none.dll"_s)), u"absent | none.dll does not exist"_s);
        QCOMPARE(examined(machine, fileOf(Kind::FileExists, u"none.dll"_s)), u"no | none.dll does not exist"_s);
        QVERIFY(examined(machine, fileOf(Kind::FileExists, u"..\\x"_s)).startsWith(u"unknown"_s));
    }

    void comparisons_data()
    {
        QTest::addColumn<QString>("value"); // kind letter and text
        QTest::addColumn<QString>("is");
        QTest::addColumn<QString>("contains");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("below");
        QTest::addColumn<QString>("answer");
        const auto row
            = [](const char *name, const char *value, const char *is, const char *contains, const char *from, const char *below, const char *answer) {
                  QTest::newRow(name) << QString::fromLatin1(value) << QString::fromLatin1(is) << QString::fromLatin1(contains) << QString::fromLatin1(from)
                                      << QString::fromLatin1(below) << QString::fromLatin1(answer);
              };
        row("text is", "T:HP Gina", "hp gina", "", "", "", "yes");
        row("text is not", "T:HP Gina", "hp", "", "", "", "no");
        row("text contains", "T:HP Gina", "", "GINA", "", "", "yes");
        row("number is", "N:512", "512", "", "", "", "yes");
        row("number is, hex", "N:512", "0x200", "", "", "", "yes");
        row("number from", "N:128", "", "", "128", "", "yes");
        row("number below", "N:128", "", "", "", "128", "no");
        row("number in range", "N:837", "", "", "1", "1457", "yes");
        row("number above range", "N:1457", "", "", "1", "1457", "no");
        row("number and words", "N:5", "", "", "five", "", "unknown");
        row("number too long", "N:5", "", "", "", "99999999999999999999", "unknown");
        row("number as text", "T:512", "", "", "128", "", "yes");
        row("text cannot be compared", "T:abc", "", "", "128", "", "unknown");
        row("version from", "V:5.131.1877.9", "", "", "5.131", "", "yes");
        row("version below", "V:4.23.0.9", "", "", "", "4.24.0.0", "yes");
        row("version is, zeroes", "V:4.24.0.0", "4.24", "", "", "", "yes");
        row("version as text", "T:5.00.3314.2100", "", "5.00.3314.", "", "", "yes");
        row("version as text, order", "T:5.10", "", "", "5.9", "", "yes");
        row("version as text, earlier", "T:4.9", "", "", "4.10", "", "no");
        row("list contains a string", "L:Afd|NetBIOS", "", "netbios", "", "", "yes");
        row("list contains no part of a string", "L:AcmeNetBIOSShim", "", "NetBIOS", "", "", "no");
        row("version and words", "V:4.0", "", "", "four", "", "unknown");
        row("date from", "T:2000-04-04", "", "", "2000-04-04", "", "yes");
        row("date below", "T:2000-04-04", "", "", "", "2000-04-04", "no");
        row("is and contains", "T:abc", "abc", "x", "", "", "no");
        row("absent", "A:", "x", "", "", "", "no");
        row("absent below", "A:", "", "", "", "9", "no");
    }

    void comparisons()
    {
        QFETCH(QString, value);
        QFETCH(QString, is);
        QFETCH(QString, contains);
        QFETCH(QString, from);
        QFETCH(QString, below);
        QFETCH(QString, answer);
        const auto given = [](const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
        MemoryMachine machine;
        Probe asked = valueOf(u"SOFTWARE\\X"_s, u"y"_s);
        const QString data = value.mid(2);
        if (value.startsWith(u"T:"_s)) {
            set(machine, u"SOFTWARE\\X"_s, u"y"_s, text(data));
        } else if (value.startsWith(u"N:"_s)) {
            set(machine, u"SOFTWARE\\X"_s, u"y"_s, number(data.toUInt()));
        } else if (value.startsWith(u"L:"_s)) {
            set(machine, u"SOFTWARE\\X"_s, u"y"_s, RegistryValue::fromText(7, QString(data).replace(u'|', QChar(0)) + QChar(0)));
        } else if (value.startsWith(u"V:"_s)) {
            machine::FileInfo info;
            info.version = QVersionNumber::fromString(data);
            machine.setFile({u"f.dll"_s}, info);
            asked = fileOf(Kind::FileVersion, u"f.dll"_s);
        }
        asked.compare = Probe::Comparison{given(is), given(contains), given(from), given(below)};
        QCOMPARE(examined(machine, asked).section(u" | "_s, 0, 0), answer);
    }

    void theUnknownStaysUnknown()
    {
        Probe asked = probe(Kind::Edition);
        asked.compare = Probe::Comparison{.is = u"nt4-server"_s, .contains = {}, .from = {}, .below = {}};
        QVERIFY(examined(MemoryMachine(), asked).startsWith(u"unknown"_s));
        QVERIFY(examined(windows(u"4.0"_s, u"ServerNT"_s), asked).startsWith(u"yes"_s));
        QVERIFY(examined(windows(u"4.0"_s, u"WinNT"_s), asked).startsWith(u"no"_s));
    }

    void combinations_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("parts"); // y n u a(bsent) t(ext)
        QTest::addColumn<QString>("answer");
        QTest::newRow("any: yes") << Kind::AnyOf << "nuy" << "yes";
        QTest::newRow("any: unknown") << Kind::AnyOf << "nu" << "unknown";
        QTest::newRow("any: no") << Kind::AnyOf << "nna" << "no";
        QTest::newRow("any: a value that is there") << Kind::AnyOf << "nt" << "yes";
        QTest::newRow("any of nothing") << Kind::AnyOf << "" << "no";
        QTest::newRow("all: yes") << Kind::AllOf << "yyt" << "yes";
        QTest::newRow("all: no beats unknown") << Kind::AllOf << "yun" << "no";
        QTest::newRow("all: unknown") << Kind::AllOf << "yu" << "unknown";
        QTest::newRow("all: absent") << Kind::AllOf << "ya" << "no";
        QTest::newRow("none: yes") << Kind::NoneOf << "nn" << "yes";
        QTest::newRow("none: no") << Kind::NoneOf << "nuy" << "no";
        QTest::newRow("none: unknown") << Kind::NoneOf << "nu" << "unknown";
    }

    void combinations()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, parts);
        QFETCH(QString, answer);
        MemoryMachine machine;
        machine.addKey(base::KeyAddress::fromString(services + u"There"_s));
        set(machine, u"SOFTWARE\\X"_s, u"y"_s, text(u"words"_s));
        Probe whole = probe(kind);
        for (const QChar part : parts) {
            whole.of.push_back(part == u'y'   ? probe(Kind::ServiceExists, u"There"_s)
                               : part == u'n' ? probe(Kind::ServiceExists, u"Not there"_s)
                               : part == u't' ? valueOf(u"SOFTWARE\\X"_s, u"y"_s)
                               : part == u'a' ? valueOf(u"SOFTWARE\\X"_s, u"z"_s)
                                              : probe(Kind::Edition));
        }
        QCOMPARE(examined(machine, whole).section(u" | "_s, 0, 0), answer);
    }

    void sourcesAreHarmless()
    {
        MemoryMachine machine;
        set(machine, u"SOFTWARE\\X"_s, u"y"_s, text(u"a\nb\u202Ec"_s + QString(1000, u'z')));
        const QString source = machine::examine(machine, valueOf(u"SOFTWARE\\X"_s, u"y"_s)).source;
        QVERIFY(source.size() < 300 && !source.contains(u'\n') && !source.contains(QChar(0x202e)));
    }

    void memoryMachine()
    {
        MemoryMachine machine;
        machine.setControlSets({3, 3, 1, 0});
        set(machine, u"SYSTEM\\CurrentControlSet\\Control\\Session Manager"_s, u"Name"_s, number(1));
        const auto key = machine.key(base::KeyAddress::fromString(u"SYSTEM\\controlset003\\CONTROL"_s));
        QVERIFY(key && *key);
        QCOMPARE((*key)->name, u"Control"_s);
        QCOMPARE((*key)->subkeys, QStringList{u"Session Manager"_s});
        QCOMPARE((*machine.key(base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Control\\session manager"_s)))->values, QStringList{u"Name"_s});
        QVERIFY(!machine.key(base::KeyAddress::fromString(u"SYSTEM\\ControlSet001\\Control"_s))->has_value());
        QVERIFY(!machine.hive(u"SYSTEM"_s));
        QVERIFY(!machine.canWrite());
    }
};

QTEST_APPLESS_MAIN(TestExamine)
#include "tst_examine.moc"
