// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/reader.h"
#include "window/author/treegraph.h"
#include "workflow/examples.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace window;

/// What several ways lead to is one box of the map, and counts once for the cases.
class TestTreeGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharedStepIsOneBox()
    {
        const auto reading = rules::readTreeFile(QStringLiteral(FIXWRIGHT_SOURCE_DIR "/tests/rules/accepted/shared.tree.yaml"));
        QVERIFY(reading && reading->tree);
        const author::Graph graph = author::graphOf(*reading->tree);
        QCOMPARE(std::ranges::count(graph.nodes, u"open"_s, &author::GraphNode::id), 1);
        const int open = graph.indexOf(u"open"_s);
        QCOMPARE(std::ranges::count(graph.edges, open, &author::GraphEdge::to), 2);
        QCOMPARE(std::ranges::count(graph.edges, open, &author::GraphEdge::from), 2);

        const workflow::ExampleRun run = workflow::runExamples(engine::CompiledTree(reading->tree));
        QCOMPARE(run.failed(), 0);
        QVERIFY(!run.unreached.steps.contains(u"open"_s));
        QCOMPARE(run.unreached.remedies, QStringList()); // the same one of two diagnoses, reached in each
        QCOMPARE(run.unreached.branches, QStringList{u"steps.look.otherwise"_s});
    }
};

QTEST_GUILESS_MAIN(TestTreeGraph)
#include "tst_treegraph.moc"
