// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/practice/scenario.h"
#include "program.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>
#include <QtEndian>

#include <functional>

using namespace Qt::StringLiterals;
using machine::RegistryValue;

/// Trees for single articles (tests/articles), each on a machine made to fit: diagnosed, planned, applied, read by another reader, verified and
/// taken back with the built program.
class TestArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeWay_data();
    void wholeWay();
    void keys_data();
    void keys();
    void users_data();
    void users();
    void files_data();
    void files();
    void refuses_data();
    void refuses();
    void choosesFromTheMachine();
    void asksBeforeADriverOfTheDisk();
};

namespace {

const QString hivePath = u"machine/WINNT/System32/config/SYSTEM"_s;

const QString softwarePath = u"machine/WINNT/System32/config/SOFTWARE"_s;

RegistryValue list(const QStringList &strings)
{
    return RegistryValue::fromText(machine::regMultiSz, strings.join(QChar(0)) + QChar(0));
}

/// A sound machine, and in its control set what the articles are about.
bool makeMachine(const Program &program)
{
    using namespace machine::practice;
    if (program.practice(u"healthy"_s, u"machine"_s).isEmpty())
        return false;
    const auto recipe = std::ranges::find(recipes(), u"healthy"_s, &Recipe::scenario);
    machine::regf::NewKey root = systemHive(*recipe);
    for (const QString &set : {u"ControlSet001\\"_s, u"ControlSet002\\"_s}) {
        root.at(set + u"Control\\lsa"_s).set(u"Authentication Packages"_s, list({u"FMJAuth"_s, u"other"_s, u"fmjauth2"_s}));
        root.at(set + u"Services\\Messenger"_s).set(u"Start"_s, 2U).set(u"DependOnService"_s, list({u"LanmanWorkstation"_s, u"AcmeNetBIOSShim"_s}));
        root.at(set + u"Services\\FPNW\\Parameters"_s).set(u"MaxUsers"_s, 10000U);
        root.at(set + u"Services\\Culprit"_s).set(u"Start"_s, 2U).set(u"Type"_s, 0x10U);
        root.at(set + u"Services\\Disk"_s).set(u"Start"_s, 0U).set(u"Type"_s, 1U).set(u"Group"_s, u"SCSI Class"_s);
        for (const auto &[number, name, minutes] : {std::tuple{u"0000"_s, u"Courier"_s, 0U}, {u"0001"_s, u"Sportster 28800"_s, 10U}}) {
            machine::regf::NewKey &modem = root.at(set + u"Control\\Class\\{4D36E96D-E325-11CE-BFC1-08002BE10318}\\"_s + number);
            modem.set(u"FriendlyName"_s, name).at(u"Settings"_s).set(u"InactivityTimeout"_s, minutes);
        }
        root.at(set + u"Services\\Odd"_s).set(u"Start"_s, u"2"_s);
        root.at(set + u"Control\\Keyboard Layouts\\00000407"_s).set(u"Layout File"_s, u"kbdgr.dll"_s).set(u"Attributes"_s, 0x80000004U);
    }
    for (const QString &set : {u"ControlSet001\\"_s, u"ControlSet002\\"_s})
        root.at(set + u"Services\\Tcpip\\Parameters\\Winsock"_s).set(u"HelperDllName"_s, u"wshtcpip.dll"_s);
    machine::regf::NewKey software = softwareHive(*recipe);
    software.at(u"Banyan\\VINES IP\\Ports"_s).set(u""_s, u"one"_s).set(u"Count"_s, 3U);
    software.at(u"Banyan"_s).set(u"Version"_s, u"7"_s);
    software.at(u"Microsoft\\Tcpipcu"_s).set(u"Title"_s, u"TCP/IP Utilities"_s);
    software.at(u"Microsoft\\Windows\\CurrentVersion\\explorer"_s).set(u"Kept"_s, 1U);
    software.at(u"Classes\\CLSID\\{00021401-0000-0000-C000-000000000046}"_s).set(u""_s, u"Broken"_s);
    return program.write(hivePath, machine::regf::write(root, u"SYSTEM"_s, lastShutdown()))
           && program.write(softwarePath, machine::regf::write(software, u"SOFTWARE"_s, lastShutdown()));
}

const QString defaultPath = u"machine/WINNT/System32/config/DEFAULT"_s;

QString ntuser(const QString &user)
{
    return u"machine/WINNT/Profiles/%1/NTUSER.DAT"_s.arg(user);
}

/// Two users, one of whom has a printer and a screen saver; and what is there before anybody logs on. On top of makeMachine().
bool makeUsers(const Program &program)
{
    using namespace machine::practice;
    const auto recipe = std::ranges::find(recipes(), u"healthy"_s, &Recipe::scenario);
    machine::regf::NewKey software = softwareHive(*recipe);
    const QString list = u"Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\"_s;
    software.at(list + u"S-1-5-21-1-2-3-1001"_s).set(u"ProfileImagePath"_s, RegistryValue::fromText(machine::regExpandSz, u"%SystemRoot%\\Profiles\\Ada"_s));
    software.at(list + u"S-1-5-21-1-2-3-1002"_s).set(u"ProfileImagePath"_s, RegistryValue::fromText(machine::regExpandSz, u"%SystemRoot%\\Profiles\\Ben"_s));
    machine::regf::NewKey plain{u"User"_s, {}, {}};
    plain.at(u"Control Panel\\Desktop"_s).set(u"ScreenSaveActive"_s, u"1"_s);
    plain.at(u"Software\\Microsoft\\Windows NT\\CurrentVersion"_s);
    machine::regf::NewKey ada = plain;
    const QString nt = u"Software\\Microsoft\\Windows NT\\CurrentVersion\\"_s;
    ada.at(nt + u"Windows"_s).set(u"Device"_s, u"HP,winspool,LPT1:"_s);
    ada.at(nt + u"Devices"_s).set(u"HP"_s, u"winspool,LPT1:"_s);
    ada.at(nt + u"PrinterPorts"_s).set(u"HP"_s, u"winspool,LPT1:,15,45"_s);
    machine::regf::NewKey ben = plain;
    ben.at(u"Control Panel\\Desktop"_s).set(u"ScreenSaveActive"_s, u"0"_s);
    const auto write = [&](const QString &path, const machine::regf::NewKey &root, const QString &name) {
        return program.write(path, machine::regf::write(root, name, lastShutdown()));
    };
    return QDir().mkpath(program.path(u"machine/WINNT/Profiles/Ada"_s)) && QDir().mkpath(program.path(u"machine/WINNT/Profiles/Ben"_s))
           && write(softwarePath, software, u"SOFTWARE"_s) && write(defaultPath, plain, u"DEFAULT"_s) && write(ntuser(u"Ada"_s), ada, u"NTUSER.DAT"_s)
           && write(ntuser(u"Ben"_s), ben, u"NTUSER.DAT"_s);
}

const QString filesPath = u"machine/WINNT/System32/"_s;

const QByteArray bootIni = "[boot loader]\r\ntimeout=30\r\ndefault=multi(0)disk(0)rdisk(0)partition(1)\\WINNT\r\n\r\n; Sch\xf6n\r\n[operating systems]\r\n"
                           "multi(0)disk(0)rdisk(0)partition(1)\\WINNT=\"Windows NT Workstation 4.00\" \r\n"
                           "multi(0)disk(0)rdisk(0)partition(1)\\WINNT=\"Windows NT Workstation 4.00 [VGA mode]\" /basevideo /sos\r\n"
                           "multi(0)disk(0)rdisk(0)partition(2)\\WINNT=\"The other one\"\r\n\x1a";

QByteArray library(const QString &name, int build)
{
    return machine::practice::write({.name = name,
                                     .version = QVersionNumber({4, 0, 1381, build}),
                                     .stamp = QDateTime(QDate(1996, 8, 9), QTime(1, 0), QTimeZone::UTC),
                                     .imports = {u"kernel32.dll"_s}});
}

/// As COMPRESS.EXE packs it, of single bytes only.
QByteArray packed(const QByteArray &bytes)
{
    QByteArray file = QByteArray::fromHex("535a444488f027334100") + QByteArray(4, '\0');
    qToLittleEndian(quint32(bytes.size()), file.data() + 10);
    for (qsizetype i = 0; i < bytes.size(); i += 8)
        file += '\xff' + bytes.sliced(i, std::min<qsizetype>(8, bytes.size() - i));
    return file;
}

/// A whole drive, and the product CD beside it.
bool makeDrive(const Program &program)
{
    return makeMachine(program) && QDir().mkpath(program.path(u"cd/I386"_s)) && program.write(u"machine/boot.ini"_s, bootIni)
           && program.write(u"machine/ntldr"_s, "ntldr") && program.write(filesPath + u"opengl32.dll"_s, library(u"opengl32.dll"_s, 130))
           && program.write(u"cd/I386/OPENGL32.DL_"_s, packed(library(u"opengl32.dll"_s, 1)))
           && program.write(u"cd/I386/8514A.DL_"_s, packed(library(u"8514a.dll"_s, 1)));
}

/// Every file of the machine with its bytes.
QMap<QString, QByteArray> drive(const Program &program)
{
    QMap<QString, QByteArray> files;
    const QDir root(program.path(u"machine"_s));
    QDirIterator each(root.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString name = root.relativeFilePath(each.next());
        files[name] = program.contents(u"machine/"_s + name);
    }
    return files;
}

QString treeFile(const QString &article)
{
    return QStringLiteral(FIXWRIGHT_ARTICLES_DIR "/%1.tree.yaml").arg(article);
}

QStringList words(const QString &article, const QStringList &answers)
{
    QStringList list{u"--tree"_s, treeFile(article), u"--machine"_s, u"machine"_s};
    for (const QString &answer : answers)
        list << u"--answer"_s << answer;
    return list;
}

/// All of a hive as reglookup prints it, without the times of keys.
QByteArrayList readByAnother(const Program &program, const QString &hive, const QString &path = u"/"_s)
{
    const auto ran = program.start(u"reglookup"_s, {u"-H"_s, u"-p"_s, path, program.path(hive)});
    QByteArrayList lines = ran.exit == 0 ? ran.out.split('\n') : QByteArrayList{ran.all()};
    for (QByteArray &line : lines)
        line.truncate(line.lastIndexOf(','));
    return lines;
}

/// The way that every article goes: checked without a warning, diagnosed, planned with nothing changed, not applied without trust, applied; what
/// `look` finds then; verified, not planned again, and taken back byte for byte.
void goTheWholeWay(const Program &program, const QString &article, const QStringList &answers, const std::function<void()> &look)
{
    const QMap<QString, QByteArray> before = drive(program);
    const auto checked = program.run({u"check"_s, treeFile(article)});
    QVERIFY2(checked.exit == 0 && checked.all().contains(" 0 warnings"), checked.all());
    const QStringList line = words(article, answers);
    const auto diagnosed = program.run(QStringList{u"diagnose"_s} + line + QStringList{u"--json"_s});
    QVERIFY2(diagnosed.exit == 0, diagnosed.all());
    const QStringList media = QDir(program.path(u"cd"_s)).exists() ? QStringList{u"--media"_s, u"cd"_s} : QStringList();
    const auto planned = program.run(QStringList{u"plan"_s} + line + media + QStringList{u"-o"_s, u"case.plan"_s});
    QVERIFY2(planned.exit == 2, planned.all());
    const auto untrusted = program.run({u"apply"_s, u"case.plan"_s, u"--yes"_s});
    QVERIFY2(untrusted.exit == 5, untrusted.all());
    QCOMPARE(drive(program), before);

    const auto applied = program.run({u"apply"_s, u"case.plan"_s, u"--yes"_s, u"--trust"_s, u"--json"_s});
    QVERIFY2(applied.json()[u"outcome"_s].toString() == u"applied"_s, applied.all());
    look();
    if (QTest::currentTestFailed())
        return;
    const QString id = applied.json()[u"case"_s].toString();
    const auto verified = program.run({u"verify"_s, id});
    QVERIFY2(verified.exit == applied.exit, verified.all());
    const auto again = program.run(QStringList{u"plan"_s} + line + media);
    QVERIFY2(again.exit == 0 || again.exit == 3, again.all());
    const auto undone = program.run({u"undo"_s, id, u"--yes"_s});
    QVERIFY2(undone.exit == 0, undone.all());
    QCOMPARE(drive(program), before);
}

} // namespace

