// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/report.h"
#include "samplemodel.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int exit = -1;
    QString out;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace

/// The formats of a report, from a model made by hand: what other programs read in what we write.
class TestRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pdfIsSound();
    void pdfFontsAreEmbedded();
    void pdfSaysEverything();
    void pdfHasHeaderAndFooterOnEveryPage();
    void pdfRepeatsTableHeads();
    void pdfKeepsWithinTheMargins();
    void pdfPartsNoRow();
    void pdfBeginsTheAppendixOnANewPage();
    void pathsBreakBehindBackslashes();
    void pdfTakesHostileText_data();
    void pdfTakesHostileText();
    void htmlIsWellFormedAndEscaped();
    void htmlHasHeadingsInOrderAndScopes();
    void htmlLoadsNothing();
    void textFitsSeventyEightColumns();

private:
    [[nodiscard]] QStringList pagesOf(const report::ReportModel &model) const; ///< the text of each page of its PDF

    QTemporaryDir m_folder;
    QString m_pdf;
    QString m_text; ///< of the PDF
    int m_pages = 0;
};

void TestRender::initTestCase()
{
    const auto bytes = report::toPdf(sampleModel());
    QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().toString()));
    m_pdf = m_folder.filePath(u"sample.pdf"_s);
    QFile file(m_pdf);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(*bytes), bytes->size());
    file.close();
    const Ran info = run(u"pdfinfo"_s, {m_pdf});
    QCOMPARE(info.exit, 0);
    m_pages = QRegularExpression(u"Pages:\\s+(\\d+)"_s).match(info.out).captured(1).toInt();
    QVERIFY2(info.out.contains(u"A4"_s), qPrintable(info.out));
    QVERIFY(m_pages >= 3);
    m_text = run(u"pdftotext"_s, {u"-layout"_s, m_pdf, u"-"_s}).out;
    if (qEnvironmentVariableIsSet("FIXWRIGHT_KEEP"))
        QFile::copy(m_pdf, qEnvironmentVariable("FIXWRIGHT_KEEP"));
}

QStringList TestRender::pagesOf(const report::ReportModel &model) const
{
    const auto bytes = report::toPdf(model);
    QFile file(m_folder.filePath(u"pages.pdf"_s));
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        return {};
    file.close();
    return run(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s}).out.split(u'\f', Qt::SkipEmptyParts);
}

void TestRender::pdfIsSound()
{
    const Ran check = run(u"qpdf"_s, {u"--check"_s, m_pdf});
    QVERIFY2(check.exit == 0, qPrintable(check.out));
}

void TestRender::pdfFontsAreEmbedded()
{
    const QStringList lines = run(u"pdffonts"_s, {m_pdf}).out.trimmed().split(u'\n');
    QVERIFY(lines.size() >= 4); // two lines of head; a plain and a fixed-pitch font at least
    const qsizetype column = lines.first().indexOf(u"emb"_s);
    for (const QString &line : lines.sliced(2))
        QVERIFY2(line.sliced(column, 3) == u"yes"_s, qPrintable(line));
}

void TestRender::pdfSaysEverything()
{
    QString all = m_text;
    all.remove(QRegularExpression(u"\\s"_s));
    const report::ReportModel model = sampleModel();
    QStringList wanted{model.title};
    for (const auto &[name, value] : model.summary)
        wanted << value;
    for (const report::Section &section : model.sections) {
        wanted << section.title;
        for (const report::Block &block : section.blocks) {
            if (block.kind != report::Block::Kind::Table)
                wanted << block.text.split(u'\n');
        }
    }
    for (QString text : wanted) {
        text.remove(QRegularExpression(u"\\s"_s));
        QVERIFY2(all.contains(text), qPrintable(text));
    }
}

void TestRender::pdfHasHeaderAndFooterOnEveryPage()
{
    for (int page = 1; page <= m_pages; ++page) {
        const QString number = QString::number(page);
        const QString text = run(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, number, u"-l"_s, number, m_pdf, u"-"_s}).out;
        QVERIFY2(text.contains(u"page %1 of %2"_s.arg(page).arg(m_pages)), qPrintable(text));
        QVERIFY2(text.contains(u"case 20261120-133405-k3f9"_s), qPrintable(text));
        QVERIFY2(text.contains(u"INC-4711"_s), qPrintable(text));
    }
}

