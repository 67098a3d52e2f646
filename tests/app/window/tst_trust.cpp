// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/libraryharness.h"

#include "workflow/trust.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace window;
using namespace library;

/// The trust that a tree needs before it may change a machine.
class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnOurWarnings(); }
    void trustIsAskedOnce();
    void forgottenTrustIsAskedAgain();

private:
    [[nodiscard]] static bool toThePreview(Harness &harness);
};

bool TestTrust::toThePreview(Harness &harness)
{
    if (!harness.waitFor<Start>() || !harness.walkPractice(u"Q142676"_s) || !harness.goOn() || !harness.waitFor<Planned>())
        return false;
    for (int i = 1; harness.has(u"confirm-%1"_s.arg(i)); ++i) {
        if (!harness.click(u"confirm-%1"_s.arg(i)))
            return false;
    }
    return true;
}

void TestTrust::trustIsAskedOnce()
{
    Harness harness;
    QFile builtIn(QStringLiteral(FIXWRIGHT_SOURCE_DIR "/rules/nt4-dll-initialization.tree.yaml"));
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    const QByteArray bytes = builtIn.readAll();
    const QString path = put(folderOf(harness), u"own.tree.yaml"_s, bytes + "# own\n");
    QVERIFY(harness.start({.trees = {path}, .machine = {}, .caseFile = {}}));
    QVERIFY(toThePreview(harness));
    const auto trust = workflow::TrustStore::user();
    const QString hash = harness.trees.compiledTree()->tree().hash;
    QVERIFY(harness.goOn());
    QVERIFY(harness.has(u"trustDialog"_s));
    // It says who, what and where, in words.
    QString words;
    for (const QLabel *label : harness.find(u"trustDialog"_s)->findChildren<QLabel *>())
        words += label->text() + u'\n';
    for (const QString &word :
         {u"SharedSection"_s, u"registry value"_s, u"CRYPT32.DLL"_s, u"no host but this machine"_s, harness.trees.compiledTree()->tree().author, path})
        QVERIFY2(words.contains(word, Qt::CaseInsensitive), qPrintable(word + u" is not in "_s + words));
    QCOMPARE(harness.find<QLineEdit>(u"treeHash"_s)->text(), hash);
    // Enter is no, Esc is no, closing is no.
    QVERIFY(harness.find<QPushButton>(u"doNotTrust"_s)->isDefault());
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        QTRY_VERIFY(harness.has(u"trustDialog"_s));
        QTest::keyClick(harness.find(u"doNotTrust"_s), key);
        QTRY_VERIFY(!harness.has(u"trustDialog"_s));
        QVERIFY(std::holds_alternative<Planned>(harness.controller.state()));
        QVERIFY(!trust.isTrusted(hash));
        QVERIFY(harness.goOn());
    }
    QVERIFY(harness.click(u"trustTree"_s));
    QVERIFY(harness.waitFor<Finished>());
    QCOMPARE(caseOf(harness.controller.state())->state, repair::RunState::Applied);
    QVERIFY(trust.isTrusted(hash));
    // The same content again: not asked.
    harness.controller.newCase();
    QVERIFY(toThePreview(harness));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Finished>());
    QVERIFY(!harness.has(u"trustDialog"_s));
    // One byte more: asked again.
    QVERIFY(!put(folderOf(harness), u"own.tree.yaml"_s, bytes + "# own.\n").isEmpty());
    QTRY_VERIFY(harness.has(u"treeBannerAct"_s));
    QVERIFY(harness.click(u"treeBannerAct"_s));
    QTRY_VERIFY(harness.trees.compiledTree()->tree().hash != hash && harness.idle());
    harness.controller.newCase();
    QVERIFY(toThePreview(harness));
    QVERIFY(harness.goOn());
    QVERIFY(harness.has(u"trustDialog"_s));
    QVERIFY(harness.click(u"doNotTrust"_s));
    QVERIFY(std::holds_alternative<Planned>(harness.controller.state()));
}

void TestTrust::forgottenTrustIsAskedAgain()
{
    Harness harness;
    QFile builtIn(QStringLiteral(FIXWRIGHT_SOURCE_DIR "/rules/nt4-dll-initialization.tree.yaml"));
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    const QString path = put(folderOf(harness), u"own.tree.yaml"_s, builtIn.readAll() + "# own\n");
    QVERIFY(harness.start({.trees = {path}, .machine = {}, .caseFile = {}}));
    const auto &tree = harness.trees.compiledTree()->tree();
    QVERIFY(workflow::TrustStore::user().trust(tree, base::SystemClock()));
    QVERIFY(toThePreview(harness));
    QVERIFY(std::get_if<Planned>(&harness.controller.state())->treeTrusted);
    // Taken back while the fix is on the page: the page knows.
    harness.window->findChild<QAction *>(u"actionTreeDetails"_s)->trigger();
    QVERIFY(harness.click(u"forgetTrust"_s));
    QVERIFY(!workflow::TrustStore::user().isTrusted(tree.hash));
    QTRY_VERIFY(!harness.has(u"treeDialog"_s));
    for (int i = 1; harness.has(u"confirm-%1"_s.arg(i)); ++i)
        QVERIFY(harness.click(u"confirm-%1"_s.arg(i)));
    QVERIFY(harness.goOn());
    QVERIFY(harness.has(u"trustDialog"_s));
    QVERIFY(harness.click(u"doNotTrust"_s));
    // And without the page's help: the controller looks itself.
    harness.wizard.repairs.apply({}, false);
    QVERIFY(std::holds_alternative<Planned>(harness.controller.state()));
}

QTEST_MAIN(TestTrust)
#include "tst_trust.moc"
