// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/practice/programfile.h"
#include "repair/iniedit.h"
#include "repair/preview.h"
#include "repair/verify.h"
#include "repair/workshop.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <functional>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace workshop;
using repair::Case;
using repair::ChangeState;
using repair::PlanStatus;
using repair::RunState;

namespace {

const QByteArray bootIni = "[boot loader]\r\ntimeout=30\r\ndefault=multi(0)disk(0)rdisk(0)partition(1)\\WINNT\r\n"
                           "; kept \xe4\r\n\r\n[operating systems]\r\n"
                           "multi(0)disk(0)rdisk(0)partition(1)\\WINNT=\"Windows NT Workstation\" \r\n"
                           "multi(0)disk(0)rdisk(0)partition(1)\\WINNT =\"VGA mode\" /basevideo\r\n\x1a";

rules::IniSet iniOf(const QString &section, const QString &key, const std::optional<QString> &value)
{
    rules::IniSet set;
    set.file = {u"drive:\\boot.ini"_s};
    set.section = section;
    set.key = key;
    set.value = value;
    return set;
}

QByteArray report(const base::Result<Case> &result)
{
    return (result ? repair::word(result->state) + u' ' + result->error : result.error().toString()).toUtf8();
}

QByteArray refusals(const Case &run)
{
    return (run.plan->refusals + run.plan->nothing).join(u' ').toUtf8();
}

/// A library of the practice machine's own kind.
QByteArray library(const QString &name, int build, quint16 processor = 0x014c)
{
    return machine::practice::write({.name = name,
                                     .machine = processor,
                                     .version = QVersionNumber({4, 0, 1381, build}),
                                     .stamp = QDateTime(QDate(1997, 5, 1), QTime(1, 0), QTimeZone::UTC),
                                     .imports = {u"kernel32.dll"_s}});
}

} // namespace

/// Files that are put in place, renamed, copied, deleted and edited: applied, verified and taken back, and what is refused.
class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data();
    void thereAndBack();
    void failedStepTakesAllBack();
    void changedSinceIsLeftAlone();
    void refused_data();
    void refused();
    void already();
    void missingIsNotAlready();
    void checkSpeaksOfWhatComesBeforeIt();
    void acceptSaysWhatMayBeReplaced();
    void driveMustLookLikeOne();
    void iniLine_data();
    void iniLine();
    void randomIniKeepsEverythingElse();

private:
    static rules::Action actionOf(const QString &name);
    static void furnish(const Workshop &shop);
};

rules::Action TestFiles::actionOf(const QString &name)
{
    if (name == u"rename"_s)
        return action(rules::FileRename{{u"System32\\old.dll"_s}, {u"System32\\old.bak"_s}});
    if (name == u"rename elsewhere"_s)
        return action(rules::FileRename{{u"System32\\OLD.DLL"_s}, {u"old.bak"_s}});
    if (name == u"copy"_s)
        return action(rules::FileCopy{{u"System32\\old.dll"_s}, {u"System32\\copy.dll"_s}});
    if (name == u"delete"_s)
        return action(rules::FileDelete{{u"System32\\OLD.dll"_s}});
    if (name == u"missing"_s)
        return action(rules::FileReplace{{u"System32\\8514a.dll"_s}, u"The product CD."_s, {}, {false, false, true}});
    if (name == u"older"_s)
        return action(rules::FileReplace{{u"System32\\old.dll"_s}, u"The product CD."_s, {}, {false, true, false}});
    return action(iniOf(u"boot loader"_s, u"timeout"_s, u"5"_s));
}

void TestFiles::furnish(const Workshop &shop)
{
    write(shop.folder() + u"/System32/old.dll"_s, library(u"old.dll"_s, 130));
    write(shop.beside(u"machine/boot.ini"_s), bootIni);
    ::chmod(qPrintable(shop.folder() + u"/System32/old.dll"_s), 0640);
    QDir().mkpath(shop.beside(u"cd"_s));
    write(shop.beside(u"cd/8514a.dll"_s), library(u"8514a.dll"_s, 1));
    write(shop.beside(u"cd/old.dll"_s), library(u"old.dll"_s, 4));
}

void TestFiles::thereAndBack_data()
{
    QTest::addColumn<QString>("gone");
    QTest::addColumn<QString>("made");
    QTest::newRow("rename") << u"WINNT/System32/old.dll"_s << u"WINNT/System32/old.bak"_s;
    QTest::newRow("rename elsewhere") << u"WINNT/System32/old.dll"_s << u"WINNT/old.bak"_s;
    QTest::newRow("copy") << QString() << u"WINNT/System32/copy.dll"_s;
    QTest::newRow("delete") << u"WINNT/System32/old.dll"_s << QString();
    QTest::newRow("missing") << QString() << u"WINNT/System32/8514a.dll"_s;
    QTest::newRow("older") << QString() << QString();
    QTest::newRow("ini") << QString() << QString();
}

