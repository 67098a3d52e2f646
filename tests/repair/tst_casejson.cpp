// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/limits.h"
#include "repair/workshop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace workshop;
using repair::Case;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::UTC);

/// A case in which everything is said that can be said.
Case full(const Workshop &shop)
{
    Case run = shop.plannedThirdItem();
    run.technician = u"\u00c4da \"the quick\" <b>"_s;
    run.ticket = u"HD-4711\nsecond line"_s;
    run.tree = {u"t"_s, u"T"_s, u"1.0"_s, u"A"_s, u"abc"_s, u":/rules/t"_s};
    const QList<base::Value> values{base::Unknown{},
                                    base::Choice{u"sp3"_s},
                                    base::Many{{{u"a"_s, base::Presence::Present}, {u"b"_s, base::Presence::Unknown}}},
                                    base::Text{u"x\u0000y"_s},
                                    base::Text{u"a\nb"_s, true},
                                    base::Number{0.1},
                                    base::Version{QVersionNumber{5, 131, 1877, 9}},
                                    base::YesNo{true}};
    for (const base::Value &value : values) {
        const QString id = u"q%1"_s.arg(run.session.answers.size());
        run.session.answers.insert(id, {id, value, engine::Origin::Person, u"typed"_s, noon, values.first()});
        run.session.measured.insert(id, {id, value, engine::Origin::Machine, u"read"_s, noon});
    }
    run.session.facts.insert(u"there"_s, {u"there"_s, u"There"_s, {base::Number{512}, u"SYSTEM"_s}});
    run.session.facts.insert(u"absent"_s, {u"absent"_s, u"Absent"_s, {std::nullopt, u"SYSTEM"_s}});
    run.seen = {u"/m/SysEvent.Evt"_s, {u"It was not closed."_s}, {{u"a.exe\nIt failed."_s, u"Application Popup"_s, 26, 14, noon, u"2026-11-20 13:00"_s}}};
    engine::DiagnosisResult findings;
    findings.outcome = engine::Outcome::Match;
    const engine::Evidence evidence{u"It is so."_s, u"q"_s, u"typed"_s, u"Q1"_s, engine::Truth::True};
    findings.candidates = {{u"D"_s, u"The diagnosis"_s, engine::Verdict::Match, 90, {evidence}, {}, {}}};
    findings.contradictions = {{u"q"_s, {}, {}}};
    findings.path = {{{u"start"_s, u"q"_s, 1, u"It is so."_s}}, {u"D"_s}, {u"E"_s}, true, u"q"_s, {u"q"_s, u"r"_s}, {u"q"_s}, true};
    findings.whyCurrent = u"It decides."_s;
    findings.wouldDecide = {{u"q"_s, u"It decides."_s, 2.5, true}};
    findings.whyNone = {evidence};
    run.findings = findings;
    run.state = repair::RunState::Applied;
    run.outcomes = {{u"1"_s, repair::ChangeState::Applied, u"It is so."_s, noon}};
    run.replacements = {{shop.hivePath(), shop.store().folder(run.id) + u"/backup/SYSTEM"_s, QString(64, u'a'), QString(64, u'b'), {u"1"_s}}};
    run.verification = repair::Verification{true, {u"It is so."_s}, {evidence}, noon};
    run.journal = {u"one line"_s};
    return run;
}

QJsonObject objectOf(const Case &run)
{
    return QJsonDocument::fromJson(repair::toJson(run)).object();
}

/// The value at `a.b[0].c` replaced; removed when `value` is undefined.
QJsonValue replaced(const QJsonValue &in, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString head = path.first();
    bool isIndex = false;
    const int index = head.toInt(&isIndex);
    if (isIndex) {
        QJsonArray array = in.toArray();
        array[index] = replaced(array[index], path.mid(1), value);
        return array;
    }
    QJsonObject object = in.toObject();
    const QJsonValue inner = replaced(object.value(head), path.mid(1), value);
    if (inner.isUndefined())
        object.remove(head);
    else
        object.insert(head, inner);
    return object;
}

base::Result<Case> read(const QJsonObject &object)
{
    return repair::caseFromJson(QJsonDocument(object).toJson(), u"x.fixcase"_s);
}

} // namespace

class TestCaseJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const Workshop shop;
        const Case run = full(shop);
        const auto back = repair::caseFromJson(repair::toJson(run), u"x.fixcase"_s);
        QVERIFY2(back, back ? "" : qPrintable(back.error().toString()));
        QCOMPARE(repair::toJson(*back), repair::toJson(run));
        QCOMPARE(back->session, run.session);
        QCOMPARE(back->seen, run.seen);
        QVERIFY(back->plan == run.plan);
        QCOMPARE(back->outcomes.size(), run.outcomes.size());
        QVERIFY(back->replacements == run.replacements && back->verification == run.verification && back->tree == run.tree && back->machine == run.machine);
        QVERIFY(back->findings->candidates == run.findings->candidates);
        QCOMPARE(back->findings->path, run.findings->path);
        QCOMPARE(back->findings->whyCurrent, run.findings->whyCurrent);
        QVERIFY(back->findings->wouldDecide == run.findings->wouldDecide && back->findings->whyNone == run.findings->whyNone);
        QCOMPARE(back->findings->contradictions.size(), 1u);
        QCOMPARE(back->technician, run.technician);
    }

    /// A file made by hand that would replace the registry as a whole.
    void caseThatReplacesTheRegistryIsRefused()
    {
        const Workshop shop;
        Case run = full(shop);
        const QString hash(64, u'a');
        repair::Change &change = run.plan->changes.front();
        const QString id = change.id;
        change = {};
        change.id = id;
        change.kind = repair::ChangeKind::ReplaceFile;
        change.file = {u"System32\\crypt32.dll"_s};
        change.automatic = true;
        change.fileBefore = repair::FileState{shop.folder() + u"/System32/crypt32.dll"_s, 1, hash, {}, {}, {}};
        change.fileAfter = repair::FileState{u"/media/crypt32.dll"_s, 1, hash, {}, {}, {}};
        QVERIFY(repair::caseFromJson(repair::toJson(run), u"x.fixcase"_s));
        change.file.path = u"system32\\config\\SYSTEM"_s;
        const auto refused = repair::caseFromJson(repair::toJson(run), u"x.fixcase"_s);
        QVERIFY(!refused && refused.error().message.contains(u"replaces a file of the registry"_s));
    }

    void emptyCaseComesBack()
    {
        Case run;
        run.id = repair::newCaseId(noon);
        const auto back = repair::caseFromJson(repair::toJson(run), {});
        QVERIFY2(back, back ? "" : qPrintable(back.error().toString()));
        QVERIFY(!back->plan && !back->findings && !back->verification && !back->begun.isValid());
    }

    /// What was applied by an early build can still be verified and taken back.
    void earlyFilesAreRead()
    {
        const Workshop shop;
        const Case run = full(shop);
        QJsonValue early = QJsonDocument::fromJson(repair::toJson(run)).object();
        for (const QString &added : {u"plan/verify"_s, u"verification/checks"_s})
            early = replaced(early, added.split(u'/'), QJsonValue(QJsonValue::Undefined));
        const auto back = read(early.toObject());
        QVERIFY2(back, back ? "" : qPrintable(back.error().toString()));
        QVERIFY(back->plan->verify.isEmpty() && back->verification->checks.empty());
        QVERIFY(back->plan->changes == run.plan->changes && back->replacements == run.replacements);
    }

    void hostileCasesAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const QString &path, const QJsonValue &value) { QTest::newRow(name) << path << value; };
        const QJsonValue gone(QJsonValue::Undefined);
        row("other version", u"fixcase"_s, 2);
        row("no version", u"fixcase"_s, gone);
        row("member missing", u"technician"_s, gone);
        row("member nobody knows", u"shell"_s, u"rm -rf /"_s);
        row("inner member nobody knows", u"plan/changes/0/command"_s, u"x"_s);
        row("number for text", u"ticket"_s, 5);
        row("text for a flag", u"plan/restart"_s, u"yes"_s);
        row("unknown state", u"state"_s, u"done"_s);
        row("half a number", u"plan/basis/0/size"_s, 1.5);
        row("negative type", u"plan/changes/0/after/type"_s, -1);
        row("no base64", u"plan/changes/0/after/bytes"_s, u"???"_s);
        row("no time", u"begun"_s, u"yesterday"_s);
        row("id leads elsewhere", u"id"_s, u"../../etc"_s);
        row("id is empty", u"id"_s, u""_s);
        row("machine by a winding path", u"machine/location"_s, u"/tmp/../etc"_s);
        row("machine by a relative path", u"machine/location"_s, u"WINNT"_s);
        row("another hive", u"plan/changes/0/value/key"_s, QJsonArray{u"SAM"_s, u"Domains"_s});
        row("no single control set", u"plan/changes/0/value/key"_s, QJsonArray{u"SYSTEM"_s, u"CurrentControlSet"_s, u"Control"_s});
        row("key with an empty element", u"plan/changes/0/value/key"_s, QJsonArray{u"SYSTEM"_s, u""_s});
        row("nothing to set", u"plan/changes/0/after"_s, gone);
        row("manual step that runs by itself", u"plan/changes/1/automatic"_s, true);
        row("same id twice", u"plan/changes/1/id"_s, u"1"_s);
        row("hive that was not read", u"plan/basis"_s, QJsonArray());
        row("refused, but with changes", u"plan/status"_s, u"refused"_s);
        row("file outside the machine", u"replacements/0/path"_s, u"/etc/passwd"_s);
        row("file outside by a winding path", u"replacements/0/path"_s, u"MACHINE/../../etc/passwd"_s);
        row("backup outside the case", u"replacements/0/backup"_s, u"/etc/shadow"_s);
        row("hash that is none", u"replacements/0/hashBefore"_s, u"abc"_s);
        row("answer of no kind", u"session/answers/q0/value"_s, QJsonObject{{u"code"_s, u"x"_s}});
        row("answer of two kinds", u"session/answers/q0/value"_s, QJsonObject{{u"text"_s, u"x"_s}, {u"number"_s, 1}});
        row("change that is none", u"plan/changes/0"_s, QJsonValue());
    }

    void hostileCasesAreRefused()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        const Workshop shop;
        if (value.toString().startsWith(u"MACHINE"_s))
            value = shop.folder() + value.toString().sliced(7);
        const QJsonObject hostile = replaced(objectOf(full(shop)), path.split(u'/'), value).toObject();
        const auto back = read(hostile);
        QVERIFY(!back);
        QCOMPARE(back.error().kind, base::Failure::BadInput);
        QCOMPARE(back.error().where.file, u"x.fixcase"_s);
    }

    void noJson_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("cut off") << QByteArray("{\"fixcase\": 1");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("another program's") << QByteArray("{\"version\": 1}");
    }

    void noJson()
    {
        QFETCH(QByteArray, bytes);
        const auto back = repair::caseFromJson(bytes, u"x.fixcase"_s);
        QVERIFY(!back);
        QVERIFY2(back.error().message.contains(u"no case file of Fixwright"_s), qPrintable(back.error().toString()));
    }

    void tooLarge() { QVERIFY(!repair::caseFromJson(QByteArray(base::limits::caseBytes + 1, ' '), u"x.fixcase"_s)); }

    /// Whatever is written in place of any value: an answer or an error, and what is accepted can be written again.
    void anyMutation()
    {
        const Workshop shop;
        const QByteArray good = repair::toJson(full(shop));
        QRandomGenerator random(99);
        const QByteArray letters = "{}[]\":,0123456789truefalsn \\/.-";
        for (int i = 0; i < 2000; ++i) {
            QByteArray bytes = good;
            for (int n = random.bounded(1, 4); n > 0; --n)
                bytes[random.bounded(static_cast<int>(bytes.size()))] = letters[random.bounded(static_cast<int>(letters.size()))];
            if (const auto back = repair::caseFromJson(bytes, {}))
                QVERIFY(repair::caseFromJson(repair::toJson(*back), {}));
        }
    }

    void storeKeepsAndFinds()
    {
        const Workshop shop;
        Case run = shop.plannedThirdItem();
        QVERIFY(shop.store().save(run));
        const auto byId = shop.store().load(run.id);
        QVERIFY2(byId, byId ? "" : qPrintable(byId.error().toString()));
        QVERIFY(byId->plan == run.plan);
        const QString path = shop.beside(u"mine.fixcase"_s);
        QVERIFY(repair::saveCase(run, path));
        QVERIFY(shop.store().load(path));
        QCOMPARE(shop.store().history()->size(), 1u);
        QVERIFY(shop.store().unfinished()->empty());
        QVERIFY(!shop.store().load(u"20260101-000000-none"_s));
        QVERIFY(!shop.store().load(u"../../etc/passwd"_s));
        run.id = u"../escape"_s;
        QVERIFY(!shop.store().save(run));
    }

    void caseIdsSortByTime()
    {
        const QString first = repair::newCaseId(noon);
        QVERIFY(first.startsWith(u"20261120-120000-"_s));
        QVERIFY(first != repair::newCaseId(noon));
        QVERIFY(first < repair::newCaseId(noon.addSecs(1)));
    }
};

QTEST_GUILESS_MAIN(TestCaseJson)
#include "tst_casejson.moc"
