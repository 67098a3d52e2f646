// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/store.h"
#include "window/controller/controller.h"

#include <stop_token>

namespace window {

/// From the diagnosis that is shown to a repaired machine and back again: what the person wants done, on the stages that workflow/ has. Each leads to another
/// state after some work; nothing happens while other work is under way, or where the state is not the one named.
class Repairs final : public QObject
{
    Q_OBJECT

public:
    Repairs(Work &work, Controller &controller, repair::CaseStore store, std::shared_ptr<const base::Clock> clock);

    void plan(const QString &remedy, const QString &media = {}); ///< Diagnosed, Planned
    /// Planned: carries it out. `confirmed` is what the person ticked (repair::ApplyOptions::confirmed); `trustTree` says that the person trusts this exact
    /// tree, which is written down. Where that is needed and not said, nothing happens.
    void apply(const QStringList &confirmed, bool trustTree);
    void finish(); ///< Finished: goes on with a repair that was left in the middle
    void undo();   ///< Finished
    void verify(); ///< Finished: reads the machine again, and checks what the remedy should bring about
    void stop();   ///< Applying: after the present step

private:
    void carryOut(repair::Case run, bool undoing, const QStringList &confirmed, CompiledTreePointer compiledTree);

    Work &m_work;
    Controller &m_controller;
    repair::CaseStore m_store;
    std::shared_ptr<const base::Clock> m_clock;
    std::stop_source m_stop;
};

} // namespace window
