// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/message.h"
#include "machine/eventlog/seen.h"
#include "window/answers/answereditor.h"
#include "window/controller/picturereading.h"

#include <QPlainTextEdit>

class QVBoxLayout;

namespace window {

class PicturePane;
class SeenList;

namespace views {
class OptionCheck;
class TextLabel;
} // namespace views

/// A field that takes what is pasted as plain text, goes to the next field on Tab, and goes on with Ctrl+Enter. A picture, or the file of one, that is
/// pasted or dropped goes to whoever can read it.
class PasteField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

Q_SIGNALS:
    void pictureGiven(const QImage &picture, const QString &file); ///< one of the two

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// The observed message, pasted or typed. What the tree recognises in it is shown below while it is typed, and the matched parts are
/// marked in the text; nothing moves for it: the place is always there.
class MessageEditor final : public AnswerEditor
{
    Q_OBJECT

public:
    explicit MessageEditor(const rules::Question &question, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<base::Value> value() const override;
    void setValue(const base::Value &value) override;
    [[nodiscard]] QString trouble() const override;
    bool handleKey(const QKeyEvent &event) override;
    [[nodiscard]] QWidget *firstFocus() const override;

    [[nodiscard]] QString text() const;
    /// What was recognised in `text`, and what it only comes near to; ignored when the field holds something else by now. `patterns` gives
    /// the titles.
    void showMatches(const QString &text, const std::vector<engine::MessageMatch> &matches, const std::vector<engine::MessageMatch> &near,
                     const std::vector<rules::MessagePattern> &patterns);

    /// What the machine itself wrote down, to be chosen; once, before the page is shown. Choosing fills the field.
    void showSeen(const machine::SeenMessages &seen);

    /// How the reading of the picture stands that pictureGiven() told of; of any other it is ignored. What was read fills the field.
    void showPicture(const PictureReading &reading);

Q_SIGNALS:
    void edited(const QString &text);                              ///< to be recognised
    void pictureGiven(const QImage &picture, const QString &file); ///< to be read
    void pictureRemoved();

private:
    void takePicture(const QImage &picture, const QString &file);
    void removePicture();
    void choosePicture();
    void replaceText(const QString &text);
    void showNear(const std::vector<engine::MessageMatch> &near, const std::vector<rules::MessagePattern> &patterns);
    void announceChange(const std::vector<engine::MessageMatch> &matches, const std::vector<engine::MessageMatch> &near,
                        const std::vector<rules::MessagePattern> &patterns);
    void markSpans(const std::vector<engine::MessageMatch> &matches);

    rules::Question m_question;
    PasteField *m_field;
    SeenList *m_seen = nullptr; ///< where the machine wrote nothing down
    PicturePane *m_picture;     ///< hidden while there is none
    QString m_pictureFile;
    bool m_isReading = false;
    QVBoxLayout *m_found;
    views::OptionCheck *m_none;
    views::OptionCheck *m_unknown;
    QString m_announced; ///< what a screen reader heard last
    bool m_wasRecognised = false;
};

} // namespace window
