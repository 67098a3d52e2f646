// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/caseinput.h"

#include "base/text.h"
#include "base/texts.h"
#include "cli/console.h"
#include "workflow/readpicture.h"
#include "workflow/treefolder.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QStringList questionIds(const rules::Tree &tree)
{
    QStringList ids;
    for (const rules::Question &question : tree.questions)
        ids << question.id;
    return ids;
}

/// `@FILE` for a message is a picture of it; what was read is shown, because it may be wrong.
base::Result<QString> readFromPicture(const rules::Tree &tree, const QString &file, Console &console)
{
    const auto picture = workflow::openPicture(file);
    if (!picture)
        return base::pass(picture.error());
    const auto text = workflow::textInPicture(*picture, workflow::namesOf(tree));
    if (!text)
        return base::pass(text.error());
    if (text->isEmpty())
        return base::fail(base::Failure::BadInput, Texts::tr("No text was found in %1. Type what it says.").arg(file));
    console.err(Texts::tr("Read from %1 (correct it with --answer where it is wrong):").arg(file));
    for (const QString &line : text->split(u'\n'))
        console.err(u"    "_s + line);
    return text;
}

base::Result<engine::Answer> readAnswer(const rules::Tree &tree, const QString &text, const base::Clock &clock, Console &console)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return base::fail(base::Failure::BadInput,
                          Texts::tr("--answer is written ID=VALUE, not \"%1\". The ids are: %2.").arg(text, questionIds(tree).join(u", "_s)));
    const QString id = text.first(equals);
    const rules::Question *question = tree.question(id);
    if (!question) {
        const QString near = base::nearest(id, questionIds(tree));
        const QString ids = questionIds(tree).join(u", "_s);
        return base::fail(base::Failure::BadInput,
                          near.isEmpty() ? Texts::tr("The tree has no question \"%1\". Its questions are: %2.").arg(id, ids)
                                         : Texts::tr("The tree has no question \"%1\". Did you mean \"%2\"? Its questions are: %3.").arg(id, near, ids));
    }
    QString given = text.sliced(equals + 1);
    QString source = Texts::tr("given on the command line");
    if (question->kind == rules::QuestionKind::Message && given.startsWith(u'@')) {
        const QString file = given.sliced(1);
        const auto read = readFromPicture(tree, file, console);
        if (!read)
            return base::pass(read.error());
        given = *read;
        source = Texts::tr("read from the picture %1").arg(file);
    }
    auto value = engine::parseAnswer(*question, given);
    if (!value)
        return base::pass(value.error());
    return engine::Answer{id, std::move(*value), engine::Origin::Person, source, clock.now()};
}

base::Result<engine::Session> withAnswers(const engine::CompiledTree &compiledTree, const engine::Session &session, const QStringList &texts,
                                          const base::Clock &clock, Console &console)
{
    QStringList answered;
    std::vector<engine::Answer> answers;
    for (const QString &text : texts) {
        const auto answer = readAnswer(compiledTree.tree(), text, clock, console);
        if (!answer)
            return base::pass(answer.error());
        if (answered.contains(answer->question))
            return base::fail(base::Failure::BadInput, Texts::tr("The question \"%1\" was answered twice. Give each question once; the questions are: %2.")
                                                           .arg(answer->question, questionIds(compiledTree.tree()).join(u", "_s)));
        answered << answer->question;
        answers.push_back(*answer);
    }
    return engine::advance(compiledTree, session, answers);
}

/// The answers that are kept although the machine says something else.
base::Result<engine::Session> withKept(engine::Session session, const QStringList &ids)
{
    for (const QString &id : ids) {
        const auto answer = session.answers.constFind(id);
        if (answer == session.answers.cend() || answer->origin != engine::Origin::Person)
            return base::fail(base::Failure::BadInput,
                              Texts::tr("--keep %1 keeps an answer against the machine, but no --answer %1=VALUE is given.").arg(base::oneLine(id, 80)));
        session = engine::keep(session, id);
    }
    return session;
}

std::shared_ptr<const engine::CompiledTree> readTree(const QString &file, Console &console)
{
    const auto found = workflow::findTree(file);
    if (!found) {
        console.error(found.error());
        return nullptr;
    }
    const auto opened = workflow::openTree(*found);
    if (!opened) {
        console.error(opened.error());
        return nullptr;
    }
    if (!opened->compiledTree) {
        for (const rules::Problem &problem : opened->problems)
            console.err(problem.toString(), problem.severity == rules::Problem::Severity::Error ? Console::Style::Bad : Console::Style::Warning);
    }
    return opened->compiledTree;
}

} // namespace

std::vector<Option> caseOptions()
{
    return {{u"--tree"_s, u"TREE"_s, Texts::tr("A decision tree instead of the built-in one: its file, or its id as \"fixwright trees\" lists it.")},
            {u"--machine"_s, u"WHERE"_s,
             Texts::tr("A folder that holds a Windows, an exported registry FILE.reg (or \"A.reg;B.reg\"), \"practice\", \"practice:SCENARIO\" or \"none\" "
                       "(the default).")},
            {u"--answer"_s, u"ID=VALUE"_s,
             Texts::tr("Answers a question; \"unknown\" is always an answer, and a message may be @FILE, a picture of it. May be repeated."), true},
            {u"--keep"_s, u"ID"_s, Texts::tr("Keeps your answer to this question although the machine says something else. May be repeated."), true}};
}

std::optional<Prepared> prepare(const Arguments &arguments, Console &console, const base::Clock &clock)
{
    Prepared prepared;
    prepared.compiledTree = readTree(arguments.value(u"--tree"_s), console);
    if (!prepared.compiledTree)
        return std::nullopt;
    auto machine = workflow::openMachine(arguments.has(u"--machine"_s) ? arguments.value(u"--machine"_s) : u"none"_s);
    if (!machine) {
        console.error(machine.error());
        return std::nullopt;
    }
    prepared.machine = std::move(*machine);
    prepared.run = workflow::begin(*prepared.compiledTree, *prepared.machine, clock);
    auto session = withAnswers(*prepared.compiledTree, prepared.run.session, arguments.all(u"--answer"_s), clock, console);
    if (session)
        session = withKept(std::move(*session), arguments.all(u"--keep"_s));
    if (!session) {
        console.error(session.error());
        return std::nullopt;
    }
    prepared.run.session = std::move(*session);
    prepared.run = workflow::diagnosed(*prepared.compiledTree, std::move(prepared.run));
    return prepared;
}

QString sameCase(const Arguments &arguments)
{
    QStringList words;
    for (const QString &option : {u"--tree"_s, u"--machine"_s, u"--answer"_s, u"--keep"_s}) {
        for (const QString &value : arguments.all(option))
            words << option << quoted(value);
    }
    return words.join(u' ');
}

} // namespace cli