void TestFiles::thereAndBack()
{
    QFETCH(QString, gone);
    QFETCH(QString, made);
    const Workshop shop;
    furnish(shop);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto before = filesBelow(shop.beside(u"machine"_s));
    const QFileInfo old(shop.folder() + u"/System32/old.dll"_s);
    const QDateTime date = old.lastModified();
    const Case run = shop.planned({actionOf(name)}, shop.beside(u"cd"_s));
    QVERIFY2(run.plan->status == PlanStatus::Changes && run.plan->hasAutomatic(), refusals(run));
    QVERIFY(!repair::preview(*run.plan).isEmpty());
    const auto again = repair::caseFromJson(repair::toJson(run), u"x"_s);
    QVERIFY2(again, again ? "" : qPrintable(again.error().toString()));
    QVERIFY(again->plan == run.plan);
    const auto done = shop.apply(run);
    QVERIFY2(done && done->state == RunState::Applied, report(done));
    QVERIFY(done->verification && done->verification->passed);
    if (!gone.isEmpty())
        QVERIFY(!QFile::exists(shop.beside(u"machine/"_s + gone)));
    if (!made.isEmpty())
        QVERIFY(QFile::exists(shop.beside(u"machine/"_s + made)));
    if (name == u"ini"_s)
        QCOMPARE(bytesOf(shop.beside(u"machine/boot.ini"_s)), QByteArray(bootIni).replace("timeout=30", "timeout=5"));
    QVERIFY(repair::standOf(*done)->kind == repair::CaseStand::Kind::After);
    QVERIFY(shop.apply(run)->state == RunState::Applied); // again: nothing to do
    const auto undone = shop.undo(run);
    QVERIFY2(undone && undone->state == RunState::Undone, report(undone));
    QCOMPARE(filesBelow(shop.beside(u"machine"_s)), before);
    QCOMPARE(QFileInfo(old.filePath()).lastModified(), date);
    QCOMPARE(QFileInfo(old.filePath()).permissions() & QFile::ReadOther, QFile::Permissions());
    const auto second = shop.apply(run);
    QVERIFY2(second && second->state == RunState::Applied, report(second));
}

/// The hive's worker fails after all the files: each goes back as it was.
void TestFiles::failedStepTakesAllBack()
{
    const Workshop shop;
    furnish(shop);
    const auto before = filesBelow(shop.beside(u"machine"_s));
    const Case run = shop.planned({actionOf(u"delete"_s), actionOf(u"missing"_s), actionOf(u"ini"_s),
                                   action(rules::FileRename{{u"System32\\crypt32.dll"_s}, {u"System32\\crypt32.bak"_s}}),
                                   action(rules::FileCopy{{u"System32\\user32.dll"_s}, {u"System32\\user32.bak"_s}}), action(thirdItem())},
                                  shop.beside(u"cd"_s));
    QVERIFY2(run.plan->status == PlanStatus::Changes, refusals(run));
    repair::ApplyOptions options = shop.options();
    options.worker = shop.script("exit 3");
    const auto result = repair::apply(run, shop.store(), options, shop.clock());
    QVERIFY2(result && result->state == RunState::RolledBack, report(result));
    QCOMPARE(filesBelow(shop.beside(u"machine"_s)), before);
}

void TestFiles::changedSinceIsLeftAlone()
{
    for (const QString &name : {u"delete"_s, u"copy"_s, u"missing"_s, u"rename"_s, u"ini"_s}) {
        const Workshop shop;
        furnish(shop);
        const Case run = shop.planned({actionOf(name)}, shop.beside(u"cd"_s));
        QVERIFY(shop.apply(run)->state == RunState::Applied);
        const QString file = name == u"delete"_s    ? u"WINNT/System32/Old.dll"_s
                             : name == u"copy"_s    ? u"WINNT/System32/copy.dll"_s
                             : name == u"missing"_s ? u"WINNT/System32/8514a.dll"_s
                             : name == u"rename"_s  ? u"WINNT/System32/old.bak"_s
                                                    : u"boot.ini"_s;
        write(shop.beside(u"machine/"_s + file), "somebody's");
        const auto before = filesBelow(shop.beside(u"machine"_s));
        const auto undone = shop.undo(run);
        QVERIFY2(undone && undone->state == RunState::Refused, qPrintable(name + u' ' + QString::fromUtf8(report(undone))));
        QCOMPARE(filesBelow(shop.beside(u"machine"_s)), before);
    }
}