void TestRender::pdfRepeatsTableHeads()
{
    // The table of sixty rows needs more than one page; its head stands on each of them.
    QVERIFY(m_text.count(QRegularExpression(u"Question +Answer +Source +When"_s)) >= 2);
}

void TestRender::pdfKeepsWithinTheMargins()
{
    const QString boxes = run(u"pdftotext"_s, {u"-bbox"_s, m_pdf, u"-"_s}).out;
    static const QRegularExpression word(u"<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">(.*?)</word>"_s);
    int words = 0;
    for (const auto &match : word.globalMatch(boxes)) {
        ++words;
        const QString what = match.captured(0);
        QVERIFY2(match.captured(1).toDouble() >= 50, qPrintable(what));
        QVERIFY2(match.captured(3).toDouble() <= 595.3 - 50, qPrintable(what));
        QVERIFY2(match.captured(4).toDouble() <= 842 - 30, qPrintable(what));
    }
    QVERIFY(words > 500);
}

void TestRender::pdfPartsNoRow()
{
    report::Block block;
    block.kind = report::Block::Kind::Table;
    block.header = {u"Question"_s, u"Answer"_s, u"Source"_s};
    block.widths = {40, 60};
    block.sourceBelow = true;
    for (int i = 1; i <= 70; ++i)
        block.rows.push_back({u"first%1x Which of these?"_s.arg(i), u"An answer of some words. "_s.repeated(i % 4 + 1),
                              u"read from SYSTEM\\ControlSet001\\Services\\Something "_s.repeated(i % 7 + 1) + u"last%1x"_s.arg(i)});
    report::ReportModel model = sampleModel();
    for (const int sections : {1, 2, 3, 4}) { // the table begins at another height each time
        report::ReportModel each = model;
        each.sections = {each.sections.begin(), each.sections.begin() + sections};
        each.sections.push_back({u"Rows"_s, {block}, true});
        const QStringList pages = pagesOf(each);
        for (int i = 1; i <= 70; ++i) {
            const auto pageWith
                = [&](const QString &text) { return std::ranges::find_if(pages, [&](const QString &page) { return page.contains(text); }) - pages.begin(); };
            QCOMPARE(pageWith(u"last%1x"_s.arg(i)), pageWith(u"first%1x"_s.arg(i)));
        }
    }
}

void TestRender::pdfBeginsTheAppendixOnANewPage()
{
    report::ReportModel model = sampleModel();
    model.sections = {model.sections.front(), model.sections.back()};
    model.sections.back().appendix = true;
    const QStringList pages = pagesOf(model);
    QCOMPARE(pages.size(), 2);
    QVERIFY2(!pages[0].contains(u"Appendix"_s) && pages[1].contains(u"Appendix"_s) && pages[1].contains(u"Notes"_s), qPrintable(pages.join(u"\n---\n"_s)));
    QVERIFY(report::toHtml(model).contains(u"<h3 id=\"section-2\">Notes</h3>"_s));
}

void TestRender::pathsBreakBehindBackslashes()
{
    report::ReportModel model = sampleModel();
    report::Block block;
    block.kind = report::Block::Kind::Code;
    for (int i = 0; i < 30; ++i)
        block.text
            += u"x"_s.repeated(i + 20)
               + u" C:\\WINNT\\system32\\drivers\\etc\\some\\longer\\folder\\name\\than\\fits\\user32.dll and SYSTEM\\ControlSet001\\Control\\SubSystems\n"_s;
    model.sections = {{u"Paths"_s, {block}}};
    const QString text = pagesOf(model).join(u'\n');
    for (const QString &line : (text + report::toText(model)).split(u'\n')) {
        QVERIFY2(!line.trimmed().startsWith(u'\\'), qPrintable(line));
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) // each piece of a path is whole
            QVERIFY2(!word.endsWith(u"C:"_s) && !word.endsWith(u"\\Control"_s) && !word.endsWith(u"user"_s), qPrintable(line));
    }
}

