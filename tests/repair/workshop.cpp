// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/workshop.h"

#include "machine/practice/practice.h"
#include "repair/makeplan.h"

#include <QDirIterator>
#include <QFile>
#include <QTimeZone>

namespace workshop {

using namespace Qt::StringLiterals;

rules::RegistryPart thirdItem()
{
    rules::RegistryPart part;
    part.address = windowsLine(u"CurrentControlSet"_s);
    part.part = u"SharedSection"_s;
    part.item = 3;
    part.data = u"512"_s;
    part.maximumItems = 3;
    part.countsAs = 128;
    part.expects = {{u"MaxRequestThreads"_s, u"MaxRequestThreads=16"_s, u"The end of the line is damaged."_s}};
    return part;
}

rules::Action action(decltype(rules::Action::what) what)
{
    rules::Action action;
    action.what = std::move(what);
    action.says = u"Because."_s;
    action.article = u"Q142676"_s;
    return action;
}

rules::Tree treeOf(std::vector<rules::Action> actions)
{
    rules::Remedy remedy;
    remedy.id = u"R"_s;
    remedy.title = u"The remedy"_s;
    remedy.restart = true;
    remedy.actions = std::move(actions);
    rules::Diagnosis diagnosis;
    diagnosis.id = u"D"_s;
    diagnosis.title = u"The diagnosis"_s;
    diagnosis.remedies = {remedy};
    rules::Tree tree;
    tree.id = u"test"_s;
    tree.title = u"Test tree"_s;
    tree.diagnoses = {diagnosis};
    return tree;
}

base::Result<repair::Plan> planOf(const rules::Tree &tree, const machine::Machine &machine, const QString &media)
{
    const engine::CompiledTree compiledTree(std::make_shared<const rules::Tree>(tree));
    return repair::makePlan(compiledTree, {}, machine, {u"D"_s, {}, media}, base::FixedClock(QDateTime(QDate(2026, 11, 20), QTime(13, 34, 5), QTimeZone::UTC)));
}

base::ValueAddress windowsLine(const QString &set)
{
    return {base::KeyAddress::fromString(u"SYSTEM\\%1\\Control\\Session Manager\\SubSystems"_s.arg(set)), u"Windows"_s};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator found(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        files.insert(path, bytesOf(path));
    }
    return files;
}

Workshop::Workshop(const QString &scenario, const QString &disk)
    : m_store(m_dir.filePath(u"data"_s))
    , m_clock(QDateTime(QDate(2026, 11, 20), QTime(13, 34, 5), QTimeZone::UTC))
{
    const auto made = machine::practice::make(disk.isEmpty() ? m_dir.filePath(u"machine"_s) : disk, scenario);
    if (!made)
        qFatal("%s", qPrintable(made.error().toString()));
    m_folder = QFileInfo(*made).canonicalFilePath();
}

QString Workshop::hivePath(const QString &name) const
{
    const auto hive = machine()->hive(name);
    return hive ? hive->path : QString();
}

QString Workshop::beside(const QString &name) const
{
    return m_dir.filePath(name);
}

std::unique_ptr<machine::Machine> Workshop::machine() const
{
    auto opened = machine::open(m_folder);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().toString()));
    return *std::move(opened);
}

std::optional<machine::RegistryValue> Workshop::value(const base::ValueAddress &address) const
{
    const auto found = machine()->value(address);
    return found ? *found : std::nullopt;
}

repair::Case Workshop::planned(std::vector<rules::Action> actions, const QString &media) const
{
    const auto opened = machine();
    const auto plan = planOf(treeOf(std::move(actions)), *opened, media);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().toString()));
    repair::Case run;
    run.id = repair::newCaseId(m_clock.now());
    run.begun = m_clock.now();
    run.machine = opened->identity();
    run.plan = *plan;
    run.state = repair::RunState::Planned;
    return run;
}

repair::Case Workshop::plannedThirdItem() const
{
    return planned({action(thirdItem()), action(rules::Restart{u"Restart."_s})});
}

repair::ApplyOptions Workshop::options() const
{
    repair::ApplyOptions options;
    options.worker = QStringLiteral(FIXWRIGHT_BIN_DIR "/fixwright-hiveworker");
    return options;
}

QString Workshop::script(const QByteArray &body) const
{
    const QString path = m_dir.filePath(u"worker-%1"_s.arg(qHash(body)));
    write(path, "#!/bin/bash\nworker=" FIXWRIGHT_BIN_DIR "/fixwright-hiveworker\n" + body + '\n');
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner);
    return path;
}

} // namespace workshop
