// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/action.h"
#include "rules/fields.h"

namespace rules {

/// One part of a tree file after the other, each with what can be said about it at once: unknown keys, wrong types, dangling ids,
/// values that do not fit. What needs the whole tree is in check.h. All of them go on after a mistake.

class Includes;

/// The whole file, and before it what it includes; the order of its sections does not matter.
void decodeTree(Decoder &decoder, const Includes &includes);
/// The questions, facts and messages that are included and that nothing of the tree refers to: another tree of the same files needs them.
/// Last of all, since positions in the decoder's lists are wrong afterwards.
void leaveOutUnused(Decoder &decoder);

void decodeQuestions(Decoder &decoder, Node section);
void decodeFacts(Decoder &decoder, Node section);
/// The sections `words` and `ideas`, on top of what is there.
void decodeIdeas(Decoder &decoder, Node words, Node ideas);
/// The index in Tree::ideas; -1 is reported.
[[nodiscard]] int resolveIdea(Decoder &decoder, Node node);
void decodeMessages(Decoder &decoder, Node section);
/// The ids alone, since steps and diagnoses refer to each other in any order.
void nameSteps(Decoder &decoder, Node section);
void nameDiagnoses(Decoder &decoder, Node section);
void decodeSteps(Decoder &decoder, Node section, Node start);
void decodeDiagnoses(Decoder &decoder, Node section);
void decodeExamples(Decoder &decoder, Node section);

/// `when:` and the like. Absent: Always.
[[nodiscard]] Condition decodeCondition(Decoder &decoder, Node node);
/// What stands behind a question's id in a condition, or behind `is:` of a step that asks it.
[[nodiscard]] Condition decodeAnswerTest(Decoder &decoder, int question, Node value);
/// Conditions with their sentences: evidence, requirements, warnings. One or a list. Where a condition is optional, its absence means
/// that the sentence always holds.
[[nodiscard]] std::vector<Reason> decodeReasons(Decoder &decoder, Node list, Need condition = Need::Required);
/// Where a probe stands: in the condition of `subkeys`, addresses may begin with the subkey, written as `*`.
enum class ProbePlace { Machine, Subkey };
[[nodiscard]] std::optional<base::Probe> decodeProbe(Decoder &decoder, Node node, ProbePlace place = ProbePlace::Machine);
[[nodiscard]] std::optional<Action> decodeAction(Decoder &decoder, Node node);
/// The machine of a case; empty when there is none.
[[nodiscard]] std::optional<GivenMachine> decodeMachine(Decoder &decoder, Node node);
/// The plan that a case expects. What a value becomes can be told only where there is a machine.
[[nodiscard]] std::optional<ExpectedPlan> decodePlan(Decoder &decoder, Node node, bool hasMachine);

/// A key that can be read.
[[nodiscard]] base::KeyAddress decodeKey(Decoder &decoder, Node node);
/// The entry `file`: a file below the system folder.
[[nodiscard]] base::FileAddress decodeFileAddress(Fields &fields);
/// The entries `type` and `data` of a registry value.
void decodeData(Fields &fields, RegistrySet &set);
[[nodiscard]] QString decodeProcessor(Decoder &decoder, Node node);
/// A mapping of remedies by id. Those that are the same as another (`same-as`) stay empty until shareRemedies().
[[nodiscard]] std::vector<Remedy> decodeRemedies(Decoder &decoder, int diagnosis, Node section);
/// After all diagnoses: fills in what is the same as another. A copy keeps its own id; its actions and reasons keep the places where they are
/// written, for messages.
void shareRemedies(Decoder &decoder);

/// Refuses a `from` or `below` that nothing can be compared with.
void checkLimit(Decoder &decoder, Node node);
/// Dotted numbers such as 4.0 or 5.131.1877.9.
[[nodiscard]] bool isVersion(std::string_view text);

/// Whether another file has defined this id already; reports it.
[[nodiscard]] bool isTaken(Decoder &decoder, Node id, const Names &names);

/// The entries of a section by id: reports a section that is no mapping, checks each id. `visit(id, value)` gets the good ones.
template <typename Visit>
void forEachId(Decoder &decoder, Node section, const QString &what, std::span<const std::string_view> reserved, Visit visit)
{
    if (!section)
        return;
    if (!section.isMapping()) {
        refuseKind(decoder, section, Texts::tr("a mapping (%1 by id)").arg(what));
        return;
    }
    forEachEntry(section, [&](Node id, Node value) {
        if (checkId(decoder, id, reserved))
            visit(id, value);
    });
}

} // namespace rules