void TestArticles::wholeWay_data()
{
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QString>("path"); // below the control set
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("q264738") << QStringList{u"logon=yes"_s} << u"Control/lsa/Authentication Packages"_s << QByteArray("MULTI_SZ")
                             << QByteArray("msv1_0|other|fmjauth2");
    QTest::newRow("q199352") << QStringList{u"messenger=yes"_s} << u"Services/Messenger/DependOnService"_s << QByteArray("MULTI_SZ")
                             << QByteArray("LanmanWorkstation|AcmeNetBIOSShim|NetBIOS");
    QTest::newRow("q154413") << QStringList{u"refused=yes"_s, u"users=25000"_s} << u"Services/FPNW/Parameters/MaxUsers"_s << QByteArray("DWORD")
                             << QByteArray("0x000061A8");
    QTest::newRow("q165748") << QStringList{u"since=yes"_s, u"name=culprit"_s} << u"Services/Culprit/Start"_s << QByteArray("DWORD")
                             << QByteArray("0x00000004");
    QTest::newRow("q164257") << QStringList{u"hangs-up=yes"_s, u"modem=sportster 28800"_s, u"minutes=90"_s}
                             << u"Control/Class/{4D36E96D-E325-11CE-BFC1-08002BE10318}/0001/Settings/InactivityTimeout"_s << QByteArray("DWORD")
                             << QByteArray("0x0000005A");
    QTest::newRow("q174543") << QStringList{u"lock=yes"_s, u"layout=00000407"_s} << u"Control/Keyboard Layouts/00000407/Attributes"_s << QByteArray("DWORD")
                             << QByteArray("0x80010004");
}

