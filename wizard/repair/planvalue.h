// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/planner.h"

#include <functional>

/// How the plan of any one registry value is made. Inside repair/ only: planregistry.cpp has the places, planedits.cpp and planregistry.cpp what
/// becomes of the value there.
namespace repair {

using MaybeValue = std::optional<machine::RegistryValue>;

/// One concrete place that an action means, with what to know about it.
struct Place {
    base::ValueAddress address;
    QString note;
};

/// What an action makes of the value that stands at a place; nothing when there is nothing to do or it was refused (draft says which).
using Edit = std::function<std::optional<Change>(Draft &, const Place &, const MaybeValue &)>;

/// What becomes of a key that is not there.
enum class MissingKey { Refuse, Make };

/// Adds the changes of one value, in each control set that the next boot may use, or says why there are none.
void planValue(Draft &draft, const rules::Action &action, const base::ValueAddress &address, const QString &note, const Edit &edit,
               MissingKey missing = MissingKey::Refuse);

/// The places of an address: for CurrentControlSet one in each control set that the next boot may use. Empty after a refusal.
[[nodiscard]] std::vector<Place> placesOf(Draft &draft, const base::ValueAddress &address);
/// Whether the hive may be written; told once a hive, and remembered in the plan's basis.
[[nodiscard]] bool mayWrite(Draft &draft, const QString &name);
/// Whether the key at a place may be edited where the hive as a whole may be: its control set is sound, and the editor can keep the names and
/// the data of the values beside the one to be changed.
[[nodiscard]] bool mayEdit(Draft &draft, const Place &place, const machine::KeyInfo &key);

/// The value's name for people; `(default)` for the one without.
[[nodiscard]] QString nameOf(const base::ValueAddress &address);
/// Where the key is that of a driver without which Windows may not start: has the plan ask first.
void askBeforeStartDriver(Draft &draft, const base::KeyAddress &key);
/// `ControlSet001` where there are several, the key otherwise: to say where something stands.
[[nodiscard]] QString whereIs(const base::ValueAddress &address);

} // namespace repair
