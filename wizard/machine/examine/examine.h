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

/// A number where it is only digits.
[[nodiscard]] base::Value numberOrText(const QString &text);
/// Yes, no or unknown; anything else that a probe may find counts by its being there.
[[nodiscard]] std::optional<bool> truth(const Finding &finding);

/// Where Windows says what it is.
[[nodiscard]] const base::KeyAddress &currentVersion();
[[nodiscard]] const base::KeyAddress &productOptions();
/// A text value with its place; the Error says why there is none.
struct Read {
    QString text;
    QString source;
};
[[nodiscard]] base::Result<Read> readText(const Machine &machine, const base::KeyAddress &key, const QString &name);

/// machine::examine() without its last touch: a note on what may be out of date.
[[nodiscard]] Finding measured(const Machine &machine, const base::Probe &probe);

[[nodiscard]] Finding edition(const Machine &machine);
[[nodiscard]] Finding servicePack(const Machine &machine);
[[nodiscard]] Finding processor(const Machine &machine);
[[nodiscard]] Finding release(const Machine &machine);
[[nodiscard]] Finding build(const Machine &machine);
[[nodiscard]] Finding architecture(const Machine &machine);
[[nodiscard]] Finding productType(const Machine &machine);
[[nodiscard]] Finding diskFree(const Machine &machine);
[[nodiscard]] Finding keyExists(const Machine &machine, const base::KeyAddress &address);
[[nodiscard]] Finding registryValue(const Machine &machine, const base::ValueAddress &address);
[[nodiscard]] Finding valueType(const Machine &machine, const base::ValueAddress &address);
[[nodiscard]] Finding valuePart(const Machine &machine, const base::Probe &probe);
[[nodiscard]] Finding serviceExists(const Machine &machine, const QString &name);
[[nodiscard]] Finding serviceStart(const Machine &machine, const QString &name);
[[nodiscard]] Finding servicePath(const Machine &machine, const QString &name);
[[nodiscard]] Finding serviceImage(const Machine &machine, const QString &text);
[[nodiscard]] Finding uninstall(const Machine &machine, const QString &text);
[[nodiscard]] Finding hotfix(const Machine &machine, const QString &name);
[[nodiscard]] Finding file(const Machine &machine, const base::Probe &probe);
[[nodiscard]] Finding ini(const Machine &machine, const base::Probe &probe);
/// Over the keys right below one. What cannot be read of one of them is not known, unless another one settles it.
[[nodiscard]] Finding subkeys(const Machine &machine, const base::Probe &probe);
/// Yes as soon as a record is there, however the log is; no only where a sound log goes back far enough.
[[nodiscard]] Finding event(const Machine &machine, const base::Probe::Event &wanted);

/// Turns a found value into yes or no; an absent value is no (of `noLine` alone: yes), an unknown one stays unknown.
[[nodiscard]] Finding compared(Finding finding, const base::Probe::Comparison &comparison);

} // namespace machine::examining
