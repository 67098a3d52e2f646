// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/decode.h"

namespace rules {

using namespace Qt::StringLiterals;

std::vector<Remedy> decodeRemedies(Decoder &decoder, Node section)
{
    static constexpr Word<int> risks[] = {{"low", 0}, {"medium", 1}, {"high", 2}};
    std::vector<Remedy> remedies;
    forEachId(decoder, section, u"remedies"_s, {}, [&](Node id, Node node) {
        Fields fields(decoder, node, id, u"a remedy");
        if (!fields.isUsable())
            return;
        Remedy remedy;
        remedy.id = id.string();
        remedy.at = id.at();
        remedy.title = fields.text("title", Need::Required);
        remedy.summary = fields.text("summary");
        remedy.when = decodeCondition(decoder, fields.take("when"));
        if (const Node risk = fields.take("risk", Need::Required); risk && readWord(decoder, risk, risks, u"a risk"))
            remedy.risk = risk.string();
        remedy.restart = fields.yesNo("restart", false);
        remedy.askBefore = decodeReasons(decoder, fields.take("ask-before"), Need::Optional);
        remedy.warnings = decodeReasons(decoder, fields.take("warnings"), Need::Optional);
        remedy.doesNot = fields.texts("does-not");
        if (const Node articles = fields.take("articles")) {
            QStringList ids;
            forEachItem(articles, [&](Node article) {
                if (resolve(decoder, article, decoder.articles, u"article") != Names::none)
                    ids << article.string();
            });
            remedy.articles = ids.join(u", "_s);
        }
        if (const Node actions = fields.take("actions", Need::Required)) {
            if (!actions.isSequence() || actions.size() == 0)
                refuseKind(decoder, actions, u"a list of actions"_s);
            else
                forEachItem(actions, [&](Node item) {
                    if (std::optional<Action> action = decodeAction(decoder, item))
                        remedy.actions.push_back(*std::move(action));
                });
        }
        fields.finish();
        remedies.push_back(std::move(remedy));
    });
    return remedies;
}

} // namespace rules
