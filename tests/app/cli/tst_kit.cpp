// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/program.h"
#include "machine/machine.h"
#include "machine/practice/practice.h"
#include "support/registryexport.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using machine::regfile::Format;

namespace {

const QString subSystems = u"SYSTEM\\ControlSet001\\Control\\Session Manager\\SubSystems"_s;

QStringList answersOf(const QString &scenario)
{
    QStringList words;
    for (const auto &each : machine::practice::scenarios()) {
        if (each.id != scenario)
            continue;
        for (const auto &report : each.reports)
            words << u"--answer"_s << report.question + u'=' + report.value;
    }
    return words;
}

/// Before and after of each registry change, wherever the machine stands.
QStringList valuesOf(const QJsonObject &plan)
{
    QStringList lines;
    for (const auto change : plan[u"changes"_s].toArray()) {
        const QJsonObject object = change.toObject();
        if (object[u"address"_s].toString().startsWith(u"SYSTEM"_s))
            lines << object[u"address"_s].toString() + u"\n"_s + object[u"before"_s].toString() + u"\n"_s + object[u"after"_s].toString();
    }
    return lines;
}

QStringList idsOf(const QJsonObject &diagnosis)
{
    QStringList ids;
    for (const auto each : diagnosis[u"diagnoses"_s].toArray())
        ids << each.toObject()[u"id"_s].toString() + u' ' + each.toObject()[u"verdict"_s].toString();
    return ids;
}

} // namespace

