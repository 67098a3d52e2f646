// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/store.h"
#include "window/controller/treeinuse.h"

#include <map>

namespace window {

/// The cases there are: begun, opened, searched, kept by themselves, written to files. A case that is walked is in the record a moment after each answer, with
/// the ticket as it was typed; so is one that was ended.
class Cases final : public QObject
{
    Q_OBJECT

public:
    Cases(Work &work, Controller &controller, TreeInUse &trees, repair::CaseStore store, std::shared_ptr<const base::Clock> clock);

    // Intents that lead to another state; nothing happens while other work is under way.
    void begin(const QString &where);   ///< with the tree in use, on a machine as workflow::openMachine() takes it
    void open(const QString &idOrPath); ///< with the tree that it was walked with, which is the one in use from then on
    // Others.
    void search(const QString &text);      ///< answered by found(); only the newest search is
    void save(const QString &path);        ///< the case that is shown, as a file to be handed on
    void writeReport(const QString &path); ///< of the case that is shown; the ending says which kind
    void writeKit(const QString &folder);  ///< of the case that is shown: a new or empty folder to be carried to its machine (workflow::makeKit())

Q_SIGNALS:
    void found(const QString &text, const std::vector<repair::Case> &cases);

private:
    void follow();
    void list();
    void keep(const repair::Case &run);

    Work &m_work;
    Controller &m_controller;
    TreeInUse &m_trees;
    repair::CaseStore m_store;
    std::shared_ptr<const base::Clock> m_clock;
    Jobs::Lane m_listing, m_searching, m_writing;
    std::map<QString, Jobs::Lane> m_keeping; ///< one a case: a newer state of it is kept instead of an older one that still waits
};

} // namespace window
