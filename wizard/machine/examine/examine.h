// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/probe.h"
#include "machine/machine.h"

#include <QString>
#include <QStringList>

/// The parts of machine::examine(), one a kind of probe. Inside examine/ only.
namespace machine::examining {

using base::Finding;

/// What cannot be told, and why.
[[nodiscard]] Finding unknown(const QString &why);
[[nodiscard]] Finding unknown(const base::Error &error);
/// What is not there, and where it was looked for.
[[nodiscard]] Finding absent(const QString &where);
[[nodiscard]] Finding yesNo(bool yes, const QString &source);
[[nodiscard]] Finding choice(const QString &option, const QString &source);

/// The address as it is on this machine (CurrentControlSet by its number), for the source of a finding.
[[nodiscard]] QString placeOf(const Machine &machine, const base::KeyAddress &address);
/// `KEY, NAME = "text"`.
[[nodiscard]] QString placeOf(const Machine &machine, const base::ValueAddress &address, const RegistryValue &value);
/// A value's text on one line, quoted, not too long.
[[nodiscard]] QString quoted(const QString &text);

/// machine::examine() without its last touch: a note on what may be out of date.
[[nodiscard]] Finding measured(const Machine &machine, const base::Probe &probe);

[[nodiscard]] Finding edition(const Machine &machine);
[[nodiscard]] Finding servicePack(const Machine &machine);
[[nodiscard]] Finding processor(const Machine &machine);
[[nodiscard]] Finding keyExists(const Machine &machine, const base::KeyAddress &address);
[[nodiscard]] Finding registryValue(const Machine &machine, const base::ValueAddress &address);
[[nodiscard]] Finding valuePart(const Machine &machine, const base::Probe &probe);
[[nodiscard]] Finding serviceExists(const Machine &machine, const QString &name);
[[nodiscard]] Finding serviceImage(const Machine &machine, const QString &text);
[[nodiscard]] Finding uninstall(const Machine &machine, const QString &text);
[[nodiscard]] Finding hotfix(const Machine &machine, const QString &name);
[[nodiscard]] Finding file(const Machine &machine, const base::Probe &probe);
/// Yes as soon as a record is there, however the log is; no only where a sound log goes back far enough.
[[nodiscard]] Finding event(const Machine &machine, const base::Probe::Event &wanted);

/// Turns a found value into yes or no; an absent value is no, an unknown one stays unknown.
[[nodiscard]] Finding compared(Finding finding, const base::Probe::Comparison &comparison);

} // namespace machine::examining
