// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/harness.h"

#include "engine/message.h"

#include <QRandomGenerator>

#include <rapidfuzz/fuzz.hpp>

#include <memory>
#include <string>
#include <vector>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 19960824;

const QStringList &words()
{
    static const QStringList list
        = u"the service cannot start because required device driver was not found system could load library initialization failed "
          "process terminating abnormally network path access denied disk volume corrupt registry key value memory insufficient "
          "quota printer spooler queue session user profile domain controller account locked certificate expired connection "
          "timed out remote procedure call server unavailable handle invalid file version mismatch entry point component"_s.split(u' ');
    return list;
}

/// One message of about 140 characters with a program name of its own.
QString sentence(QRandomGenerator &random, int number)
{
    QString text = u"Module%1.dll"_s.arg(number);
    while (text.size() < 130)
        text += u' ' + words().at(random.bounded(static_cast<int>(words().size())));
    return text + u'.';
}

/// As people send it: two letters wrong, in other case, broken into lines. The name stays, for a name with an error is another name.
QString asSent(QString text, QRandomGenerator &random)
{
    const qsizetype first = text.indexOf(u' ') + 1;
    for (int i = 0; i < 2; ++i) {
        const qsizetype at = first + random.bounded(static_cast<int>(text.size() - first - 1));
        if (text.at(at).isLetter())
            text[at] = QChar(u'a' + random.bounded(26));
    }
    text[text.indexOf(u' ', text.size() / 2)] = u'\n';
    return text.toUpper();
}

struct Material {
    std::vector<rules::MessagePattern> patterns;
    std::vector<std::string> plain; ///< the same in lower case, for the peer
    std::unique_ptr<engine::MessageMatcher> matcher;
    std::vector<QString> queries;
    std::vector<int> right;
};

std::shared_ptr<const Material> material(int count, int queries)
{
    auto made = std::make_shared<Material>();
    QRandomGenerator random(seed);
    for (int i = 0; i < count; ++i) {
        rules::MessagePattern pattern;
        pattern.id = u"m%1"_s.arg(i);
        pattern.patterns = {sentence(random, i)};
        pattern.names = {u"Module%1.dll"_s.arg(i)};
        made->plain.push_back(pattern.patterns.first().toLower().toStdString());
        made->patterns.push_back(std::move(pattern));
    }
    for (int i = 0; i < queries; ++i) {
        made->right.push_back(random.bounded(count));
        made->queries.push_back(asSent(made->patterns[static_cast<size_t>(made->right.back())].patterns.first(), random));
    }
    made->matcher = std::make_unique<engine::MessageMatcher>(made->patterns);
    return made;
}

int bruteForce(const Material &material, const QString &query)
{
    const std::string text = query.toLower().simplified().toStdString();
    const rapidfuzz::fuzz::CachedPartialRatio<char> scorer(text);
    int best = -1;
    double bestScore = 0;
    for (size_t i = 0; i < material.plain.size(); ++i) {
        const double score = scorer.similarity(material.plain[i], bestScore);
        if (score > bestScore) {
            bestScore = score;
            best = static_cast<int>(i);
        }
    }
    return best;
}

int ours(const Material &material, const QString &query)
{
    const auto matches = material.matcher->recognise(query);
    return matches.empty() ? -1 : matches.front().pattern.mid(1).toInt();
}

Pair pairOf(int count)
{
    const auto shared = material(count, 3);
    Pair pair;
    pair.what = u"message: recognise (3 queries)"_s;
    pair.peerName = u"rapidfuzz partial ratio over all"_s;
    pair.size = count;
    pair.rounds = count > 50'000 ? 3 : 5;
    pair.agree = [shared]() -> QString {
        int oursRight = 0, peerRight = 0;
        for (size_t i = 0; i < shared->queries.size(); ++i) {
            oursRight += ours(*shared, shared->queries[i]) == shared->right[i];
            peerRight += bruteForce(*shared, shared->queries[i]) == shared->right[i];
        }
        return oursRight >= peerRight && oursRight > 0 ? QString() : u"first hits right: ours %1, peer %2"_s.arg(oursRight).arg(peerRight);
    };
    pair.ours = [shared] {
        for (const QString &query : shared->queries)
            static_cast<void>(ours(*shared, query));
    };
    pair.peer = [shared] {
        for (const QString &query : shared->queries)
            static_cast<void>(bruteForce(*shared, query));
    };
    return pair;
}

/// A message being typed, a letter a round: what the window works out after each of them.
Pair typingOf(int count)
{
    constexpr int keystrokes = 100;
    const auto shared = material(count, 1);
    const auto typed = [shared](int &letter) { return shared->queries.front().first(1 + letter++ % static_cast<int>(shared->queries.front().size())); };
    Pair pair;
    pair.what = u"message: while it is typed"_s;
    pair.peerName = u"rapidfuzz partial ratio over all"_s;
    pair.size = count;
    pair.rounds = keystrokes;
    pair.quantile = 0.95; // the slow letters are the ones that are felt
    pair.agree = [shared]() -> QString {
        const auto suggested = shared->matcher->suggest(shared->queries.front(), 1);
        const bool isRight = !suggested.empty() && suggested.front().pattern == u"m%1"_s.arg(shared->right.front());
        return isRight && bruteForce(*shared, shared->queries.front()) == shared->right.front() ? QString()
                                                                                                : u"the whole text does not come out as the right message"_s;
    };
    pair.ours = [shared, typed, letter = 0]() mutable {
        const QString text = typed(letter);
        static_cast<void>(shared->matcher->recognise(text));
        static_cast<void>(shared->matcher->suggest(text));
    };
    pair.peer = [shared, typed, letter = 0]() mutable { static_cast<void>(bruteForce(*shared, typed(letter))); };
    return pair;
}

} // namespace

std::vector<Pair> messagePairs()
{
    return {pairOf(100), pairOf(1000), pairOf(20'000), pairOf(100'000), typingOf(1000), typingOf(20'000)};
}

} // namespace bench
