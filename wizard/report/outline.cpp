// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/outline.h"

#include "engine/evaluate.h"
#include "report/blocks.h"

#include "base/text.h"

namespace report {

using namespace Qt::StringLiterals;

namespace {

QString kindWord(rules::QuestionKind kind)
{
    switch (kind) {
    case rules::QuestionKind::Choice:
        return u"one of"_s;
    case rules::QuestionKind::Many:
        return u"any of"_s;
    case rules::QuestionKind::Text:
        return u"text"_s;
    case rules::QuestionKind::Message:
        return u"a message"_s;
    case rules::QuestionKind::Number:
        return u"a number"_s;
    case rules::QuestionKind::Version:
        return u"a version"_s;
    case rules::QuestionKind::YesNo:
        break;
    }
    return u"yes or no"_s;
}

bool isAlways(const rules::Condition &when)
{
    return when.kind == rules::Condition::Kind::Always;
}

/// Of a branch: what holds always is what is left.
QString condition(const rules::Tree &tree, const rules::Condition &when)
{
    return isAlways(when) ? u"otherwise"_s : base::displayable(engine::describe(tree, when));
}

QString target(const rules::Target &go)
{
    switch (go.kind) {
    case rules::Target::Kind::Step:
        return u"step %1"_s.arg(go.id);
    case rules::Target::Kind::Diagnosis:
        return u"diagnosis %1"_s.arg(go.id);
    case rules::Target::Kind::NoMatch:
        break;
    }
    return u"no match"_s;
}

Section questions(const rules::Tree &tree)
{
    Section section{u"Questions"_s, {}};
    for (const rules::Question &question : tree.questions) {
        section.blocks.push_back(heading(base::displayable(question.text)));
        Fields fields;
        fields.add(u"Id"_s, question.id);
        fields.add(u"Answer"_s, kindWord(question.kind) + (question.unit.isEmpty() ? QString() : u", in "_s + question.unit));
        fields.add(u"Why"_s, base::displayable(question.why));
        fields.add(u"How to find out"_s, base::displayable(question.how));
        section.blocks.push_back(fields.block());
        std::vector<QStringList> rows;
        for (const rules::Option &option : question.options)
            rows.push_back({option.id, base::displayable(option.text), base::displayable(option.how)});
        if (!rows.empty())
            section.blocks.push_back(table({u"Option"_s, u"Text"_s, u"How to recognise it"_s}, std::move(rows), {2, 4, 4}));
    }
    return section;
}

Section steps(const rules::Tree &tree)
{
    Section section{u"Steps"_s, {}};
    for (const rules::Step &step : tree.steps) {
        const QString first = step.id == tree.start ? u" (the first)"_s : QString();
        section.blocks.push_back(heading(step.id + first + (step.ask.isEmpty() ? u": decides by what is known"_s : u": asks "_s + step.ask)));
        std::vector<QStringList> rows;
        for (const rules::Branch &branch : step.branches)
            rows.push_back({condition(tree, branch.when), target(branch.go), base::displayable(branch.says)});
        section.blocks.push_back(table({u"When"_s, u"Goes to"_s, u"Because"_s}, std::move(rows), {4, 2, 4}));
    }
    return section;
}

Section facts(const rules::Tree &tree)
{
    std::vector<QStringList> rows;
    for (const rules::FactSpec &fact : tree.facts)
        rows.push_back({fact.id, base::displayable(fact.title)});
    Section section{u"Read from the machine"_s, {}};
    if (!rows.empty())
        section.blocks.push_back(table({u"Fact"_s, u"Title"_s}, std::move(rows), {2, 8}));
    return section;
}

Section messages(const rules::Tree &tree)
{
    Section section{u"Messages"_s, {}};
    for (const rules::MessagePattern &message : tree.messages) {
        section.blocks.push_back(heading(base::displayable(message.title)));
        Fields fields;
        fields.add(u"Id"_s, message.id);
        fields.add(u"Names"_s, base::displayable(message.names.join(u", "_s)));
        QStringList said;
        for (const int idea : message.says)
            said << tree.ideas.ideas[static_cast<size_t>(idea)].text;
        fields.add(u"What is said"_s, base::displayable(said.join(u", or "_s)));
        fields.add(u"Proves alone"_s, message.generic ? u"nothing"_s : QString());
        section.blocks.push_back(fields.block());
        QStringList patterns;
        for (const QString &pattern : message.patterns)
            patterns << base::displayable(pattern);
        if (!patterns.isEmpty())
            section.blocks.push_back(list(patterns));
    }
    return section;
}

/// What an action does, in words for the reviewer.
struct ActionWords {
    QString operator()(const rules::RegistrySet &set) const { return u"Set %1 to %2"_s.arg(set.address.toString(), set.data); }
    QString operator()(const rules::RegistryPart &part) const
    {
        return u"In %1 set item %2 of %3 to %4"_s.arg(part.address.toString()).arg(part.item).arg(part.part, part.data);
    }
    QString operator()(const rules::RegistryDelete &del) const { return u"Delete %1"_s.arg(del.address.toString()); }
    QString operator()(const rules::FileReplace &replace) const { return u"Replace %1. %2"_s.arg(replace.file.path, replace.source); }
    QString operator()(const rules::FileCheck &check) const { return u"Check %1. %2"_s.arg(check.file.path, check.says); }
    QString operator()(const rules::Manual &manual) const { return u"By hand: %1"_s.arg(manual.text); }
    QString operator()(const rules::Restart &restart) const { return u"Restart. %1"_s.arg(restart.text); }
};

void addReasons(Section &section, const rules::Tree &tree, const QString &title, const std::vector<rules::Reason> &reasons)
{
    std::vector<QStringList> rows;
    for (const rules::Reason &reason : reasons)
        rows.push_back({base::displayable(withArticle(reason.says, reason.article)), isAlways(reason.when) ? u"always"_s : condition(tree, reason.when)});
    if (!rows.empty())
        section.blocks.push_back(table({title, u"When"_s}, std::move(rows), {1, 1}));
}

void addRemedy(Section &section, const rules::Tree &tree, const rules::Remedy &remedy)
{
    section.blocks.push_back(heading(u"Remedy %1: %2"_s.arg(remedy.id, base::displayable(remedy.title))));
    Fields fields;
    fields.add(u"Summary"_s, base::displayable(remedy.summary));
    fields.add(u"Offered when"_s, isAlways(remedy.when) ? QString() : condition(tree, remedy.when));
    fields.add(u"Risk"_s, remedy.risk);
    fields.add(u"Restart"_s, remedy.restart ? u"needed"_s : u"not needed"_s);
    section.blocks.push_back(fields.block());
    addReasons(section, tree, u"Asked before"_s, remedy.askBefore);
    addReasons(section, tree, u"Warning"_s, remedy.warnings);
    std::vector<QStringList> rows;
    for (const rules::Action &action : remedy.actions) {
        const QString when = isAlways(action.when) ? QString() : condition(tree, action.when);
        rows.push_back({base::displayable(std::visit(ActionWords{}, action.what)), base::displayable(withArticle(action.says, action.article)), when});
    }
    section.blocks.push_back(table({u"Action"_s, u"Why"_s, u"Only when"_s}, std::move(rows), {5, 4, 3}));
    addReasons(section, tree, u"Check afterwards"_s, remedy.verify);
    if (!remedy.doesNot.isEmpty()) {
        section.blocks.push_back(paragraph(u"It does not:"_s));
        section.blocks.push_back(list(remedy.doesNot));
    }
}

Section diagnosisSection(const rules::Tree &tree, const rules::Diagnosis &diagnosis)
{
    Section section{u"Diagnosis %1: %2"_s.arg(diagnosis.id, base::displayable(diagnosis.title)), {}};
    Fields fields;
    fields.add(u"Summary"_s, base::displayable(diagnosis.summary));
    fields.add(u"Cause"_s, base::displayable(diagnosis.cause));
    fields.add(u"Articles"_s, diagnosis.articles.join(u", "_s));
    fields.add(u"When nothing helps"_s, base::displayable(diagnosis.escalate));
    section.blocks.push_back(fields.block());
    addReasons(section, tree, u"Required"_s, diagnosis.requirements);
    addReasons(section, tree, u"Evidence for"_s, diagnosis.evidenceFor);
    addReasons(section, tree, u"Evidence against"_s, diagnosis.evidenceAgainst);
    addReasons(section, tree, u"Already fixed"_s, diagnosis.fixedWhen);
    for (const rules::Remedy &remedy : diagnosis.remedies)
        addRemedy(section, tree, remedy);
    std::vector<QStringList> rows;
    for (const rules::Correction &correction : diagnosis.corrections)
        rows.push_back({correction.article, base::displayable(correction.prints), base::displayable(correction.correct), base::displayable(correction.says)});
    if (!rows.empty())
        section.blocks.push_back(table({u"Article"_s, u"Prints"_s, u"Right is"_s, u"Why"_s}, std::move(rows), {1, 3, 3, 3}));
    if (!diagnosis.notes.isEmpty())
        section.blocks.push_back(list(diagnosis.notes));
    return section;
}

Section articles(const rules::Tree &tree)
{
    std::vector<QStringList> rows;
    for (const rules::Article &article : tree.articles)
        rows.push_back({article.id, base::displayable(article.title), article.date, base::displayable(article.note)});
    Section section{u"Articles"_s, {}};
    if (!rows.empty())
        section.blocks.push_back(table({u"Article"_s, u"Title"_s, u"Date"_s, u"Note"_s}, std::move(rows), {3, 8, 2, 7}));
    return section;
}

} // namespace

ReportModel outline(const rules::Tree &tree)
{
    ReportModel model;
    model.document = u"Fixwright decision tree"_s;
    model.title = base::displayable(tree.title);
    model.subtitle = u"Outline of the decision tree %1, version %2"_s.arg(tree.id, tree.version);
    model.footer = u"%1 %2, SHA-256 %3"_s.arg(tree.id, tree.version, tree.hash.left(16));
    model.summary = {{u"Author"_s, base::displayable(tree.author)},
                     {u"Reviewed"_s, tree.reviewed.toString(Qt::ISODate)},
                     {u"Description"_s, base::displayable(tree.description)},
                     {u"When nothing matches"_s, base::displayable(tree.noMatch)},
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
