// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "rules/decodekinds.h"
#include "rules/each.h"
#include "rules/manualactionhint.h"
#include "rules/placeholders.h"

#include <algorithm>

namespace rules {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view actionKinds[] = {"registry.set",       "registry.part", "registry.line", "registry.delete", "registry.delete-key", "registry.copy",
                                            "service.start-type", "file.replace",  "file.rename",   "file.copy",       "file.delete",         "ini.set",
                                            "file.check",         "manual",        "restart"};

void decodeKind(Decoder &decoder, Action &action, std::string_view kind, Node node, Node at)
{
    const bool isJustText = (kind == "manual" || kind == "restart") && (node.isScalar() || node.kind() == Node::Kind::Null);
    if (isJustText) {
        const QString text = kind == "restart" && node.kind() == Node::Kind::Null ? QString() : readText(decoder, node);
        action.what = kind == "manual" ? decltype(action.what)(Manual{text, {}}) : decltype(action.what)(Restart{text});
        return;
    }
    Fields fields(decoder, node, at, QT_TRANSLATE_NOOP("Texts", "this action"));
    if (!fields.isUsable())
        return;
    if (kind == "registry.set") {
        std::visit([&](auto &&what) { action.what = std::forward<decltype(what)>(what); }, decodeSet(fields));
    } else if (kind == "registry.part") {
        action.what = decodePart(fields);
    } else if (kind == "registry.line") {
        action.what = decodeLine(fields);
    } else if (kind == "service.start-type") {
        action.what = decodeStartType(fields);
    } else if (kind == "registry.delete") {
        action.what = decodeDelete(fields);
    } else if (kind == "registry.delete-key") {
        action.what = decodeDeleteKey(fields);
    } else if (kind == "registry.copy") {
        action.what = decodeCopy(fields);
    } else if (kind.starts_with("file.") || kind.starts_with("ini.")) {
        decodeFileAction(fields, kind, action);
    } else if (kind == "manual") {
        Manual manual;
        manual.text = fields.text("text", Need::Required);
        manual.confirm = fields.text("confirm");
        action.what = std::move(manual);
    } else {
        action.what = Restart{fields.text("text")};
    }
    fields.finish();
}

/// The questions whose answers stand in an action's texts: those that there are, of a kind that can stand there.
void decodeAnswers(Decoder &decoder, Action &action, Node node)
{
    const bool isForPerson = std::holds_alternative<Manual>(action.what);
    forEachText(action, [&](QString &text, TextRole role) {
        for (const QString &word : machineWordsIn(text)) {
            if (u"{machine:%1}"_s.arg(word) != QLatin1StringView(systemRootWord) || role != TextRole::Data)
                decoder.problems.error(node, Texts::tr("\"{machine:%1}\" cannot stand here; data and texts may hold \"%2\", the machine's own Windows folder")
                                                 .arg(word, QLatin1StringView(systemRootWord)));
        }
        if (const QString open = unfilledIn(text); !open.isEmpty() && !isForPerson)
            decoder.problems.warning(
                node, Texts::tr("%1 is taken as it stands; an answer is written {answer:ID}, each subkey or user as each: {subkeys: KEY}").arg(open));
        for (const QString &id : answersIn(text)) {
            const int position = decoder.questions.find(id.toStdString());
            if (position == Names::none) {
                decoder.problems.error(node, Texts::tr("unknown question \"%1\" in \"{answer:%1}\"%2").arg(id, decoder.problems.didYouMean(id, [&] {
                    return decoder.questions.all();
                })));
                continue;
            }
            decoder.questions.use(position);
            const QuestionKind kind = decoder.tree.questions[static_cast<size_t>(position)].kind;
            if (kind != QuestionKind::Number && kind != QuestionKind::Text && kind != QuestionKind::Choice)
                decoder.problems.error(node, Texts::tr("the answer to \"%1\" is no single word or number, so it cannot stand in an action").arg(id));
            if (!action.answers.contains(id))
                action.answers << id;
        }
    });
}

/// `each: {subkeys: KEY, when: PROBE}`, and what the action must be to be repeated.
void decodeEach(Decoder &decoder, Action &action, Node node, Node at)
{
    if (!node) {
        if (isRepeatable(action))
            decoder.problems.error(at, Texts::tr("\"*\" and \"{subkey}\" stand for the key that \"each\" names; add each: {subkeys: KEY}"));
        return;
    }
    Fields fields(decoder, node, node, QT_TRANSLATE_NOOP("Texts", "what is repeated"));
    if (!fields.isUsable())
        return;
    Each each;
    const Node key = fields.take("subkeys", Need::Required);
    if (key)
        each.key = decodeKey(decoder, key);
    if (const Node when = fields.take("when")) {
        std::optional<base::Probe> condition = decodeProbe(decoder, when, ProbePlace::Subkey);
        if (condition && resultOf(*condition) != base::ProbeResult::YesNo)
            decoder.problems.error(when, Texts::tr("this probe does not answer yes or no; add what it must be (is, contains, from or below)"));
        if (condition)
            each.when = std::make_shared<const base::Probe>(*std::move(condition));
    }
    fields.finish();
    if (!isRepeatable(action))
        decoder.problems.error(node, Texts::tr("nothing in this action stands for the key: begin its key with *\\, or write {subkey} in its text"));
    if (!key || !each.key.isValid())
        return;
    action.each = std::move(each);
    Action whole = placed(action);
    for (const NamedKey &named : keysOf(whole)) {
        const bool isNeeded = std::holds_alternative<RegistryDeleteKey>(whole.what) && named.key->isForStart();
        const QString why = !named.isWritten ? QString()
                            : isNeeded       ? Texts::tr("this key is never deleted: Windows needs it, or something below it")
                                             : whyNeverWritten(*named.key);
        if (!why.isEmpty())
            decoder.problems.error(key, why);
    }
}

} // namespace

std::optional<Action> decodeAction(Decoder &decoder, Node node)
{
    Fields fields(decoder, node, node, QT_TRANSLATE_NOOP("Texts", "an action"));
    if (!fields.isUsable())
        return std::nullopt;
    Action action;
    action.what = Manual{};
    int kinds = 0;
    forEachEntry(node, [&](Node key, Node value) {
        if (std::ranges::contains(actionKinds, key.text())) {
            static_cast<void>(fields.take(key.text()));
            decodeKind(decoder, action, key.text(), value, key);
            ++kinds;
        }
    });
    if (const auto *manual = std::get_if<Manual>(&action.what)) {
        if (const QString instead = actionInsteadOf(manual->text); !instead.isEmpty())
            decoder.problems.warning(node, Texts::tr("this is written as a step by hand; as %1 it would be previewed and could be taken back").arg(instead));
    }
    decodeAnswers(decoder, action, node);
    action.when = decodeCondition(decoder, fields.take("when"));
    action.says = fields.text("says");
    action.article = fields.article("article");
    decodeEach(decoder, action, fields.take("each"), node);
    if (kinds == 1) {
        fields.finish();
    } else if (kinds > 1) {
        decoder.problems.error(node, Texts::tr("an action does one thing; write a second list item for the other"));
    } else {
        for (const std::string_view kind : actionKinds)
            static_cast<void>(fields.take(kind)); // so that a mistyped kind finds its name
        fields.finish();
        QStringList names;
        for (const std::string_view kind : actionKinds)
            names << QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
        decoder.problems.error(node, Texts::tr("an action does one of %1").arg(listWords(names)));
    }
    return action;
}

} // namespace rules
