// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/controller/picturereading.h"
#include "window/controller/state.h"
#include "window/pages/page.h"

#include <QMap>

#include <optional>

namespace window {

class AnswerEditor;
class MessageEditor;

/// One question: why it is asked, how to find out, the answers; what the machine said about it. As soon as the answer on the page is another
/// one, both are shown with their sources, and going on means to keep the answer against the machine.
class QuestionPage final : public Page
{
    Q_OBJECT

public:
    explicit QuestionPage(QWidget *parent = nullptr);
    void show(const Asking &asking);
    void showPicture(const PictureReading &reading);
    void showMatches(const QString &text, const std::vector<engine::MessageMatch> &matches, const std::vector<engine::MessageMatch> &near);

    void goOn() override;
    bool handleKey(const QKeyEvent &event) override;
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QString spoken() const override;

Q_SIGNALS:
    void answered(const QString &question, const base::Value &value);
    void withdrawWanted(const QString &question);
    void messageEdited(const QString &text);
    void pictureGiven(const QImage &picture, const QString &file);
    void pictureRemoved();

private:
    void updateFooter();
    void addHelp(const rules::Question &question, const Walked &at);
    void addWithdraw(const Walked &at);
    void showMachine();
    [[nodiscard]] bool disagreesWithMachine() const;
    void keepDraft();

    QString m_case;
    rules::Question m_question;
    std::vector<rules::MessagePattern> m_patterns;
    AnswerEditor *m_editor = nullptr;
    std::optional<base::Value> m_answer;      ///< as the case has it
    std::optional<engine::Answer> m_measured; ///< what the machine says to this question
    QWidget *m_machine = nullptr;             ///< where that is shown
    bool m_showsDispute = false;
    QMap<QString, base::Value> m_drafts; ///< entered and left without going on
};

} // namespace window
