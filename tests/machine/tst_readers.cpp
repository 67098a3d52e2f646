// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/samplehive.h"

#include "machine/practice/practice.h"
#include "machine/regf/hive.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using machine::regf::Hive;

namespace {

/// What a program prints; the test fails where it is missing, because then nothing was compared.
QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        QTest::qFail(
            qPrintable(u"%1 %2: %3 %4"_s.arg(program, arguments.join(u' '), process.errorString(), QString::fromLocal8Bit(process.readAllStandardError()))),
            __FILE__, __LINE__);
        return {};
    }
    return process.readAllStandardOutput();
}

/// Keys and values of a hive as paths, from our reader: `/a/b` and `/a/b/value=TYPE`.
void collect(const Hive &hive, machine::regf::Key key, const QString &path, QStringList &keys, QStringList &values)
{
    const auto own = hive.values(key);
    for (const machine::regf::Value &value : *own)
        values.append(path + u'/' + value.name + u'=' + machine::typeName(value.value.type).remove(u"REG_"_s));
    const auto children = hive.children(key);
    for (const machine::regf::Key child : *children) {
        const QString below = path + u'/' + *hive.name(child);
        keys.append(below);
        collect(hive, child, below, keys, values);
    }
}

} // namespace

/// Readers that share no code with ours see the same hives.
class TestReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const machine::practice::Scenario &scenario : machine::practice::scenarios())
            QTest::newRow(qPrintable(scenario.id)) << scenario.id;
    }

    void init()
    {
        QFETCH_GLOBAL(QString, scenario);
        m_folder = std::make_unique<QTemporaryDir>();
        const auto root = machine::practice::make(m_folder->path(), scenario);
        QVERIFY(root);
        m_root = *root;
        m_keys.clear();
        m_values.clear();
        const auto hive = Hive::load(system());
        QVERIFY(hive);
        collect(*hive, hive->root(), {}, m_keys, m_values);
        m_keys.sort();
        m_values.sort();
        const bool isSmall = scenario == u"windows-10"_s;
        QVERIFY(m_keys.size() > (isSmall ? 35 : 100) && m_values.size() > (isSmall ? 100 : 300));
    }

    void reglookup()
    {
        QStringList keys;
        QStringList values;
        for (const QByteArray &line : output(u"reglookup"_s, {system()}).split('\n')) {
            const QList<QByteArray> fields = line.split(',');
            if (fields.size() < 4 || fields[0] == "PATH" || fields[0] == "/")
                continue;
            const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(fields[0]));
            if (fields[1] == "KEY")
                keys.append(path);
            else
                values.append(path + u'=' + QString::fromLatin1(fields[1]));
        }
        keys.sort();
        values.sort();
        QCOMPARE(keys, m_keys);
        QCOMPARE(values, m_values);
    }

    void reglookupSeesTheLine()
    {
        QFETCH_GLOBAL(QString, scenario);
        if (scenario == u"windows-10"_s)
            QSKIP("the line is of Windows NT 4.0");
        const QByteArray lines = output(u"reglookup"_s, {u"-p"_s, u"/ControlSet001/Control/Session Manager/SubSystems/Windows"_s, system()});
        const QByteArray line = QByteArray::fromPercentEncoding(lines.split('\n').value(1));
        const QByteArray section = scenario == u"healthy"_s ? "1024,3072,512" : "1024,3072";
        QVERIFY2(line.contains("EXPAND_SZ,%SystemRoot%\\system32\\csrss.exe ObjectDirectory=\\Windows SharedSection=" + section + " Windows=On "),
                 line.constData());
    }

    void reged()
    {
        const QString file = m_folder->filePath(u"out.reg"_s);
        output(u"reged"_s, {u"-x"_s, system(), u"HKEY_LOCAL_MACHINE\\SYSTEM"_s, u"\\"_s, file});
        QFile exported(file);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QStringList keys;
        for (const QByteArray &line : exported.readAll().split('\n')) {
            static const QRegularExpression head(u"^\\[HKEY_LOCAL_MACHINE\\\\SYSTEM(\\\\.+)\\]\\r?$"_s);
            const QRegularExpressionMatch match = head.match(QString::fromLatin1(line));
            if (match.hasMatch())
                keys.append(match.captured(1).replace(u'\\', u'/'));
        }
        keys.sort();
        QCOMPARE(keys, m_keys);
    }

    void hivexml()
    {
        QXmlStreamReader xml(output(u"hivexml"_s, {system()}));
        QStringList path;
        QStringList keys;
        qsizetype values = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == "node"_L1) {
                path.append(xml.attributes().value("name"_L1).toString());
                if (path.size() > 1) // without the root's own name
                    keys.append(u'/' + path.sliced(1).join(u'/'));
            } else if (xml.isEndElement() && xml.name() == "node"_L1) {
                path.removeLast();
            } else if (xml.isStartElement() && xml.name() == "value"_L1) {
                ++values;
            }
        }
        QVERIFY(!xml.hasError());
        keys.sort();
        QCOMPARE(keys, m_keys);
        QCOMPARE(values, m_values.size());
    }

    void hivexget()
    {
        const QByteArray type = output(u"hivexget"_s, {system(), u"ControlSet001\\Control\\ProductOptions"_s, u"ProductType"_s}).trimmed();
        const auto hive = Hive::load(system());
        const auto key = hive->find({u"ControlSet001"_s, u"Control"_s, u"ProductOptions"_s});
        QCOMPARE(QString::fromLatin1(type), (*hive->value(**key, u"ProductType"_s))->text());
    }

    /// What another program edits stays readable, sound, and different in that one place only.
    void hivexshEdits()
    {
        const auto before = Hive::load(system());
        QProcess shell;
        shell.start(u"hivexsh"_s, {u"-w"_s, system()});
        shell.write("cd ControlSet001\\Control\\ProductOptions\nsetval 1\nProductType\nstring:" + QByteArray(3000, 'x') + "\ncommit\nquit\n");
        shell.closeWriteChannel();
        QVERIFY(shell.waitForFinished() && shell.exitCode() == 0);
        const auto after = Hive::load(system());
        QVERIFY2(after, qPrintable(after ? QString() : after.error().toString()));
        QCOMPARE(after->header().sequence1, before->header().sequence1 + 1);
        QCOMPARE(after->reasonNotToWrite(), QString());
        const auto found = machine::regf::compare(*before, *after);
        QVERIFY(found);
        QCOMPARE(*found, (std::vector<machine::regf::Difference>{
                             {u"ControlSet001\\Control\\ProductOptions"_s, u"ProductType"_s, machine::regf::Difference::What::Changed}}));
    }

    /// A list in a form that NT 4.0 does not know is what that library makes of the first key below another; we say so.
    void hivexshMakesAListThatNt4CannotRead()
    {
        QFETCH_GLOBAL(QString, scenario);
        QProcess shell;
        shell.start(u"hivexsh"_s, {u"-w"_s, system()});
        shell.write("cd ControlSet001\\Control\\ProductOptions\nadd New\ncommit\nquit\n");
        shell.closeWriteChannel();
        QVERIFY(shell.waitForFinished() && shell.exitCode() == 0);
        const auto after = Hive::load(system());
        QVERIFY(after);
        const QString reason = after->reasonNotToWrite();
        QVERIFY2(scenario == u"windows-10"_s ? reason.isEmpty() : reason.contains(u"a form that Windows NT 4.0 does not know"_s), qPrintable(reason));
    }

    void file()
    {
        QFETCH_GLOBAL(QString, scenario);
        const bool isNt4 = scenario != u"windows-10"_s;
        for (const QString &name : {u"SYSTEM"_s, isNt4 ? u"SYSTEM.ALT"_s : u"DEFAULT"_s, isNt4 ? u"SYSTEM.LOG"_s : u"SYSTEM.LOG1"_s, u"SOFTWARE"_s})
            QVERIFY(output(u"file"_s, {u"-b"_s, m_root + u"/System32/config/"_s + name}).contains("registry file"));
        const QByteArray program = output(u"file"_s, {u"-b"_s, m_root + u"/System32/winlogon.exe"_s});
        QVERIFY2(isNt4 ? program.contains("PE32 executable") && program.contains("Intel") : program.contains("PE32+ executable") && program.contains("x86-64"),
                 program.constData());
        const QByteArray library = output(u"file"_s, {u"-b"_s, m_root + u"/System32/user32.dll"_s});
        QVERIFY2(library.contains("(DLL)"), library.constData());
        const QString alpha = m_folder->filePath(u"media-alpha/crypt32.dll"_s);
        if (QFile::exists(alpha)) {
            const QByteArray text = output(u"file"_s, {u"-b"_s, alpha});
            QVERIFY2(text.contains("Alpha"), text.constData());
        }
    }

private:
    [[nodiscard]] QString system() const { return m_root + u"/System32/config/SYSTEM"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
    QStringList m_keys;
    QStringList m_values;
};

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_readers.moc"
