// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/kit.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using machine::RegistryValue;
using machine::regfile::Format;
using namespace repair;

namespace {

Change valueChange(const QString &id, const std::optional<RegistryValue> &before, const std::optional<RegistryValue> &after)
{
    Change change;
    change.id = id;
    change.kind = ChangeKind::Manual; // as on every machine that cannot be written
    change.value = {base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Services\\S"_s), u"v"_s + id};
    change.before = before;
    change.after = after;
    change.text = u"text of "_s + id;
    return change;
}

Case caseWith(std::vector<Change> changes)
{
    Case run;
    run.id = u"20261120-133405-k3f9"_s;
    run.machine = {machine::Kind::Export, u"/x/a.reg"_s, u"exported registry a.reg"_s, u"PC"_s};
    run.plan = Plan{};
    run.plan->diagnosis = u"Q1"_s;
    run.plan->remedyTitle = u"The remedy"_s;
    run.plan->status = PlanStatus::Changes;
    run.plan->changes = std::move(changes);
    return run;
}

QByteArray file(const base::Result<Kit> &kit, const QString &name)
{
    const auto found = std::ranges::find(kit->files, name, &KitFile::name);
    return found == kit->files.end() ? QByteArray() : found->bytes;
}

const std::optional<RegistryValue> one = RegistryValue::fromText(1, u"one"_s);
const std::optional<RegistryValue> two = RegistryValue::fromText(1, u"two"_s);

} // namespace

class TestKitFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Regedit of Windows NT 4.0 deletes nothing: neither in the fix nor on the way back.
    void deletions()
    {
        const Case run = caseWith({valueChange(u"1"_s, one, std::nullopt), valueChange(u"2"_s, std::nullopt, two), valueChange(u"3"_s, one, two)});
        const auto old = makeKit(run, Format::Regedit4);
        QVERIFY(old);
        QVERIFY(!file(old, u"fix.reg"_s).contains("v1") && file(old, u"fix.reg"_s).contains("\"v2\"=\"two\""));
        QVERIFY(file(old, u"undo.reg"_s).contains("\"v1\"=\"one\"") && !file(old, u"undo.reg"_s).contains("v2"));
        QVERIFY(!file(old, u"fix.reg"_s).contains("=-") && !file(old, u"undo.reg"_s).contains("=-"));
        const QByteArray says = file(old, u"instruct.txt"_s).replace("\r\n", " ").simplified();
        QVERIFY2(says.contains("By hand: text of 1 Regedit of Windows NT 4.0 cannot delete values"), says);
        QVERIFY2(says.contains("delete the value v2"), says);

        const auto five = makeKit(run, Format::Version5);
        QVERIFY(five);
        QVERIFY(says.contains("Regedt32") && !file(five, u"instruct.txt"_s).contains("Regedt32")); // newer Windows has only Regedit
        const auto fix = machine::regfile::parse(file(five, u"fix.reg"_s), {});
        const auto undo = machine::regfile::parse(file(five, u"undo.reg"_s), {});
        QVERIFY(fix && undo && fix->isKit && undo->isKit);
        QCOMPARE(fix->keys.size(), 1u);
        QCOMPARE(fix->keys[0].values, (std::vector<machine::regfile::Value>{{u"v1"_s, std::nullopt, 0}, {u"v2"_s, two, 0}, {u"v3"_s, two, 0}}));
        QCOMPARE(undo->keys[0].values, (std::vector<machine::regfile::Value>{{u"v1"_s, one, 0}, {u"v2"_s, std::nullopt, 0}, {u"v3"_s, one, 0}}));
    }

