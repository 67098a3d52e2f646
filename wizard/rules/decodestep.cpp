// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "rules/decode.h"

#include <algorithm>

namespace rules {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view noMatchWord[] = {"no-match"};

/// A step id, a diagnosis id or `no-match`, as a Target and as a number.
int decodeTarget(Decoder &decoder, Node node, Target &target)
{
    if (node.text() == "no-match") {
        target = {Target::Kind::NoMatch, {}};
        return Flow::noMatch;
    }
    if (!node.isScalar()) {
        refuseKind(decoder, node, Texts::tr("the id of a step or diagnosis, or no-match"));
        return Flow::nowhere;
    }
    if (const int step = decoder.steps.find(node.text()); step != Names::none) {
        decoder.steps.use(step);
        target = {Target::Kind::Step, decoder.tree.steps[static_cast<size_t>(step)].id};
        return step;
    }
    if (const int diagnosis = decoder.diagnoses.find(node.text()); diagnosis != Names::none) {
        decoder.diagnoses.use(diagnosis);
        target = {Target::Kind::Diagnosis, decoder.tree.diagnoses[static_cast<size_t>(diagnosis)].id};
        return decoder.steps.size() + diagnosis;
    }
    decoder.problems.error(node, Texts::tr("no step or diagnosis is called %1%2").arg(quoted(node), decoder.problems.didYouMean(node.string(), [&] {
        return decoder.steps.all() + decoder.diagnoses.all() << u"no-match"_s;
    })));
    return Flow::nowhere;
}

Condition bothOf(Condition first, Condition second)
{
    if (first.kind == Condition::Kind::Always)
        return second;
    if (second.kind == Condition::Kind::Always)
        return first;
    Condition both;
    both.kind = Condition::Kind::All;
    both.of.push_back(std::move(first));
    both.of.push_back(std::move(second));
    return both;
}

void decodeBranch(Decoder &decoder, Node node, Flow::Step &flow, Step &step)
{
    Fields fields(decoder, node, node, QT_TRANSLATE_NOOP("Texts", "a branch"));
    Branch branch;
    branch.line = node.line();
    Flow::Branch way{node, Flow::nowhere};
    const Node is = fields.take("is");
    const Node when = fields.take("when");
    if (fields.isUsable() && !is && !when)
        decoder.problems.error(node, Texts::tr("a branch needs \"is\" or \"when\"; what holds for everything else is the step's \"otherwise\""));
    Condition own;
    if (is && step.ask.isEmpty())
        decoder.problems.error(is, Texts::tr("\"is\" tests the step's own question, and this step asks none; use \"when\""));
    else if (is && flow.question != Names::none)
        own = decodeAnswerTest(decoder, flow.question, is);
    branch.when = bothOf(std::move(own), decodeCondition(decoder, when));
    if (const Node go = fields.take("go", Need::Required)) {
        way.target = decodeTarget(decoder, go, branch.go);
        way.go = go;
    }
    branch.says = fields.text("says");
    fields.finish();
    decoder.flow.branches.push_back(way);
    step.branches.push_back(std::move(branch));
}

void decodeOtherwise(Decoder &decoder, Node node, Flow::Step &flow, Step &step)
{
    Branch branch;
    branch.line = node.line();
    Flow::Branch way{node, Flow::nowhere, node};
    if (node.isMapping()) {
        Fields fields(decoder, node, node, QT_TRANSLATE_NOOP("Texts", "otherwise"));
        if (const Node go = fields.take("go", Need::Required)) {
            way.target = decodeTarget(decoder, go, branch.go);
            way.go = go;
        }
        branch.says = fields.text("says");
        fields.finish();
    } else {
        way.target = decodeTarget(decoder, node, branch.go);
    }
    flow.hasOtherwise = true;
    decoder.flow.branches.push_back(way);
    step.branches.push_back(std::move(branch));
}

void decodeStep(Decoder &decoder, int position, Node node)
{
    Step &step = decoder.tree.steps[static_cast<size_t>(position)];
    Flow::Step &flow = decoder.flow.steps[static_cast<size_t>(position)];
    flow.firstBranch = decoder.flow.branches.size();
    const qsizetype errorsBefore = decoder.problems.errorCount() + decoder.untold;
    Fields fields(decoder, node, flow.id, QT_TRANSLATE_NOOP("Texts", "a step"));
    if (const Node ask = fields.take("ask")) {
        flow.question = resolve(decoder, ask, decoder.questions, QT_TRANSLATE_NOOP("Texts", "question"));
        step.ask = flow.question == Names::none ? ask.string() : decoder.tree.questions[static_cast<size_t>(flow.question)].id; // one string for both
    }
    const Node branches = fields.take("branches");
    if (branches && !branches.isSequence()) {
        refuseKind(decoder, branches, Texts::tr("a list of branches"));
    } else if (branches) {
        step.branches.reserve(branches.size() + 1);
        forEachItem(branches, [&](Node item) { decodeBranch(decoder, item, flow, step); });
    }
    if (const Node otherwise = fields.take("otherwise"))
        decodeOtherwise(decoder, otherwise, flow, step);
    if (fields.isUsable() && !branches && !flow.hasOtherwise)
        decoder.problems.error(flow.id, Texts::tr("this step leads nowhere: it needs branches or \"otherwise\""));
    fields.finish();
    flow.branches = decoder.flow.branches.size() - flow.firstBranch;
    flow.isWhole = decoder.problems.errorCount() + decoder.untold == errorsBefore;
}

} // namespace

void nameSteps(Decoder &decoder, Node section)
{
    decoder.steps.reserve(section.size());
    decoder.tree.steps.reserve(section.size());
    decoder.flow.steps.reserve(section.size());
    decoder.flow.branches.reserve(section.size() * 3);
    forEachId(decoder, section, u"steps"_s, noMatchWord, [&](Node id, Node) {
        decoder.steps.add(id);
        Step step;
        step.id = id.string();
        step.line = id.line();
        decoder.tree.steps.push_back(std::move(step));
        decoder.flow.steps.push_back({.id = id});
    });
}

void nameDiagnoses(Decoder &decoder, Node section)
{
    decoder.diagnoses.reserve(section.size());
    decoder.tree.diagnoses.reserve(section.size());
    forEachId(decoder, section, u"diagnoses"_s, noMatchWord, [&](Node id, Node) {
        if (decoder.steps.find(id.text()) != Names::none)
            decoder.problems.error(id, Texts::tr("%1 is the id of a step already; steps and diagnoses share their names").arg(quoted(id)));
        decoder.diagnoses.add(id);
        Diagnosis diagnosis;
        diagnosis.id = id.string();
        diagnosis.line = id.line();
        decoder.tree.diagnoses.push_back(std::move(diagnosis));
    });
}

void decodeSteps(Decoder &decoder, Node section, Node start)
{
    forEachEntry(section, [&](Node id, Node node) {
        const int position = decoder.steps.find(id.text());
        if (position != Names::none && decoder.steps.node(position).index() == id.index())
            decodeStep(decoder, position, node);
    });
    if (!start)
        return;
    decoder.flow.start = resolve(decoder, start, decoder.steps, QT_TRANSLATE_NOOP("Texts", "step"));
    if (decoder.flow.start == Names::none)
        decoder.flow.start = Flow::nowhere;
    decoder.tree.start = start.string();
}

} // namespace rules
