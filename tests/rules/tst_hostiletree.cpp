// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/limits.h"
#include "rules/corpus.h"
#include "rules/reader.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; ///< milliseconds; generous, since sanitizers and busy machines are slow

const QByteArray smallest = "fixtree: 1\nid: t\ntitle: T\nversion: \"1\"\nno-match: N.\nstart: s\nsteps: {s: {otherwise: d}}\ndiagnoses: {d: {title: D}}\n";

QByteArray inTitle(const QByteArray &text)
{
    return QByteArray(smallest).replace("title: T\n", "title: \"a" + text + "b\"\n");
}

} // namespace

/// Whatever a file holds or is: it is refused or read, in bounded time, and nothing else happens.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("first");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &first) { QTest::newRow(name) << bytes << first; };
        row("NUL", inTitle(QByteArray("\0", 1)), u"3:10: error: a NUL byte, which no text file holds"_s);
        row("lone continuation", inTitle("\x80"), u"3:10: error: this byte is not valid UTF-8; save the file as UTF-8"_s);
        row("overlong", inTitle("\xc0\xaf"), u"3:10: error: this byte is not valid UTF-8; save the file as UTF-8"_s);
        row("surrogate", inTitle("\xed\xa0\x80"), u"3:10: error: this byte is not valid UTF-8; save the file as UTF-8"_s);
        row("cut off", inTitle("\xe2\x82"), u"3:10: error: this byte is not valid UTF-8; save the file as UTF-8"_s);
        row("too high", inTitle("\xf4\x90\x80\x80"), u"3:10: error: this byte is not valid UTF-8; save the file as UTF-8"_s);
        row("Latin-1", inTitle("\xe4"), u"3:10: error: this byte is not valid UTF-8; save the file as UTF-8"_s);
        row("direction", inTitle("\xe2\x80\xae"), u"3:10: error: the invisible character U+202E, which changes the order in which text is shown"_s);
        row("escape sequence", inTitle("\x1b[2J"), u"3:10: error: the control character U+001B, which cannot be shown"_s);
        row("delete", inTitle("\x7f"), u"3:10: error: the control character U+007F, which cannot be shown"_s);
        row("C1", inTitle("\xc2\x9b"), u"3:10: error: the control character U+009B, which cannot be shown"_s);
        row("byte order mark inside", inTitle("\xef\xbb\xbf"), u"3:10: error: a byte order mark inside the text"_s);
        row("two byte order marks", "\xef\xbb\xbf\xef\xbb\xbf" + smallest, u"1:1: error: a byte order mark inside the text"_s);
        row("UTF-16", QByteArray("\xff\xfe\x66\0", 4), u"1:1: error: this file is UTF-16 or UTF-32; save it as UTF-8"_s);
        row("carriage returns alone", QByteArray(smallest).replace('\n', '\r'),
            u"1:11: error: a carriage return without a line feed; save the file with the usual line ends"_s);
        row("escaped NUL", inTitle("\\0"), u"3:8: error: this text writes a control or an invisible character, which cannot be shown"_s);
        row("deep list", smallest + "x: " + QByteArray(200, '[') + QByteArray(200, ']'), u"9:35: error: this is nested more than 32 deep"_s);
        row("deep mapping", smallest + "x: " + QByteArray("{a: ").repeated(100'000), u"9:128: error: this is nested more than 32 deep"_s);
        row("deep dashes", smallest + "x:\n " + QByteArray("- ").repeated(100'000), u"10:64: error: this is nested more than 32 deep"_s);
        row("a comma", ",", u"1:1: error: a second document begins here; a tree file holds one"_s);
        row("only a dash", "-", u"1:1: error: this is no tree: it must begin with \"fixtree: 1\""_s);
        row("second document", smallest + "--- a\n", u"9:1: error: a second document begins here; a tree file holds one"_s);
        row("document end and more", smallest + "...\nmore: 1\n", u"10:1: error: a second document begins here; a tree file holds one"_s);
        row("long key", smallest + QByteArray(200, 'k') + ": 1\n", u"9:1: error: this key is longer than 128 bytes"_s);
        row("long text", inTitle(QByteArray(70'000, 'x')), u"3:8: error: this text is longer than 65536 bytes"_s);
        row("too many nodes", smallest + "x: [" + QByteArray("a,").repeated(500'000) + "]\n", u"9:799951: error: this file has more than 400000 entries"_s);
        QByteArray bomb = "a: &a [x, x]\n";
        for (char c = 'b'; c <= 'z'; ++c)
            bomb += QByteArray(1, c) + ": &" + c + " [*" + char(c - 1) + ", *" + char(c - 1) + "]\n";
        row("alias bomb", bomb, u"1:4: error: anchors (&name) are not used in trees; leave it out"_s);
        row("an alias of itself", QByteArray(smallest).replace("title: T\n", "title: &a [*a]\n"),
            u"3:8: error: anchors (&name) are not used in trees; leave it out"_s);
    }
    void bytes()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const rules::Reading reading = rules::readTree(bytes, u"tree"_s);
        QVERIFY(timer.elapsed() < patience);
        QVERIFY(!reading.tree);
        QVERIFY(!reading.problems.empty());
        QVERIFY(reading.problems.size() <= size_t(base::limits::treeErrors));
        const auto error = std::ranges::find(reading.problems, rules::Problem::Severity::Error, &rules::Problem::severity);
        QTEST(error->toString().sliced(5), "first");
    }

    /// Large and made to be slow: time must not grow with the square of the size.
    void slowBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        constexpr qsizetype large = base::limits::treeBytes / 4;
        const auto full = [](const QByteArray &start, const QByteArray &piece) { return start + piece.repeated((large - start.size()) / piece.size()); };
        QTest::newRow("blanks") << full({}, " ");
        QTest::newRow("lines") << full({}, "\n");
        QTest::newRow("comments") << full({}, "#\n");
        QTest::newRow("question marks") << full({}, "? ");
        QTest::newRow("colons") << full({}, ": ");
        QTest::newRow("quotation marks") << full({}, "'");
        QTest::newRow("quotation") << full("\"", "a ");
        QTest::newRow("keys") << full({}, "a: b\n");
        QTest::newRow("flow keys") << full("{", "a: b, ");
        QTest::newRow("anchors") << full({}, "- &a b\n");
        QTest::newRow("tags") << full({}, "- !a b\n");
        QTest::newRow("directives") << full({}, "%A b\n");
        QTest::newRow("documents") << full({}, "---\n");
        QTest::newRow("one word") << full({}, "a");
        QTest::newRow("words") << full({}, "a\n\n");
        QTest::newRow("block") << full("a: |\n", " b\n");
        QTest::newRow("folded") << full("a: >\n", "  b\n\n c\n");
        QTest::newRow("faults") << full({}, "\x80\n");
        QTest::newRow("tabs") << full("a:\n", "\tb: c\n");
        QByteArray questions = smallest + "questions:\n";
        for (int i = 0; questions.size() < large; ++i)
            questions += " q" + QByteArray::number(i) + ": {ask: x, kidn: choice}\n";
        QTest::newRow("mistyped keys") << questions;
        QByteArray languages = smallest + "description: {";
        for (int i = 0; languages.size() < large; ++i)
            languages += "aa-" + QByteArray::number(i) + ": x, ";
        QTest::newRow("languages") << languages + "en: x}\n";
        QByteArray options = smallest + "questions:\n a:\n  kind: many\n  ask: x\n  options:\n";
        for (int i = 0; i < 50'000; ++i)
            options += "   o" + QByteArray::number(i) + ": x\n";
        options += "cases:\n c: {expect: {outcome: none}, answers: {a: [";
        for (int i = 0; i < 50'000; ++i)
            options += "o" + QByteArray::number(i) + ",";
        QTest::newRow("options") << options + "]}}\n";
        QByteArray branches = QByteArray(smallest).replace("s: {otherwise: d}", "s: {ask: a, otherwise: d, branches: [B]}")
                              + "questions: {a: {kind: choice, ask: x, options: {";
        QByteArray list;
        for (int i = 0; i < 3'000; ++i) {
            branches += "o" + QByteArray::number(i) + ": x, ";
            list += "{is: o" + QByteArray::number(i) + ", go: d}, ";
        }
        QByteArray references
            = QByteArray(smallest).replace("diagnoses: {d: {title: D}}\n", "diagnoses:\n d:\n  title: D\n  remedies:\n   r: {title: R, risk: low, actions: [");
        references += QByteArray("{manual: x}, ").repeated(4'000) + "]}\n";
        for (int i = 0; i < 20'000; ++i)
            references += "   r" + QByteArray::number(i) + ": {same-as: d/r}\n";
        QTest::newRow("references") << references;
        QByteArray chain = QByteArray(smallest).replace("diagnoses: {d: {title: D}}\n", "diagnoses:\n d:\n  title: D\n  remedies:\n");
        for (int i = 0; i < 20'000; ++i)
            chain += "   r" + QByteArray::number(i) + ": {same-as: d/r" + QByteArray::number(i + 1) + "}\n";
        QTest::newRow("chain of references") << chain;
        QTest::newRow("branches") << branches.replace("[B]", "[" + list + "]") + "}}}\n";
    }
    void slowBytes()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const rules::Reading reading = rules::readTree(bytes, u"tree"_s);
        qInfo("%lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < patience);
        QVERIFY(reading.problems.size() <= size_t(base::limits::treeErrors));
    }

    void tooLarge()
    {
        const rules::Reading reading = rules::readTree(QByteArray(base::limits::treeBytes + 1, ' '), u"tree"_s);
        QVERIFY(!reading.tree);
        QVERIFY(reading.problems.front().message.contains(u"larger"_s));
    }

    void notAFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("pipe") << u"pipe"_s << u"This is a pipe, not a file; save the tree to a file first."_s;
        QTest::newRow("socket") << u"socket"_s << u"This is a pipe, not a file; save the tree to a file first."_s;
        QTest::newRow("folder") << u"folder"_s << u"This is a folder, not a tree file."_s;
        QTest::newRow("link") << u"link"_s << u"This is a symbolic link; open the tree file that it points to."_s;
        QTest::newRow("dangling link") << u"dangling"_s << u"This is a symbolic link; open the tree file that it points to."_s;
        QTest::newRow("nothing") << u"nothing"_s << u"There is no such file."_s;
        QTest::newRow("below a file") << u"good/tree"_s << u"There is no such file."_s;
        QTest::newRow("large") << u"large"_s << u"This file is larger than the 4 MB a tree may have."_s;
        QTest::newRow("device") << u"/dev/zero"_s << u"This is a device, not a file."_s;
        QTest::newRow("resource") << u":/rules/nothing.tree.yaml"_s << u"No tree of this name comes with the program."_s;
    }
    void notAFile()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const auto path = [&](const char *file) { return folder.filePath(QString::fromLatin1(file)); };
        QFile good(path("good"));
        QVERIFY(good.open(QIODevice::WriteOnly) && good.write(smallest) == smallest.size());
        good.close();
        QVERIFY(rules::readTreeFile(path("good"))->tree);
        QFile large(path("large"));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(base::limits::treeBytes + 1));
        large.close();
        QCOMPARE(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
        QVERIFY(QDir().mkdir(path("folder")));
        QVERIFY(QFile::link(path("good"), path("link")));
        QVERIFY(QFile::link(path("missing"), path("dangling")));
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const QByteArray socketPath = QFile::encodeName(path("socket"));
        QVERIFY(static_cast<size_t>(socketPath.size()) < sizeof address.sun_path);
        std::ranges::copy(socketPath, address.sun_path);
        const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);

        const bool isAbsolute = name.startsWith(u'/') || name.startsWith(u':');
        const base::Result<rules::Reading> reading = rules::readTreeFile(isAbsolute ? name : folder.filePath(name));
        ::close(listener);
        QVERIFY(!reading);
        QTEST(reading.error().message, "says");
    }

    /// Every file of the corpus cut off at every place, and with each byte changed: read or refused, never worse.
    void cutAndChanged_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : corpus::files(u"accepted"_s))
            QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
    }
    void cutAndChanged()
    {
        QFETCH(QString, path);
        const QByteArray whole = corpus::bytesOf(path);
        const qsizetype stride = std::max<qsizetype>(1, whole.size() / 60);
        for (qsizetype at = 0; at < whole.size(); at += stride) {
            static_cast<void>(rules::readTree(whole.first(at), u"tree"_s));
            for (const char with : {'\0', '"', '{', ' ', '\n', '&', ':', '-', '\xff'}) {
                QByteArray changed = whole;
                changed[at] = with;
                const rules::Reading reading = rules::readTree(changed, u"tree"_s);
                QCOMPARE(reading.tree != nullptr, !reading.hasErrors());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestHostile)
#include "tst_hostiletree.moc"
