// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/harness.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double quantile(std::vector<double> values, double which)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::min(values.size() - 1, static_cast<size_t>(static_cast<double>(values.size()) * which))];
}

/// Peak memory of a process of its own that does the work once, in MiB.
double peakMemory(const std::function<void()> &work)
{
    ::malloc_trim(0); // what this process holds on to would count for both sides
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    int status = 0;
    struct rusage usage = {};
    ::wait4(child, &status, 0, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

QString cell(const QString &text, int width)
{
    return text.leftJustified(width);
}

QString number(double value, int digits = 2)
{
    return QString::number(value, 'f', digits);
}

} // namespace

bool Application::notify(QObject *receiver, QEvent *event)
{
    // Events inside of events are part of the outermost one.
    if (++m_depth > 1) {
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        return taken;
    }
    QElapsedTimer timer;
    timer.start();
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    m_longest = std::max(m_longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    return taken;
}

double Application::takeLongestEvent()
{
    return std::exchange(m_longest, 0);
}

Measured measure(const Pair &pair)
{
    Measured row;
    row.what = pair.what;
    row.peerName = pair.peerName;
    row.size = pair.size;
    row.disagreement = pair.agree();
    if (!row.disagreement.isEmpty())
        return row;
    if (pair.withMemory) {
        const double idle = peakMemory([] { });
        row.oursMemory = std::max(peakMemory(pair.ours) - idle, 0.01);
        row.peerMemory = std::max(peakMemory(pair.peer) - idle, 0.01);
    }
    std::vector<double> ours, peer, ratios;
    auto *application = static_cast<Application *>(QCoreApplication::instance());
    for (int round = 0; round < pair.rounds; ++round) {
        static_cast<void>(application->takeLongestEvent());
        if (pair.between)
            pair.between();
        ours.push_back(milliseconds(pair.ours));
        row.longestEvent = std::max(row.longestEvent, application->takeLongestEvent());
        peer.push_back(milliseconds(pair.peer));
        ratios.push_back(ours.back() / std::max(peer.back(), 1e-6));
    }
    row.ours = quantile(ours, pair.quantile);
    row.peer = quantile(peer, pair.quantile);
    row.ratio = quantile(ratios, 0.5);
    row.lowest = std::ranges::min(ratios);
    row.highest = std::ranges::max(ratios);
    return row;
}

QString asTable(const std::vector<Measured> &rows)
{
    QString table = cell(u"what"_s, 34) + cell(u"size"_s, 9) + cell(u"ours ms"_s, 11) + cell(u"peer ms"_s, 11) + cell(u"ratio"_s, 8) + cell(u"spread"_s, 14)
                    + cell(u"growth"_s, 8) + cell(u"memory MiB"_s, 18) + cell(u"busy ms"_s, 9) + u"peer\n"_s;
    for (const Measured &row : rows) {
        table += cell(row.what, 34) + cell(QString::number(row.size), 9);
        if (!row.disagreement.isEmpty()) {
            table += u"NOT MEASURED: "_s + row.disagreement + u'\n';
            continue;
        }
        table
            += cell(number(row.ours), 11) + cell(number(row.peer), 11) + cell(number(row.ratio, 3), 8)
               + cell(number(row.lowest, 3) + u".."_s + number(row.highest, 3), 14) + cell(row.growth > 0 ? number(row.growth) : u"-"_s, 8)
               + cell(row.oursMemory > 0 ? u"%1 : %2 (%3)"_s.arg(number(row.oursMemory, 1), number(row.peerMemory, 1), number(row.oursMemory / row.peerMemory))
                                         : u"-"_s,
                      18)
               + cell(row.longestEvent > 0 ? number(row.longestEvent, 1) : u"-"_s, 9) + row.peerName + u'\n';
    }
    return table;
}

QByteArray asJson(const std::vector<Measured> &rows)
{
    QJsonArray list;
    for (const Measured &row : rows) {
        list.append(QJsonObject{{u"what"_s, row.what},
                                {u"peer"_s, row.peerName},
                                {u"size"_s, row.size},
                                {u"ours_ms"_s, row.ours},
                                {u"peer_ms"_s, row.peer},
                                {u"ratio"_s, row.ratio},
                                {u"ratio_lowest"_s, row.lowest},
                                {u"ratio_highest"_s, row.highest},
                                {u"growth"_s, row.growth},
                                {u"longest_event_ms"_s, row.longestEvent},
                                {u"ours_mib"_s, row.oursMemory},
                                {u"peer_mib"_s, row.peerMemory},
                                {u"disagreement"_s, row.disagreement}});
    }
    return QJsonDocument(list).toJson();
}

} // namespace bench
