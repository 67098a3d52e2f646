// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/severaltrees.h"

#include "base/texts.h"
#include "engine/recognisedmessages.h"
#include "rules/library.h"
#include "workflow/opencase.h"
#include "workflow/treefolder.h"
#include "workflow/workflow.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <atomic>
#include <thread>
#include <tuple>

namespace workflow {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maximumAsked = 12; ///< trees that are asked for their next question; each costs a lookahead
const QString inUseKey = u"trees-in-use"_s;

/// The files that a name of the command line stands for.
base::Result<QStringList> filesOf(const QString &name)
{
    if (!QFileInfo(name).isDir()) {
        const auto found = findTree(name);
        return found ? base::Result<QStringList>(QStringList{*found}) : base::pass(found.error());
    }
    QStringList files;
    for (const TreeEntry &entry : TreeFolderReader().read(QFileInfo(name).filePath()).trees) {
        if (!entry.isBuiltIn)
            files << entry.file;
    }
    if (files.isEmpty())
        return base::fail(base::Failure::NotFound, Texts::tr("There is no tree in the folder %1.").arg(name));
    return files;
}

QStringList idsOf(const std::vector<rules::Option> &options)
{
    QStringList ids;
    for (const rules::Option &option : options)
        ids << option.id;
    ids.sort();
    return ids;
}

bool isAsked(const TreeCase &each, const QString &question)
{
    const auto answer = each.run.session.answers.constFind(question);
    return answer != each.run.session.answers.cend();
}

bool namesMessage(const TreeCase &each)
{
    const rules::Tree &tree = each.compiledTree->tree();
    for (const engine::SeenMessage &seen : engine::messagesSeen(*each.compiledTree, each.run.session)) {
        const auto proves = [&tree](const engine::MessageMatch &match) {
            const rules::MessagePattern *pattern = tree.message(match.pattern);
            return pattern && !pattern->generic;
        };
        if (std::ranges::any_of(seen.matches, proves))
            return true;
    }
    return false;
}

/// What a tree has to say: a match, something possible, nothing. Then by the best of its diagnoses.
std::tuple<int, int> rank(const TreeCase &each)
{
    const engine::DiagnosisResult &findings = *each.run.findings;
    const int outcome = findings.outcome == engine::Outcome::Match ? 2 : findings.outcome == engine::Outcome::Ambiguous ? 1 : 0;
    return {outcome, findings.candidates.empty() ? 0 : findings.candidates.front().score};
}

void judgeAll(std::span<TreeCase> cases)
{
    judgeEach(cases);
    std::ranges::stable_sort(cases, std::greater(), rank);
}

size_t countOpen(std::span<const TreeCase> cases)
{
    const auto outcomeIs = [](engine::Outcome outcome) { return [outcome](const TreeCase &each) { return each.run.findings->outcome == outcome; }; };
    if (const auto matches = std::ranges::count_if(cases, outcomeIs(engine::Outcome::Match)); matches > 0)
        return static_cast<size_t>(matches);
    return static_cast<size_t>(std::ranges::count_if(cases, outcomeIs(engine::Outcome::Ambiguous)));
}

/// The message comes first, wherever it is asked; else what most of the trees want to know next.
void askNext(TreeChoice &choice)
{
    const std::span open(choice.cases.data(), choice.open);
    for (size_t i = 0; i < open.size(); ++i) {
        for (const rules::Question &question : open[i].compiledTree->tree().questions) {
            if (question.kind == rules::QuestionKind::Message && !isAsked(open[i], question.id)) {
                choice.askNext = question.id;
                choice.askedBy = i;
                choice.askNextBecause = Texts::tr("It tells the trees apart.");
                return;
            }
        }
    }
    struct Wanted {
        const rules::Question *question;
        size_t in;
        QString because;
        int votes;
    };
    std::vector<Wanted> wanted;
    for (size_t i = 0; i < std::min(open.size(), maximumAsked); ++i) {
        const engine::CompiledTree &compiledTree = *open[i].compiledTree;
        const engine::DiagnosisResult findings = engine::diagnose(compiledTree, open[i].run.session);
        const rules::Question *question = compiledTree.question(findings.askNext);
        if (!question)
            continue;
        const auto same = std::ranges::find_if(wanted, [&](const Wanted &other) { return sameQuestion(*other.question, compiledTree.tree()) == question; });
        if (same != wanted.end())
            ++same->votes;
        else
            wanted.push_back({question, i, findings.askNextBecause, 1});
    }
    const auto best = std::ranges::max_element(wanted, {}, &Wanted::votes);
    if (best == wanted.end())
        return;
    choice.askNext = best->question->id;
    choice.askNextBecause = best->because;
    choice.askedBy = best->in;
}

} // namespace

base::Result<OpenedTrees> openTrees(const QStringList &names)
{
    OpenedTrees opened;
    QStringList files;
    for (const QString &name : names.isEmpty() ? treesInUse() : names) {
        const auto found = filesOf(name);
        if (!found)
            return base::pass(found.error());
        files << *found;
    }
    if (files.isEmpty())
        files << QString();
    for (const QString &file : std::as_const(files)) {
        auto tree = openTree(file);
        if (!tree)
            return base::pass(tree.error());
        if (!tree->compiledTree) {
            opened.problems.insert(opened.problems.end(), tree->problems.begin(), tree->problems.end());
            continue;
        }
        const auto isSame = [&](const CompiledTreePointer &other) { return other->tree().hash == tree->compiledTree->tree().hash; };
        if (std::ranges::none_of(opened.trees, isSame))
            opened.trees.push_back(tree->compiledTree);
    }
    return opened;
}

