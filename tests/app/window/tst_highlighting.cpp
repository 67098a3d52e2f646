// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/treecheck.h"
#include "window/highlighting/highlighting.h"
#include "window/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace window;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(QStringLiteral(FIXWRIGHT_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One letter a character: k key, D defined id, r referenced id, A action, q string or pattern, p placeholder or escape, c comment, s sign,
/// a dot for plain text.
QChar letterOf(const QTextCharFormat &format)
{
    const theme::Colors &colors = theme::colors();
    const QColor color = format.foreground().color();
    const bool colored = format.hasProperty(QTextFormat::ForegroundBrush);
    if (!colored)
        return format.fontWeight() == QFont::Bold ? u'D' : u'.';
    if (color == colors.accent)
        return u'k';
    if (color == colors.good)
        return u'r';
    if (color == colors.warning)
        return format.fontWeight() == QFont::Bold ? u'A' : u'p';
    if (color == colors.quoted)
        return u'q';
    return format.fontItalic() ? u'c' : u's';
}

/// What the definition makes of a text, line by line.
QStringList picture(const QString &text, bool dark = false)
{
    QTextDocument document(text);
    highlighting::Highlighter highlighter(&document, highlighting::Language::Tree);
    highlighter.setDark(dark);
    QCoreApplication::processEvents();
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString line(block.text().size(), u'.');
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            for (int i = range.start; i < range.start + range.length; ++i)
                line[i] = block.text().at(i) == u' ' ? u'.' : letterOf(range.format);
        }
        lines << line;
    }
    return lines;
}

void collectProperties(const QJsonValue &value, QSet<QString> &names)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "properties"_L1) {
            for (const QString &name : it->toObject().keys())
                names << name;
        }
        collectProperties(*it, names);
    }
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list)
        collectProperties(item, names);
}

} // namespace

/// The definition for the language of trees: loads without a complaint, knows every key, and tells apart what an author has to see.
class TestHighlighting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s)); }
    void contextsExistAndAreUsed();
    void keysAreThoseOfTheSchema();
    void definitionKnowsEveryKey();
    void tellsApart_data();
    void tellsApart();
    void ownTreesHaveNoUnknownKey_data();
    void ownTreesHaveNoUnknownKey();
    void followsLightAndDark();
    void longTextsStayPlain();
};

