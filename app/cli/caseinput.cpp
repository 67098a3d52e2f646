// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/caseinput.h"

#include "base/text.h"
#include "base/texts.h"
#include "cli/console.h"
#include "workflow/readpicture.h"
#include "workflow/severaltrees.h"

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

using Trees = std::vector<workflow::CompiledTreePointer>;

/// Of all trees, each once.
QStringList questionIds(const Trees &trees)
{
    QStringList ids;
    for (const workflow::CompiledTreePointer &each : trees) {
        for (const rules::Question &question : each->tree().questions)
            ids << question.id;
    }
    ids.removeDuplicates();
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

/// One `--answer`, for whichever tree asks it.
struct Given {
    const rules::Question *question = nullptr; ///< of the first tree that has it
    QString text;
    QString source;
};

base::Result<Given> readGiven(const Trees &trees, const QString &text, Console &console)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return base::fail(base::Failure::BadInput,
                          Texts::tr("--answer is written ID=VALUE, not \"%1\". The ids are: %2.").arg(text, questionIds(trees).join(u", "_s)));
    const QString id = text.first(equals);
    const auto has = std::ranges::find_if(trees, [&](const workflow::CompiledTreePointer &each) { return each->tree().question(id) != nullptr; });
    if (has == trees.end()) {
        const QString near = base::nearest(id, questionIds(trees));
        const QString ids = questionIds(trees).join(u", "_s);
        return base::fail(base::Failure::BadInput,
                          near.isEmpty() ? Texts::tr("The tree has no question \"%1\". Its questions are: %2.").arg(id, ids)
                                         : Texts::tr("The tree has no question \"%1\". Did you mean \"%2\"? Its questions are: %3.").arg(id, near, ids));
    }
    const rules::Tree &tree = (*has)->tree();
    Given given{tree.question(id), text.sliced(equals + 1), Texts::tr("given on the command line")};
    if (given.question->kind == rules::QuestionKind::Message && given.text.startsWith(u'@')) {
        const QString file = given.text.sliced(1);
        const auto read = readFromPicture(tree, file, console);
        if (!read)
            return base::pass(read.error());
        given.text = *read;
        given.source = Texts::tr("read from the picture %1").arg(file);
    }
    return given;
}

/// The answer goes to every tree that asks the question, and to those that ask the same; it must be one in at least one of them.
base::Status giveAnswer(std::vector<workflow::TreeCase> &cases, const Given &given, const base::Clock &clock)
{
    base::Status wrong;
    bool isTaken = false;
    for (workflow::TreeCase &each : cases) {
        const rules::Tree &tree = each.compiledTree->tree();
        const rules::Question *question = tree.question(given.question->id);
        if (!question)
            question = workflow::sameQuestion(*given.question, tree);
        if (!question)
            continue;
        auto value = engine::parseAnswer(*question, given.text);
        auto session = value ? engine::advance(*each.compiledTree, each.run.session,
                                               engine::Answer{question->id, *value, engine::Origin::Person, given.source, clock.now()})
                             : base::Result<engine::Session>(base::pass(value.error()));
        if (session) {
            each.run.session = *std::move(session);
            isTaken = true;
        } else if (wrong) {
            wrong = base::pass(session.error());
        }
    }
    return isTaken ? base::Status() : wrong;
}

base::Status giveAnswers(std::vector<workflow::TreeCase> &cases, const Trees &trees, const QStringList &texts, const base::Clock &clock, Console &console)
{
    QStringList answered;
    for (const QString &text : texts) {
        const auto given = readGiven(trees, text, console);
        if (!given)
            return base::pass(given.error());
        if (answered.contains(given->question->id))
            return base::fail(base::Failure::BadInput, Texts::tr("The question \"%1\" was answered twice. Give each question once; the questions are: %2.")
                                                           .arg(given->question->id, questionIds(trees).join(u", "_s)));
        answered << given->question->id;
        if (const base::Status taken = giveAnswer(cases, *given, clock); !taken)
            return taken;
    }
    return {};
}

/// The answers that are kept although the machine says something else.
base::Status keepAnswers(std::vector<workflow::TreeCase> &cases, const QStringList &ids)
{
    for (const QString &id : ids) {
        bool isGiven = false;
        for (workflow::TreeCase &each : cases) {
            const auto answer = each.run.session.answers.constFind(id);
            if (answer == each.run.session.answers.cend() || answer->origin != engine::Origin::Person)
                continue;
            each.run.session = engine::keep(each.run.session, id);
            isGiven = true;
        }
        if (!isGiven)
            return base::fail(base::Failure::BadInput,
                              Texts::tr("--keep %1 keeps an answer against the machine, but no --answer %1=VALUE is given.").arg(base::oneLine(id, 80)));
    }
    return {};
}

} // namespace

std::vector<Option> caseOptions()
{
    return {
        {u"--tree"_s, u"TREE"_s,
         Texts::tr("A decision tree instead of the one in use: its file, its id as \"fixwright trees\" lists it, or a folder of trees. May be repeated: the "
                   "answers choose among them."),
         true},
        {u"--machine"_s, u"WHERE"_s,
         Texts::tr("A folder that holds a Windows, an exported registry FILE.reg (or \"A.reg;B.reg\"), \"practice\", \"practice:SCENARIO\" or \"none\" "
                   "(the default).")},
        {u"--answer"_s, u"ID=VALUE"_s,
         Texts::tr("Answers a question; \"unknown\" is always an answer, and a message may be @FILE, a picture of it. May be repeated."), true},
        {u"--keep"_s, u"ID"_s, Texts::tr("Keeps your answer to this question although the machine says something else. May be repeated."), true}};
}

std::optional<Trees> readTrees(const QStringList &names, Console &console)
{
    auto opened = workflow::openTrees(names);
    if (!opened) {
        console.error(opened.error());
        return std::nullopt;
    }
    const bool isUsable = opened->problems.empty();
    for (const rules::Problem &problem : opened->problems)
        console.err(problem.toString(), problem.severity == rules::Problem::Severity::Error ? Console::Style::Bad : Console::Style::Warning);
    return isUsable ? std::optional(std::move(opened->trees)) : std::nullopt;
}

std::optional<Prepared> prepare(const Arguments &arguments, Console &console, const base::Clock &clock)
{
    const auto trees = readTrees(arguments.all(u"--tree"_s), console);
    if (!trees)
        return std::nullopt;
    auto machine = workflow::openMachine(arguments.has(u"--machine"_s) ? arguments.value(u"--machine"_s) : u"none"_s);
    if (!machine) {
        console.error(machine.error());
        return std::nullopt;
    }
    Prepared prepared;
    prepared.machine = std::move(*machine);
    std::vector<workflow::TreeCase> cases = workflow::beginEach(*trees, *prepared.machine, clock);
    base::Status given = giveAnswers(cases, *trees, arguments.all(u"--answer"_s), clock, console);
    if (given)
        given = keepAnswers(cases, arguments.all(u"--keep"_s));
    if (!given) {
        console.error(given.error());
        return std::nullopt;
    }
    if (cases.size() == 1)
        prepared.goOnIn(cases.front());
    else
        prepared.several = workflow::choose(std::move(cases));
    // With nothing possible in any of them the first, the one whose message it is, has the reasons.
    if (prepared.several && prepared.several->open < 2)
        prepared.goOnIn(prepared.several->cases.front());
    return prepared;
}

void Prepared::goOnIn(const workflow::TreeCase &each)
{
    compiledTree = each.compiledTree;
    run = workflow::diagnosed(*each.compiledTree, each.run);
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
