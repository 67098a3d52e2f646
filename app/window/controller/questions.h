// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/message.h"
#include "window/controller/treeinuse.h"

namespace window {

/// What the person does to the answers of the case that is shown. Each intent leads, after a moment of work, to the next question or to the diagnosis
/// (Controller::proceed()); nothing happens while other work is under way, or where the state has no case that is walked.
class Questions final : public QObject
{
    Q_OBJECT

public:
    Questions(Work &work, Controller &controller, TreeInUse &trees, std::shared_ptr<const base::Clock> clock);

    void answer(const QString &question, const base::Value &value); ///< of the question on the page, and no other
    void withdraw(const QString &question);                         ///< forget the person's answer
    void revise(const QString &question);                           ///< to this question, with a way back to the present one
    void show(const QString &question);                             ///< the same without: it is the way back
    /// Which messages of the tree are in this text; answered by recognised(), and only for the newest text. Not held up by other work.
    void recognise(const QString &text);

Q_SIGNALS:
    void recognised(const QString &text, const std::vector<engine::MessageMatch> &matches, const std::vector<engine::MessageMatch> &near);

private:
    void think(const QString &with, const Walked &at, std::function<base::Result<repair::Case>(const Walked &)> make);

    Work &m_work;
    Controller &m_controller;
    TreeInUse &m_trees;
    std::shared_ptr<const base::Clock> m_clock;
    Jobs::Lane m_recognising;
};

} // namespace window
