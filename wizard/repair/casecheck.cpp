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
    return address.key.isWritable() && !address.name.contains(QChar(0)) && address.name.size() < 16384
           && !(address.key.hive() == u"SYSTEM"_s && address.key.path.value(1).compare("CurrentControlSet"_L1, Qt::CaseInsensitive) == 0);
}

bool fits(const std::optional<machine::RegistryValue> &value)
{
    return !value || value->bytes.size() <= maximumValueBytes;
}

bool hasHash(const std::optional<FileState> &state)
{
    return state && isHash(state->sha256);
}

QString wrongWithFile(const Change &change)
{
    const bool isOfTwo = change.kind == ChangeKind::RenameFile || change.kind == ChangeKind::CopyFile;
    if (!change.file.isValid() || (isOfTwo && !change.other.isValid()))
        return Texts::tr("names no file below the machine's folder");
    if (change.file.isOfRegistry() || (isOfTwo && change.other.isOfRegistry()))
        return Texts::tr("replaces a file of the registry");
    if (!change.automatic)
        return {};
    const bool takesAway = change.kind == ChangeKind::RenameFile || change.kind == ChangeKind::DeleteFile;
    const bool mayBeNew = change.kind == ChangeKind::CopyFile || (change.kind == ChangeKind::ReplaceFile && change.accept.missing);
    if (takesAway && change.file.isForStart())
        return Texts::tr("takes away a file that Windows does not start without");
    if (!(mayBeNew && !change.fileBefore) && !hasHash(change.fileBefore))
        return Texts::tr("does not say which file it changes");
    if (takesAway ? change.fileAfter.has_value() : !hasHash(change.fileAfter))
        return Texts::tr("does not say by which file the old one is replaced");
    if ((change.kind == ChangeKind::SetIni) != change.ini.has_value())
        return Texts::tr("does not say which line it changes");
    const bool isOfMedium = change.kind == ChangeKind::ReplaceFile;
    return !isOfMedium || isCleanPath(change.fileAfter->path) ? QString() : Texts::tr("names the new file by an unclear path");
}

QString wrongWithKey(const Change &change)
{
    const bool isMade = change.kind == ChangeKind::MakeKey;
    constexpr qsizetype least = 3; // the hive and, of SYSTEM, the control set are always there
    if (!isConcrete(change.value) || !change.value.name.isEmpty() || change.keyAct != (isMade ? KeyAct::Make : KeyAct::Delete)
        || (isMade && change.value.key.hive() == u"SYSTEM"_s && change.value.key.path.size() < least))
        return Texts::tr("names no single registry key");
    if (isMade != change.kept.empty() || change.before || change.after)
        return Texts::tr("does not say what the key holds");
    if (!isMade && change.value.key.isForStart())
        return Texts::tr("deletes a key that Windows needs");
    const bool isWhole = std::ranges::all_of(
        change.kept, [&](const KeptKey &key) { return std::ranges::all_of(key.values, [](const KeptKey::Entry &entry) { return fits(entry.value); }); });
    if (!isWhole || (!isMade && !change.kept.front().below.isEmpty()))
        return Texts::tr("does not say what the key holds");
    return change.automatic ? QString() : Texts::tr("is a registry change that nobody carries out");
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
    case ChangeKind::MakeKey:
    case ChangeKind::DeleteKey:
        return wrongWithKey(change);
    case ChangeKind::ReplaceFile:
    case ChangeKind::RenameFile:
    case ChangeKind::CopyFile:
    case ChangeKind::DeleteFile:
    case ChangeKind::SetIni:
        return wrongWithFile(change);
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
    if (a.isOfValue() || b.isOfValue())
        return a.isOfSamePlace(b);
    if (a.kind == ChangeKind::SetIni && b.kind == ChangeKind::SetIni)
        return false; // lines of one file, one after the other
    return a.file == b.file || (a.kind == ChangeKind::RenameFile && a.other == b.file);
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
        const QString hive = change.value.key.hiveName();
        const bool based = std::ranges::any_of(plan.basis, [&](const auto &h) { return h.name == hive; });
        if (change.automatic && change.isOfValue() && !based)
            return {path, Texts::tr("is not based on a hive that was read")};
    }
    if (plan.status != PlanStatus::Changes && plan.hasAutomatic())
        return {u"plan.status"_s, Texts::tr("says that nothing is done, but changes follow")};
    for (const machine::HiveFile &hive : plan.basis) {
        static const QStringList known{u"SYSTEM"_s, u"SOFTWARE"_s, u"DEFAULT"_s};
        if (!isHash(hive.sha256) || (!known.contains(hive.name) && !hive.name.startsWith(u"USERS\\"_s)))
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

/// Below the machine's folder, or the very file of the drive above it that the plan changes: of a user's registry, one of that name.
bool mayLieAt(const QString &path, const Case &run)
{
    if (!isCleanPath(path))
        return false;
    if (liesIn(path, run.machine.location))
        return true;
    const auto names = [&](const base::FileAddress &file) {
        const QString drive = QFileInfo(run.machine.location).path();
        return file.isOnDrive() && path.compare((drive.endsWith(u'/') ? drive : drive + u'/') + file.elements().join(u'/'), Qt::CaseInsensitive) == 0;
    };
    const auto isUsers = [&](const Change &change) {
        return change.value.key.hive() == u"USERS"_s && liesIn(path, QFileInfo(run.machine.location).path())
               && QFileInfo(path).fileName().compare(u"ntuser.dat"_s, Qt::CaseInsensitive) == 0;
    };
    return run.plan
           && std::ranges::any_of(run.plan->changes, [&](const Change &change) { return names(change.file) || names(change.other) || isUsers(change); });
}

JsonProblem checkReplacement(const Replacement &replacement, const Case &run, const QString &path)
{
    if (!mayLieAt(replacement.path, run) || (!replacement.movedTo.isEmpty() && !mayLieAt(replacement.movedTo, run)))
        return {path + u".path"_s, Texts::tr("lies outside the machine's folder")};
    if (replacement.backup.isEmpty() && (replacement.hashBefore.isEmpty() || !replacement.movedTo.isEmpty()))
        return isHash(replacement.hashBefore.isEmpty() ? replacement.hashAfter : replacement.hashBefore) ? JsonProblem()
                                                                                                         : JsonProblem{path, Texts::tr("holds no hashes")};
    const QStringList steps = replacement.backup.split(u'/');
    const qsizetype n = steps.size();
    if (!isCleanPath(replacement.backup) || n < 3 || steps[n - 2] != u"backup"_s || steps[n - 3] != run.id)
        return {path + u".backup"_s, Texts::tr("does not lie in the case's folder")};
    if (!isHash(replacement.hashBefore) || !(replacement.hashAfter.isEmpty() || isHash(replacement.hashAfter)))
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
