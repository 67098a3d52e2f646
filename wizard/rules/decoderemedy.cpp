// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/decode.h"

#include "base/limits.h"
#include "base/texts.h"

#include <algorithm>

namespace rules {

using namespace Qt::StringLiterals;

namespace {

QStringList articleNumbers(Decoder &decoder, Node articles)
{
    QStringList ids;
    if (!articles)
        return ids;
    forEachItem(articles, [&](Node article) {
        if (resolve(decoder, article, decoder.articles, QT_TRANSLATE_NOOP("Texts", "article")) != Names::none)
            ids << article.string();
    });
    return ids;
}

std::vector<Action> decodeActions(Decoder &decoder, Node list)
{
    std::vector<Action> actions;
    if (!list)
        return actions;
    if (!list.isSequence() || list.size() == 0) {
        refuseKind(decoder, list, Texts::tr("a list of actions"));
        return actions;
    }
    forEachItem(list, [&](Node item) {
        if (std::optional<Action> action = decodeAction(decoder, item))
            actions.push_back(*std::move(action));
    });
    return actions;
}

void decodeRemedy(Fields &fields, Remedy &remedy)
{
    static constexpr Word<int> risks[] = {{"low", 0}, {"medium", 1}, {"high", 2}};
    Decoder &decoder = fields.decoder();
    remedy.title = fields.text("title", Need::Required);
    remedy.summary = fields.text("summary");
    remedy.when = decodeCondition(decoder, fields.take("when"));
    if (const Node risk = fields.take("risk", Need::Required); risk && readWord(decoder, risk, risks, QT_TRANSLATE_NOOP("Texts", "a risk")))
        remedy.risk = risk.string();
    remedy.restart = fields.yesNo("restart", false);
    remedy.askBefore = decodeReasons(decoder, fields.take("ask-before"), Need::Optional);
    remedy.warnings = decodeReasons(decoder, fields.take("warnings"), Need::Optional);
    remedy.verify = decodeReasons(decoder, fields.take("verify"));
    remedy.doesNot = fields.texts("does-not");
    remedy.articles = articleNumbers(decoder, fields.take("articles")).join(u", "_s);
    remedy.actions = decodeActions(decoder, fields.take("actions", Need::Required));
    fields.finish();
}

/// One remedy of the tree: `Q142676/third-item`.
struct Place {
    int diagnosis = Names::none;
    size_t remedy = 0;