QStringList allTrees()
{
    QStringList files;
    for (const TreeEntry &entry : TreeFolderReader().read(treeFolder()).trees) {
        if (!entry.isBroken())
            files << entry.file;
    }
    return files;
}

QStringList treesInUse()
{
    QStringList files = QSettings().value(inUseKey).toStringList();
    files.removeIf([](const QString &file) { return !file.startsWith(u":/"_s) && !QFileInfo(file).isFile(); });
    return files;
}

void setTreesInUse(const QStringList &files)
{
    if (files.isEmpty())
        QSettings().remove(inUseKey);
    else
        QSettings().setValue(inUseKey, files);
}

const rules::Question *sameQuestion(const rules::Question &question, const rules::Tree &tree)
{
    const auto keyOf = [](const rules::Question &each) { return each.fromMachine ? each.fromMachine->key : base::KeyAddress(); };
    if (const rules::Question *named = tree.question(question.id);
        named && named->kind == question.kind && idsOf(named->options) == idsOf(question.options) && keyOf(*named) == keyOf(question))
        return named;
    if (question.kind != rules::QuestionKind::Message)
        return nullptr;
    const auto message = std::ranges::find(tree.questions, rules::QuestionKind::Message, &rules::Question::kind);
    return message == tree.questions.end() ? nullptr : &*message;
}

std::vector<TreeCase> beginEach(const std::vector<CompiledTreePointer> &trees, const machine::Machine &machine, const base::Clock &clock)
{
    std::vector<const engine::CompiledTree *> pointers;
    for (const CompiledTreePointer &tree : trees)
        pointers.push_back(tree.get());
    std::vector<Measurements> measured = measure(pointers, machine, clock);
    std::vector<TreeCase> cases;
    for (size_t i = 0; i < trees.size(); ++i)
        cases.push_back({trees[i], beginCase(*trees[i], measured[i], clock), false});
    return cases;
}

void judgeEach(std::span<TreeCase> cases)
{
    constexpr size_t fewest = 4; // below this a thread costs more than it saves
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < cases.size(); i = next++) {
            if (!cases[i].run.findings)
                cases[i].run.findings = engine::judge(*cases[i].compiledTree, cases[i].run.session);
        }
    };
    std::vector<std::jthread> helpers;
    for (size_t count = std::min<size_t>(std::thread::hardware_concurrency(), cases.size() / fewest); count > 1; --count)
        helpers.emplace_back(work);
    work();
}

TreeChoice choose(std::vector<TreeCase> cases)
{
    TreeChoice choice{std::move(cases), 0, {}, {}, 0};
    for (TreeCase &each : choice.cases) {
        each.run.findings.reset();
        each.namesMessage = namesMessage(each);
    }
    std::ranges::stable_partition(choice.cases, &TreeCase::namesMessage);
    const auto named = static_cast<size_t>(std::ranges::count_if(choice.cases, &TreeCase::namesMessage));
    judgeAll(std::span(choice.cases).first(named));
    choice.open = countOpen(std::span(choice.cases).first(named));
    if (choice.open == 0) {
        judgeAll(choice.cases);
        choice.open = countOpen(choice.cases);
    }
    if (choice.open > 1)
        askNext(choice);
    return choice;
}

base::Result<Walked> reconsidered(Walked at, const std::vector<CompiledTreePointer> &trees, const base::Clock &clock)
{
    const bool isAnswered = std::ranges::any_of(at.session().answers, [](const engine::Answer &answer) { return answer.origin == engine::Origin::Person; });
    if (trees.size() < 2 || !isAnswered || at.findings().outcome == engine::Outcome::Match)
        return at;
    std::vector<TreeCase> cases;
    for (const CompiledTreePointer &tree : trees) {
        cases.push_back({tree, at.run, false});
        if (tree->tree().hash == at.tree().hash)
            continue;
        // What the machine told this tree is read when the case goes there; the answers alone say whether it may.
        cases.back().run.session = engine::begin(*tree);
        for (const engine::Answer &answer : at.session().answers) {
            const rules::Question *asked = at.tree().question(answer.question);
            const rules::Question *here = asked ? sameQuestion(*asked, tree->tree()) : nullptr;
            if (!here)
                continue;
            engine::Answer same = answer;
            same.question = here->id;
            if (auto session = engine::advance(*tree, cases.back().run.session, same))
                cases.back().run.session = *std::move(session);
        }
    }
    const TreeChoice choice = choose(std::move(cases));
    if (choice.open == 0)
        return at;
    const TreeCase &best = choice.cases.front();
    const auto own = std::ranges::find_if(choice.cases, [&](const TreeCase &each) { return each.compiledTree->tree().hash == at.tree().hash; });
    const bool isElsewhere = at.findings().outcome == engine::Outcome::None || (best.namesMessage && own != choice.cases.end() && !own->namesMessage);
    if (best.compiledTree->tree().hash == at.tree().hash || !isElsewhere)
        return at;
    auto next = carriedOver(*best.compiledTree, at.run, clock, &at.tree());
    if (!next)
        return base::pass(next.error());
    Walked walkedThere = walked(best.compiledTree, *std::move(next));
    walkedThere.scan = at.scan;
    // The answers alone let it seem possible; with what the machine tells it may not be.
    return walkedThere.findings().outcome == engine::Outcome::None ? at : walkedThere;
}

} // namespace workflow
