// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message.h"
#include "engine/message/generated.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 19960824;
constexpr int patternCount = 20'000;

#ifdef NDEBUG
constexpr int queries = 2000;
constexpr double mostMilliseconds = 16; // between two pictures on the screen
#else
constexpr int queries = 250;
constexpr double mostMilliseconds = 200; // not optimised
#endif

} // namespace

/// Twenty thousand generated patterns, a fixed seed: the right one first, in time, and never for a near miss.
class TestMatcherScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheRightOne_data();
    void findsTheRightOne();
    void nearMissIsNeverRecognised();
    void answersInTime();

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
        if (pattern.key.isEmpty())
            continue;
        ++tried;
        QString text = support::filledIn(pattern, random);
        text.replace(pattern.key.first(), support::nearMiss(pattern.key.first(), random));
        const auto matches = m_matcher->recognise(text);
        QVERIFY2(std::ranges::find(matches, pattern.id, &engine::MessageMatch::pattern) == matches.end(), qPrintable(text + u" | "_s + pattern.patterns.first()));
    }
}

void TestMatcherScale::answersInTime()
{
    QRandomGenerator random(seed);
    std::vector<double> milliseconds;
    for (int i = 0; i < queries; ++i) {
        const QString text = support::filledIn(m_patterns[static_cast<size_t>(random.bounded(patternCount))], random);
        const auto typed = text.first(1 + random.bounded(static_cast<int>(text.size())));
        const std::clock_t before = std::clock(); // of the processor: other programs do not count
        static_cast<void>(m_matcher->suggest(typed));
        milliseconds.push_back(1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(milliseconds);
    const double slow = milliseconds[milliseconds.size() * 95 / 100];
    qInfo("%d patterns: median %.2f ms, 95th percentile %.2f ms", patternCount, milliseconds[milliseconds.size() / 2], slow);
    QVERIFY(slow <= mostMilliseconds);
}

QTEST_APPLESS_MAIN(TestMatcherScale)
#include "tst_matcherscale.moc"
