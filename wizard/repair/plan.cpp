// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/plan.h"

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? u"1 "_s + one : QString::number(count) + u' ' + many;
}

QString describe(const FileState &file)
{
    QStringList parts{u"%1 bytes"_s.arg(file.size)};
    if (!file.version.isEmpty())
        parts.prepend(u"version %1"_s.arg(file.version));
    if (!file.date.isEmpty())
        parts << u"dated %1"_s.arg(file.date);
    return parts.join(u", "_s);
}

QString valueText(const std::optional<machine::RegistryValue> &value)
{
    return value ? machine::toDisplay(*value) : u"(absent)"_s;
}

} // namespace

bool Change::isOfValue() const
{
    return value.key.isValid();
}

QString Change::address() const
{
    return isOfValue() ? value.toString() : file.path;
}

QString Change::typeText() const
{
    if (isOfValue()) {
        const std::optional<machine::RegistryValue> &shown = after ? after : before;
        return shown ? machine::typeName(shown->type) : QString();
    }
    return file.path.isEmpty() ? QString() : u"file"_s;
}

QString Change::beforeText() const
{
    if (fileBefore)
        return describe(*fileBefore);
    return before || after ? valueText(before) : QString();
}

QString Change::afterText() const
{
    if (fileAfter)
        return describe(*fileAfter);
    return before || after ? valueText(after) : QString();
}

bool Plan::hasAutomatic() const
{
    return std::ranges::any_of(changes, &Change::automatic);
}

QString Plan::act() const
{
    const auto count = [this](ChangeKind kind, bool automatic) {
        return std::ranges::count_if(changes, [=](const Change &c) { return c.kind == kind && c.automatic == automatic; });
    };
    QStringList acts;
    if (const auto n = count(ChangeKind::SetValue, true))
        acts << u"change "_s + counted(n, u"registry value"_s, u"registry values"_s);
    if (const auto n = count(ChangeKind::DeleteValue, true))
        acts << u"delete "_s + counted(n, u"registry value"_s, u"registry values"_s);
    if (const auto n = count(ChangeKind::ReplaceFile, true))
        acts << u"replace "_s + counted(n, u"file"_s, u"files"_s);
    if (acts.isEmpty()) {
        const auto n = count(ChangeKind::Manual, false) + count(ChangeKind::ReplaceFile, false);
        if (n > 0)
            acts << u"note "_s + counted(n, u"step to do by hand"_s, u"steps to do by hand"_s);
    } else if (restart) {
        acts << u"restart later"_s;
    }
    QString text = acts.size() > 1 ? acts.mid(0, acts.size() - 1).join(u", "_s) + u" and "_s + acts.last() : acts.join(u""_s);
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

} // namespace repair