void TestArticles::wholeWay()
{
    QFETCH(QStringList, answers);
    QFETCH(QString, path);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, after);
    const Program program;
    QVERIFY(makeMachine(program));
    goTheWholeWay(program, QString::fromLatin1(QTest::currentDataTag()), answers, [&] {
        const QByteArray read = readByAnother(program, hivePath, u"/ControlSet001/"_s + path).value(0);
        QVERIFY2((read + ',').contains(',' + type + ',' + after + ','), read);
    });
}

void TestArticles::keys_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("gone"); // what the lines of the hives that go begin with, a regular expression
    QTest::addColumn<QByteArrayList>("come");
    const QByteArray space = "/Microsoft/Windows/CurrentVersion/explorer/desktop/namespace";
    const QByteArray shortcuts = "/Classes/CLSID/{00021401-0000-0000-C000-000000000046}";
    QTest::newRow("q148943") << u"removed=yes"_s << u"/Banyan[/,]"_s << QByteArrayList();
    QTest::newRow("q145953") << u"cancelled=yes"_s << u"/ControlSet001/Services/Tcpip[/,]|/Microsoft/Tcpipcu[/,]"_s << QByteArrayList();
    QTest::newRow("q151723") << u"icon=internet"_s << u"$."_s
                             << QByteArrayList{"/Microsoft/Windows/CurrentVersion/explorer/desktop,KEY,", space + ",KEY,",
                                               space + "/{FBF23B42-E3F0-101B-8488-00AA003E56F8},KEY,",
                                               space + "/{FBF23B42-E3F0-101B-8488-00AA003E56F8}/,SZ,The Internet"};
    QTest::newRow("q254950") << u"wrong=yes"_s << u"/Classes/CLSID/.00021401-0000-0000-C000-000000000046./,SZ,Broken"_s
                             << QByteArrayList{shortcuts + "/,SZ,Shortcut",
                                               shortcuts + "/InProcServer32,KEY,",
                                               shortcuts + "/InProcServer32/,SZ,C:\\WINNT\\System32\\shell32.dll",
                                               shortcuts + "/InProcServer32/ThreadingModel,SZ,Apartment",
                                               shortcuts + "/shellex,KEY,",
                                               shortcuts + "/shellex/MayChangeDefaultMenu,KEY,",
                                               shortcuts + "/shellex/MayChangeDefaultMenu/,SZ,",
                                               "/Classes/.lnk,KEY,",
                                               "/Classes/.lnk/,SZ,lnkfile",
                                               "/Classes/.lnk/ShellNew,KEY,",
                                               "/Classes/.lnk/ShellNew/Command,SZ,RunDLL32 AppWiz.Cpl%2CNewLinkHere %251",
                                               "/Classes/lnkfile,KEY,",
                                               "/Classes/lnkfile/,SZ,Shortcut",
                                               "/Classes/lnkfile/IsShortcut,SZ,",
                                               "/Classes/lnkfile/CLSID,KEY,",
                                               "/Classes/lnkfile/CLSID/,SZ,{00021401-0000-0000-C000-000000000046}"};
}

