// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message/names.h"
#include "engine/message/similarity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace engine::message;

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void knownNameIsNeverMisread();
    void everyOneLetterMissIsAnotherName_data();
    void everyOneLetterMissIsAnotherName();
    void wordsForgiveAsTheirLengthAllows();
};

void TestNames::compares_data()
{
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("match");
    const auto row = [](const QString &seen, const QString &name, NameMatch match) {
        QTest::addRow("%s as %s", qPrintable(seen), qPrintable(name)) << seen << name << static_cast<int>(match);
    };
    row(u"USER32.DLL"_s, u"user32.dll"_s, NameMatch::Exact);
    row(u"user32"_s, u"user32.dll"_s, NameMatch::Exact);
    row(u"C:\\x\\User32.dll"_s, u"user32.dll"_s, NameMatch::Exact);
    row(u"user32.d11"_s, u"user32.dll"_s, NameMatch::LookAlike);
    row(u"user32.dIl"_s, u"user32.dll"_s, NameMatch::LookAlike);
    row(u"user32.dil"_s, u"user32.dll"_s, NameMatch::No);
    row(u"user32.exe"_s, u"user32.dll"_s, NameMatch::No);
    row(u"user.dll"_s, u"user32.dll"_s, NameMatch::No);
    row(u"user23.dll"_s, u"user32.dll"_s, NameMatch::No);
    row(u"user322.dll"_s, u"user32.dll"_s, NameMatch::No);
    row(u"user3.dll"_s, u"user32.dll"_s, NameMatch::No);
    row(u"users32.dll"_s, u"user32.dll"_s, NameMatch::No);
    row(u"usr32.dll"_s, u"user32.dll"_s, NameMatch::No);
    row(u"crypt23.dll"_s, u"crypt32.dll"_s, NameMatch::No);
    row(u"crypto32.dll"_s, u"crypt32.dll"_s, NameMatch::No);
    row(u"hpsrnartf.dll"_s, u"hpsmartf.dll"_s, NameMatch::LookAlike);
    row(u"hpsmart.dll"_s, u"hpsmartf.dll"_s, NameMatch::No);
    row(u"0xC000021A"_s, u"c000021a"_s, NameMatch::Exact);
    row(u"cOOOO21a"_s, u"c000021a"_s, NameMatch::LookAlike);
    row(u"C00002lA"_s, u"c000021a"_s, NameMatch::LookAlike);
    row(u"c000021b"_s, u"c000021a"_s, NameMatch::No);
    row(u"c00021a"_s, u"c000021a"_s, NameMatch::No);
    row(u"c0000142"_s, u"c000021a"_s, NameMatch::No);
    row(u"c0000143"_s, u"c0000142"_s, NameMatch::No);
    row(u"2l86"_s, u"2186"_s, NameMatch::LookAlike);
    row(u"2168"_s, u"2186"_s, NameMatch::No);
    row(u"21860"_s, u"2186"_s, NameMatch::No);
    row(u"0x2186"_s, u"2186"_s, NameMatch::No);
    row(u"winlogon.exe"_s, u"winlogon"_s, NameMatch::Exact);
    row(u"winlogons"_s, u"winlogon"_s, NameMatch::No);
    row(u"hpgate.sys"_s, u"hpgate"_s, NameMatch::Exact);
    row(u"hpgates"_s, u"hpgate"_s, NameMatch::No);
    row(u"msgina"_s, u"gina"_s, NameMatch::No);
    row(u"111"_s, u"lil"_s, NameMatch::No); // nothing of it was read rightly
}

void TestNames::compares()
{
    QFETCH(QString, seen);
    QFETCH(QString, name);
    QFETCH(int, match);
    QCOMPARE(static_cast<int>(sameName(tokenise(seen).at(0), name, {})), match);
}

void TestNames::knownNameIsNeverMisread()
{
    QCOMPARE(sameName(tokenise(u"mailI.dll"_s).at(0), u"maill.dll", {}), NameMatch::LookAlike);
    QCOMPARE(sameName(tokenise(u"maill.dll"_s).at(0), u"mail1.dll", {}), NameMatch::LookAlike);
    QCOMPARE(sameName(tokenise(u"maill.dll"_s).at(0), u"mail1.dll", {u"maill.dll"_s}), NameMatch::No);
}

void TestNames::everyOneLetterMissIsAnotherName_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : {u"user32.dll"_s, u"crypt32.dll"_s, u"hpsmartf.dll"_s, u"hpgate"_s, u"gina"_s, u"winlogon"_s, u"wlxinitialize"_s, u"c000021a"_s,
                             u"c0000142"_s, u"2186"_s})
        QTest::newRow(qPrintable(name)) << name;
}

/// All names with one letter or digit more, less or other; what scanners confuse excepted.
void TestNames::everyOneLetterMissIsAnotherName()
{
    QFETCH(QString, name);
    const qsizetype stem = name.contains(u'.') ? name.indexOf(u'.') : name.size();
    const auto mustDiffer = [&](const QString &other) {
        const std::vector<Token> tokens = tokenise(other);
        if (other == name || tokens.empty())
            return;
        QVERIFY2(tokens.size() > 1 || sameName(tokens[0], name, {}) == NameMatch::No, qPrintable(other));
    };
    const auto confusable = [](QChar a, QChar b) {
        return (u"l1"_s.contains(a) && u"l1"_s.contains(b)) || (u"o0"_s.contains(a) && u"o0"_s.contains(b)) || (a == u'i' && u"l1"_s.contains(b));
    };
    for (qsizetype at = 0; at <= stem; ++at) {
        for (const QChar fresh : u"abcdefghijklmnopqrstuvwxyz0123456789"_s) {
            mustDiffer(name.first(at) + fresh + name.sliced(at));
            if (at < stem && !confusable(name.at(at), fresh) && name.at(at) != fresh)
                mustDiffer(name.first(at) + fresh + name.sliced(at + 1));
        }
        if (at < stem)
            mustDiffer(name.first(at) + name.sliced(at + 1));
        if (at + 1 < stem && name.at(at) != name.at(at + 1))
            mustDiffer(name.first(at) + name.at(at + 1) + name.at(at) + name.sliced(at + 2));
    }
}

void TestNames::wordsForgiveAsTheirLengthAllows()
{
    QCOMPARE(wordSimilarity(u"failed", u"failed"), 1.0);
    QVERIFY(wordSimilarity(u"faild", u"failed") > 0.8);
    QVERIFY(wordSimilarity(u"lnik", u"link") > 0.7);
    QVERIFY(wordSimilarity(u"intialisation", u"initialization") > 0.8);
    QCOMPARE(wordSimilarity(u"now", u"not"), 0.0);
    QCOMPARE(wordSimilarity(u"start", u"stop"), 0.0);
    QCOMPARE(wordSimilarity(u"failed", u"filled"), 0.0);
    QCOMPARE(wordSimilarity(u"", u"link"), 0.0);
}

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