void TestFiles::refused_data()
{
    QTest::addColumn<rules::Action>("what");
    QTest::addColumn<QString>("says");
    QTest::newRow("target is there") << action(rules::FileRename{{u"System32\\old.dll"_s}, {u"System32\\user32.dll"_s}}) << u"is there already"_s;
    QTest::newRow("copy over another") << action(rules::FileCopy{{u"System32\\old.dll"_s}, {u"System32\\user32.dll"_s}}) << u"other content"_s;
    QTest::newRow("kernel") << action(rules::FileDelete{{u"System32\\NTOSKRNL.exe"_s}}) << u"does not start without it"_s;
    QTest::newRow("boot.ini goes") << action(rules::FileRename{{u"drive:\\boot.ini"_s}, {u"drive:\\boot.old"_s}}) << u"does not start without it"_s;
    QTest::newRow("hive") << action(rules::FileDelete{{u"System32\\config\\SYSTEM"_s}}) << u"part of the registry"_s;
    QTest::newRow("hive from the drive") << action(rules::FileDelete{{u"drive:\\WINNT\\System32\\config\\SYSTEM"_s}}) << u"part of the registry"_s;
    QTest::newRow("system root from the drive") << action(rules::FileDelete{{u"drive:\\winnt\\System32\\old.dll"_s}}) << u"lies in the Windows folder"_s;
    QTest::newRow("not allowed to be missing") << action(rules::FileReplace{{u"System32\\8514a.dll"_s}, u"CD"_s, {}}) << u"accept: missing"_s;
    QTest::newRow("folder is missing") << action(rules::FileCopy{{u"System32\\old.dll"_s}, {u"Nowhere\\old.dll"_s}}) << u"is not there"_s;
    QTest::newRow("section is missing") << action(iniOf(u"none"_s, u"a"_s, u"b"_s)) << u"no section"_s;
}

void TestFiles::refused()
{
    QFETCH(rules::Action, what);
    QFETCH(QString, says);
    const Workshop shop;
    furnish(shop);
    const Case run = shop.planned({what}, shop.beside(u"cd"_s));
    QVERIFY2(run.plan->status == PlanStatus::Refused, refusals(run));
    QVERIFY2(run.plan->refusals.join(u' ').contains(says), refusals(run));
}

void TestFiles::already()
{
    const Workshop shop;
    furnish(shop);
    QVERIFY(QFile::copy(shop.folder() + u"/System32/old.dll"_s, shop.folder() + u"/System32/copy.dll"_s));
    QVERIFY(QFile::rename(shop.beside(u"machine/media/crypt32.dll"_s), shop.beside(u"unused"_s)) || true);
    for (const rules::Action &what :
         {actionOf(u"copy"_s), action(rules::FileDelete{{u"System32\\none.dll"_s}}),
          action(rules::FileRename{{u"System32\\none.dll"_s}, {u"System32\\old.dll"_s}}), action(iniOf(u"Boot Loader"_s, u"TIMEOUT"_s, u"30"_s))}) {
        const Case run = shop.planned({what});
        QVERIFY2(run.plan->status == PlanStatus::Nothing, refusals(run));
    }
}

/// A file that is to come and is not there: with a medium it is put in place, without one a person is asked for it.
void TestFiles::missingIsNotAlready()
{
    const Workshop shop;
    furnish(shop);
    const Case with = shop.planned({actionOf(u"missing"_s)}, shop.beside(u"cd"_s));
    QVERIFY2(with.plan->status == PlanStatus::Changes && with.plan->nothing.isEmpty() && with.plan->hasAutomatic(), refusals(with));
    QVERIFY(!with.plan->changes.front().fileBefore && with.plan->changes.front().fileAfter);
    const Case without = shop.planned({actionOf(u"missing"_s)});
    QVERIFY2(without.plan->status == PlanStatus::Changes && without.plan->nothing.isEmpty() && !without.plan->hasAutomatic(), refusals(without));
    write(shop.folder() + u"/System32/8514A.DLL"_s, library(u"8514a.dll"_s, 1));
    const Case there = shop.planned({actionOf(u"missing"_s)}, shop.beside(u"cd"_s));
    QVERIFY2(there.plan->status == PlanStatus::Nothing && there.plan->changes.empty(), refusals(there));
}

