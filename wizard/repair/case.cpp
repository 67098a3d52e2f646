// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/case.h"

#include "base/limits.h"
#include "repair/atomicreplace.h"
#include "repair/words.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;

const Outcome *Case::outcome(const QString &change) const
{
    const auto found = std::ranges::find(outcomes, change, &Outcome::change);
    return found == outcomes.end() ? nullptr : &*found;
}

bool Case::isMeasured() const
{
    const auto isTold = [](const engine::Evidence &check) { return check.truth != engine::Truth::Unknown; };
    return verification && plan && (plan->hasAutomatic() || std::ranges::any_of(verification->checks, isTold));
}

QString newCaseId(const QDateTime &now)
{
    static constexpr QLatin1StringView letters = "abcdefghijkmnpqrstuvwxyz23456789"_L1; // none that look alike
    QString id = now.toUTC().toString(u"yyyyMMdd-HHmmss-"_s);
    for (int i = 0; i < 4; ++i)
        id += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
    return id;
}

base::Result<Case> loadCase(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return base::fail(base::Failure::NotFound, u"There is no case file %1."_s.arg(path));
    if (!info.isFile() || info.size() > base::limits::caseBytes)
        return base::fail(base::Failure::BadInput, u"%1 is no case file of Fixwright."_s.arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Failure::Io, u"The case file %1 cannot be read."_s.arg(path), file.errorString());
    return caseFromJson(file.read(base::limits::caseBytes + 1), path);
}

base::Status saveCase(const Case &run, const QString &path)
{
    const QFileInfo info(path);
    base::Result<Folder> folder = Folder::open(info.absolutePath());
    if (!folder)
        return base::pass(folder.error());
    base::Result<AtomicReplace> file = AtomicReplace::begin(*std::move(folder), info.fileName(), AtomicReplace::Keep::WhatCanBe);
    if (!file)
        return base::pass(file.error());
    if (const base::Status written = file->prepare(toJson(run)); !written)
        return written;
    return file->commit();
}

QString word(PlanStatus status)
{
    return wordOf(status);
}

QString word(RunState state)
{
    return wordOf(state);
}

QString word(ChangeState state)
{
    return wordOf(state);
}

QString word(ChangeKind kind)
{
    return wordOf(kind);
}

} // namespace repair
