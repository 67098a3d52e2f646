// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/casecheck.h"

#include "base/texts.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumValueBytes = 1'000'000; ///< hivex cannot store more in one value

bool isCleanPath(const QString &path)
{
    return QDir::isAbsolutePath(path) && !path.contains(QChar(0)) && QDir::cleanPath(path) == path;
}

bool isHash(const QString &text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"[0-9a-f]{64}"_s));
    return pattern.match(text).hasMatch();
}

bool isConcrete(const base::ValueAddress &address)
{
    return address.key.isValid() && !address.name.contains(QChar(0)) && address.name.size() < 16384
           && !(address.key.hive() == u"SYSTEM"_s && address.key.path.value(1).compare("CurrentControlSet"_L1, Qt::CaseInsensitive) == 0);
}

bool fits(const std::optional<machine::RegistryValue> &value)
{
    return !value || value->bytes.size() <= maximumValueBytes;
}

/// What is wrong with one change, in words; empty when nothing is.
QString wrongWith(const Change &change)
{
    if (!fits(change.before) || !fits(change.after))
        return Texts::tr("holds a value that is too large");
    switch (change.kind) {
    case ChangeKind::SetValue:
    case ChangeKind::DeleteValue:
        if (!isConcrete(change.value))
            return Texts::tr("names no single registry value");
        if (change.after.has_value() != (change.kind == ChangeKind::SetValue))
            return Texts::tr("does not say what the value becomes");
        if (change.kind == ChangeKind::DeleteValue && !change.before)
            return Texts::tr("deletes a value that is not there");
        return change.automatic ? QString() : Texts::tr("is a registry change that nobody carries out");
    case ChangeKind::ReplaceFile:
        if (!change.file.isValid())
            return Texts::tr("names no file below the machine's folder");
        if (change.file.isOfRegistry())
            return Texts::tr("replaces a file of the registry");
        if (!change.automatic)
            return {};
        if (!change.fileBefore || !change.fileAfter || !isHash(change.fileBefore->sha256) || !isHash(change.fileAfter->sha256))
            return Texts::tr("does not say by which file the old one is replaced");
        return isCleanPath(change.fileAfter->path) ? QString() : Texts::tr("names the new file by an unclear path");
    case ChangeKind::Check:
        if (!change.file.isValid())
            return Texts::tr("names no file below the machine's folder");
        break;
    case ChangeKind::Manual:
    case ChangeKind::Restart:
        break;
    }
    return change.automatic ? Texts::tr("is marked as automatic, but only a person can do it") : QString();
}

bool sameTarget(const Change &a, const Change &b)
{
    return a.isOfValue() ? a.value == b.value : !b.isOfValue() && a.file == b.file;
}

JsonProblem checkPlan(const Plan &plan)
{
    QSet<QString> ids;
    for (size_t i = 0; i < plan.changes.size(); ++i) {
        const Change &change = plan.changes[i];
        const QString path = u"plan.changes[%1]"_s.arg(i);
        if (const QString wrong = wrongWith(change); !wrong.isEmpty())
            return {path, wrong};
        if (change.id.isEmpty() || ids.contains(change.id))
            return {path, Texts::tr("has no id of its own")};
        ids.insert(change.id);
        const auto repeats = [&](const Change &other) { return &other != &change && other.automatic && change.automatic && sameTarget(change, other); };
        if (std::ranges::any_of(plan.changes, repeats))
            return {path, Texts::tr("changes what another change changes too")};
        const QString hive = change.value.key.hive();
        const bool based = std::ranges::any_of(plan.basis, [&](const auto &h) { return h.name == hive; });
        if (change.automatic && change.isOfValue() && !based)
            return {path, Texts::tr("is not based on a hive that was read")};
    }
    if (plan.status != PlanStatus::Changes && plan.hasAutomatic())
        return {u"plan.status"_s, Texts::tr("says that nothing is done, but changes follow")};
    for (const machine::HiveFile &hive : plan.basis) {
        if (!isHash(hive.sha256) || (hive.name != u"SYSTEM"_s && hive.name != u"SOFTWARE"_s))
            return {u"plan.basis"_s, Texts::tr("names no hive of the machine")};
    }
    return {};
}

/// Below the folder as it was named, or below what that name stands for where a link is part of it.
bool liesIn(const QString &path, const QString &folder)
{
    const auto below = [&](const QString &f) { return !f.isEmpty() && path.startsWith(f.endsWith(u'/') ? f : f + u'/'); };
    return below(folder) || below(QFileInfo(folder).canonicalFilePath());
}

JsonProblem checkReplacement(const Replacement &replacement, const Case &run, const QString &path)
{
    if (!isCleanPath(replacement.path) || !liesIn(replacement.path, run.machine.location))
        return {path + u".path"_s, Texts::tr("lies outside the machine's folder")};
    const QStringList steps = replacement.backup.split(u'/');
    const qsizetype n = steps.size();
    if (!isCleanPath(replacement.backup) || n < 3 || steps[n - 2] != u"backup"_s || steps[n - 3] != run.id)
        return {path + u".backup"_s, Texts::tr("does not lie in the case's folder")};
    if (!isHash(replacement.hashBefore) || !isHash(replacement.hashAfter))
        return {path, Texts::tr("holds no hashes")};
    return {};
}

} // namespace

bool isCaseId(const QString &text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"[0-9]{8}-[0-9]{6}-[a-z0-9]{4,16}"_s));
    return pattern.match(text).hasMatch();
}

JsonProblem checkCase(const Case &run)
{
    if (!isCaseId(run.id))
        return {u"id"_s, Texts::tr("is no case id")};
    const bool hasFolder = run.machine.kind == machine::Kind::Folder || run.machine.kind == machine::Kind::Practice;
    if (hasFolder && !isCleanPath(run.machine.location))
        return {u"machine.location"_s, Texts::tr("is no clean absolute path")};
    if (run.plan) {
        if (JsonProblem problem = checkPlan(*run.plan); problem.any())
            return problem;
    }
    for (size_t i = 0; i < run.replacements.size(); ++i) {
        if (JsonProblem problem = checkReplacement(run.replacements[i], run, u"replacements[%1]"_s.arg(i)); problem.any())
            return problem;
    }
    return {};
}

} // namespace repair