    bool operator==(const Place &) const = default;
};

const Remedy &remedyAt(const Decoder &decoder, Place place)
{
    return decoder.tree.diagnoses[static_cast<size_t>(place.diagnosis)].remedies[place.remedy];
}

QString nameOf(const Decoder &decoder, Place place)
{
    return decoder.tree.diagnoses[static_cast<size_t>(place.diagnosis)].id + u'/' + remedyAt(decoder, place).id;
}

/// What the remedy at this place is the same as; no node where it is written out.
Node referenceAt(const Decoder &decoder, Place place)
{
    Node reference;
    forEachEntry(decoder.remedies[static_cast<size_t>(place.diagnosis)][place.remedy], [&](Node key, Node value) {
        if (key.text() == "same-as")
            reference = value;
    });
    return reference;
}

std::optional<Place> find(const Decoder &decoder, Node reference)
{
    const std::string_view text = reference.text();
    const size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const int diagnosis = decoder.diagnoses.find(text.substr(0, slash));
    if (diagnosis == Names::none)
        return std::nullopt;
    const std::vector<Remedy> &remedies = decoder.tree.diagnoses[static_cast<size_t>(diagnosis)].remedies;
    const QString id = reference.string().section(u'/', 1);
    const auto at = std::ranges::find(remedies, id, &Remedy::id);
    if (at == remedies.end())
        return std::nullopt;
    return Place{diagnosis, static_cast<size_t>(at - remedies.begin())};
}

/// Every remedy that is written out.
QStringList namesOf(const Decoder &decoder)
{
    QStringList names;
    for (size_t i = 0; i < decoder.remedies.size(); ++i) {
        for (size_t j = 0; j < decoder.remedies[i].size(); ++j) {
            if (const Place place{static_cast<int>(i), j}; !referenceAt(decoder, place))
                names << nameOf(decoder, place);
        }
    }
    return names;
}

/// A reference that leads to another one: says whether they go round, or where they end.
void refuseChain(Decoder &decoder, Place from, Place next)
{
    constexpr qsizetype longest = 6;
    const Node node = referenceAt(decoder, from);
    QStringList way{nameOf(decoder, from)};
    for (std::optional<Place> at = next; at && way.size() < longest; at = find(decoder, referenceAt(decoder, *at))) {
        way << nameOf(decoder, *at);
        if (*at == from) {
            decoder.problems.error(node, Texts::tr("this leads in a circle (%1); one of them must be written out").arg(way.join(u" > "_s)));
            return;
        }
    }
    decoder.problems.error(node, Texts::tr("%1 is itself the same as another remedy; name that one").arg(quoted(node)));
}

/// The remedy that is written out at the other end; nothing when there is none, which is reported.
std::optional<Place> sharedBy(Decoder &decoder, Place from)
{
    const Node node = referenceAt(decoder, from);
    if (!node.isScalar()) {
        refuseKind(decoder, node, Texts::tr("a remedy, written DIAGNOSIS/REMEDY"));
        return std::nullopt;
    }
    const std::optional<Place> place = find(decoder, node);
    if (!place) {
        decoder.problems.error(
            node, Texts::tr("no remedy is called %1; it is written DIAGNOSIS/REMEDY%2").arg(quoted(node), decoder.problems.didYouMean(node.string(), [&] {
                return namesOf(decoder);
            })));
    } else if (referenceAt(decoder, *place)) {
        refuseChain(decoder, from, *place);
        return std::nullopt;
    }
    return place;
}

} // namespace

std::vector<Remedy> decodeRemedies(Decoder &decoder, int diagnosis, Node section)
{
    std::vector<Remedy> remedies;
    forEachId(decoder, section, u"remedies"_s, {}, [&](Node id, Node node) {
        Fields fields(decoder, node, id, QT_TRANSLATE_NOOP("Texts", "a remedy"));
        if (!fields.isUsable())
            return;
        Remedy remedy;
        remedy.id = id.string();
        if (fields.has("same-as")) {
            Fields reference(decoder, node, id, QT_TRANSLATE_NOOP("Texts", "a remedy that is the same as another"));
            static_cast<void>(reference.take("same-as"));
            reference.finish();
        } else {
            decodeRemedy(fields, remedy);
        }
        decoder.remedies[static_cast<size_t>(diagnosis)].push_back(node);
        remedies.push_back(std::move(remedy));
    });
    return remedies;
}

void shareRemedies(Decoder &decoder)
{
    quint32 copied = 0; // nodes; a small file must not become a large tree
    for (size_t i = 0; i < decoder.remedies.size(); ++i) {
        for (size_t j = 0; j < decoder.remedies[i].size() && !decoder.problems.isFull(); ++j) {
            const Place place{static_cast<int>(i), j};
            const Node reference = referenceAt(decoder, place);
            const std::optional<Place> original = reference ? sharedBy(decoder, place) : std::nullopt;
            if (!original)
                continue;
            copied += decoder.remedies[static_cast<size_t>(original->diagnosis)][original->remedy].extent();
            if (copied > base::limits::treeNodes) {
                decoder.problems.error(reference,
                                       Texts::tr("with what the references stand for, this file has more than %1 entries").arg(base::limits::treeNodes));
                return;
            }
            Remedy &remedy = decoder.tree.diagnoses[i].remedies[j];
            Remedy copy = remedyAt(decoder, *original);
            copy.id = remedy.id;
            remedy = std::move(copy);
        }
    }
}

} // namespace rules