void TestHighlighting::contextsExistAndAreUsed()
{
    QXmlStreamReader xml(bytesOf(u"resources/syntax/fixwright-tree.xml"_s));
    QSet<QString> contexts, attributes, usedContexts, usedAttributes;
    bool isFirst = true;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto of = [&xml](const char16_t *name) { return xml.attributes().value(QStringView(name)).toString(); };
        if (xml.name() == "context"_L1) {
            contexts << of(u"name");
            if (std::exchange(isFirst, false))
                usedContexts << of(u"name");
        }
        if (xml.name() == "itemData"_L1)
            attributes << of(u"name");
        if (!of(u"attribute").isEmpty())
            usedAttributes << of(u"attribute");
        for (const auto *name : {u"context", u"fallthroughContext"}) {
            const QString target = of(name).section(u'!', -1);
            if (!target.isEmpty() && !target.startsWith(u'#') && !target.contains("##"_L1))
                usedContexts << target;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(contexts.size() > 20);
    QCOMPARE(usedContexts - contexts, QSet<QString>());
    QCOMPARE(contexts - usedContexts, QSet<QString>());
    QCOMPARE(usedAttributes - attributes, QSet<QString>());
    QCOMPARE(attributes - usedAttributes, QSet<QString>());
}

void TestHighlighting::keysAreThoseOfTheSchema()
{
    QSet<QString> names;
    collectProperties(QJsonDocument::fromJson(bytesOf(u"resources/tree.schema.json"_s)).object(), names);
    QVERIFY(names.size() > 50);
    names.insert(u"fixinclude"_s); // of a file that trees include, which is no tree itself
    const QStringList &keys = author::languageKeys();
    QCOMPARE(names - QSet(keys.begin(), keys.end()), QSet<QString>());
    QCOMPARE(QSet(keys.begin(), keys.end()) - names, QSet<QString>());
    QVERIFY(std::ranges::is_sorted(keys));
}

void TestHighlighting::definitionKnowsEveryKey()
{
    // Each key once at the beginning of a line and once between braces: no other word is as blue, and none is left out.
    for (const QString &key : author::languageKeys()) {
        const QString line = picture(u"questions:\n  a:\n    %1: {%1: x}\n"_s.arg(key)).at(2);
        const QString expected(key.size(), u'k');
        const bool isAction = key.contains(u'.') || key == "manual"_L1;
        if (isAction)
            QVERIFY2(line.contains(QString(key.size(), u'A')), qPrintable(key + u'\n' + line));
        else
            QVERIFY2(line.startsWith(u"    "_s.replace(u' ', u'.') + expected + u's') && line.count(expected) >= 1, qPrintable(key + u'\n' + line));
    }
    QCOMPARE(picture(u"titel: x\nquestions:\n  a:\n    kindd: {askk: x}\n"_s).filter(QRegularExpression(u"[kDrA]"_s)).size(), 2); // questions, and the id a
}

void TestHighlighting::tellsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("margin") << u"# c\nfixtree: 1\nstart: lamp\nunknown: 2\n"_s //
                            << u"c.c\n"
                               "kkkkkkks..\n"
                               "kkkkks.rrrr\n"
                               ".......s..\n"_s;
    QTest::newRow("questions: ask is a text, ids are defined")
        << u"questions:\n  message:\n    ask: go there?\n    options:\n      red: Red\n      ask: {text: \"a\"}\n"_s //
        << u"kkkkkkkkks\n"
           "..DDDDDDDs\n"
           "....kkks..........\n"
           "....kkkkkkks\n"
           "......DDDs....\n"
           "......DDDs.skkkks.qqqs\n"_s;
    QTest::newRow("steps refer")
        << u"steps:\n  a:\n    ask: lamp\n    branches:\n      - {is: [red, off], go: broken}\n      - {when: {os: {none: [x]}}, go: no-match}\n    otherwise: a\n"_s //
        << u"kkkkks\n"
           "..Ds\n"
           "....kkks.rrrr\n"
           "....kkkkkkkks\n"
           "......s.skks.srrrs.rrrss.kks.rrrrrrs\n"
           "......s.skkkks.srrs.skkkks.srssss.kks.........s\n"_s
               + u"....kkkkkkkkks.r"_s;
    QTest::newRow("condition over lines")
        << u"diagnoses:\n  d:\n    requires:\n      - when:\n          os: nt4\n          any:\n            - {message: m1}\n        says: os is x\n    title: T\n"_s //
        << u"kkkkkkkkks\n"
           "..Ds\n"
           "....kkkkkkkks\n"
           "......s.kkkks\n"
           "..........rrs.rrr\n"
           "..........kkks\n"
           "............s.srrrrrrrs.rrs\n"
           "........kkkks........\n"
           "....kkkkks.."_s;
    QTest::newRow("actions")
        << u"diagnoses:\n  d:\n    remedies:\n      r:\n        actions:\n          - registry.part: {key: 'A', item: 3}\n            says: Why\n          - manual: Do it\n"_s //
        << u"kkkkkkkkks\n"
           "..Ds\n"
           "....kkkkkkkks\n"
           "......Ds\n"
           "........kkkkkkks\n"
           "..........s.AAAAAAAAAAAAAs.skkks.qqqs.kkkks..s\n"
           "............kkkks....\n"
           "..........s.AAAAAAs......"_s;
    QTest::newRow("patterns")
        << u"messages:\n  m:\n    patterns:\n      - Init of <path>a.dll\n      - \"x <y>\"\n    names: [a.dll]\n  n:\n    patterns: One <two>\n"_s //
        << u"kkkkkkkks\n"
           "..Ds\n"
           "....kkkkkkkks\n"
           "......s.qqqq.qq.ppppppqqqqq\n"
           "......s.qq.pppq\n"
           "....kkkkks.s.....s\n"
           "..Ds\n"
           "....kkkkkkkks.qqq.ppppp"_s;
    QTest::newRow("texts over lines") << u"no-match: >-\n  go: a\n\n  ask: b\nquestions:\n  q:\n    how: |-\n      kind: x\n    kind: text\n"_s //
                                      << u"kkkkkkkks.ss\n"
                                         ".......\n"
                                         "\n"
                                         "........\n"
                                         "kkkkkkkkks\n"
                                         "..Ds\n"
                                         "....kkks.ss\n"
                                         ".............\n"
                                         "....kkkks....."_s;
    QTest::newRow("cases") << u"cases:\n  c:\n    answers: {lamp: \"go: x\", kind: red}\n    expect: {outcome: match, diagnosis: d}\n"_s //
                           << u"kkkkks\n"
                              "..Ds\n"
                              "....kkkkkkks.srrrrs.qqqq.qqs.rrrrs....s\n"
                              "....kkkkkks.skkkkkkks......s.kkkkkkkkks.rs"_s;
}

