// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QApplication>
#include <QString>

#include <functional>
#include <vector>

/// Measures two ways of doing the same thing side by side, in turn, in one run: what counts is the ratio, which holds when the
/// machine's speed drifts.
namespace bench {

/// One thing that is measured. `ours` and `peer` do the whole work each time they are called; `agree` says whether both gave the same result and
/// is asked before anything is timed (empty sentence: they agree).
struct Pair {
    QString what;
    QString peerName;
    int size = 0; ///< how much of it: steps, patterns; growth is told between sizes of the same `what`
    std::function<QString()> agree;
    std::function<void()> ours;
    std::function<void()> peer;
    bool withMemory = false; ///< also compare the peak memory, each side in a process of its own
    int rounds = 7;
    double quantile = 0.5;         ///< of the rounds' milliseconds that is told; the ratio is that of these
    std::function<void()> between; ///< before each round, not timed; may be empty
};

struct Measured {
    QString what, peerName;
    int size = 0;
    double ours = 0, peer = 0;                 ///< milliseconds, the pair's quantile
    double ratio = 0, lowest = 0, highest = 0; ///< ours / peer: median of the rounds, and their spread
    double longestEvent = 0;               ///< milliseconds that the GUI thread was busy with one event at most, while ours was measured; 0 = there was none
    double oursMemory = 0, peerMemory = 0; ///< MiB above an idle process; 0 = not measured
    double growth = 0;                     ///< time against the previous size, divided by the growth of the size; 0 = the first
    QString disagreement;                  ///< not empty: nothing was timed
};

/// An application that notes how long each event keeps the GUI thread from the next.
class Application final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;
    /// The longest since this was asked last, in milliseconds.
    [[nodiscard]] double takeLongestEvent();

private:
    int m_depth = 0;
    double m_longest = 0;
};

[[nodiscard]] Measured measure(const Pair &pair);
[[nodiscard]] QString asTable(const std::vector<Measured> &rows);
[[nodiscard]] QByteArray asJson(const std::vector<Measured> &rows);

/// The pairs, by room.
[[nodiscard]] std::vector<Pair> treePairs();
[[nodiscard]] std::vector<Pair> messagePairs();
[[nodiscard]] std::vector<Pair> editorPairs();
[[nodiscard]] std::vector<Pair> severalPairs();

} // namespace bench