void TestFiles::checkSpeaksOfWhatComesBeforeIt()
{
    const Workshop shop;
    furnish(shop);
    const auto check = [](const QString &name) { return action(rules::FileCheck{{u"System32\\"_s + name}, {{u"intel"_s, u"1997-05-01"_s, 0}}, {}}); };
    const auto told = [&](const rules::Action &before, const QString &name) {
        const Case run = shop.planned({before, check(name)}, shop.beside(u"cd"_s));
        return run.plan->changes.size() == 2 ? run.plan->changes.back() : repair::Change();
    };
    const repair::Change replaced = told(actionOf(u"older"_s), u"OLD.dll"_s);
    QVERIFY2(replaced.fileAfter && replaced.fileAfter->version == u"4.0.1381.4"_s && replaced.text.contains(u"4.0.1381.4"_s), qPrintable(replaced.text));
    const repair::Change made = told(actionOf(u"missing"_s), u"8514a.dll"_s);
    QVERIFY2(made.fileAfter && made.text.contains(u"4.0.1381.1"_s), qPrintable(made.text));
    QVERIFY2(told(actionOf(u"delete"_s), u"old.dll"_s).text.contains(u"not there any more"_s), qPrintable(told(actionOf(u"delete"_s), u"old.dll"_s).text));
    QVERIFY(told(actionOf(u"rename"_s), u"old.dll"_s).text.contains(u"not there any more"_s));
    const repair::Change renamed = told(actionOf(u"rename"_s), u"old.bak"_s);
    QVERIFY2(renamed.fileAfter && renamed.text.contains(u"4.0.1381.130"_s), qPrintable(renamed.text));
    QVERIFY(told(actionOf(u"ini"_s), u"none.dll"_s).text.contains(u"is not on this machine"_s));
    // Applied: what was looked at is told as it is now, and what could not be found is left to a person.
    const auto done = shop.apply(shop.planned({actionOf(u"older"_s), check(u"old.dll"_s), check(u"none.dll"_s)}, shop.beside(u"cd"_s)));
    QVERIFY2(done && done->outcome(u"3"_s), report(done));
    QVERIFY(done->outcome(u"2"_s)->state == ChangeState::Already && done->outcome(u"2"_s)->says.contains(u"4.0.1381.4"_s));
    QVERIFY(done->outcome(u"3"_s)->state == ChangeState::Manual && done->outcome(u"3"_s)->says.contains(u"none.dll is not on this machine"_s));
}

/// Older, damaged, of another processor, another file.
void TestFiles::acceptSaysWhatMayBeReplaced()
{
    const Workshop shop;
    furnish(shop);
    const auto newer = action(rules::FileReplace{{u"System32\\old.dll"_s}, u"CD"_s, {}});
    QVERIFY(shop.planned({newer}, shop.beside(u"cd"_s)).plan->refusals.join(u' ').contains(u"not newer"_s));
    write(shop.folder() + u"/System32/old.dll"_s, "no program");
    QVERIFY(shop.planned({newer}, shop.beside(u"cd"_s)).plan->refusals.join(u' ').contains(u"accept: any-version"_s));
    const Case damaged = shop.planned({actionOf(u"older"_s)}, shop.beside(u"cd"_s));
    QVERIFY2(damaged.plan->hasAutomatic(), refusals(damaged));
    write(shop.beside(u"cd/old.dll"_s), library(u"old.dll"_s, 4, 0x0184));
    QVERIFY(shop.planned({actionOf(u"older"_s)}, shop.beside(u"cd"_s)).plan->refusals.join(u' ').contains(u"another processor"_s));
    write(shop.beside(u"cd/old.dll"_s), library(u"other.dll"_s, 4));
    QVERIFY(shop.planned({actionOf(u"older"_s)}, shop.beside(u"cd"_s)).plan->refusals.join(u' ').contains(u"calls itself"_s));
}

void TestFiles::driveMustLookLikeOne()
{
    const Workshop shop;
    const Case run = shop.planned({actionOf(u"ini"_s)});
    QVERIFY2(run.plan->status == PlanStatus::Refused && run.plan->refusals.join(u' ').contains(u"Mount the whole disk"_s), refusals(run));
}