void TestHighlighting::tellsApart()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QStringList lines = picture(text), wanted = expected.split(u'\n');
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!(wanted.at(i).isEmpty()))
            QVERIFY2(lines.at(i) == wanted.at(i), qPrintable(u"%1\nis     %2\nwanted %3"_s.arg(text.split(u'\n').at(i), lines.at(i), wanted.at(i))));
    }
}

void TestHighlighting::ownTreesHaveNoUnknownKey_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : {u"rules"_s, u"tests/rules/accepted"_s}) {
        const QDir dir(QStringLiteral(FIXWRIGHT_SOURCE_DIR "/") + folder);
        for (const QString &name : dir.entryList({u"*.tree.yaml"_s}))
            QTest::newRow(qPrintable(name)) << folder + u'/' + name;
    }
}

void TestHighlighting::ownTreesHaveNoUnknownKey()
{
    QFETCH(QString, path);
    // In a tree that the reader takes, every word before a colon at the beginning of a line is a key or an id; a language's name is neither.
    static const QRegularExpression key(uR"(^ *(?:- +)?([A-Za-z0-9][\w.-]*):(?:\s|$))"_s);
    static const QRegularExpression textBegins(uR"(:?\s[|>][-+0-9]*\s*$)"_s);
    const QString text = QString::fromUtf8(bytesOf(path)).remove(u'\r');
    const QStringList lines = picture(text), source = text.split(u'\n');
    qsizetype insideDeeperThan = -1; // inside a text over several lines
    int checked = 0;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const qsizetype depth = source.at(i).size() - source.at(i).trimmed().size();
        if (insideDeeperThan >= 0 && (source.at(i).isEmpty() || depth > insideDeeperThan))
            continue;
        insideDeeperThan = textBegins.match(source.at(i)).hasMatch() ? depth : -1;
        const auto found = key.match(source.at(i));
        if (!found.hasMatch() || found.captured(1).size() == 2)
            continue;
        ++checked;
        const QString letters = lines.at(i).mid(found.capturedStart(1), found.capturedLength(1));
        QVERIFY2(QSet(letters.begin(), letters.end()).size() == 1 && u"kDrA"_s.contains(letters.front()),
                 qPrintable(u"%1: %2\n%3"_s.arg(i + 1).arg(source.at(i), lines.at(i))));
    }
    QVERIFY(checked > 3);
}

void TestHighlighting::followsLightAndDark()
{
    theme::Theme *theme = theme::install(qApp);
    const QString text = u"title: x\nmessages:\n  m:\n    patterns: a <b>\n"_s;
    const QStringList light = picture(text);
    theme->setAppearance(theme::Appearance::Dark);
    QCOMPARE(picture(text, true), light); // letterOf() asks for the dark colours now
    QVERIFY(light.first().startsWith("kkkkk"_L1));
    theme->setAppearance(theme::Appearance::Light);
}

/// Colouring them would take minutes, which the time limit of the tests would see.
void TestHighlighting::longTextsStayPlain()
{
    QCOMPARE(picture(u"title: "_s + QString(300'000, u'{')).first().count(u's'), 0);
    QVERIFY(!picture(u"title: x\n"_s.repeated(200'000)).first().contains(u'k'));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    theme::install(&application)->setAppearance(theme::Appearance::Light);
    TestHighlighting test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_highlighting.moc"