/// Another reader finds exactly these lines gone from the hives, and exactly those come; undo gives the bytes back.
void TestArticles::keys()
{
    QFETCH(QString, answer);
    QFETCH(QString, gone);
    QFETCH(QByteArrayList, come);
    const Program program;
    QVERIFY(makeMachine(program));
    QByteArrayList wanted = readByAnother(program, hivePath) + readByAnother(program, softwarePath);
    const QRegularExpression goes(u"^("_s + gone + u')');
    const qsizetype removed = wanted.removeIf([&](const QByteArray &line) { return goes.match(QString::fromUtf8(line)).hasMatch(); });
    QCOMPARE(removed > 0, gone != u"$."_s);
    wanted += come;
    std::ranges::sort(wanted);
    goTheWholeWay(program, QString::fromLatin1(QTest::currentDataTag()), {answer}, [&] {
        QByteArrayList read = readByAnother(program, hivePath) + readByAnother(program, softwarePath);
        std::ranges::sort(read);
        QCOMPARE(read, wanted);
    });
}

void TestArticles::users_data()
{
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QMap<QString, QByteArrayList>>("gone"); // by hive, lines as reglookup prints them
    QTest::addColumn<QMap<QString, QByteArrayList>>("come");
    const QByteArray nt = "/Software/Microsoft/Windows NT/CurrentVersion";
    const QByteArray saver = "/Control Panel/Desktop/ScreenSaveActive,SZ,";
    using Lines = QMap<QString, QByteArrayList>;
    QTest::newRow("q152451") << QStringList{u"prints=yes"_s, u"user=S-1-5-21-1-2-3-1001"_s, u"printer=HP"_s} << Lines()
                             << Lines{{defaultPath,
                                       {nt + "/Windows,KEY,", nt + "/Windows/Device,SZ,HP%2Cwinspool%2CLPT1:", nt + "/Devices,KEY,",
                                        nt + "/Devices/HP,SZ,winspool%2CLPT1:", nt + "/PrinterPorts,KEY,",
                                        nt + "/PrinterPorts/HP,SZ,winspool%2CLPT1:%2C15%2C45"}}};
    QTest::newRow("screensaver") << QStringList{u"dark=yes"_s} << Lines{{ntuser(u"Ada"_s), {saver + "1"}}, {defaultPath, {saver + "1"}}}
                                 << Lines{{ntuser(u"Ada"_s), {saver + "0"}}, {defaultPath, {saver + "0"}}};
}