class TestKit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walk_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("format");
        QTest::newRow("Q142676, REGEDIT4") << u"Q142676"_s << int(Format::Regedit4);
        QTest::newRow("Q142676, version 5") << u"Q142676"_s << int(Format::Version5);
        QTest::newRow("Q158308, REGEDIT4") << u"Q158308"_s << int(Format::Regedit4);
    }

    /// The same machine as a folder and as its export: the same diagnosis, the same change. Then the kit is carried there and back.
    void walk()
    {
        QFETCH(QString, scenario);
        QFETCH(int, format);
        const Program program;
        const QStringList answers = answersOf(scenario);
        QVERIFY2(program.run({u"practice"_s, u"machine"_s, u"--scenario"_s, scenario}).exit == 0, "practice");
        QVERIFY(writeExports(program, u""_s, Format(format)));
        const QString where = u"system.reg;software.reg"_s;

        const auto folder = program.run(QStringList{u"diagnose"_s, u"--machine"_s, u"machine"_s, u"--json"_s} + answers);
        const auto reg = program.run(QStringList{u"diagnose"_s, u"--machine"_s, where, u"--json"_s} + answers);
        QVERIFY2(reg.exit == folder.exit, reg.all());
        QCOMPARE(reg.json()[u"outcome"_s], folder.json()[u"outcome"_s]);
        QVERIFY2(idsOf(reg.json()).contains(scenario + u" match"_s), reg.all());
        QVERIFY2(idsOf(folder.json()).contains(scenario + u" match"_s), folder.all());

        const auto planFolder = program.run(QStringList{u"plan"_s, u"--machine"_s, u"machine"_s, u"--json"_s} + answers);
        const auto planReg = program.run(QStringList{u"plan"_s, u"--machine"_s, where, u"--json"_s, u"-o"_s, u"plan.fixcase"_s} + answers);
        QVERIFY2(planReg.exit == 2, planReg.all());
        QVERIFY(!valuesOf(planReg.json()).isEmpty());
        QCOMPARE(valuesOf(planReg.json()), valuesOf(planFolder.json()));

        const auto hint = program.run(QStringList{u"plan"_s, u"--machine"_s, where, u"-o"_s, u"other.fixcase"_s} + answers);
        QVERIFY2(hint.out.contains("fixwright kit other.fixcase -o DIR"), hint.all());

        const auto kit = program.run({u"kit"_s, u"plan.fixcase"_s, u"-o"_s, u"kit"_s});
        QVERIFY2(kit.exit == 0, kit.all());
        QVERIFY2(kit.out.contains("it fits on a floppy disk"), kit.all());
        checkFiles(program);
        QVERIFY2(program.run({u"cases"_s}).out.contains(planIdOf(program)), "the case can be named when the export comes back");
        const auto again = program.run({u"kit"_s, u"plan.fixcase"_s, u"-o"_s, u"kit"_s});
        QVERIFY2(again.exit == 5 && again.err.contains("nothing is overwritten"), again.all());

        const QString planned = planReg.json()[u"changes"_s].toArray()[0].toObject()[u"after"_s].toString();
        QCOMPARE(independentText(program.contents(u"kit/fix.reg"_s)), planned.toLatin1());

        // A kit is no machine, and the unchanged machine is not as planned.
        const auto trap = program.run({u"verify"_s, u"plan.fixcase"_s, u"--machine"_s, u"kit/fix.reg"_s});
        QVERIFY2(trap.exit == 1 && trap.err.contains("does not say how a machine is"), trap.all());
        const auto before = program.run({u"verify"_s, u"plan.fixcase"_s, u"--machine"_s, where, u"--json"_s});
        QVERIFY2(before.exit == 2 && before.json()[u"outcome"_s] == u"different"_s, before.all());
        // What an export does not hold is not known.
        const auto part = program.run({u"verify"_s, u"plan.fixcase"_s, u"--machine"_s, u"software.reg"_s, u"--json"_s});
        QVERIFY2(part.json()[u"outcome"_s] == u"nothing"_s && part.json()[u"state"_s] == u"planned"_s, part.all());

        const QByteArray original = valueOn(program);
        QVERIFY2(import(program, u"kit/fix.reg"_s), "fix.reg");
        QVERIFY(valueOn(program) != original);
        QVERIFY(writeExports(program, u"after-"_s, Format(format)));
        const QString after = u"after-system.reg;after-software.reg"_s;
        const auto verified = program.run({u"verify"_s, u"plan.fixcase"_s, u"--machine"_s, after, u"--json"_s});
        QVERIFY2(verified.exit == 0, verified.all());
        QCOMPARE(verified.json()[u"outcome"_s].toString(), u"verified"_s);
        QCOMPARE(verified.json()[u"state"_s].toString(), u"nothing"_s);
        const QString id = verified.json()[u"case"_s].toString();
        QVERIFY2(program.run({u"cases"_s}).out.contains(id.toUtf8()), "the case is in the record");
        QVERIFY2(program.run({u"report"_s, id, u"-o"_s, u"report.txt"_s}).exit == 0, "report");
        QVERIFY2(program.contents(u"report.txt"_s).contains("1024,3072,512"), program.contents(u"report.txt"_s));

        QVERIFY2(import(program, u"kit/undo.reg"_s), "undo.reg");
        QCOMPARE(valueOn(program), original);
    }

    void refusals()
    {
        const Program program;
        const auto answers = answersOf(u"Q142676"_s);
        QVERIFY(program.run({u"practice"_s, u"machine"_s, u"--scenario"_s, u"Q142676"_s}).exit == 0);
        // Another branch alone: the plan says what to export.
        QVERIFY(program.write(u"part.reg"_s, exported(hiveOf(program, u"SYSTEM"_s), u"SYSTEM\\Select"_s, Format::Regedit4)));
        QVERIFY(program.write(u"software.reg"_s, exported(hiveOf(program, u"SOFTWARE"_s), u"SOFTWARE"_s, Format::Regedit4)));
        const auto part = program.run(QStringList{u"plan"_s, u"--machine"_s, u"part.reg;software.reg"_s, u"--diagnosis"_s, u"Q142676"_s} + answers);
        QVERIFY2(part.exit == 5 && part.out.contains("is not in the export"), part.all());
        // Without any machine: instructions only, and why.
        const auto none = program.run(QStringList{u"plan"_s, u"--diagnosis"_s, u"Q142676"_s, u"-o"_s, u"none.fixcase"_s} + answers);
        QVERIFY2(none.exit == 2, none.all());
        const auto kit = program.run({u"kit"_s, u"none.fixcase"_s, u"-o"_s, u"none"_s});
        QVERIFY2(kit.exit == 0, kit.all());
        QVERIFY(!QFile::exists(program.path(u"none/fix.reg"_s)));
        QVERIFY2(program.contents(u"none/instruct.txt"_s).contains("was not read"), program.contents(u"none/instruct.txt"_s));
        const auto cut = program.contents(u"part.reg"_s);
        QVERIFY(program.write(u"cut.reg"_s, cut.first(cut.size() - 9)));
        const auto read = program.run({u"diagnose"_s, u"--machine"_s, u"cut.reg"_s});
        QVERIFY2(read.exit == 1 && read.err.contains("cut.reg:"), read.all());
    }

