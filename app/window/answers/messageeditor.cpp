// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/answers/messageeditor.h"

#include "base/limits.h"
#include "engine/session.h"
#include "window/answers/picturepane.h"
#include "window/answers/seenlist.h"
#include "window/controller/settings.h"
#include "window/views/fold.h"
#include "window/views/optionrow.h"
#include "window/views/widgets.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextCursor>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace window {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const engine::MessageMatch &match, const std::vector<rules::MessagePattern> &patterns)
{
    const auto pattern = std::ranges::find(patterns, match.pattern, &rules::MessagePattern::id);
    return pattern != patterns.end() && !pattern->title.isEmpty() ? pattern->title : match.pattern;
}

} // namespace

bool PasteField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

void PasteField::insertFromMimeData(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        Q_EMIT pictureGiven({}, urls.first().toLocalFile());
    else if (source->hasImage() && !source->hasText())
        Q_EMIT pictureGiven(qvariant_cast<QImage>(source->imageData()), {});
    else if (source->hasText())
        insertPlainText(source->text());
}

void PasteField::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore(); // the window goes on
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

MessageEditor::MessageEditor(const rules::Question &question, QWidget *parent)
    : AnswerEditor(parent)
    , m_question(question)
    , m_field(new PasteField)
    , m_picture(new PicturePane)
    , m_found(views::column(nullptr, theme::space2))
    , m_none(new views::OptionCheck({tr("There was no message"), {}, {}, {}}))
    , m_unknown(new views::OptionCheck({tr("I don’t know"), {}, u"?"_s, {}}))
{
    m_field->setObjectName(u"messageText"_s);
    m_field->setAccessibleName(question.text);
    m_field->setAccessibleDescription(tr("Paste or type the message. Control and Enter goes on."));
    m_field->setPlaceholderText(tr("Paste the message here, or a picture of it, or type what was seen. Spelling, line breaks and paths do not matter."));
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(7 * m_field->fontMetrics().lineSpacing() + 20);
    m_none->setObjectName(u"option-no-message"_s);
    m_unknown->setObjectName(u"option-unknown"_s);

    auto *layout = views::column(this, theme::space3);
    auto *both = views::row(theme::space4);
    both->addWidget(m_field, 3);
    both->addWidget(m_picture, 2);
    m_picture->hide();
    layout->addLayout(both);
    auto *choose = views::button(tr("Read from a &picture…"), u"choosePicture"_s, u"quiet"_s);
    choose->setToolTip(tr("A screenshot or a photo of the message; it can be pasted or dropped into the field, too."));
    connect(choose, &QPushButton::clicked, this, &MessageEditor::choosePicture);
    connect(m_field, &PasteField::pictureGiven, this, &MessageEditor::takePicture);
    connect(m_picture, &PicturePane::removed, this, &MessageEditor::removePicture);
    auto *found = new QWidget;
    found->setObjectName(u"recognised"_s);
    found->setMinimumHeight(56);
    auto *foundLayout = views::column(found, 0);
    foundLayout->addLayout(m_found);
    foundLayout->addStretch();
    layout->addWidget(found);
    layout->addWidget(choose, 0, Qt::AlignLeft);
    layout->addWidget(m_none);
    layout->addWidget(m_unknown);
    showMatches({}, {}, {}, {});

    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        if (!text().isEmpty()) {
            m_none->setChecked(false);
            m_unknown->setChecked(false);
        }
        if (m_seen)
            m_seen->setChosen(text());
        Q_EMIT edited(text());
        Q_EMIT changed();
    });
    for (views::OptionCheck *whole : {m_none, m_unknown}) {
        connect(whole, &QCheckBox::checkStateChanged, this, [this, whole](Qt::CheckState state) {
            if (state == Qt::Checked) {
                (whole == m_none ? m_unknown : m_none)->setChecked(false);
                m_field->clear();
            }
            Q_EMIT changed();
        });
    }
}

void MessageEditor::showSeen(const machine::SeenMessages &seen)
{
    if (seen.messages.empty())
        return;
    m_seen = new SeenList(seen);
    m_seen->setChosen(text());
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(3, m_seen);
    connect(m_seen, &SeenList::chosen, this, &MessageEditor::replaceText);
}

/// Ctrl+Z brings the former text back.
void MessageEditor::replaceText(const QString &text)
{
    m_field->selectAll();
    m_field->insertPlainText(text);
}

void MessageEditor::choosePicture()
{
    const QString file
        = QFileDialog::getOpenFileName(this, tr("Open a picture of the message"), settings::saveFolder(), tr("Pictures (*.png *.jpg *.jpeg *.bmp *.gif)"));
    if (!file.isEmpty())
        takePicture({}, file);
}

void MessageEditor::takePicture(const QImage &picture, const QString &file)
{
    m_pictureFile = file;
    m_isReading = true;
    m_picture->setPicture(picture);
    m_picture->setStatus(tr("Reading the picture…"));
    m_picture->show();
    Q_EMIT pictureGiven(picture, file);
}

void MessageEditor::removePicture()
{
    m_isReading = false;
    m_picture->hide();
    m_picture->setPicture({});
    m_field->setFocus();
    Q_EMIT pictureRemoved();
}

void MessageEditor::showPicture(const PictureReading &reading)
{
    if (!m_isReading || reading.file != m_pictureFile)
        return;
    if (!reading.picture.isNull())
        m_picture->setPicture(reading.picture);
    if (!reading.isDone)
        return;
    m_isReading = false;
    QString words = reading.problem;
    if (words.isEmpty())
        words = reading.text.isEmpty() ? tr("No text was found in the picture. Type what it says.") : tr("Check the text against the picture, and correct it.");
    m_picture->setStatus(words);
    if (!reading.text.isEmpty())
        replaceText(reading.text);
    views::announce(this, words);
}