/// In the registries of users: exactly these lines go and come, in exactly these hives, and undo gives the bytes back.
void TestArticles::users()
{
    using Lines = QMap<QString, QByteArrayList>;
    QFETCH(QStringList, answers);
    QFETCH(Lines, gone);
    QFETCH(Lines, come);
    const Program program;
    QVERIFY(makeMachine(program) && makeUsers(program));
    Lines wanted;
    for (const QString &hive : {hivePath, softwarePath, defaultPath, ntuser(u"Ada"_s), ntuser(u"Ben"_s)}) {
        wanted[hive] = readByAnother(program, hive);
        for (const QByteArray &line : gone.value(hive))
            QVERIFY2(wanted[hive].removeOne(line), wanted[hive].join('\n'));
        wanted[hive] += come.value(hive);
        std::ranges::sort(wanted[hive]);
    }
    goTheWholeWay(program, QString::fromLatin1(QTest::currentDataTag()), answers, [&] {
        for (const auto &[hive, lines] : std::as_const(wanted).asKeyValueRange()) {
            QByteArrayList read = readByAnother(program, hive);
            std::ranges::sort(read);
            QCOMPARE(read, lines);
        }
    });
}

void TestArticles::files_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("file"); // the one that changes
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("q166198") << u"fails=yes"_s << u"WINNT/System32/opengl32.dll"_s << library(u"opengl32.dll"_s, 1);
    QTest::newRow("q186147") << u"asked=yes"_s << u"WINNT/System32/8514a.dll"_s << library(u"8514a.dll"_s, 1);
    QTest::newRow("q272395") << u"scsi=yes"_s << u"boot.ini"_s
                             << QByteArray(bootIni).replace("multi(0)disk(0)rdisk(0)partition(1)", "scsi(0)disk(0)rdisk(0)partition(1)");
}

void TestArticles::files()
{
    QFETCH(QString, answer);
    QFETCH(QString, file);
    QFETCH(QByteArray, after);
    const Program program;
    QVERIFY(makeDrive(program));
    QMap<QString, QByteArray> wanted = drive(program);
    wanted[file] = after;
    goTheWholeWay(program, QString::fromLatin1(QTest::currentDataTag()), {answer}, [&] { QCOMPARE(drive(program), wanted); });
}

