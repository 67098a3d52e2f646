// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/workflow.h"

#include "base/texts.h"
#include "rules/library.h"

#include <QFileInfo>

namespace workflow {

using namespace Qt::StringLiterals;

base::Result<OpenedTree> openTree(const QString &file, const QString &language)
{
    auto reading = rules::readTreeFile(file.isEmpty() ? rules::defaultTree() : file, language);
    if (!reading)
        return base::pass(reading.error());
    OpenedTree opened{nullptr, std::move(reading->problems)};
    if (reading->tree)
        opened.compiledTree = std::make_shared<const engine::CompiledTree>(reading->tree);
    return opened;
}

base::Result<CompiledTreePointer> treeOf(const repair::TreeReference &reference, const CompiledTreePointer &atHand, const QString &language)
{
    if (atHand && atHand->tree().hash == reference.hash)
        return atHand;
    for (const QString &file : QStringList{reference.file} + rules::builtInTrees()) {
        if (file.isEmpty())
            continue;
        const auto opened = openTree(file, language);
        if (opened && opened->compiledTree && opened->compiledTree->tree().hash == reference.hash)
            return opened->compiledTree;
    }
    return base::fail(
        base::Failure::NotFound,
        Texts::tr("The tree \"%1\" %2 of this case is not on this computer any more, or its file was changed.").arg(reference.title, reference.version),
        reference.file);
}

base::Result<std::unique_ptr<machine::Machine>> openMachine(const QString &where)
{
    const QString supported = Texts::tr(
        "Name a folder that holds a Windows (a mounted or copied disk), an exported registry FILE.reg, \"practice\", \"practice:SCENARIO\" or \"none\".");
    if (where.contains(u"://"_s))
        return base::fail(base::Failure::BadInput, Texts::tr("A running machine cannot be reached over the network in this version. %1").arg(supported), where);
    return machine::open(where);
}

base::Result<std::unique_ptr<machine::Machine>> openMachineOf(const machine::Identity &machine)
{
    return machine::open(machine.kind == machine::Kind::None ? u"none"_s : machine.location);
}

QString conditionFact()
{
    return u"machine.condition"_s;
}

repair::Case beginCase(const engine::CompiledTree &compiledTree, const Measurements &measured, const base::Clock &clock)
{
    const rules::Tree &tree = compiledTree.tree();
    repair::Case run;
    run.begun = clock.now();
    run.id = repair::newCaseId(run.begun);
    run.program = programName();
    run.tree = {tree.id, tree.title, tree.version, tree.author, tree.hash, tree.isBuiltIn() ? tree.file : QFileInfo(tree.file).absoluteFilePath()};
    run.machine = measured.machine;
    run.seen = measured.seen;
    run.session = engine::begin(compiledTree, measured.answers, measured.facts);
    run.session.offers = measured.offers;
    if (const QStringList problems = measured.condition.problems(); !problems.isEmpty()) {
        const base::Finding finding{base::Text{problems.join(u'\n')}, Texts::tr("Looked at when the machine was opened")};
        run.session.facts.insert(conditionFact(), {conditionFact(), Texts::tr("Condition of the machine"), finding});
    }
    return run;
}

repair::Case diagnosed(const engine::CompiledTree &compiledTree, repair::Case run)
{
    run.findings = engine::diagnose(compiledTree, run.session);
    if (run.session.current.isEmpty())
        run.session.current = run.findings->askNext;
    return run;
}

QString programName()
{
    return u"Fixwright " FIXWRIGHT_VERSION ""_s;
}

} // namespace workflow
