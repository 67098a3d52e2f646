// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "rules/decode.h"

namespace rules {

namespace {

std::vector<Correction> decodeCorrections(Decoder &decoder, Node list)
{
    std::vector<Correction> corrections;
    if (!list)
        return corrections;
    forEachItem(list, [&](Node item) {
        Fields fields(decoder, item, item, QT_TRANSLATE_NOOP("Texts", "a correction"));
        if (!fields.isUsable())
            return;
        Correction correction;
        if (const Node article = fields.take("article", Need::Required);
            article && resolve(decoder, article, decoder.articles, QT_TRANSLATE_NOOP("Texts", "article")) != Names::none)
            correction.article = article.string();
        correction.prints = fields.text("prints", Need::Required);
        correction.correct = fields.text("correct", Need::Required);
        correction.says = fields.text("says");
        fields.finish();
        corrections.push_back(std::move(correction));
    });
    return corrections;
}

void decodeEvidence(Decoder &decoder, Node node, Diagnosis &diagnosis)
{
    if (!node)
        return;
    Fields fields(decoder, node, node, QT_TRANSLATE_NOOP("Texts", "evidence"));
    diagnosis.evidenceFor = decodeReasons(decoder, fields.take("for"));
    diagnosis.evidenceAgainst = decodeReasons(decoder, fields.take("against"));
    fields.finish();
}

void decodeDiagnosis(Decoder &decoder, int position, Node id, Node node)
{
    Diagnosis &diagnosis = decoder.tree.diagnoses[static_cast<size_t>(position)];
    Fields fields(decoder, node, id, QT_TRANSLATE_NOOP("Texts", "a diagnosis"));
    if (!fields.isUsable())
        return;
    diagnosis.title = fields.text("title", Need::Required);
    diagnosis.summary = fields.text("summary");
    diagnosis.cause = fields.text("cause");
    if (const Node articles = fields.take("articles")) {
        forEachItem(articles, [&](Node article) {
            if (resolve(decoder, article, decoder.articles, QT_TRANSLATE_NOOP("Texts", "article")) != Names::none)
                diagnosis.articles << article.string();
        });
    } else {
        decoder.problems.warning(id, Texts::tr("this diagnosis names no article; say where its facts come from"));
    }
    diagnosis.requirements = decodeReasons(decoder, fields.take("requires"));
    decodeEvidence(decoder, fields.take("evidence"), diagnosis);
    diagnosis.fixedWhen = decodeReasons(decoder, fields.take("fixed-when"));
    diagnosis.remedies = decodeRemedies(decoder, position, fields.take("remedies"));
    diagnosis.notes = fields.texts("notes");
    diagnosis.corrections = decodeCorrections(decoder, fields.take("corrections"));
    diagnosis.escalate = fields.text("escalate");
    fields.finish();
    if (diagnosis.remedies.empty() && diagnosis.escalate.isEmpty())
        decoder.problems.warning(id, Texts::tr("this diagnosis has no remedy, and no \"escalate\" that says what to hand on"));
}

} // namespace

void decodeDiagnoses(Decoder &decoder, Node section)
{
    decoder.remedies.resize(decoder.tree.diagnoses.size());
    forEachEntry(section, [&](Node id, Node node) {
        const int position = decoder.diagnoses.find(id.text());
        if (position != Names::none && decoder.diagnoses.node(position).index() == id.index())
            decodeDiagnosis(decoder, position, id, node);
    });
    shareRemedies(decoder);
}

} // namespace rules