void TestRender::pdfTakesHostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<h1>big</h1><img src=\"file:///etc/passwd\"><table><tr><td>"_s.repeated(50);
    QTest::newRow("one endless word") << QString(60'000, u'x');
    QTest::newRow("frame marks") << u"a\xfdd0 b\xfdd1 c\xfffc d\xfffe e"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xd800)) + u"x"_s + QString(QChar(0xdc00));
    QTest::newRow("many lines") << u"line\n"_s.repeated(2000);
    QTest::newRow("other scripts") << u"\u0627\u0644\u0639\u0631\u0628\u064a\u0629 \u65e5\u672c\u8a9e \u0939\u093f\u0928\u094d\u0926\u0940"_s;
    QTest::newRow("nothing") << QString();
}

void TestRender::pdfTakesHostileText()
{
    QFETCH(QString, text);
    report::ReportModel model = sampleModel();
    model.title = text.left(300);
    model.subtitle = text;
    for (report::Section &section : model.sections) {
        for (report::Block &block : section.blocks) {
            block.text = text;
            if (!block.rows.empty())
                block.rows.front().back() = text;
        }
    }
    QElapsedTimer timer;
    timer.start();
    const auto bytes = report::toPdf(model);
    QVERIFY(bytes);
    QVERIFY2(timer.elapsed() < 30'000, "a report must not take half a minute");
    QFile file(m_folder.filePath(u"hostile.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*bytes);
    file.close();
    QCOMPARE(run(u"qpdf"_s, {u"--check"_s, file.fileName()}).exit, 0);
}

void TestRender::htmlIsWellFormedAndEscaped()
{
    QString html = report::toHtml(sampleModel());
    QVERIFY(html.contains(u"&lt;img src=x onerror=alert(1)&gt;"_s));
    QVERIFY(!html.contains(u"<img"_s));
    // Everything but the void elements is closed, so an XML reader can follow.
    html.replace(QRegularExpression(u"<(meta|col|wbr)\\b([^>]*)>"_s), u"<\\1\\2/>"_s);
    QXmlStreamReader reader(html);
    int headings = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"h2"_s)
            ++headings;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(headings, 4);
}

/// What a screen reader goes by: the language, headings that skip no level, and what each head of a table is for.
void TestRender::htmlHasHeadingsInOrderAndScopes()
{
    report::ReportModel model = sampleModel();
    model.sections.back().appendix = true;
    model.sections.back().blocks.insert(model.sections.back().blocks.begin(), model.sections[1].blocks.begin(), model.sections[1].blocks.end());
    const QString html = report::toHtml(model);
    QVERIFY(html.contains(u"<html lang=\"en\">"_s));
    int level = 0;
    static const QRegularExpression heading(u"<h([1-6])"_s);
    for (const auto &match : heading.globalMatch(html)) {
        const int next = match.captured(1).toInt();
        QVERIFY2(next <= level + 1, qPrintable(html.sliced(match.capturedStart(), 80)));
        level = next;
    }
    QCOMPARE(level, 4); // a small title in the appendix
    QCOMPARE(html.count(u"<th "_s) + html.count(u"<th>"_s), html.count(u"<th scope=\"row\">"_s) + html.count(u"<th scope=\"col\">"_s));
}

void TestRender::htmlLoadsNothing()
{
    const QString html = report::toHtml(sampleModel());
    for (const QString &word : {u"<script"_s, u"<link"_s, u"http://"_s, u"https://"_s, u"url("_s})
        QVERIFY2(!html.contains(word, Qt::CaseInsensitive), qPrintable(word));
    QVERIFY(html.contains(u"prefers-color-scheme: dark"_s));
}

void TestRender::textFitsSeventyEightColumns()
{
    const QString text = report::toText(sampleModel());
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 78, qPrintable(line));
    QVERIFY(text.contains(u"+SharedSection=1024,3072,512"_s));
    QVERIFY(text.contains(u"fixwright undo 20261120-133405-k3f9"_s));
    QVERIFY(text.contains(u"WARNING: MaxRequestThreads"_s));
}

QTEST_MAIN(TestRender)
#include "tst_render.moc"