    /// A deletion of a key is for version 5 only; a made key is a heading; what a deleted key held comes back by undo.reg.
    void keys()
    {
        Change made;
        made.id = u"1"_s;
        made.value.key = base::KeyAddress::fromString(u"SOFTWARE\\New"_s);
        made.keyAct = KeyAct::Make;
        made.text = u"text of 1"_s;
        Change inIt = valueChange(u"2"_s, std::nullopt, two);
        inIt.value.key = made.value.key;
        Change gone = made;
        gone.id = u"3"_s;
        gone.text = u"text of 3"_s;
        gone.value.key = base::KeyAddress::fromString(u"SOFTWARE\\Gone"_s);
        gone.keyAct = KeyAct::Delete;
        gone.kept = {{{}, {{u"a"_s, *one}}}, {{u"below"_s}, {{{}, *two}}}};
        const Case run = caseWith({made, inIt, gone});
        const QString root = u"HKEY_LOCAL_MACHINE\\SOFTWARE\\"_s;
        using Keys = std::vector<machine::regfile::Key>;
        const machine::regfile::Key newKey{root + u"New"_s, false, {{u"v2"_s, two, 0}}, 0};
        const Keys kept{{root + u"Gone"_s, false, {{u"a"_s, one, 0}}, 0}, {root + u"Gone\\below"_s, false, {{{}, two, 0}}, 0}};

        const auto five = makeKit(run, Format::Version5);
        QVERIFY(five);
        QCOMPARE(machine::regfile::parse(file(five, u"fix.reg"_s), {})->keys, (Keys{newKey, {root + u"Gone"_s, true, {}, 0}}));
        QCOMPARE(machine::regfile::parse(file(five, u"undo.reg"_s), {})->keys, (Keys{{root + u"New"_s, true, {}, 0}, kept[0], kept[1]}));

        const auto old = makeKit(run, Format::Regedit4);
        QVERIFY(old);
        QCOMPARE(machine::regfile::parse(file(old, u"fix.reg"_s), {})->keys, Keys{newKey});
        QCOMPARE(machine::regfile::parse(file(old, u"undo.reg"_s), {})->keys, kept);
        const QByteArray says = file(old, u"instruct.txt"_s).replace("\r\n", " ").simplified();
        QVERIFY2(says.contains("By hand: text of 3"), says);
        QVERIFY2(says.contains("By hand: delete the key HKEY_LOCAL_MACHINE\\SOFTWARE\\New"), says);
    }

    /// What a registry file cannot put back is saved before it is deleted: permissions and class names. Of an export they are not known.
    void deletedKeysAreSavedFirst()
    {
        Change gone;
        gone.id = u"1"_s;
        gone.kind = ChangeKind::DeleteKey;
        gone.keyAct = KeyAct::Delete;
        gone.value.key = base::KeyAddress::fromString(u"SOFTWARE\\Gone"_s);
        gone.kept = {{{}, {{u"a"_s, *one}}}};
        const auto says = [&](machine::Kind kind, bool isPlain) {
            gone.kept.front().isPlain = isPlain;
            Case run = caseWith({gone});
            run.machine.kind = kind;
            return QString::fromLatin1(file(makeKit(run, Format::Version5), u"instruct.txt"_s)).simplified();
        };
        const QString save = u"What to do ---------- 1. Save the key HKEY_LOCAL_MACHINE\\SOFTWARE\\Gone with its permissions"_s;
        const QString odd = says(machine::Kind::Folder, false);
        QVERIFY2(odd.contains(save) && odd.contains(u"2. Import fix.reg"_s) && odd.contains(u"undo.reg does not hold the key"_s), qPrintable(odd));
        const QString exported = says(machine::Kind::Export, true);
        QVERIFY2(exported.contains(save) && exported.contains(u"does not hold the permissions of the key"_s), qPrintable(exported));
        const QString plain = says(machine::Kind::Folder, true);
        QVERIFY2(!plain.contains(u"Save the key"_s) && plain.contains(u"Import undo.reg"_s), qPrintable(plain));
    }

