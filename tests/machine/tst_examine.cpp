// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/limits.h"
#include "base/text.h"
#include "machine/probes.h"

#include <QTest>
#include <QTimeZone>

using namespace probes;

/// Each kind of probe on machines made of values: what it answers and which source it names.
class TestExamine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("value"); // strings between bars; T: a text, A: absent
        QTest::addColumn<QString>("has");
        QTest::addColumn<QString>("lacks");
        QTest::newRow("it alone") << "NetBIOS" << "yes" << "no";
        QTest::newRow("in another letter case") << "Afd|netbios" << "yes" << "no";
        QTest::newRow("a part of a string") << "AcmeNetBIOSShim" << "no" << "yes";
        QTest::newRow("across two strings") << "Net|BIOS" << "no" << "yes";
        QTest::newRow("blanks around it") << " NetBIOS " << "no" << "yes";
        QTest::newRow("an empty list") << "" << "no" << "yes";
        QTest::newRow("no list") << "T:NetBIOS" << "unknown" << "unknown";
        QTest::newRow("no value") << "A:" << "no" << "yes";
    }

    void lines()
    {
        QFETCH(QString, value);
        QFETCH(QString, has);
        QFETCH(QString, lacks);
        MemoryMachine machine;
        if (value.startsWith(u"T:"_s))
            set(machine, services + u"Messenger"_s, u"DependOnService"_s, text(value.sliced(2)));
        else if (value != u"A:"_s)
            set(machine, services + u"Messenger"_s, u"DependOnService"_s,
                RegistryValue::fromText(7, value.isEmpty() ? value : value.replace(u'|', QChar(0)) + QChar(0)));
        Probe asked = valueOf(services + u"Messenger"_s, u"DependOnService"_s);
        asked.compare.emplace().line = u"NetBIOS"_s;
        QCOMPARE(examined(machine, asked).section(u" | "_s, 0, 0), has);
        asked.compare.emplace().noLine = u"NetBIOS"_s;
        QCOMPARE(examined(machine, asked).section(u" | "_s, 0, 0), lacks);
    }

    void namesAreFoldedAsWindowsDoes()
    {
        MemoryMachine machine;
        set(machine, u"SOFTWARE\\X"_s, u"y"_s, RegistryValue::fromText(7, QString(u"\u212a"_s) + QChar(0)));
        Probe asked = valueOf(u"SOFTWARE\\X"_s, u"y"_s);
        asked.compare.emplace().line = u"k"_s;
        QVERIFY(examined(machine, asked).startsWith(u"no"_s)); // the Kelvin sign is no K
    }

    void typesOfValues()
    {
        MemoryMachine machine;
        set(machine, u"SOFTWARE\\X"_s, u"y"_s, number(1));
        Probe asked = valueOf(u"SOFTWARE\\X"_s, u"y"_s);
        asked.kind = Kind::ValueType;
        QCOMPARE(examined(machine, asked), u"REG_DWORD | SOFTWARE\\X, y is of type REG_DWORD"_s);
        asked.name = u"z"_s;
        QCOMPARE(examined(machine, asked), u"absent | SOFTWARE\\X has no value z"_s);
        Probe elsewhere = asked;
        elsewhere.key = base::KeyAddress::fromString(u"SOFTWARE\\Y"_s);
        QCOMPARE(examined(machine, elsewhere), u"absent | SOFTWARE\\Y does not exist"_s);
        asked.compare.emplace().is = u"REG_DWORD"_s;
        QVERIFY(examined(machine, asked).startsWith(u"no | "_s));
    }

    void subkeys_data()
    {
        QTest::addColumn<QString>("cards"); // the name of each: R(age), M(atrox), n(one), x (no list of names, so that it cannot be told)
        QTest::addColumn<QString>("any");
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("count");
        QTest::newRow("one of two") << "MR" << "yes" << "no" << "1";
        QTest::newRow("both") << "RR" << "yes" << "yes" << "2";
        QTest::newRow("neither") << "Mn" << "no" << "no" << "0";
        QTest::newRow("no key below") << "" << "no" << "no" << "0";
        QTest::newRow("one cannot be told") << "Mx" << "unknown" << "no" << "unknown";
        QTest::newRow("one cannot be told, another settles it") << "Rx" << "yes" << "unknown" << "unknown";
    }

    void subkeys()
    {
        QFETCH(QString, cards);
        QFETCH(QString, any);
        QFETCH(QString, all);
        QFETCH(QString, count);
        const QString adapters = u"SYSTEM\\CurrentControlSet\\Control\\Class\\{4D36E968}"_s;
        const QMap<QChar, RegistryValue> names{
            {u'R', RegistryValue::fromText(7, u"Rage"_s + QChar(0))}, {u'M', RegistryValue::fromText(7, u"Matrox"_s + QChar(0))}, {u'x', number(1)}};
        MemoryMachine machine;
        machine.addKey(base::KeyAddress::fromString(adapters));
        for (qsizetype i = 0; i < cards.size(); ++i) {
            const QString key = adapters + u"\\%1"_s.arg(i, 4, 10, QChar(u'0'));
            machine.addKey(base::KeyAddress::fromString(key));
            if (names.contains(cards.at(i)))
                set(machine, key + u"\\Settings"_s, u"Chips"_s, names[cards.at(i)]);
        }
        Probe asked = probe(Kind::AnySubkey);
        asked.key = base::KeyAddress::fromString(adapters);
        asked.of = {valueOf(u"*\\Settings"_s, u"Chips"_s)};
        asked.of.front().compare.emplace().line = u"Rage"_s;
        QCOMPARE(examined(machine, asked).section(u" | "_s, 0, 0), any);
        asked.kind = Kind::AllSubkeys;
        QCOMPARE(examined(machine, asked).section(u" | "_s, 0, 0), all);
        asked.kind = Kind::CountSubkeys;
        QCOMPARE(examined(machine, asked).section(u" | "_s, 0, 0), count);
        asked.of.clear();
        QCOMPARE(examined(machine, asked).section(u" | "_s, 0, 0), QString::number(cards.size()));
    }

    void subkeysWithSources()
    {
        MemoryMachine machine;
        Probe asked = probe(Kind::AnySubkey);
        asked.key = base::KeyAddress::fromString(u"SOFTWARE\\A"_s);
        asked.of = {valueOf(u"*"_s, u"n"_s)};
        asked.of.front().compare.emplace().is = u"1"_s;
        QCOMPARE(examined(machine, asked), u"no | SOFTWARE\\A does not exist"_s);
        set(machine, u"SOFTWARE\\A\\b"_s, u"n"_s, number(2));
        set(machine, u"SOFTWARE\\A\\c"_s, u"n"_s, number(2));
        QCOMPARE(examined(machine, asked), u"no | SOFTWARE\\A: so in 0 of 2 keys"_s);
        set(machine, u"SOFTWARE\\A\\c"_s, u"n"_s, number(1));
        QCOMPARE(examined(machine, asked), u"yes | SOFTWARE\\A\\c, n = 0x00000001"_s);
        asked.kind = Kind::CountSubkeys;
        QCOMPARE(examined(machine, asked), u"1 | SOFTWARE\\A: so in 1 of 2 keys"_s);
    }

    void offeredToBeChosen()
    {
        MemoryMachine machine;
        const base::KeyAddress key = base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Services"_s);
        QVERIFY(machine::offeredBelow(machine, key, u"DisplayName"_s, nullptr).empty());
        set(machine, services + u"Spooler"_s, u"Start"_s, number(2));
        set(machine, services + u"Spooler"_s, u"DisplayName"_s, text(u"Print\nSpooler"_s));
        set(machine, services + u"Alerter"_s, u"Start"_s, number(1));
        set(machine, services + u"Alerter"_s, u"DisplayName"_s, number(1));
        set(machine, services + u"Off"_s, u"Start"_s, number(4));
        set(machine, services + u"Odd"_s, u"Start"_s, text(u"soon"_s)); // whether it starts cannot be told, so it may be the one
        Probe starts = valueOf(u"*"_s, u"Start"_s);
        starts.compare.emplace().below = u"3"_s;
        using Names = std::vector<machine::Offered>;
        QVERIFY((machine::offeredBelow(machine, key, u"DisplayName"_s, &starts)
                 == Names{{u"Alerter"_s, {}}, {u"Odd"_s, {}}, {u"Off"_s, {}, false}, {u"Spooler"_s, base::oneLine(u"Print\nSpooler"_s)}}));
        QCOMPARE(machine::offeredBelow(machine, key, {}, nullptr).size(), size_t(4));
    }

    void tooManySubkeysAreNotKnown()
    {
        MemoryMachine machine;
        for (int i = 0; i <= base::limits::subkeys; ++i)
            machine.addKey(base::KeyAddress::fromString(u"SOFTWARE\\A\\%1"_s.arg(i)));
        Probe asked = probe(Kind::AnySubkey);
        asked.key = base::KeyAddress::fromString(u"SOFTWARE\\A"_s);
        QVERIFY(examined(machine, asked).startsWith(u"unknown | SOFTWARE\\A has 4097 keys below it; at most 4096"_s));
    }

    void users()
    {
        const QString list = u"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\"_s;
        MemoryMachine machine;
        set(machine, list + u"S-1-5-21-1-2-3-500"_s, u"ProfileImagePath"_s, RegistryValue::fromText(2, u"%SystemRoot%\\Profiles\\anna"_s));
        set(machine, u"USERS\\S-1-5-21-1-2-3-500\\Control Panel\\Desktop"_s, u"Saver"_s, number(1));
        set(machine, u"USERS\\S-1-5-21-1-2-3-501\\Control Panel\\Desktop"_s, u"Saver"_s, number(0));
        set(machine, u"DEFAULT\\Control Panel\\Desktop"_s, u"Saver"_s, number(7));
        Probe asked = probe(Kind::AnySubkey);
        asked.key = base::KeyAddress::fromString(u"USERS"_s);
        asked.of = {valueOf(u"*\\Control Panel\\Desktop"_s, u"Saver"_s)};
        asked.of.front().compare.emplace().is = u"1"_s;
        QCOMPARE(examined(machine, asked), u"yes | USERS\\S-1-5-21-1-2-3-500 (anna)\\Control Panel\\Desktop, Saver = 0x00000001"_s);
        asked.kind = Kind::AllSubkeys;
        QVERIFY(examined(machine, asked).startsWith(u"no | USERS\\S-1-5-21-1-2-3-501\\Control"_s));
        QVERIFY(examined(machine, valueOf(u"DEFAULT\\Control Panel\\Desktop"_s, u"Saver"_s)).startsWith(u"7 | DEFAULT\\Control"_s));
    }

    void servicesInDetail()
    {
        MemoryMachine machine;
        QVERIFY(examined(machine, probe(Kind::ServiceStart, u"Spooler"_s)).startsWith(u"absent"_s));
        const QStringList words{u"boot"_s, u"system"_s, u"automatic"_s, u"manual"_s, u"disabled"_s};
        for (quint32 start = 0; start < words.size(); ++start) {
            set(machine, services + u"Spooler"_s, u"Start"_s, number(start));
            QVERIFY(examined(machine, probe(Kind::ServiceStart, u"spooler"_s))
                        .startsWith(words.at(start) + u" | SYSTEM\\ControlSet001\\Services\\spooler, Start"_s));
        }
        set(machine, services + u"Spooler"_s, u"Start"_s, number(5));
        QVERIFY(examined(machine, probe(Kind::ServiceStart, u"Spooler"_s)).startsWith(u"unknown"_s));
        set(machine, services + u"Spooler"_s, u"Start"_s, text(u"2"_s));
        QVERIFY(examined(machine, probe(Kind::ServiceStart, u"Spooler"_s)).startsWith(u"unknown"_s));
        set(machine, services + u"Spooler"_s, u"ImagePath"_s, RegistryValue::fromText(2, u"%SystemRoot%\\spoolsv.exe"_s));
        QVERIFY(examined(machine, probe(Kind::ServicePath, u"Spooler"_s)).startsWith(u"%SystemRoot%\\spoolsv.exe | "_s));
    }

    void programFilesInDetail()
    {
        MemoryMachine machine;
        machine::FileInfo info;
        const base::FileAddress file{u"System32\\a.dll"_s};
        machine.setFile(file, info);
        QVERIFY(examined(machine, fileOf(Kind::FileDamaged, file.path)).startsWith(u"unknown | System32\\a.dll is no program file"_s));
        QVERIFY(examined(machine, fileOf(Kind::FileHash, file.path)).startsWith(u"unknown"_s));
        QVERIFY(examined(machine, fileOf(Kind::FileLanguage, file.path)).startsWith(u"absent"_s));
        info.processor = u"intel"_s;
        info.language = 0x0407;
        info.sha256 = QString(64, u'a');
        machine.setFile(file, info);
        QCOMPARE(examined(machine, fileOf(Kind::FileDamaged, file.path)), u"no | System32\\a.dll shows no damage"_s);
        QCOMPARE(examined(machine, fileOf(Kind::FileLanguage, file.path)), u"de-DE | System32\\a.dll, language German"_s);
        QVERIFY(examined(machine, fileOf(Kind::FileHash, file.path)).startsWith(QString(64, u'a')));
        info.damage = u"it is cut off"_s;
        machine.setFile(file, info);
        QCOMPARE(examined(machine, fileOf(Kind::FileDamaged, file.path)), u"yes | System32\\a.dll is damaged: it is cut off"_s);
        QCOMPARE(examined(machine, fileOf(Kind::FileDamaged, u"none.dll"_s)), u"no | none.dll does not exist"_s);
        QVERIFY(examined(machine, fileOf(Kind::FileHash, u"none.dll"_s)).startsWith(u"absent"_s));
    }

    void iniValues_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("answer");
        QTest::newRow("there") << QByteArray("[boot loader]\r\ntimeout=30\r\n") << "30";
        QTest::newRow("blanks and letter case") << QByteArray(" [ Boot Loader ] \r\n  TimeOut = 5 \r\n") << "5";
        QTest::newRow("a text") << QByteArray("[boot loader]\ntimeout=a=b") << "a=b";
        QTest::newRow("the first of two") << QByteArray("[boot loader]\ntimeout=1\ntimeout=2") << "1";
        QTest::newRow("the first section of two") << QByteArray("[boot loader]\n[x]\n[boot loader]\ntimeout=2") << "absent";
        QTest::newRow("of another section") << QByteArray("[x]\ntimeout=30\n[boot loader]\na=b") << "absent";
        QTest::newRow("a remark") << QByteArray("[boot loader]\n;timeout=30") << "absent";
        QTest::newRow("a section that does not end") << QByteArray("[boot loader\ntimeout=30") << "absent";
        QTest::newRow("empty") << QByteArray() << "absent";
        QTest::newRow("UTF-16") << QByteArray::fromHex("fffe") + QByteArray(reinterpret_cast<const char *>(u"[boot loader]\ntimeout=7"), 46) << "7";
        QTest::newRow("a code page") << QByteArray("[boot loader]\ntimeout=\xfc"
                                                   "ber")
                                     << u"\u00fcber"_s;
    }

    void iniValues()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, answer);
        MemoryMachine machine;
        Probe asked = fileOf(Kind::IniValue, u"drive:\\boot.ini"_s);
        asked.part = u"boot loader"_s;
        asked.name = u"timeout"_s;
        QCOMPARE(examined(machine, asked), u"absent | drive:\\boot.ini does not exist"_s);
        machine.setFile(asked.file, {});
        QVERIFY(examined(machine, asked).startsWith(u"unknown"_s)); // there, and nobody knows what stands in it
        machine.setContent(asked.file, bytes);
        QCOMPARE(examined(machine, asked).section(u" | "_s, 0, 0), answer);
    }

    void theDiskOfAMachineInMemoryIsNotKnown() { QVERIFY(examined(MemoryMachine(), probe(Kind::DiskFree)).startsWith(u"unknown"_s)); }

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
        QCOMPARE(examined(machine, valueOf(u"SOFTWARE\\X"_s, u"y"_s)), u"absent | SOFTWARE\\X does not exist"_s);
        machine.addKey(base::KeyAddress::fromString(u"SOFTWARE\\X"_s));
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
        asked.compare = Probe::Comparison{given(is), given(contains), given(from), given(below), {}, {}};
        QCOMPARE(examined(machine, asked).section(u" | "_s, 0, 0), answer);
    }

    void theUnknownStaysUnknown()
    {
        Probe asked = probe(Kind::Edition);
        asked.compare = Probe::Comparison{.is = u"nt4-server"_s, .contains = {}, .from = {}, .below = {}, .line = {}, .noLine = {}};
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
