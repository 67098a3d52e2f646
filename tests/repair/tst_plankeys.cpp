// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/preview.h"
#include "repair/workshop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace workshop;
using repair::ChangeKind;
using repair::PlanStatus;

namespace {

QString all(const QStringList &texts)
{
    return texts.join(u'\n');
}

} // namespace

/// Plans that make and delete keys, and that repeat an action for the keys below one.
class TestPlanKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each missing key is a change of its own, in the order of making, and only once.
    void missingKeysAreMadeWhereTheTreeSaysSo()
    {
        const Workshop shop;
        rules::RegistrySet set;
        set.address = {base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Services\\Acme\\Parameters"_s), u"x"_s};
        set.data = u"1"_s;
        set.makeKey = true;
        rules::RegistrySet beside = set;
        beside.address.name.clear();
        const auto run = shop.planned({action(set), action(beside)});
        QCOMPARE(run.plan->status, PlanStatus::Changes);
        QStringList says;
        for (const repair::Change &change : run.plan->changes)
            says << change.text;
        QCOMPARE(says, (QStringList{u"Make the key SYSTEM\\ControlSet001\\Services\\Acme."_s,
                                    u"Make the key SYSTEM\\ControlSet001\\Services\\Acme\\Parameters."_s, u"Set x to 1."_s, u"Set (default) to 1."_s}));
        QCOMPARE(run.plan->act(), u"Change 2 registry values, make 2 registry keys and restart later"_s);
        QVERIFY(repair::preview(*run.plan).contains(u"+[SYSTEM\\ControlSet001\\Services\\Acme]"_s));
    }

    void deletedKey()
    {
        const Workshop shop;
        const rules::RegistryDeleteKey gone{base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Services\\Browser"_s)};
        const rules::RegistryDeleteKey absent{base::KeyAddress::fromString(u"SOFTWARE\\NoSuchVendor"_s)};
        const auto run = shop.planned({action(gone), action(absent)});
        QCOMPARE(run.plan->status, PlanStatus::Changes);
        QCOMPARE(run.plan->changes.size(), 1u);
        const repair::Change &change = run.plan->changes.front();
        QCOMPARE(change.kind, ChangeKind::DeleteKey);
        QVERIFY(!change.kept.empty() && !change.kept.front().values.empty());
        QVERIFY2(repair::preview(*run.plan).contains(u"-[SYSTEM\\ControlSet001\\Services\\Browser]\n-"_s), qPrintable(repair::preview(*run.plan)));
        QVERIFY(all(run.plan->nothing).contains(u"NoSuchVendor"_s));
        // A plan file may say anything; what Windows needs stays.
        repair::Case forged = run;
        forged.plan->changes.front().value.key = base::KeyAddress::fromString(u"SYSTEM\\ControlSet001\\Control"_s);
        const auto read = repair::caseFromJson(repair::toJson(forged), u"x"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"deletes a key that Windows needs"_s), qPrintable(read.error().message));
        QVERIFY(repair::caseFromJson(repair::toJson(run), u"x"_s));
    }

    void keysThatAreNeverDeleted_data()
    {
        QTest::addColumn<bool>("needed");
        const auto row = [](const char *key, bool needed) { QTest::newRow(key) << needed; };
        row("SYSTEM\\Select", true);
        row("SYSTEM\\CurrentControlSet", true);
        row("SYSTEM\\ControlSet002", true);
        row("SYSTEM\\currentcontrolset\\SERVICES", true);
        row("SYSTEM\\CurrentControlSet\\Control", true);
        row("SYSTEM\\CurrentControlSet\\Control\\Session Manager", true);
        row("SYSTEM\\CurrentControlSet\\Control\\Session Manager\\SubSystems", true);
        row("SYSTEM\\CurrentControlSet\\Enum", true);
        row("SOFTWARE\\Microsoft", true);
        row("SOFTWARE\\microsoft\\windows nt", true);
        row("SOFTWARE\\Classes", true);
        // Windows since 2000, Vista and 8: no service host, no logon, no program or no disk without them.
        row("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Svchost", true);
        row("SOFTWARE\\Classes\\.exe", true);
        row("SOFTWARE\\Classes\\exefile", true);
        row("SYSTEM\\CurrentControlSet\\Services\\DcomLaunch", true);
        row("SYSTEM\\CurrentControlSet\\Services\\SamSs", true);
        row("SYSTEM\\CurrentControlSet\\Services\\ProfSvc", true);
        row("SYSTEM\\CurrentControlSet\\Control\\Terminal Server", true);
        row("SYSTEM\\CurrentControlSet\\Control\\Class\\{4d36e967-e325-11ce-bfc1-08002be10318}", true);
        row("SYSTEM\\DriverDatabase", true);
        row("SYSTEM\\CurrentControlSet\\Services\\Tcpip", false);
        row("SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Acme", false);
        row("SYSTEM\\CurrentControlSet\\Enum\\Root\\LEGACY_ACME", false);
        row("SOFTWARE\\Banyan", false);
        row("SOFTWARE\\Microsoft\\Tcpipcu", false);
        row("SOFTWARE\\Classes\\CLSID\\{00021401-0000-0000-C000-000000000046}", false);
        row("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Acme", false);
    }

    void keysThatAreNeverDeleted()
    {
        QFETCH(bool, needed);
        const auto key = base::KeyAddress::fromString(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(key.isForStart(), needed);
        if (!needed)
            return;
        const Workshop shop;
        const auto run = shop.planned({action(rules::RegistryDeleteKey{key})});
        QCOMPARE(run.plan->status, PlanStatus::Refused);
    }

    void madeAndDeletedIsRefused()
    {
        const Workshop shop;
        rules::RegistrySet set;
        set.address = {base::KeyAddress::fromString(u"SOFTWARE\\Acme\\New"_s), u"x"_s};
        set.makeKey = true;
        const rules::RegistryDeleteKey gone{base::KeyAddress::fromString(u"SOFTWARE\\Acme"_s)};
        for (const auto &actions : {std::vector{action(set), action(gone)}, std::vector{action(set), action(rules::RegistryDeleteKey{set.address.key})}}) {
            const auto run = shop.planned(actions);
            QCOMPARE(run.plan->status, PlanStatus::Refused);
            QVERIFY2(all(run.plan->refusals).contains(u"twice"_s), qPrintable(all(run.plan->refusals)));
        }
    }

    void changesInADeletedKeyAreRefused()
    {
        const Workshop shop;
        const auto key = base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Services\\Browser"_s);
        rules::RegistrySet set;
        set.address = {key, u"Start"_s};
        set.type = rules::RegistryType::Dword;
        set.data = u"4"_s;
        const auto run = shop.planned({action(set), action(rules::RegistryDeleteKey{key})});
        QCOMPARE(run.plan->status, PlanStatus::Refused);
        QVERIFY(all(run.plan->refusals).contains(u"twice"_s));
    }

    /// Those keys and no others, as the machine itself tells.
    void eachIsAChangeOfItsOwn()
    {
        const Workshop shop;
        const base::KeyAddress services = base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Services"_s);
        base::Probe starts;
        starts.kind = base::Probe::Kind::RegistryValue;
        starts.key.path = {u"*"_s};
        starts.name = u"Start"_s;
        starts.compare.emplace().is = u"2"_s;
        rules::RegistrySet set;
        set.address = {{{u"*"_s}}, u"Group"_s};
        set.data = u"of {subkey}"_s;
        rules::Action each = action(set);
        each.each = rules::Each{services, std::make_shared<const base::Probe>(starts)};
        const auto run = shop.planned({each});
        QCOMPARE(run.plan->status, PlanStatus::Changes);
        QMap<QString, QString> wanted;
        const auto machine = shop.machine();
        const auto above = machine->key(services);
        QVERIFY(above && *above);
        for (const QString &name : (**above).subkeys) {
            const auto start = machine->value({{services.path + QStringList{name}}, u"Start"_s});
            if (*start && (**start).bytes == QByteArray("\2\0\0\0", 4))
                wanted.insert(u"SYSTEM\\ControlSet001\\Services\\"_s + name, u"of "_s + name);
        }
        QVERIFY(wanted.size() > 1 && wanted.size() < (**above).subkeys.size());
        QMap<QString, QString> found;
        for (const repair::Change &change : run.plan->changes)
            found.insert(change.value.key.toString(), change.after->text());
        QCOMPARE(found, wanted);
        QCOMPARE(run.plan->changes.size(), static_cast<size_t>(wanted.size()));
    }

    /// Not known is never not so: a key of which it is not known whether it is meant is in the way of all.
    void eachOfWhatIsNotKnownIsRefused()
    {
        const Workshop shop;
        base::Probe line;
        line.kind = base::Probe::Kind::RegistryValue;
        line.key.path = {u"*"_s};
        line.name = u"Start"_s; // a number, and no list of strings
        line.compare.emplace().line = u"x"_s;
        rules::Action each = action(rules::ServiceStartType{u"*"_s, rules::ServiceStartType::Start::Disabled});
        each.each = rules::Each{base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Services"_s), std::make_shared<const base::Probe>(line)};
        const auto run = shop.planned({each});
        QCOMPARE(run.plan->status, PlanStatus::Refused);
        QVERIFY2(all(run.plan->refusals).contains(u"It is not known whether the key"_s), qPrintable(all(run.plan->refusals)));
    }

    void eachOfNothing()
    {
        const Workshop shop;
        rules::Action each = action(rules::RegistryDelete{{{{u"*"_s, u"Parameters"_s}}, u"x"_s}});
        each.each = rules::Each{base::KeyAddress::fromString(u"SOFTWARE\\NoSuchVendor"_s), nullptr};
        const auto run = shop.planned({each});
        QCOMPARE(run.plan->status, PlanStatus::Nothing);
        QVERIFY(all(run.plan->nothing).contains(u"There is no key SOFTWARE\\NoSuchVendor"_s));
    }
};

QTEST_GUILESS_MAIN(TestPlanKeys)
#include "tst_plankeys.moc"
