// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/plan.h"

#include "base/texts.h"
#include "repair/keytree.h"

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

QString describe(const FileState &file)
{
    QStringList parts{Texts::tr("%1 bytes").arg(file.size)};
    if (!file.version.isEmpty())
        parts.prepend(Texts::tr("version %1").arg(file.version));
    if (!file.date.isEmpty())
        parts << Texts::tr("dated %1").arg(file.date);
    return parts.join(u", "_s);
}

QString valueText(const std::optional<machine::RegistryValue> &value)
{
    return value ? machine::toDisplay(*value) : Texts::tr("(absent)");
}

} // namespace

bool Change::isOfValue() const
{
    return value.key.isWritable();
}

bool Change::isOfSamePlace(const Change &other) const
{
    if (!isOfValue() || !other.isOfValue())
        return false;
    const auto holds = [](const Change &key, const Change &inside) {
        const QStringList &path = inside.value.key.path;
        return key.keyAct == KeyAct::Delete && path.size() >= key.value.key.path.size()
               && base::KeyAddress{path.first(key.value.key.path.size())} == key.value.key;
    };
    if (keyAct == KeyAct::None && other.keyAct == KeyAct::None)
        return value == other.value;
    const bool areMade = keyAct == KeyAct::Make && other.keyAct == KeyAct::Make;
    return holds(*this, other) || holds(other, *this) || (areMade && value.key == other.value.key);
}

bool Change::isOfFile() const
{
    return kind != ChangeKind::Check && !file.path.isEmpty();
}

QString Change::address() const
{
    if (keyAct != KeyAct::None)
        return value.key.toString();
    return isOfValue() ? value.toString() : file.path;
}

QString Change::typeText() const
{
    if (keyAct != KeyAct::None)
        return Texts::tr("key");
    if (isOfValue()) {
        const std::optional<machine::RegistryValue> &shown = after ? after : before;
        return shown ? machine::typeName(shown->type) : QString();
    }
    return file.path.isEmpty() ? QString() : Texts::tr("file");
}

QString Change::beforeText() const
{
    if (fileBefore)
        return describe(*fileBefore);
    if ((automatic && isOfFile()) || keyAct == KeyAct::Make)
        return Texts::tr("(absent)");
    if (!kept.empty())
        return describe(kept);
    return before || after ? valueText(before) : QString();
}

QString Change::afterText() const
{
    if (kind == ChangeKind::RenameFile)
        return other.path;
    if (fileAfter)
        return describe(*fileAfter);
    if ((kind == ChangeKind::DeleteFile && automatic) || keyAct == KeyAct::Delete)
        return Texts::tr("(absent)");
    if (keyAct == KeyAct::Make)
        return Texts::tr("(a new key)");
    return before || after ? valueText(after) : QString();
}

bool Plan::hasAutomatic() const
{
    return std::ranges::any_of(changes, &Change::automatic);
}

QString Plan::act() const
{
    const auto count = [this](ChangeKind kind, bool automatic) {
        return static_cast<int>(std::ranges::count_if(changes, [=](const Change &c) { return c.kind == kind && c.automatic == automatic; }));
    };
    QStringList acts;
    if (const auto n = count(ChangeKind::SetValue, true))
        acts << Texts::tr("change %n registry value(s)", nullptr, n);
    if (const auto n = count(ChangeKind::DeleteValue, true))
        acts << Texts::tr("delete %n registry value(s)", nullptr, n);
    if (const auto n = count(ChangeKind::MakeKey, true))
        acts << Texts::tr("make %n registry key(s)", nullptr, n);
    if (const auto n = count(ChangeKind::DeleteKey, true))
        acts << Texts::tr("delete %n registry key(s)", nullptr, n);
    if (const auto n = count(ChangeKind::ReplaceFile, true))
        acts << Texts::tr("replace %n file(s)", nullptr, n);
    if (const auto n = count(ChangeKind::RenameFile, true))
        acts << Texts::tr("rename %n file(s)", nullptr, n);
    if (const auto n = count(ChangeKind::CopyFile, true))
        acts << Texts::tr("copy %n file(s)", nullptr, n);
    if (const auto n = count(ChangeKind::DeleteFile, true))
        acts << Texts::tr("delete %n file(s)", nullptr, n);
    if (const auto n = count(ChangeKind::SetIni, true))
        acts << Texts::tr("change %n line(s) of INI files", nullptr, n);
    if (acts.isEmpty()) {
        const auto n = count(ChangeKind::Manual, false) + count(ChangeKind::ReplaceFile, false);
        if (n > 0)
            acts << Texts::tr("note %n step(s) to do by hand", nullptr, n);
    } else if (restart) {
        acts << Texts::tr("restart later");
    }
    QString text = acts.size() > 1 ? Texts::tr("%1 and %2").arg(acts.first(acts.size() - 1).join(u", "_s), acts.last()) : acts.value(0);
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

} // namespace repair
