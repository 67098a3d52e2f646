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

/// Adds the changes of one value, in each control set that the next boot may use, or says why there are none.
void planValue(Draft &draft, const rules::Action &action, const base::ValueAddress &address, const QString &note, const Edit &edit);

/// `ControlSet001` where there are several, the key otherwise: to say where something stands.
[[nodiscard]] QString whereIs(const base::ValueAddress &address);

} // namespace repair
