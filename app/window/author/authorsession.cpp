// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/authorsession.h"

#include "base/text.h"
#include "base/texts.h"
#include "report/outline.h"
#include "workflow/review.h"

#include <QFileInfo>

#include <utility>

namespace window::author {

using namespace Qt::StringLiterals;

AuthorSession::AuthorSession(std::function<QString()> text)
    : m_text(std::move(text))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &AuthorSession::check);
}

base::Status AuthorSession::save(const QString &path)
{
    const base::Status written = m_file.write(path, m_text());
    if (written)
        check(); // its name is part of what is found
    return written;
}

void AuthorSession::lookAtDisk()
{
    m_errands.run(
        m_looking, [file = m_file](const std::stop_token &) { return file.isChangedOnDisk(); },
        [this, path = m_file.path()](bool isChanged) {
            if (isChanged && path == m_file.path())
                Q_EMIT changedOnDisk(path);
        });
}

void AuthorSession::textChanged()
{
    m_mapping.cancel(); // an outdated drawing or trial must not hold up anything
    m_trying.cancel();
    m_isStale = true;
    if (!m_checking.isBusy())
        m_soon.start();
}

void AuthorSession::check()
{
    m_soon.stop();
    m_isStale = false;
    m_checks.run(
        m_checking, [text = m_text(), file = m_file, name = nameInProblems()](const std::stop_token &) { return rules::readTree(file.bytesOf(text), name); },
        [this](rules::Reading reading) {
            if (m_isStale)
                m_soon.start();
            else
                take(std::move(reading));
        });
}

void AuthorSession::whenChecked(std::function<void()> act)
{
    m_whenChecked.push_back(std::move(act));
    if (m_isStale || m_checking.isBusy())
        return; // take() comes
    for (const auto &waiting : std::exchange(m_whenChecked, {}))
        waiting();
}

void AuthorSession::take(rules::Reading reading)
{
    m_reading = std::move(reading);
    if (!m_reading.tree)
        m_failing.clear();
    Q_EMIT problemsChanged();
    if (m_reading.tree) {
        m_tree = m_reading.tree;
        drawMap();
        runCases();
    }
    Q_EMIT checked();
    for (const auto &waiting : std::exchange(m_whenChecked, {}))
        waiting();
}

std::vector<rules::Problem> AuthorSession::problems() const
{
    std::vector<rules::Problem> problems = m_reading.problems;
    problems.insert(problems.end(), m_failing.begin(), m_failing.end());
    if (const auto review = m_reading.tree ? workflow::reviewProblem(*m_reading.tree, QDate::currentDate()) : std::nullopt) {
        problems.push_back(*review);
        problems.back().where = {nameInProblems(), lineOf("reviewed:"_L1), 1, {}};
    }
    for (rules::Problem &problem : problems) {
        if (problem.where.file == nameInProblems())
            continue;
        // What is wrong in an included file is shown where the text includes it.
        const base::SourcePosition there{QFileInfo(problem.where.file).fileName(), problem.where.line, problem.where.column, {}};
        problem.message = u"%1: %2"_s.arg(there.toString(), problem.message);
        problem.where = {nameInProblems(), lineOf("include:"_L1), 1, {}};
    }
    return problems;
}

/// Of a key of the tree itself; 1 when it is not there.
int AuthorSession::lineOf(QLatin1StringView key) const
{
    const QString text = m_text();
    const qsizetype at = text.startsWith(key) ? 0 : text.indexOf(u'\n' + key) + 1;
    return static_cast<int>(QStringView(text).first(at).count(u'\n')) + 1;
}

QString AuthorSession::nameInProblems() const
{
    return m_file.path().isEmpty() ? m_file.name() : m_file.path();
}

