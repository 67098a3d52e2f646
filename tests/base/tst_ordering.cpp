// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/ordering.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::Comparable;
using base::Scale;

Q_DECLARE_METATYPE(base::Scale)

class TestOrdering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data();
    void order();
    void grammar();
    void sortingIsTotal();
    void lists();
};

void TestOrdering::order_data()
{
    QTest::addColumn<Scale>("scale");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("order");
    const auto row
        = [](const char *name, Scale scale, const QString &a, const QString &b, const QString &order) { QTest::newRow(name) << scale << a << b << order; };
    row("whole numbers", Scale::Automatic, u"9"_s, u"10"_s, u"<"_s);
    row("below zero", Scale::Automatic, u"-1"_s, u"0"_s, u"<"_s);
    row("hexadecimal", Scale::Automatic, u"0x200"_s, u"512"_s, u"="_s);
    row("dotted", Scale::Automatic, u"4.9"_s, u"4.10"_s, u"<"_s);
    row("dotted, zeros", Scale::Automatic, u"4.0"_s, u"4"_s, u"="_s);
    row("last part", Scale::Automatic, u"4.0.9"_s, u"4.0.10"_s, u"<"_s);
    row("whole beside dotted", Scale::Automatic, u"5"_s, u"4.10"_s, u">"_s);
    row("dates", Scale::Automatic, u"1999-12-31"_s, u"2000-01-01"_s, u"<"_s);
    row("no day", Scale::Automatic, u"2000-02-30"_s, u"2000-03-01"_s, u"?"_s);
    row("date beside number", Scale::Automatic, u"2000-01-01"_s, u"5"_s, u"?"_s);
    row("words", Scale::Automatic, u"abc"_s, u"abd"_s, u"?"_s);
    row("one word", Scale::Automatic, u"Abc"_s, u"aBC"_s, u"="_s);
    row("word beside number", Scale::Automatic, u"abc"_s, u"5"_s, u"?"_s);
    row("fractions", Scale::Number, u"4.10"_s, u"4.9"_s, u"<"_s);
    row("negative fractions", Scale::Number, u"-2.5"_s, u"-2"_s, u"<"_s);
    row("version is no number", Scale::Number, u"4.0.1"_s, u"4"_s, u"?"_s);
    row("versions", Scale::Version, u"4.10"_s, u"4.9"_s, u">"_s);
    row("date is no version", Scale::Version, u"2000-01-01"_s, u"4"_s, u"?"_s);
    row("digits beyond all bounds", Scale::Automatic, u"99999999999999999999"_s, u"5"_s, u"?"_s);
}

void TestOrdering::order()
{
    QFETCH(const Scale, scale);
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const QString, order);
    const auto sign = [](std::partial_ordering found) { return found < 0 ? u"<"_s : found > 0 ? u">"_s : found == 0 ? u"="_s : u"?"_s; };
    const Comparable one(a, scale);
    const Comparable other(b, scale);
    QCOMPARE(sign(one <=> other), order);
    QCOMPARE(sign(0 <=> (other <=> one)), order);
    QCOMPARE(one == other, order == u"="_s);
    QVERIFY(one == one && other == other);
}

void TestOrdering::grammar()
{
    for (const char16_t *number : {u"8", u"-2.5", u"0", u"0x1f", u"007", u"1.50"})
        QVERIFY2(base::parseNumber(number), qPrintable(QString::fromUtf16(number)));
    for (const char16_t *no : {u"", u"-", u"+1", u"1e3", u".5", u"5.", u"1.2.3", u"0x", u"0x+1", u"0x123456789", u" 1", u"1,5", u"\u0661", u"1234567890123456"})
        QVERIFY2(!base::parseNumber(no), qPrintable(QString::fromUtf16(no)));
    for (const char16_t *version : {u"5", u"4.0", u"5.131.1877.9"})
        QVERIFY2(!base::parseVersion(version).isNull(), qPrintable(QString::fromUtf16(version)));
    for (const char16_t *no : {u"", u"4.", u".4", u"4..0", u"4.a", u"1234567890", u"-4"})
        QVERIFY2(base::parseVersion(no).isNull(), qPrintable(QString::fromUtf16(no)));
    QVERIFY(base::parseDate(u"2000-02-29").isValid());
    for (const char16_t *no : {u"", u"2001-02-29", u"2000-2-9", u"2000-02-29T12:00", u"20000229", u"+200-02-29"})
        QVERIFY2(!base::parseDate(no).isValid(), qPrintable(QString::fromUtf16(no)));
}

void TestOrdering::sortingIsTotal()
{
    std::vector<Comparable> values;
    for (const QString &text : {u"b"_s, u"5"_s, u"2000-01-01"_s, u"4.10"_s, u"a"_s, u"4.9"_s, u"1999-01-01"_s, u"0x5"_s})
        values.emplace_back(text);
    for (const Comparable &a : values) {
        for (const Comparable &b : values) {
            QCOMPARE(a.sortsBefore(b) || b.sortsBefore(a), a != b);
            QVERIFY(!((a <=> b) < 0) || a.sortsBefore(b));
        }
    }
}

void TestOrdering::lists()
{
    QVERIFY(base::contains(base::Text{u"The Lab"_s}, u"lab"_s));
    QVERIFY(!base::contains(base::Text{u"AcmeNetBIOSShim"_s, true}, u"NetBIOS"_s));
    QVERIFY(base::contains(base::Text{u"Acme\nNETBIOS"_s, true}, u"NetBIOS"_s));
    QVERIFY(base::contains(base::Number{512}, u"51"_s));
}

QTEST_GUILESS_MAIN(TestOrdering)
#include "tst_ordering.moc"
