// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message.h"
#include "engine/message/generated.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 19960824;
constexpr int patternCount = 20'000;

constexpr int queries = 250;

} // namespace

/// Twenty thousand generated patterns, a fixed seed: the right one first, and never for a near miss. How long it takes is measured by packaging/bench.
class TestMatcherScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheRightOne_data();
    void findsTheRightOne();
    void nearMissIsNeverRecognised();

private:
    std::vector<rules::MessagePattern> m_patterns;
    std::unique_ptr<engine::MessageMatcher> m_matcher;
};

void TestMatcherScale::initTestCase()
{
    m_patterns = support::generatedPatterns(patternCount, seed);
    m_matcher = std::make_unique<engine::MessageMatcher>(m_patterns);
}

void TestMatcherScale::findsTheRightOne_data()
{
    QTest::addColumn<int>("mistakes");
    QTest::addColumn<double>("least");
    QTest::newRow("exact") << 0 << 99.0;
    QTest::newRow("one mistake") << 1 << 95.0;
    QTest::newRow("two mistakes") << 2 << 95.0;
    QTest::newRow("three mistakes") << 3 << 95.0;
}

void TestMatcherScale::findsTheRightOne()
{
    QFETCH(int, mistakes);
    QFETCH(double, least);
    QRandomGenerator random(seed + static_cast<quint32>(mistakes));
    int right = 0;
    for (int i = 0; i < queries; ++i) {
        const rules::MessagePattern &pattern = m_patterns[static_cast<size_t>(random.bounded(patternCount))];
        const QString text = support::filledIn(pattern, random);
        const auto matches = m_matcher->recognise(mistakes ? support::mistyped(text, mistakes, random) : text);
        right += !matches.empty() && matches.front().pattern == pattern.id;
    }
    const double share = 100.0 * right / queries;
    qInfo("%d queries, the right pattern first: %.2f %%", queries, share);
    QVERIFY(share >= least);
}

void TestMatcherScale::nearMissIsNeverRecognised()
{
    QRandomGenerator random(seed);
    for (int tried = 0; tried < queries;) {
        const rules::MessagePattern &pattern = m_patterns[static_cast<size_t>(random.bounded(patternCount))];
        if (pattern.names.isEmpty())
            continue;
        ++tried;
        QString text = support::filledIn(pattern, random);
        text.replace(pattern.names.first(), support::nearMiss(pattern.names.first(), random));
        const auto matches = m_matcher->recognise(text);
        QVERIFY2(std::ranges::find(matches, pattern.id, &engine::MessageMatch::pattern) == matches.end(),
                 qPrintable(text + u" | "_s + pattern.patterns.first()));
    }
}

QTEST_APPLESS_MAIN(TestMatcherScale)
#include "tst_matcherscale.moc"