void TestFiles::iniLine_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<rules::IniSet>("what");
    QTest::addColumn<QByteArray>("after"); // empty: already; what begins with "!": refused with these words
    rules::IniSet add = iniOf(u"a"_s, u"new"_s, u"1"_s), made = iniOf(u"z"_s, u"new"_s, u"1"_s), remove = iniOf(u"a"_s, u"x"_s, {}),
                  rename = iniOf(u"a"_s, u"x"_s, {});
    made.makeSection = true;
    remove.remove = true;
    rename.renameTo = u"scsi(0)\\WINNT"_s;
    QTest::newRow("value") << QByteArray("[A]\nX = 1 \n") << iniOf(u"a"_s, u"x"_s, u"2"_s) << QByteArray("[A]\nX = 2 \n");
    QTest::newRow("added before blanks") << QByteArray("[a]\r\nx=1\r\n\r\n[b]\r\n") << add << QByteArray("[a]\r\nx=1\r\nnew=1\r\n\r\n[b]\r\n");
    QTest::newRow("added at an open end") << QByteArray("[a]\nx=1") << add << QByteArray("[a]\nx=1\nnew=1");
    QTest::newRow("section made") << QByteArray("[a]\r\nx=1\r\n\x1a") << made << QByteArray("[a]\r\nx=1\r\n[z]\r\nnew=1\r\n\x1a");
    QTest::newRow("removed") << QByteArray("[a]\r\nx=1\r\ny=2\r\n") << remove << QByteArray("[a]\r\ny=2\r\n");
    QTest::newRow("renamed") << QByteArray("[a]\r\n X=1\r\n") << rename << QByteArray("[a]\r\n scsi(0)\\WINNT=1\r\n");
    QTest::newRow("renamed already") << QByteArray("[a]\r\nscsi(0)\\WINNT=1\r\n") << rename << QByteArray();
    QTest::newRow("renamed in every line") << QByteArray("[a]\r\nX=1\r\nz=x\r\nx = 2 /basevideo\r\n[b]\r\nx=1\r\n") << rename
                                           << QByteArray("[a]\r\nscsi(0)\\WINNT=1\r\nz=x\r\nscsi(0)\\WINNT = 2 /basevideo\r\n[b]\r\nx=1\r\n");
    QTest::newRow("renamed onto another") << QByteArray("[a]\nx=1\nSCSI(0)\\winnt=2\n") << rename << QByteArray("!already");
    QTest::newRow("twice") << QByteArray("[a]\nx=1\nX=2\n") << iniOf(u"a"_s, u"x"_s, u"3"_s) << QByteArray("!stands there twice");
    QTest::newRow("section twice") << QByteArray("[a]\nx=1\n[A]\n") << iniOf(u"a"_s, u"x"_s, u"3"_s) << QByteArray("!stands there twice");
    QTest::newRow("comment is no key") << QByteArray("[a]\n;x=1\n") << remove << QByteArray();
    QTest::newRow("utf-16") << QByteArray("\xff\xfe[\0a\0]\0", 8) << add << QByteArray("!UTF-16");
}

void TestFiles::iniLine()
{
    QFETCH(QByteArray, file);
    QFETCH(rules::IniSet, what);
    QFETCH(QByteArray, after);
    const auto edited = repair::editIni(file, what);
    if (after.startsWith('!'))
        QVERIFY(!edited && edited.error().message.contains(QString::fromLatin1(after.sliced(1))));
    else
        QCOMPARE(edited->value_or(QByteArray()), after);
}

/// Whatever else the file holds: what is changed is one run of bytes that is the line's own.
void TestFiles::randomIniKeepsEverythingElse()
{
    QRandomGenerator random(12);
    const QByteArrayList pieces{"\r\n", "\n", "[b]\n", "k=v\r\n", "; c\xe4\n", " \t\r\n", "\xff\xfe x\n", "y = \"z\"\n", "[c]", "=\n", "a"};
    int changed = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray head, tail;
        for (quint32 i = random.bounded(6U); i > 0; --i)
            head += pieces[random.bounded(pieces.size())];
        for (quint32 i = random.bounded(6U); i > 0; --i)
            tail += pieces[random.bounded(pieces.size())];
        const QByteArray file = head + "\n[s]\nkey= old\r\n" + tail;
        const auto edited = repair::editIni(file, iniOf(u"s"_s, u"key"_s, u"new value"_s));
        QVERIFY(edited && *edited);
        QCOMPARE(**edited, head + "\n[s]\nkey= new value\r\n" + tail);
        const auto added = repair::editIni(file, iniOf(u"s"_s, u"other"_s, u"1"_s));
        QVERIFY(added && *added);
        const qsizetype at = (**added).indexOf("other=1");
        QVERIFY(at > 0);
        QByteArray without = **added;
        const bool isOpen = without.size() == at + 7 || (without.at(at + 7) != '\r' && without.at(at + 7) != '\n');
        const qsizetype begin = isOpen ? (without.at(at - 2) == '\r' ? at - 2 : at - 1) : at;
        const qsizetype end = isOpen ? at + 7 : without.indexOf('\n', at) + 1;
        QCOMPARE(without.remove(begin, end - begin), file);
        ++changed;
    }
    QCOMPARE(changed, 3000);
}

QTEST_GUILESS_MAIN(TestFiles)

#include "tst_files.moc"
