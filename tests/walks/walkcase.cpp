// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "walks/walkcase.h"

#include "machine/memorymachine.h"
#include "machine/practice/practice.h"
#include "repair/makeplan.h"
#include "repair/plan.h"
#include "repair/preview.h"
#include "report/report.h"
#include "walks/picture.h"
#include "workflow/workflow.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTimeZone>

namespace walks {

using namespace Qt::StringLiterals;
using base::Failure;

namespace {

base::FixedClock walkClock()
{
    return base::FixedClock(QDateTime({2026, 11, 20}, {9, 0}, QTimeZone::UTC));
}

machine::FileInfo fileInfo(const QJsonObject &json)
{
    machine::FileInfo info;
    info.path = u"/machine/"_s + json[u"file"_s].toString();
    info.size = json[u"size"_s].toInteger();
    info.modified = QDateTime(QDate::fromString(json[u"date"_s].toString(), Qt::ISODate), QTime(12, 0), QTimeZone::UTC);
    info.processor = json[u"processor"_s].toString();
    if (json.contains(u"version"_s))
        info.version = QVersionNumber::fromString(json[u"version"_s].toString());
    return info;
}

std::unique_ptr<machine::Machine> memoryMachine(const QJsonObject &json)
{
    auto made = std::make_unique<machine::MemoryMachine>();
    for (const QJsonValue &key : json[u"keys"_s].toArray())
        made->addKey(base::KeyAddress::fromString(key.toString()));
    for (const QJsonValue &each : json[u"values"_s].toArray()) {
        const QJsonObject value = each.toObject();
        made->setValue({base::KeyAddress::fromString(value[u"key"_s].toString()), value[u"name"_s].toString()},
                       machine::RegistryValue::fromText(static_cast<quint32>(value[u"type"_s].toInt(1)), value[u"text"_s].toString()));
    }
    for (const QJsonValue &each : json[u"files"_s].toArray())
        made->setFile({each.toObject()[u"file"_s].toString()}, fileInfo(each.toObject()));
    return made;
}

base::Result<std::unique_ptr<machine::Machine>> openMachine(const QJsonObject &json, const QString &folder)
{
    if (json.isEmpty())
        return machine::open(u"none"_s);
    const QString scenario = json[u"scenario"_s].toString();
    if (scenario.isEmpty())
        return memoryMachine(json);
    const auto root = machine::practice::make(folder, scenario);
    return root ? machine::open(*root) : base::pass(root.error());
}

/// A case's own fact, as a machine would have told it.
base::Finding finding(const rules::FactSpec &fact, const std::optional<QString> &text)
{
    base::Finding found{std::nullopt, u"given by the case"_s};
    bool isNumber = false;
    const double number = text ? text->toDouble(&isNumber) : 0;
    if (text == u"yes"_s || text == u"no"_s)
        found.value = base::YesNo{text == u"yes"_s};
    else if (text && fact.probe.kind == base::Probe::Kind::FileVersion)
        found.value = base::Version{QVersionNumber::fromString(*text)};
    else if (text)
        found.value = isNumber ? base::Value(base::Number{number}) : base::Value(base::Text{*text});
    return found;
}

base::Result<Scenario> scenario(const engine::CompiledTree &compiledTree, engine::Session session, const WalkCase &walkCase, const base::Clock &clock)
{
    for (const auto &[id, text] : walkCase.facts.asKeyValueRange()) {
        const rules::FactSpec *fact = compiledTree.tree().fact(id);
        if (!fact)
            return base::fail(Failure::BadInput, u"there is no fact %1"_s.arg(id));
        session.facts.insert(id, {id, fact->title, finding(*fact, text)});
    }
    std::vector<engine::Answer> answers;
    for (const auto &[id, text] : walkCase.answers.asKeyValueRange()) {
        const rules::Question *question = compiledTree.tree().question(id);
        if (!question)
            return base::fail(Failure::BadInput, u"there is no question %1"_s.arg(id));
        const auto value = engine::parseAnswer(*question, text);
        if (!value)
            return base::pass(value.error());
        answers.push_back({id, *value, engine::Origin::Person, u"walk"_s, clock.now()});
    }
    return Scenario{std::move(session), std::move(answers)};
}

base::Result<engine::Session> answered(const engine::CompiledTree &compiledTree, const Scenario &scenario, const WalkCase &walkCase)
{
    auto advanced = engine::advance(compiledTree, scenario.start, scenario.answers);
    for (const QString &id : walkCase.keep) {
        if (advanced)
            advanced = engine::keep(*advanced, id);
    }
    return advanced;
}

/// What differs from run to run, or with each word of the tree, put in the place of itself: references hold what matters.
void makeRepeatable(repair::Case &run, const QString &name, const QString &folder)
{
    run.id = name;
    run.program = u"Fixwright"_s;
    run.tree.hash = u"(hash of the tree)"_s;
    run.session.treeHash = run.tree.hash;
    run.tree.file = u":/rules/(the tree)"_s;
    const auto settle = [&folder](QString &text) { text.replace(folder, u"/walk"_s); };
    settle(run.machine.location);
    if (!run.plan)
        return;
    for (QStringList *texts : {&run.plan->refusals, &run.plan->nothing, &run.plan->warnings, &run.plan->notDone})
        texts->replaceInStrings(folder, u"/walk"_s);
    for (machine::HiveFile &hive : run.plan->basis) {
        settle(hive.path);
        hive.modified = walkClock().now();
    }
    for (repair::Change &change : run.plan->changes) {
        settle(change.text);
        settle(change.note);
        for (auto *state : {&change.fileBefore, &change.fileAfter}) {
            if (*state)
                settle((*state)->path);
        }
    }
}

} // namespace

QByteArray WalkCase::question() const
{
    QJsonObject json{{u"machine"_s, machine}, {u"keep"_s, QJsonArray::fromStringList(keep)}};
    for (const auto &[id, text] : answers.asKeyValueRange())
        json[u"answer "_s + id] = text;
    for (const auto &[id, text] : facts.asKeyValueRange())
        json[u"fact "_s + id] = text ? QJsonValue(*text) : QJsonValue();
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

base::Result<WalkCase> readCase(const QString &folder)
{
    QFile file(folder + u"/case.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(Failure::Io, u"%1 cannot be read"_s.arg(file.fileName()), file.errorString());
    QJsonParseError problem;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return base::fail(Failure::BadInput, u"%1 is no JSON"_s.arg(file.fileName()), problem.errorString());
    const QStringList known{u"because"_s, u"answers"_s, u"facts"_s, u"machine"_s, u"keep"_s};
    for (const QString &key : json.keys()) {
        if (!known.contains(key))
            return base::fail(Failure::BadInput, u"%1: nobody knows %2"_s.arg(file.fileName(), key));
    }
    WalkCase read{
        QDir(folder).dirName(), folder, json[u"because"_s].toString(), {}, {}, json[u"machine"_s].toObject(), json[u"keep"_s].toVariant().toStringList()};
    const QJsonObject answers = json[u"answers"_s].toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it)
        read.answers.insert(it.key(), it.value().toString());
    const QJsonObject facts = json[u"facts"_s].toObject();
    for (auto it = facts.begin(); it != facts.end(); ++it)
        read.facts.insert(it.key(), it.value().isNull() ? std::optional<QString>() : it.value().toString());
    if (read.because.isEmpty())
        return base::fail(Failure::BadInput, u"%1 does not say why its references are right (because)"_s.arg(file.fileName()));
    return read;
}

base::Result<Scenario> scenarioOf(const engine::CompiledTree &compiledTree, const WalkCase &walkCase)
{
    const base::FixedClock clock = walkClock();
    const QTemporaryDir folder;
    const auto machine = openMachine(walkCase.machine, folder.filePath(u"machine"_s));
    if (!machine)
        return base::pass(machine.error());
    return scenario(compiledTree, workflow::beginCase(compiledTree, workflow::measure(compiledTree, **machine, clock), clock).session, walkCase, clock);
}

base::Result<WalkResult> runCase(const std::shared_ptr<const engine::CompiledTree> &compiledTree, const WalkCase &walkCase)
{
    const base::FixedClock clock = walkClock();
    const QTemporaryDir folder;
    const auto machine = openMachine(walkCase.machine, folder.filePath(u"machine"_s));
    if (!machine)
        return base::pass(machine.error());
    repair::Case run = workflow::beginCase(*compiledTree, workflow::measure(*compiledTree, **machine, clock), clock);
    const auto met = scenario(*compiledTree, run.session, walkCase, clock);
    const auto session = met ? answered(*compiledTree, *met, walkCase) : base::pass(met.error());
    if (!session)
        return base::pass(session.error());
    run.session = *session;
    run = workflow::diagnosed(*compiledTree, run);

    WalkResult result;
    result.findings = *run.findings;
    result.files[u"outcome.txt"_s] = picture(*compiledTree, run.session, result.findings);
    if (const engine::Candidate *match = run.findings->match(); match && (*machine)->canRead()) {
        const QString media = walkCase.machine[u"media"_s].toString();
        const auto plan = repair::makePlan(*compiledTree, run.session, **machine,
                                           {match->diagnosis, {}, media.isEmpty() ? QString() : folder.filePath(u"machine/"_s + media)}, clock);
        if (!plan)
            return base::pass(plan.error());
        run.plan = *plan;
        run.state = repair::RunState::Planned;
    }
    makeRepeatable(run, walkCase.name, folder.path());
    if (run.plan)
        result.files[u"diff.txt"_s] = picture(*run.plan) + repair::preview(*run.plan);
    result.report = report::compose(run, compiledTree.get(), clock);
    result.files[u"report.txt"_s] = report::toText(result.report);
    result.run = run;
    return result;
}

} // namespace walks
