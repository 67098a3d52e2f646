// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/apply.h"
#include "repair/plan.h"
#include "repair/store.h"
#include "repair/undo.h"

#include <QTemporaryDir>

#include <memory>

/// A practice machine to be repaired in a folder of its own, with a data folder beside it and a clock that stands still.
namespace workshop {

[[nodiscard]] rules::RegistryPart thirdItem();
[[nodiscard]] rules::Action action(decltype(rules::Action::what) what);
/// A tree with one diagnosis `D` and one remedy `R` of these actions.
[[nodiscard]] rules::Tree treeOf(std::vector<rules::Action> actions);
[[nodiscard]] base::Result<repair::Plan> planOf(const rules::Tree &tree, const machine::Machine &machine, const QString &media = {});

[[nodiscard]] base::ValueAddress windowsLine(const QString &set);
[[nodiscard]] QByteArray bytesOf(const QString &path);
void write(const QString &path, const QByteArray &bytes);
/// Every file of a folder, by its path.
[[nodiscard]] QMap<QString, QByteArray> filesBelow(const QString &folder);

class Workshop
{
public:
    /// `disk`: an empty folder that the machine is made in; one beside the data folder when it is not given.
    explicit Workshop(const QString &scenario = QStringLiteral("Q142676"), const QString &disk = {});

    [[nodiscard]] QString folder() const { return m_folder; } ///< the machine's system root
    [[nodiscard]] QString hivePath(const QString &name = QStringLiteral("SYSTEM")) const;
    [[nodiscard]] QString beside(const QString &name) const; ///< a path beside the machine
    [[nodiscard]] std::unique_ptr<machine::Machine> machine() const;
    [[nodiscard]] std::optional<machine::RegistryValue> value(const base::ValueAddress &address) const;
    /// A case whose plan has these actions, as the command line would save it.
    [[nodiscard]] repair::Case planned(std::vector<rules::Action> actions, const QString &media = {}) const;
    [[nodiscard]] repair::Case plannedThirdItem() const;
    [[nodiscard]] const repair::CaseStore &store() const { return m_store; }
    [[nodiscard]] repair::ApplyOptions options() const; ///< with the worker of this build
    [[nodiscard]] const base::Clock &clock() const { return m_clock; }
    /// A program that stands in for the worker: a shell script, started in the work folder with the request on its input.
    [[nodiscard]] QString script(const QByteArray &body) const;

    base::Result<repair::Case> apply(const repair::Case &run) const { return repair::apply(run, m_store, options(), m_clock); }
    base::Result<repair::Case> undo(const repair::Case &run) const { return repair::undo(run, m_store, options(), m_clock); }

private:
    QTemporaryDir m_dir;
    QString m_folder;
    repair::CaseStore m_store;
    base::FixedClock m_clock;
};

} // namespace workshop
