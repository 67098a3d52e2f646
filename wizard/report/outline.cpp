// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/outline.h"

#include "base/text.h"
#include "base/texts.h"
#include "engine/evaluate.h"
#include "report/actionwords.h"
#include "report/blocks.h"

namespace report {

using namespace Qt::StringLiterals;

namespace {

QString kindWord(rules::QuestionKind kind)
{
    switch (kind) {
    case rules::QuestionKind::Choice:
        return Texts::tr("one of");
    case rules::QuestionKind::Many:
        return Texts::tr("any of");
    case rules::QuestionKind::Text:
        return Texts::tr("text");
    case rules::QuestionKind::Message:
        return Texts::tr("a message");
    case rules::QuestionKind::Number:
        return Texts::tr("a number");
    case rules::QuestionKind::Version:
        return Texts::tr("a version");
    case rules::QuestionKind::YesNo:
        break;
    }
    return Texts::tr("yes or no");
}

bool isAlways(const rules::Condition &when)
{
    return when.kind == rules::Condition::Kind::Always;
}

/// Of a branch: what holds always is what is left.
QString condition(const rules::Tree &tree, const rules::Condition &when)
{
    return isAlways(when) ? Texts::tr("otherwise") : base::displayable(engine::describe(tree, when));
}

QString target(const rules::Target &go)
{
    switch (go.kind) {
    case rules::Target::Kind::Step:
        return Texts::tr("step %1").arg(go.id);
    case rules::Target::Kind::Diagnosis:
        return Texts::tr("diagnosis %1").arg(go.id);
    case rules::Target::Kind::NoMatch:
        break;
    }
    return Texts::tr("no match");
}

Section questions(const rules::Tree &tree)
{
    Section section{Texts::tr("Questions"), {}};
    for (const rules::Question &question : tree.questions) {
        section.blocks.push_back(heading(base::displayable(question.text)));
        Fields fields;
        fields.add(Texts::tr("Id"), question.id);
        fields.add(Texts::tr("Answer"), question.unit.isEmpty() ? kindWord(question.kind) : Texts::tr("%1, in %2").arg(kindWord(question.kind), question.unit));
        fields.add(Texts::tr("Why"), base::displayable(question.why));
        fields.add(Texts::tr("How to find out"), base::displayable(question.how));
        section.blocks.push_back(fields.block());
        std::vector<QStringList> rows;
        for (const rules::Option &option : question.options)
            rows.push_back({option.id, base::displayable(option.text), base::displayable(option.how)});
        if (!rows.empty())
            section.blocks.push_back(table({Texts::tr("Option"), Texts::tr("Text"), Texts::tr("How to recognise it")}, std::move(rows), {2, 4, 4}));
    }
    return section;
}

Section steps(const rules::Tree &tree)
{
    Section section{Texts::tr("Steps"), {}};
    for (const rules::Step &step : tree.steps) {
        const QString name = step.id == tree.start ? Texts::tr("%1 (the first)").arg(step.id) : step.id;
        section.blocks.push_back(
            heading(step.ask.isEmpty() ? Texts::tr("%1: decides by what is known").arg(name) : Texts::tr("%1: asks %2").arg(name, step.ask)));
        std::vector<QStringList> rows;
        for (const rules::Branch &branch : step.branches)
            rows.push_back({condition(tree, branch.when), target(branch.go), base::displayable(branch.says)});
        section.blocks.push_back(table({Texts::tr("When"), Texts::tr("Goes to"), Texts::tr("Because")}, std::move(rows), {4, 2, 4}));
    }
    return section;
}

Section facts(const rules::Tree &tree)
{
    std::vector<QStringList> rows;
    for (const rules::FactSpec &fact : tree.facts)
        rows.push_back({fact.id, base::displayable(fact.title)});
    Section section{Texts::tr("Read from the machine"), {}};
    if (!rows.empty())
        section.blocks.push_back(table({Texts::tr("Fact"), Texts::tr("Title")}, std::move(rows), {2, 8}));
    return section;
}

Section messages(const rules::Tree &tree)
{
    Section section{Texts::tr("Messages"), {}};
    for (const rules::MessagePattern &message : tree.messages) {
        section.blocks.push_back(heading(base::displayable(message.title)));
        Fields fields;
        fields.add(Texts::tr("Id"), message.id);
        fields.add(Texts::tr("Names"), base::displayable(message.names.join(u", "_s)));
        QString said;
        for (const int idea : message.says) {
            const QString &text = tree.ideas.ideas[static_cast<size_t>(idea)].text;
            said = said.isEmpty() ? text : Texts::tr("%1, or %2").arg(said, text);
        }
        fields.add(Texts::tr("What is said"), base::displayable(said));
        fields.add(Texts::tr("Proves alone"), message.generic ? Texts::tr("nothing") : QString());
        section.blocks.push_back(fields.block());
        QStringList patterns;
        for (const QString &pattern : message.patterns)
            patterns << base::displayable(pattern);
        if (!patterns.isEmpty())
            section.blocks.push_back(list(patterns));
    }
    return section;
}

void addReasons(Section &section, const rules::Tree &tree, const QString &title, const std::vector<rules::Reason> &reasons)
{
    std::vector<QStringList> rows;
    for (const rules::Reason &reason : reasons)
        rows.push_back(
            {base::displayable(withArticle(reason.says, reason.article)), isAlways(reason.when) ? Texts::tr("always") : condition(tree, reason.when)});
    if (!rows.empty())
        section.blocks.push_back(table({title, Texts::tr("When")}, std::move(rows), {1, 1}));
}

void addRemedy(Section &section, const rules::Tree &tree, const rules::Remedy &remedy)
{
    section.blocks.push_back(heading(Texts::tr("Remedy %1: %2").arg(remedy.id, base::displayable(remedy.title))));
    Fields fields;
    fields.add(Texts::tr("Summary"), base::displayable(remedy.summary));
    fields.add(Texts::tr("Offered when"), isAlways(remedy.when) ? QString() : condition(tree, remedy.when));
    fields.add(Texts::tr("Risk"), remedy.risk);
    fields.add(Texts::tr("Restart"), remedy.restart ? Texts::tr("needed") : Texts::tr("not needed"));
    section.blocks.push_back(fields.block());
    addReasons(section, tree, Texts::tr("Asked before"), remedy.askBefore);
    addReasons(section, tree, Texts::tr("Warning"), remedy.warnings);
    std::vector<QStringList> rows;
    for (const rules::Action &action : remedy.actions) {
        const QString when = isAlways(action.when) ? QString() : condition(tree, action.when);
        rows.push_back({base::displayable(inWords(action)), base::displayable(withArticle(action.says, action.article)), when});
    }
    section.blocks.push_back(table({Texts::tr("Action"), Texts::tr("Why"), Texts::tr("Only when")}, std::move(rows), {5, 4, 3}));
    addReasons(section, tree, Texts::tr("Check afterwards"), remedy.verify);
    if (!remedy.doesNot.isEmpty()) {
        section.blocks.push_back(paragraph(Texts::tr("It does not:")));
        section.blocks.push_back(list(remedy.doesNot));
    }
}

Section diagnosisSection(const rules::Tree &tree, const rules::Diagnosis &diagnosis)
{
    Section section{Texts::tr("Diagnosis %1: %2").arg(diagnosis.id, base::displayable(diagnosis.title)), {}};
    Fields fields;
    fields.add(Texts::tr("Summary"), base::displayable(diagnosis.summary));
    fields.add(Texts::tr("Cause"), base::displayable(diagnosis.cause));
    fields.add(Texts::tr("Articles"), diagnosis.articles.join(u", "_s));
    fields.add(Texts::tr("When nothing helps"), base::displayable(diagnosis.escalate));
    section.blocks.push_back(fields.block());
    addReasons(section, tree, Texts::tr("Required"), diagnosis.requirements);
    addReasons(section, tree, Texts::tr("Evidence for"), diagnosis.evidenceFor);
    addReasons(section, tree, Texts::tr("Evidence against"), diagnosis.evidenceAgainst);
    addReasons(section, tree, Texts::tr("Already fixed"), diagnosis.fixedWhen);
    for (const rules::Remedy &remedy : diagnosis.remedies)
        addRemedy(section, tree, remedy);
    std::vector<QStringList> rows;
    for (const rules::Correction &correction : diagnosis.corrections)
        rows.push_back({correction.article, base::displayable(correction.prints), base::displayable(correction.correct), base::displayable(correction.says)});
    if (!rows.empty())
        section.blocks.push_back(table({Texts::tr("Article"), Texts::tr("Prints"), Texts::tr("Right is"), Texts::tr("Why")}, std::move(rows), {1, 3, 3, 3}));
    if (!diagnosis.notes.isEmpty())
        section.blocks.push_back(list(diagnosis.notes));
    return section;
}

Section articles(const rules::Tree &tree)
{
    std::vector<QStringList> rows;
    for (const rules::Article &article : tree.articles)
        rows.push_back({article.id, base::displayable(article.title), article.date, base::displayable(article.note)});
    Section section{Texts::tr("Articles"), {}};
    if (!rows.empty())
        section.blocks.push_back(table({Texts::tr("Article"), Texts::tr("Title"), Texts::tr("Date"), Texts::tr("Note")}, std::move(rows), {3, 8, 2, 7}));
    return section;
}

} // namespace

ReportModel outline(const rules::Tree &tree)
{
    ReportModel model;
    model.document = Texts::tr("Fixwright decision tree");
    model.title = base::displayable(tree.title);
    model.subtitle = Texts::tr("Outline of the decision tree %1, version %2").arg(tree.id, tree.version);
    model.footer = Texts::tr("%1 %2, SHA-256 %3").arg(tree.id, tree.version, tree.hash.left(16));
    model.summary = {{Texts::tr("Author"), base::displayable(tree.author)},
                     {Texts::tr("Reviewed"), tree.reviewed.toString(Qt::ISODate)},
                     {Texts::tr("Description"), base::displayable(tree.description)},
                     {Texts::tr("When nothing matches"), base::displayable(tree.noMatch)},
                     {u"SHA-256"_s, tree.hash}};
    std::vector<Section> sections{steps(tree), questions(tree), facts(tree), messages(tree)};
    for (const rules::Diagnosis &diagnosis : tree.diagnoses)
        sections.push_back(diagnosisSection(tree, diagnosis));
    sections.push_back(articles(tree));
    for (Section &section : sections) {
        if (!section.blocks.empty())
            model.sections.push_back(std::move(section));
    }
    return model;
}

} // namespace report
