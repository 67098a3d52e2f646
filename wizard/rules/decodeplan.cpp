// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "rules/decode.h"

namespace rules {

namespace {

ExpectedChange decodeValue(Fields &fields, Node key, bool hasMachine)
{
    Decoder &decoder = fields.decoder();
    ExpectedChange change;
    change.kind = ExpectedChange::Kind::Value;
    change.value = {decodeKey(decoder, key), fields.plain("value", Need::Required)};
    const Node becomes = fields.take("becomes");
    if (!becomes)
        return change;
    if (!hasMachine)
        decoder.problems.error(becomes, Texts::tr("what a value becomes can be told only of a machine; describe one as \"machine\", or leave this out"));
    if (becomes.text() == "absent") {
        change.becomesAbsent = true;
        return change;
    }
    QStringList lines; // several of a REG_MULTI_SZ
    forEachItem(becomes, [&](Node line) { lines << readPlain(decoder, line); });
    change.becomes = lines.join(u'\n');
    return change;
}

ExpectedChange decodeDeletedKey(Decoder &decoder, Node key)
{
    ExpectedChange change;
    change.kind = ExpectedChange::Kind::DeletedKey;
    change.value.key = decodeKey(decoder, key);
    return change;
}

ExpectedChange decodeFile(Decoder &decoder, Node file, ExpectedChange::Kind kind)
{
    ExpectedChange change;
    change.kind = kind;
    change.file.path = readPlain(decoder, file);
    if (file.isScalar() && !change.file.isValid())
        decoder.problems.error(file, Texts::tr("no file of the machine: it is written from the system folder, such as System32\\crypt32.dll"));
    return change;
}

ExpectedChange decodeChange(Decoder &decoder, Node node, bool hasMachine)
{
    using Kind = ExpectedChange::Kind;
    static constexpr Word<Kind> words[] = {{"manual", Kind::Manual}, {"restart", Kind::Restart}};
    ExpectedChange change;
    if (node.isScalar()) {
        change.kind = readWord(decoder, node, words, QT_TRANSLATE_NOOP("Texts", "a change")).value_or(Kind::Manual);
        return change;
    }
    Fields fields(decoder, node, node, QT_TRANSLATE_NOOP("Texts", "an expected change"));
    if (!fields.isUsable())
        return change;
    const Node key = fields.take("key");
    const Node deleted = fields.take("delete-key");
    const Node replace = fields.take("replace");
    const Node check = fields.take("check");
    if (int(bool(key)) + int(bool(deleted)) + int(bool(replace)) + int(bool(check)) > 1)
        decoder.problems.error(node, Texts::tr("an expected change is one thing; write a second list item for the other"));
    else if (!key && !deleted && !replace && !check)
        decoder.problems.error(node, Texts::tr("an expected change is {key, value, becomes}, {delete-key}, {replace}, {check}, manual or restart"));
    if (key)
        change = decodeValue(fields, key, hasMachine);
    else if (deleted)
        change = decodeDeletedKey(decoder, deleted);
    else if (replace || check)
        change = decodeFile(decoder, replace ? replace : check, replace ? Kind::Replace : Kind::Check);
    fields.finish();
    return change;
}

} // namespace

std::optional<ExpectedPlan> decodePlan(Decoder &decoder, Node node, bool hasMachine)
{
    using Kind = ExpectedPlan::Kind;
    static constexpr Word<Kind> words[] = {{"nothing", Kind::Nothing}, {"refused", Kind::Refused}};
    if (!node)
        return std::nullopt;
    ExpectedPlan plan;
    if (node.isScalar()) {
        plan.kind = readWord(decoder, node, words, QT_TRANSLATE_NOOP("Texts", "a plan")).value_or(Kind::Nothing);
    } else if (node.isSequence() && node.size() > 0) {
        forEachItem(node, [&](Node item) { plan.changes.push_back(decodeChange(decoder, item, hasMachine)); });
    } else {
        refuseKind(decoder, node, Texts::tr("a list of changes, or nothing, or refused"));
    }
    return plan;
}

} // namespace rules