void AuthorSession::drawMap()
{
    m_maps.run(
        m_mapping,
        [tree = m_reading.tree, before = m_graph](const std::stop_token &stop) -> base::Result<Graph> {
            Graph graph = graphOf(*tree);
            if (takePlaces(graph, before))
                return graph;
            return layOut(std::move(graph), stop);
        },
        [this](base::Result<Graph> graph) {
            if (graph)
                m_graph = std::move(*graph);
            Q_EMIT mapped(graph ? QString() : graph.error().message);
        });
}

void AuthorSession::runCases()
{
    m_trials.run(
        m_trying, [tree = m_reading.tree](const std::stop_token &stop) { return tryOut(tree, stop); },
        [this](Tried tried) {
            m_tried = std::move(tried);
            m_failing = workflow::asProblems(m_tried.examples);
            Q_EMIT problemsChanged();
            setMarks(m_marks.lit);
            Q_EMIT triedOut();
            lightWalk();
        });
}

void AuthorSession::setRun(std::optional<repair::Case> run)
{
    m_run = std::move(run);
    lightWalk();
}

void AuthorSession::lightWalk()
{
    if (!m_run || !m_tried.compiledTree || m_run->tree.id != m_tried.compiledTree->tree().id) {
        m_lighting.cancel();
        setMarks({});
        return;
    }
    m_errands.run(
        m_lighting, [compiledTree = m_tried.compiledTree, session = m_run->session](const std::stop_token &) { return walkedNodes(*compiledTree, session); },
        [this](const QSet<QString> &lit) { setMarks(lit); });
}

void AuthorSession::setMarks(const QSet<QString> &lit)
{
    m_marks = {lit, unreachedNodes(m_tried.examples)};
    Q_EMIT marksChanged();
}

QStringList AuthorSession::figures() const
{
    QStringList parts{countInWords(problems())};
    if (m_tried.compiledTree) {
        const workflow::Coverage &coverage = m_tried.examples.unreached;
        const auto cases = static_cast<int>(m_tried.examples.results.size());
        parts << Texts::tr("%1 of %2 cases pass").arg(cases - m_tried.examples.failed()).arg(cases)
              << Texts::tr("%1 of %2 places reached").arg(coverage.reached).arg(coverage.total);
    }
    if (const rules::Tree *tree = m_reading.tree.get())
        parts << base::oneLine(u"%1 %2, %3"_s.arg(tree->title, tree->version, tree->author), 120) << u"SHA-256 %1"_s.arg(tree->hash.left(12));
    return parts;
}

std::optional<AuthorSession::Part> AuthorSession::partAt(int line) const
{
    const QString step = m_reading.tree ? nodeAtLine(*m_reading.tree, line) : QString();
    const auto part = m_reading.tree ? startingAt(*m_reading.tree, step) : nullptr;
    return part ? std::optional(Part{step, std::make_shared<const engine::CompiledTree>(part)}) : std::nullopt;
}

QString AuthorSession::writeRun()
{
    if (!m_reading.tree)
        return Texts::tr("The tree has errors. Mend them first.");
    if (!m_run || m_run->tree.id != m_reading.tree->id)
        return Texts::tr("The wizard is not in the middle of a case with this tree.");
    const QString id = freeId(u"run"_s, idsOf(m_text()).cases);
    m_errands.run(
        m_writing, [tree = m_reading.tree, run = *m_run, id](const std::stop_token &) { return caseText(engine::CompiledTree(tree), run, id); },
        [this, id](const QString &entry) {
            Insertion insertion = intoSection(m_text(), u"cases"_s, entry);
            insertion.select = id;
            Q_EMIT runWritten(id, insertion);
        });
    return {};
}

void AuthorSession::makeOutline(std::function<void(const QByteArray &)> done)
{
    m_errands.run(
        m_writing, [tree = m_reading.tree](const std::stop_token &) { return report::toPdf(report::outline(*tree)); },
        [this, done = std::move(done)](const base::Result<QByteArray> &pdf) {
            if (pdf)
                done(*pdf);
            else
                Q_EMIT failed(pdf.error());
        });
}

} // namespace window::author
