// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/harness.h"

#include <QCommandLineParser>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <utility>

int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    bench::Application application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Fixwright beside a peer, in turn, in one run."_s);
    parser.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Also write the figures to FILE."_s, u"FILE"_s);
    const QCommandLineOption only(u"only"_s, u"Only what begins with this: tree, message, editor or trees."_s, u"PREFIX"_s);
    parser.addOptions({json, only});
    parser.process(application);

    std::vector<bench::Measured> rows;
    for (auto *pairs : {&bench::treePairs, &bench::messagePairs, &bench::editorPairs, &bench::severalPairs}) {
        for (const bench::Pair &pair : pairs()) {
            if (!pair.what.startsWith(parser.value(only)))
                continue;
            bench::Measured row = bench::measure(pair);
            if (!rows.empty() && rows.back().what == row.what && rows.back().ours > 0)
                row.growth = row.ours / rows.back().ours / (static_cast<double>(row.size) / rows.back().size);
            rows.push_back(std::move(row));
        }
    }
    QTextStream(stdout) << bench::asTable(rows);
    if (parser.isSet(json)) {
        QFile file(parser.value(json));
        if (!file.open(QIODevice::WriteOnly) || file.write(bench::asJson(rows)) < 0) {
            QTextStream(stderr) << u"fixwright-bench: error: %1 cannot be written.\n"_s.arg(file.fileName());
            return 1;
        }
    }
    const bool allAgree = std::ranges::all_of(rows, [](const bench::Measured &row) { return row.disagreement.isEmpty(); });
    return allAgree ? 0 : 1;
}