    /// A key that was made goes with the one above it.
    void madeKeysGoBackTogether()
    {
        Change made;
        made.id = u"1"_s;
        made.value.key = base::KeyAddress::fromString(u"SOFTWARE\\New"_s);
        made.keyAct = KeyAct::Make;
        Change below = made;
        below.id = u"2"_s;
        below.value.key.path << u"Below"_s;
        const auto five = makeKit(caseWith({made, below}), Format::Version5);
        QVERIFY(five);
        QCOMPARE(machine::regfile::parse(file(five, u"fix.reg"_s), {})->keys.size(), 2u);
        QCOMPARE(machine::regfile::parse(file(five, u"undo.reg"_s), {})->keys.size(), 1u);
    }

    /// Whatever cannot be carried as a file is a step; nothing is left out.
    void everyChangeIsThere()
    {
        std::vector<Change> changes{valueChange(u"1"_s, one, RegistryValue::fromText(1, u"\u4e2d"_s)), valueChange(u"2"_s, std::nullopt, std::nullopt)};
        for (const ChangeKind kind : {ChangeKind::Manual, ChangeKind::Check, ChangeKind::Restart, ChangeKind::ReplaceFile}) {
            Change change;
            change.id = QString::number(changes.size() + 1);
            change.kind = kind;
            change.file = {u"System32\\a.dll"_s};
            change.text = u"text of "_s + change.id;
            changes.push_back(change);
        }
        Change unknown = valueChange(u"7"_s, one, two);
        unknown.kind = static_cast<ChangeKind>(99); // one that is added later
        changes.push_back(unknown);
        const auto kit = makeKit(caseWith(changes), Format::Regedit4);
        QVERIFY(kit);
        const QByteArray bytes = file(kit, u"instruct.txt"_s);
        QVERIFY(bytes.startsWith("\xff\xfe")); // the letters need it
        const QString says = QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()) + 1, bytes.size() / 2 - 1).simplified();
        for (int i = 1; i <= 7; ++i)
            QVERIFY2(says.contains(u"text of %1"_s.arg(i)), qPrintable(says));
        QVERIFY(says.contains(u"was not read"_s));
        QVERIFY(says.contains(u"There is no fix.reg in this kit"_s));
        QVERIFY(file(kit, u"fix.reg"_s).isEmpty());
    }

    void nothingToCarry()
    {
        QCOMPARE(makeKit(Case(), Format::Regedit4).error().kind, base::Failure::BadInput);
        Case run = caseWith({});
        for (const PlanStatus status : {PlanStatus::Nothing, PlanStatus::Refused}) {
            run.plan->status = status;
            QCOMPARE(makeKit(run, Format::Regedit4).error().kind, base::Failure::Refused);
        }
    }

    void room()
    {
        Kit kit;
        kit.add(u"a"_s, QByteArray(1457664, 'x'));
        QVERIFY(kit.room().contains(u"it fits"_s));
        kit.add(u"b"_s, QByteArray(2048, 'x'));
        QVERIFY2(kit.room().contains(u"2.00 KiB too much"_s), qPrintable(kit.room()));
    }

    void writing()
    {
        const QTemporaryDir folder;
        const auto kit = makeKit(caseWith({valueChange(u"1"_s, one, two)}), Format::Regedit4);
        QVERIFY(kit);
        const QString place = folder.filePath(u"new/kit"_s);
        QVERIFY(writeKit(*kit, place, {}));
        QCOMPARE(QDir(place).entryList(QDir::Files), (QStringList{u"checksum.txt"_s, u"fix.reg"_s, u"instruct.txt"_s, u"undo.reg"_s}));
        QVERIFY(!writeKit(*kit, place, {})); // there are files
        QVERIFY(!writeKit(*kit, place + u"/fix.reg"_s, {}));
        const machine::Identity machine{machine::Kind::Folder, folder.path(), {}, {}};
        QCOMPARE(writeKit(*kit, folder.filePath(u"onit"_s), machine).error().kind, base::Failure::Refused);
        QVERIFY(!QFile::exists(folder.filePath(u"onit"_s)));
    }
};

QTEST_GUILESS_MAIN(TestKitFiles)
#include "tst_kitfiles.moc"
