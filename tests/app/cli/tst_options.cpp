// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/console.h"
#include "cli/interrupt.h"
#include "cli/options.h"

#include <QCoreApplication>
#include <QTest>

#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;

/// Parsing of words, quoting for a shell, and Ctrl+C as a request.
class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void quotes_data();
    void quotes();
    void interruptAsksForAStop();

private:
    cli::Command m_command{
        u"thing"_s, u"FILE"_s, 0, 2, {}, {}, {{u"--name"_s, u"N"_s, {}}, {u"--many"_s, u"N"_s, {}, true}, {u"--flag"_s, {}, {}}, {u"-o"_s, u"F"_s, {}}},
        nullptr};
};

void TestOptions::parses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("picture"); // operands | option=values ..., or ! for an error
    QTest::newRow("nothing") << QStringList{} << u"|"_s;
    QTest::newRow("separate value") << QStringList{u"--name"_s, u"x"_s} << u"|--name=x"_s;
    QTest::newRow("joined value") << QStringList{u"--name=x=y"_s} << u"|--name=x=y"_s;
    QTest::newRow("empty value") << QStringList{u"--name="_s} << u"|--name="_s;
    QTest::newRow("short") << QStringList{u"-o"_s, u"x"_s, u"a"_s} << u"a|-o=x"_s;
    QTest::newRow("negative number as value") << QStringList{u"--name"_s, u"-1"_s} << u"|--name=-1"_s;
    QTest::newRow("repeatable") << QStringList{u"--many"_s, u"a"_s, u"--many=b"_s} << u"|--many=a,b"_s;
    QTest::newRow("flag between operands") << QStringList{u"a"_s, u"--flag"_s, u"b"_s} << u"a b|--flag="_s;
    QTest::newRow("end of options") << QStringList{u"--"_s, u"--flag"_s} << u"--flag|"_s;
    QTest::newRow("single dash") << QStringList{u"-"_s} << u"-|"_s;
    QTest::newRow("not repeatable") << QStringList{u"--name=a"_s, u"--name=b"_s} << u"!"_s;
    QTest::newRow("flag twice") << QStringList{u"--flag"_s, u"--flag"_s} << u"!"_s;
    QTest::newRow("abbreviated") << QStringList{u"--nam=a"_s} << u"!"_s;
    QTest::newRow("value missing") << QStringList{u"-o"_s} << u"!"_s;
    QTest::newRow("three operands") << QStringList{u"a"_s, u"b"_s, u"c"_s} << u"!"_s;
}

void TestOptions::parses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, picture);
    const auto arguments = cli::parse(m_command, words);
    QString drawn = u"!"_s;
    if (arguments) {
        QStringList options;
        for (const auto &[name, values] : arguments->values.asKeyValueRange())
            options << name + u'=' + values.join(u',');
        drawn = arguments->operands.join(u' ') + u'|' + options.join(u' ');
    }
    QCOMPARE(drawn, picture);
}

void TestOptions::quotes_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("plain") << u"os=nt4-server"_s << u"os=nt4-server"_s;
    QTest::newRow("blank") << u"a b"_s << u"'a b'"_s;
    QTest::newRow("quote") << u"it's"_s << u"'it'\\''s'"_s;
    QTest::newRow("dollar") << u"$(rm)"_s << u"'$(rm)'"_s;
    QTest::newRow("backslash") << u"C:\\WINNT"_s << u"'C:\\WINNT'"_s;
    QTest::newRow("empty") << QString() << u"''"_s;
}

void TestOptions::quotes()
{
    QFETCH(QString, word);
    QFETCH(QString, quoted);
    QCOMPARE(cli::quoted(word), quoted);
}

void TestOptions::interruptAsksForAStop()
{
    const cli::Interrupt interrupt;
    QVERIFY(!interrupt.token().stop_requested());
    QCOMPARE(kill(getpid(), SIGINT), 0); // as a terminal sends it: to the process
    QVERIFY(QTest::qWaitFor([&interrupt] { return interrupt.token().stop_requested(); }, 5000));
}

// Qt Test starts a thread of its own, which must not take the signal either: blocked before there is any other thread, as in the program.
int main(int argc, char **argv)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    QCoreApplication application(argc, argv);
    TestOptions test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_options.moc"