void TestArticles::refuses_data()
{
    QTest::addColumn<QString>("article");
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("the answer is missing") << u"q154413"_s << QStringList{u"refused=yes"_s} << QByteArray("How many users are to be");
    QTest::newRow("the answer is not known") << u"q154413"_s << QStringList{u"refused=yes"_s, u"users=unknown"_s} << QByteArray("How many users are to be");
    QTest::newRow("another key") << u"free"_s << QStringList{u"since=yes"_s, u"name=FPNW\\Parameters"_s} << QByteArray("one name");
    QTest::newRow("up") << u"free"_s << QStringList{u"since=yes"_s, u"name=..\\Control"_s} << QByteArray("one name");
    QTest::newRow("two lines") << u"free"_s << QStringList{u"since=yes"_s, u"name=Culprit\nOdd"_s} << QByteArray("cannot be seen");
    QTest::newRow("too long") << u"free"_s << QStringList{u"since=yes"_s, u"name="_s + QString(256, u'x')} << QByteArray("255");
    QTest::newRow("start that is a text") << u"q165748"_s << QStringList{u"since=yes"_s, u"name=Odd"_s} << QByteArray("REG_DWORD");
    QTest::newRow("layout that is not there") << u"q174543"_s << QStringList{u"lock=yes"_s, u"layout=0000040c"_s} << QByteArray("0000040c");
}

void TestArticles::refuses()
{
    QFETCH(QString, article);
    QFETCH(QStringList, answers);
    QFETCH(QByteArray, says);
    const Program program;
    QVERIFY(makeMachine(program));
    // "free": a tree whose question takes any text.
    QFile file(treeFile(u"q165748"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray tree = file.readAll();
    tree.remove(tree.indexOf("    from-machine:"), tree.indexOf("start: since") - tree.indexOf("    from-machine:"));
    QVERIFY(program.write(u"free.tree.yaml"_s, tree));
    QStringList line = words(article, answers);
    if (article == u"free"_s)
        line[1] = program.path(u"free.tree.yaml"_s);
    const auto planned = program.run(QStringList{u"plan"_s} + line);
    QVERIFY2(planned.exit == 5 && planned.all().contains(says), planned.all());
}

/// A question whose answers are keys of the machine.
void TestArticles::choosesFromTheMachine()
{
    const Program program;
    QVERIFY(makeMachine(program));
    const auto asked = program.run(QStringList{u"diagnose"_s} + words(u"q164257"_s, {u"hangs-up=yes"_s}) + QStringList{u"--json"_s});
    const QJsonArray choices = asked.json()[u"ask_next_choices"_s].toArray();
    QVERIFY2(choices.size() == 2, asked.all());
    QCOMPARE(choices[1].toObject(), (QJsonObject{{u"answer"_s, u"0001"_s}, {u"shown"_s, u"Sportster 28800"_s}}));
    for (const QStringList &shown : {QStringList{}, {u"--verbose"_s}}) {
        const auto read = program.run(QStringList{u"diagnose"_s} + words(u"q164257"_s, {u"hangs-up=yes"_s}) + shown);
        QVERIFY2(read.out.contains("Which modem is it?") && (shown.isEmpty() || read.out.contains("0001 Sportster 28800")), read.all());
    }
    const auto wrong = program.run(QStringList{u"plan"_s} + words(u"q164257"_s, {u"hangs-up=yes"_s, u"modem=0002"_s, u"minutes=5"_s}));
    QVERIFY2(wrong.exit == 1 && wrong.err.contains("0000 (Courier), 0001 (Sportster 28800), unknown."), wrong.all());
    const auto service = program.run(QStringList{u"plan"_s} + words(u"q165748"_s, {u"since=yes"_s, u"name=Nowhere"_s}));
    QVERIFY2(service.exit == 1 && service.err.contains("this machine has no such one"), service.all());
    // Without a machine any name is taken; the steps by hand say it.
    const auto none = program.run(
        {u"plan"_s, u"--tree"_s, treeFile(u"q165748"_s), u"--machine"_s, u"none"_s, u"--answer"_s, u"since=yes"_s, u"--answer"_s, u"name=Nowhere"_s});
    QVERIFY2(none.all().contains("Nowhere") && !none.err.contains("no such one"), none.all());
}

void TestArticles::asksBeforeADriverOfTheDisk()
{
    const Program program;
    QVERIFY(makeMachine(program));
    const auto planned = program.run(QStringList{u"plan"_s} + words(u"q165748"_s, {u"since=yes"_s, u"name=disk"_s}));
    QVERIFY2(planned.exit == 2 && planned.all().contains("may not start without the driver"), planned.all());
}

QTEST_GUILESS_MAIN(TestArticles)
#include "tst_articles.moc"
