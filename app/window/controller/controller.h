// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "engine/message.h"
#include "repair/store.h"
#include "window/controller/jobs.h"
#include "window/controller/library.h"
#include "window/controller/state.h"
#include "window/run.h"
#include "workflow/workflow.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace window {

/// The one object of the window that has state. Pages call the intents below; everything that reads or writes a machine, a file or a long
/// tree happens on the worker thread, and the answer arrives as a new state(). While work is under way that will change the state
/// (busyWith() is not empty), intents that would change the state are ignored; those that only note something (the ticket, the trust, the folder
/// of trees), stop() and the searches are not.
class Controller final : public QObject
{
    Q_OBJECT

public:
    Controller(repair::CaseStore store, std::shared_ptr<const base::Clock> clock, QObject *parent = nullptr);
    ~Controller() override;

    [[nodiscard]] const State &state() const { return m_state; }
    /// The tree in use; empty only until the first one was read.
    [[nodiscard]] const CompiledTreePointer &compiledTree() const { return m_compiledTree; }
    [[nodiscard]] QString busyWith() const { return m_busyWith; }
    [[nodiscard]] const repair::CaseStore &store() const { return m_store; }
    /// The trees there are, and how the file of the tree in use stands; its signals say when either is different.
    [[nodiscard]] const Library &library() const { return m_library; }
    [[nodiscard]] bool canGoBack() const;

    // Intents.
    void start(const StartOptions &options);
    void openTree(const QString &file);                     ///< empty: the built-in one
    void useTree(const QString &file);                      ///< as openTree(), but a case goes on with the answers that still fit
    void useNewVersion();                                   ///< of the tree in use, whose file was changed: as useTree(), but what is over stays on its page
    void watchFolder(const QString &folder);                ///< the folder of trees from now on; empty: the usual one
    void forgetTrust();                                     ///< in the tree in use: asked again before it changes a machine
    void walkWith(const CompiledTreePointer &compiledTree); ///< the same with a tree that was read already
    void begin(const QString &where);                       ///< as machine::open() takes it
    void openCase(const QString &idOrPath);
    void searchHistory(const QString &text); ///< answered by historyFound(); only the newest search is
    void answer(const QString &question, const base::Value &value);
    void withdraw(const QString &question); ///< forget the person's answer
    void revise(const QString &question);
    void recognise(const QString &text);          ///< answered by recognised()
    void inspect();                               ///< what the machine told
    void diagnose(const QString &diagnosis = {}); ///< to the diagnosis page, looking at this one
    void resume();                                ///< from a side trip back to the question or the diagnosis
    void plan(const QString &remedy, const QString &media = {});
    /// Carries out the plan of the preview. `trustTree` says that the person trusts this exact tree; needed once for a tree of their own.
    void apply(const QStringList &confirmed, bool trustTree);
    void conclude(); ///< ends the case without applying anything: to the report
    void stop();
    void undo();
    void verify();     ///< reads the machine of a run that is over again, and checks what the remedy should bring about
    void applyAgain(); ///< finishes a run that was stopped in the middle
    void back();
    void newCase();
    void setPeople(const QString &ticket, const QString &technician);
    void saveCase(const QString &path);
    void writeReport(const QString &path);

Q_SIGNALS:
    void stateChanged();
    void compiledTreeChanged();
    void busyChanged();
    void progressed();                      ///< state() is Applying and its log has grown
    void failed(const base::Error &error);  ///< an intent could not be carried out; the state is as before
    void notified(const QString &sentence); ///< something was done that changes no page: "The report was written to ..."
    void historyFound(const QString &text, const std::vector<repair::Case> &cases);
    void recognised(const QString &text, const std::vector<engine::MessageMatch> &matches, const std::vector<engine::MessageMatch> &near);

private:
    template <typename Value>
    void work(const QString &with, std::function<base::Result<Value>()> function, std::function<void(Value)> done);
    void setBusy(const QString &with);
    void setState(State state);
    void think(const QString &with, std::function<base::Result<repair::Case>()> make);
    void proceed(Walked walked);
    void readTree(const QString &name, std::function<void()> then);
    void setCompiledTree(const CompiledTreePointer &compiledTree);
    void toStart();
    void autosave(const repair::Case &run);
    void carryOut(repair::Case run, bool undoing, const QStringList &confirmed);
    [[nodiscard]] repair::Case *mutableCase();

    repair::CaseStore m_store;
    std::shared_ptr<const base::Clock> m_clock;
    State m_state = Start{};
    std::optional<State> m_before; ///< what a refused tree is shown instead of
    CompiledTreePointer m_compiledTree;
    Library m_library;
    QString m_busyWith;
    QStringList m_visited; ///< questions shown before the present page, for Back
    std::stop_source m_stopApplying;
    Jobs::Lane m_main, m_listing, m_searching, m_recognising;
    std::map<QString, Jobs::Lane> m_saving; ///< one a case
    Jobs m_jobs;                            ///< last: destroyed first, so that no work outlives what it needs
};

} // namespace window