QString MessageEditor::text() const
{
    return m_field->toPlainText();
}

std::optional<base::Value> MessageEditor::value() const
{
    if (m_unknown->isChecked())
        return base::Unknown{};
    const QString answer = m_none->isChecked() ? u"none"_s : text();
    if (answer.trimmed().isEmpty())
        return std::nullopt;
    auto value = engine::parseAnswer(m_question, answer);
    return value ? std::optional(std::move(*value)) : std::nullopt;
}

QString MessageEditor::trouble() const
{
    if (text().size() > base::limits::answerCharacters)
        return tr("This is too long: %L1 characters, and at most %L2 are read. Paste the part around the message.")
            .arg(text().size())
            .arg(base::limits::answerCharacters);
    return {};
}

void MessageEditor::setValue(const base::Value &value)
{
    m_unknown->setChecked(base::isUnknown(value));
    if (const auto *given = std::get_if<base::Text>(&value)) {
        m_none->setChecked(engine::saysNoMessage(given->text));
        if (!m_none->isChecked())
            m_field->setPlainText(given->text);
    }
}

bool MessageEditor::handleKey(const QKeyEvent &event)
{
    if (event.text() != u'?' || m_field->hasFocus())
        return false;
    m_unknown->setFocus(Qt::ShortcutFocusReason);
    m_unknown->setChecked(true);
    return true;
}

QWidget *MessageEditor::firstFocus() const
{
    return m_none->isChecked() ? static_cast<QWidget *>(m_none) : m_unknown->isChecked() ? static_cast<QWidget *>(m_unknown) : m_field;
}

void MessageEditor::showMatches(const QString &given, const std::vector<engine::MessageMatch> &matches, const std::vector<engine::MessageMatch> &near,
                                const std::vector<rules::MessagePattern> &patterns)
{
    if (given != text())
        return;
    views::clear(m_found);
    markSpans(matches);
    if (given.trimmed().isEmpty()) {
        m_found->addWidget(views::iconLine(u"info"_s, theme::Tone::Muted, tr("What is recognised appears here.")));
        m_announced.clear();
        m_wasRecognised = false;
        return;
    }
    announceChange(matches, near, patterns);
    if (matches.empty()) {
        m_found->addWidget(
            views::iconLine(u"open"_s, theme::Tone::Muted, tr("No known message is recognised yet."), tr("You can go on: the text is kept for the report.")));
        showNear(near, patterns);
        return;
    }
    const auto isGeneric = [&patterns](const engine::MessageMatch &match) {
        const auto pattern = std::ranges::find(patterns, match.pattern, &rules::MessagePattern::id);
        return pattern != patterns.end() && pattern->generic;
    };
    const bool decides = !std::ranges::all_of(matches, isGeneric);
    auto *more = new views::Fold(tr("More that was recognised"), u"moreRecognised"_s);
    constexpr std::size_t most = 3;
    std::size_t shown = 0;
    for (const engine::MessageMatch &match : matches) {
        const bool generic = isGeneric(match);
        auto *line = views::iconLine(generic ? u"info"_s : u"good"_s, generic ? theme::Tone::Warning : theme::Tone::Good, titleOf(match, patterns),
                                     generic ? tr("Many problems show this message; it decides nothing alone.") : match.because);
        const bool isDetail = (decides && generic) || shown >= most;
        (isDetail ? more->body() : m_found)->addWidget(line);
        shown += isDetail ? 0 : 1;
    }
    more->finish();
    m_found->addWidget(more);
    showNear(near, patterns);
}

/// Tells a screen reader what is recognised, that nothing is any more, and what it only comes near to; not again at each letter that changes nothing.
void MessageEditor::announceChange(const std::vector<engine::MessageMatch> &matches, const std::vector<engine::MessageMatch> &near,
                                   const std::vector<rules::MessagePattern> &patterns)
{
    QStringList sentences;
    if (!matches.empty())
        sentences << tr("%n messages recognised.", nullptr, static_cast<int>(matches.size()));
    for (const engine::MessageMatch &match : matches)
        sentences << titleOf(match, patterns) + u'.';
    if (matches.empty() && m_wasRecognised)
        sentences << tr("The message is not recognised any more.");
    if (!near.empty())
        sentences << tr("Similar, but a different message: %1").arg(titleOf(near.front(), patterns)) + u'.' << near.front().because;
    m_wasRecognised = !matches.empty();
    const QString news = sentences.join(u' ');
    if (std::exchange(m_announced, news) != news)
        views::announce(this, news);
}

/// A name with one letter wrong may be a slip of whoever typed it: what it was mistaken for, and why it does not count.
void MessageEditor::showNear(const std::vector<engine::MessageMatch> &near, const std::vector<rules::MessagePattern> &patterns)
{
    constexpr std::size_t most = 2;
    for (std::size_t i = 0; i < std::min(near.size(), most); ++i)
        m_found->addWidget(
            views::iconLine(u"question"_s, theme::Tone::Muted, tr("Similar, but a different message: %1").arg(titleOf(near[i], patterns)), near[i].because));
}

void MessageEditor::markSpans(const std::vector<engine::MessageMatch> &matches)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const engine::MessageMatch &match : matches) {
        for (const auto &span : match.spans) {
            QTextEdit::ExtraSelection mark;
            mark.format.setBackground(theme::colors().goodSoft);
            mark.format.setFontUnderline(true);
            mark.format.setUnderlineColor(theme::colors().good);
            mark.cursor = QTextCursor(m_field->document());
            mark.cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(span.start, 0, text().size())));
            mark.cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(span.start + span.length, 0, text().size())), QTextCursor::KeepAnchor);
            marks << mark;
        }
    }
    m_field->setExtraSelections(marks);
}

} // namespace window