private:
    static QByteArray planIdOf(const Program &program)
    {
        return QJsonDocument::fromJson(program.contents(u"plan.fixcase"_s)).object()[u"id"_s].toString(u"none"_s).toUtf8();
    }

    static QString hiveOf(const Program &program, const QString &name) { return program.path(u"machine/WINNT/System32/config/"_s + name); }

    static bool writeExports(const Program &program, const QString &prefix, Format format)
    {
        return program.write(prefix + u"system.reg"_s, exported(hiveOf(program, u"SYSTEM"_s), u"SYSTEM"_s, format))
               && program.write(prefix + u"software.reg"_s, exported(hiveOf(program, u"SOFTWARE"_s), u"SOFTWARE"_s, format));
    }

    static QByteArray valueOn(const Program &program)
    {
        const auto machine = machine::open(program.path(u"machine"_s));
        const auto value = machine ? (*machine)->value({base::KeyAddress::fromString(subSystems), u"Windows"_s})
                                   : base::Result<std::optional<machine::RegistryValue>>(base::pass(machine.error()));
        return value && *value ? QByteArray::number((*value)->type) + ' ' + (*value)->bytes.toHex() : QByteArray("unreadable");
    }

    static void checkFiles(const Program &program)
    {
        const QByteArray fix = program.contents(u"kit/fix.reg"_s);
        QVERIFY2(fix.startsWith("REGEDIT4\r\n"), fix); // the machine is Windows NT 4.0, whatever made the export
        QVERIFY(fix.endsWith("\r\n\r\n"));
        QCOMPARE(fix.count('\n'), fix.count("\r\n"));
        QVERIFY(fix.contains("=hex(2):"));
        for (const QByteArray &line : fix.split('\n'))
            QVERIFY2(line.size() <= 81 || line.startsWith('['), line);
        QVERIFY(program.contents(u"kit/instruct.pdf"_s).startsWith("%PDF-"));
        QVERIFY(program.contents(u"kit/instruct.txt"_s).contains("undo.reg"));
        const QDir folder(program.path(u"kit"_s));
        const QList<QByteArray> sums = program.contents(u"kit/checksum.txt"_s).trimmed().split('\n');
        QCOMPARE(sums.size(), folder.entryList(QDir::Files).size() - 1);
        for (const QByteArray &sum : sums) {
            const QString name = QString::fromUtf8(sum.sliced(66));
            QVERIFY2(name.section(u'.', 0, 0).size() <= 8 && name.section(u'.', 1).size() <= 3, qPrintable(name));
            QCOMPARE(QCryptographicHash::hash(program.contents(u"kit/"_s + name), QCryptographicHash::Sha256).toHex(), sum.first(64));
        }
    }

    /// By hivexregedit, which reads registry files and writes hives with no code of ours. It knows version 5 in UTF-8 only, so the file of the kit is
    /// told to it in that; independentText() reads what was really written.
    static bool import(const Program &program, const QString &file)
    {
        const auto parsed = machine::regfile::parse(program.contents(file), file);
        if (!parsed)
            return false;
        const QByteArray wide = machine::regfile::write(Format::Version5, parsed->keys);
        const QByteArray text = QString::fromUtf16(reinterpret_cast<const char16_t *>(wide.constData()) + 1, wide.size() / 2 - 1).toUtf8();
        if (!program.write(u"import.reg"_s, text))
            return false;
        const auto ran = program.start(u"hivexregedit"_s, {u"--merge"_s, u"--prefix"_s, u"HKEY_LOCAL_MACHINE\\SYSTEM"_s, u"--encoding"_s, u"UTF-8"_s,
                                                           hiveOf(program, u"SYSTEM"_s), program.path(u"import.reg"_s)});
        if (ran.exit != 0)
            qWarning().noquote() << ran.all();
        return ran.exit == 0;
    }

    /// The one value of a REGEDIT4 file with hex(2), read by the rules of REGEDIT and nothing else.
    static QByteArray independentText(QByteArray file)
    {
        file.replace("\\\r\n  ", "");
        const qsizetype start = file.indexOf("=hex(2):") + 8;
        const QByteArray bytes = QByteArray::fromHex(file.sliced(start, file.indexOf('\r', start) - start).replace(',', ""));
        return bytes.endsWith('\0') ? bytes.chopped(1) : QByteArray("no NUL at the end");
    }
};

QTEST_GUILESS_MAIN(TestKit)
#include "tst_kit.moc"
