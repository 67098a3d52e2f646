// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/case.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <optional>

/// The words by which enumerations are known outside the program: in case files and in the output of the command line.
namespace repair {

template <typename Enum>
struct Word {
    Enum value;
    const char *text; ///< ASCII
};

/// Each enumeration that is written has one table; Words<Enum>::all names every value.
template <typename Enum>
struct Words;

template <>
struct Words<PlanStatus> {
    static constexpr Word<PlanStatus> all[] = {{PlanStatus::Changes, "changes"}, {PlanStatus::Nothing, "nothing"}, {PlanStatus::Refused, "refused"}};
};

template <>
struct Words<RunState> {
    static constexpr Word<RunState> all[]
        = {{RunState::Open, "open"},       {RunState::Planned, "planned"}, {RunState::Applying, "applying"},      {RunState::Applied, "applied"},
           {RunState::Nothing, "nothing"}, {RunState::Refused, "refused"}, {RunState::RolledBack, "rolled-back"}, {RunState::Stopped, "stopped"},
           {RunState::Undone, "undone"}};
};

template <>
struct Words<ChangeState> {
    static constexpr Word<ChangeState> all[]
        = {{ChangeState::Pending, "pending"},     {ChangeState::Applied, "applied"}, {ChangeState::Already, "already"},        {ChangeState::Manual, "manual"},
           {ChangeState::Confirmed, "confirmed"}, {ChangeState::Failed, "failed"},   {ChangeState::RolledBack, "rolled-back"}, {ChangeState::Undone, "undone"}};
};

template <>
struct Words<ChangeKind> {
    static constexpr Word<ChangeKind> all[] = {{ChangeKind::SetValue, "registry.set"},
                                               {ChangeKind::DeleteValue, "registry.delete"},
                                               {ChangeKind::MakeKey, "registry.make-key"},
                                               {ChangeKind::DeleteKey, "registry.delete-key"},
                                               {ChangeKind::ReplaceFile, "file.replace"},
                                               {ChangeKind::RenameFile, "file.rename"},
                                               {ChangeKind::CopyFile, "file.copy"},
                                               {ChangeKind::DeleteFile, "file.delete"},
                                               {ChangeKind::SetIni, "ini.set"},
                                               {ChangeKind::Check, "file.check"},
                                               {ChangeKind::Manual, "manual"},
                                               {ChangeKind::Restart, "restart"}};
};

template <>
struct Words<KeyAct> {
    static constexpr Word<KeyAct> all[] = {{KeyAct::None, "none"}, {KeyAct::Make, "make"}, {KeyAct::Delete, "delete"}};
};

template <>
struct Words<machine::Kind> {
    static constexpr Word<machine::Kind> all[] = {{machine::Kind::None, "none"},
                                                  {machine::Kind::Practice, "practice"},
                                                  {machine::Kind::Folder, "folder"},
                                                  {machine::Kind::Memory, "memory"},
                                                  {machine::Kind::Export, "export"}};
};

template <>
struct Words<engine::Origin> {
    static constexpr Word<engine::Origin> all[] = {{engine::Origin::Person, "person"}, {engine::Origin::Machine, "machine"}};
};

template <>
struct Words<engine::Truth> {
    static constexpr Word<engine::Truth> all[] = {{engine::Truth::True, "true"}, {engine::Truth::False, "false"}, {engine::Truth::Unknown, "unknown"}};
};

template <>
struct Words<engine::Verdict> {
    static constexpr Word<engine::Verdict> all[] = {{engine::Verdict::Match, "match"},
                                                    {engine::Verdict::Possible, "possible"},
                                                    {engine::Verdict::AlreadyFixed, "already-fixed"},
                                                    {engine::Verdict::RuledOut, "ruled-out"}};
};

template <>
struct Words<engine::Outcome> {
    static constexpr Word<engine::Outcome> all[]
        = {{engine::Outcome::Match, "match"}, {engine::Outcome::Ambiguous, "ambiguous"}, {engine::Outcome::None, "none"}};
};

template <>
struct Words<base::Presence> {
    static constexpr Word<base::Presence> all[]
        = {{base::Presence::Absent, "absent"}, {base::Presence::Present, "present"}, {base::Presence::Unknown, "unknown"}};
};

template <typename Enum>
[[nodiscard]] QString wordOf(Enum value)
{
    const auto found = std::ranges::find(Words<Enum>::all, value, &Word<Enum>::value);
    return found == std::end(Words<Enum>::all) ? QString() : QString::fromLatin1(found->text);
}

template <typename Enum>
[[nodiscard]] std::optional<Enum> fromWord(const QString &word)
{
    const auto found = std::ranges::find_if(Words<Enum>::all, [&](const Word<Enum> &w) { return QLatin1StringView(w.text) == word; });
    return found == std::end(Words<Enum>::all) ? std::nullopt : std::optional(found->value);
}

template <typename Enum>
[[nodiscard]] QStringList allWords()
{
    QStringList words;
    for (const Word<Enum> &w : Words<Enum>::all)
        words << QString::fromLatin1(w.text);
    return words;
}

} // namespace repair
