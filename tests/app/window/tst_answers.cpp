// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message.h"
#include "window/answers/answereditor.h"
#include "window/answers/messageeditor.h"
#include "window/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace window;
using base::Presence;

/// Each kind of answer: entered by mouse or key, read back as a value, and shown again from a value.
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesRoundTrip_data();
    void valuesRoundTrip();
    void numberKeys();
    void manyIsThreeValued();
    void lineIsChecked_data();
    void lineIsChecked();
    void messageMarksWhatIsRecognised();
    void newsOfTheMessageIsAnnounced();
    void messageTakesPlainTextOnly();
    void messageOffersWhatWasSeen();
    void messageTakesAPicture();
    void tooLongIsSaid();
    void choicesOfTheMachine();
};

namespace {

rules::Question question(rules::QuestionKind kind)
{
    rules::Question made;
    made.id = u"q"_s;
    made.kind = kind;
    made.text = u"Which?"_s;
    if (kind == rules::QuestionKind::Choice || kind == rules::QuestionKind::Many) {
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            made.options.push_back({id, u"Option "_s + id, {}, {}});
    }
    return made;
}

std::unique_ptr<AnswerEditor> shown(const rules::Question &question)
{
    std::unique_ptr<AnswerEditor> editor(makeAnswerEditor(question));
    editor->resize(600, 400);
    editor->show();
    return editor;
}

bool press(AnswerEditor &editor, Qt::Key key, const QString &text)
{
    return editor.handleKey(QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, text));
}

} // namespace

void TestAnswers::valuesRoundTrip_data()
{
    using enum rules::QuestionKind;
    QTest::addColumn<rules::QuestionKind>("kind");
    QTest::addColumn<base::Value>("value");
    QTest::newRow("choice") << Choice << base::Value(base::Choice{u"b"_s});
    QTest::newRow("yes") << YesNo << base::Value(base::YesNo{true});
    QTest::newRow("no") << YesNo << base::Value(base::YesNo{false});
    QTest::newRow("many") << Many << base::Value(base::Many{{{u"a"_s, Presence::Present}, {u"b"_s, Presence::Unknown}, {u"c"_s, Presence::Absent}}});
    QTest::newRow("many, none") << Many << base::Value(base::Many{{{u"a"_s, Presence::Absent}, {u"b"_s, Presence::Absent}, {u"c"_s, Presence::Absent}}});
    QTest::newRow("number") << Number << base::Value(base::Number{8.5});
    QTest::newRow("version") << Version << base::Value(base::Version{QVersionNumber({5, 131, 1877, 9})});
    QTest::newRow("text") << Text << base::Value(base::Text{u"blue & <b>screen</b>"_s});
    QTest::newRow("message") << Message << base::Value(base::Text{u"line one\nline two"_s});
    QTest::newRow("no message") << Message << base::Value(base::Text{u"none"_s});
    for (const auto kind : {Choice, Many, Text, Message, Number, Version, YesNo})
        QTest::addRow("unknown, kind %d", static_cast<int>(kind)) << kind << base::Value(base::Unknown{});
}

void TestAnswers::valuesRoundTrip()
{
    QFETCH(rules::QuestionKind, kind);
    QFETCH(base::Value, value);
    const auto editor = shown(question(kind));
    QVERIFY(!editor->value());
    editor->setValue(value);
    QVERIFY(editor->value());
    QCOMPARE(base::toString(*editor->value()), base::toString(value));
    QVERIFY(*editor->value() == value);
    QVERIFY(editor->firstFocus());
    QVERIFY(editor->trouble().isEmpty());
}

void TestAnswers::numberKeys()
{
    const auto editor = shown(question(rules::QuestionKind::Choice));
    QSignalSpy changed(editor.get(), &AnswerEditor::changed);
    QVERIFY(press(*editor, Qt::Key_2, u"2"_s));
    QVERIFY(*editor->value() == base::Value(base::Choice{u"b"_s}));
    QVERIFY(press(*editor, Qt::Key_Question, u"?"_s));
    QVERIFY(*editor->value() == base::Value(base::Unknown{}));
    QVERIFY(!press(*editor, Qt::Key_4, u"4"_s)); // there are three, and "I don't know" has no number
    QVERIFY(!press(*editor, Qt::Key_0, u"0"_s));
    QVERIFY(!press(*editor, Qt::Key_X, u"x"_s));
    QCOMPARE(changed.count(), 2);
}

void TestAnswers::manyIsThreeValued()
{
    const auto editor = shown(question(rules::QuestionKind::Many));
    QVERIFY(press(*editor, Qt::Key_1, u"1"_s));
    editor->findChild<QToolButton *>(u"unsure-b"_s)->click();
    QCOMPARE(base::toString(*editor->value()), u"a,b?"_s);
    editor->findChild<QAbstractButton *>(u"option-b"_s)->click(); // sure now: it is there
    QCOMPARE(base::toString(*editor->value()), u"a,b"_s);
    QVERIFY(!editor->findChild<QToolButton *>(u"unsure-b"_s)->isChecked());
    QVERIFY(press(*editor, Qt::Key_0, u"0"_s));
    QCOMPARE(base::toString(*editor->value()), u"none"_s);
    QVERIFY(press(*editor, Qt::Key_3, u"3"_s));
    QCOMPARE(base::toString(*editor->value()), u"c"_s);
    editor->findChild<QAbstractButton *>(u"option-unknown"_s)->click();
    QVERIFY(base::isUnknown(*editor->value()));
    editor->findChild<QAbstractButton *>(u"option-unknown"_s)->click();
    QVERIFY(!editor->value()); // nothing said is not "none of these"
}

void TestAnswers::lineIsChecked_data()
{
    QTest::addColumn<rules::QuestionKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("number") << rules::QuestionKind::Number << u"7"_s << true;
    QTest::newRow("number beyond") << rules::QuestionKind::Number << u"101"_s << false;
    QTest::newRow("no number") << rules::QuestionKind::Number << u"seven"_s << false;
    QTest::newRow("version") << rules::QuestionKind::Version << u"4.24.0.0"_s << true;
    QTest::newRow("no version") << rules::QuestionKind::Version << u"new"_s << false;
}

void TestAnswers::lineIsChecked()
{
    QFETCH(rules::QuestionKind, kind);
    QFETCH(QString, text);
    QFETCH(bool, valid);
    rules::Question asked = question(kind);
    asked.minimum = 0;
    asked.maximum = 100;
    const auto editor = shown(asked);
    QTest::keyClicks(editor->findChild<QLineEdit *>(u"answerLine"_s), text);
    QCOMPARE(editor->value().has_value(), valid);
    QCOMPARE(editor->trouble().isEmpty(), valid);
}

void TestAnswers::messageMarksWhatIsRecognised()
{
    const auto editor = shown(question(rules::QuestionKind::Message));
    auto *message = qobject_cast<MessageEditor *>(editor.get());
    QVERIFY(message);
    auto *field = message->findChild<QPlainTextEdit *>(u"messageText"_s);
    QSignalSpy edited(message, &MessageEditor::edited);
    const QString text = u"He says: user32.dll failed. Bye."_s;
    field->setPlainText(text);
    QVERIFY(edited.count() >= 1);

    rules::MessagePattern pattern;
    pattern.id = u"user32"_s;
    pattern.title = u"user32.dll could not be initialized"_s;
    engine::MessageMatch match;
    match.pattern = u"user32"_s;
    match.because = u"The name is the same."_s;
    match.spans = {{9, 18}};
    message->showMatches(text, {match}, {}, {pattern});
    QCOMPARE(field->extraSelections().size(), 1);
    QCOMPARE(field->extraSelections().front().cursor.selectedText(), u"user32.dll failed."_s);
    const auto labels = message->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == pattern.title; }));

    // An answer to the former text is not shown.
    field->setPlainText(u"something else"_s);
    message->showMatches(text, {match}, {}, {pattern});
    message->showMatches(u"something else"_s, {}, {match}, {pattern});
    QVERIFY(field->extraSelections().isEmpty()); // what only comes near is told, not marked
    const auto now = message->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(now, [&](const QLabel *label) { return label->text() == u"Similar, but a different message: "_s + pattern.title; }));
    // A span beyond the text harms nobody.
    match.spans = {{5, 5000}, {900, 3}};
    message->showMatches(u"something else"_s, {match}, {}, {pattern});
}

/// Who cannot see the page hears what is recognised, when it is not any more, and what it only comes near to; each once.
void TestAnswers::newsOfTheMessageIsAnnounced()
{
    static QStringList heard;
    heard.clear();
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::Announcement)
            heard << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
    });
    const auto editor = shown(question(rules::QuestionKind::Message));
    auto *message = qobject_cast<MessageEditor *>(editor.get());
    auto *field = message->findChild<QPlainTextEdit *>(u"messageText"_s);
    rules::MessagePattern pattern;
    pattern.id = u"user32"_s;
    pattern.title = u"User32.dll could not be initialized"_s;
    engine::MessageMatch match;
    match.pattern = u"user32"_s;
    const auto show = [&](const QString &text, const std::vector<engine::MessageMatch> &matches, const std::vector<engine::MessageMatch> &near) {
        field->setPlainText(text);
        message->showMatches(text, matches, near, {pattern});
    };
    show(u"user32.dll failed"_s, {match}, {});
    QCOMPARE(heard.size(), 1);
    QVERIFY2(heard.last().contains(pattern.title), qPrintable(heard.last()));
    show(u"user32.dll failed."_s, {match}, {});
    QCOMPARE(heard.size(), 1);
    engine::MessageMatch slip = match;
    slip.because = u"It names user23.dll, not user32.dll."_s;
    show(u"user23.dll failed."_s, {}, {slip});
    QCOMPARE(heard.size(), 2);
    QVERIFY2(heard.last().contains(u"not recognised any more"_s) && heard.last().contains(u"Similar, but a different message"_s)
                 && heard.last().contains(slip.because),
             qPrintable(heard.last()));
    QAccessible::installUpdateHandler(nullptr);
}

void TestAnswers::messageTakesPlainTextOnly()
{
    const auto editor = shown(question(rules::QuestionKind::Message));
    auto *field = editor->findChild<QPlainTextEdit *>(u"messageText"_s);
    auto *data = new QMimeData;
    data->setHtml(u"<b>user32.dll</b> failed"_s);
    data->setText(u"user32.dll failed"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    field->paste();
    QCOMPARE(field->toPlainText(), u"user32.dll failed"_s);
}

/// Offered, and taken only when it is chosen; the former text can be brought back.
void TestAnswers::messageOffersWhatWasSeen()
{
    const auto editor = shown(question(rules::QuestionKind::Message));
    auto *message = qobject_cast<MessageEditor *>(editor.get());
    machine::SeenMessages seen{u"SysEvent.Evt"_s, {}, {}};
    for (int i = 1; i <= 5; ++i)
        seen.messages.push_back({u"a.exe - Error\nNumber %1 failed."_s.arg(i), u"Application Popup"_s, 26, i, {}, u"2001-12-13 08:02"_s});
    message->showSeen(seen);
    QCOMPARE(message->text(), QString());
    QVERIFY(!message->value());
    auto *field = editor->findChild<QPlainTextEdit *>(u"messageText"_s);
    field->insertPlainText(u"typed"_s);
    auto *third = editor->findChild<QAbstractButton *>(u"seen-3"_s);
    QVERIFY(third && third->accessibleName().contains(u"3 times, last 2001-12-13 08:02"_s) && !editor->findChild<QAbstractButton *>(u"seen-4"_s));
    QTest::mouseClick(third, Qt::LeftButton);
    QCOMPARE(message->text(), u"a.exe - Error\nNumber 3 failed."_s);
    field->undo();
    QCOMPARE(message->text(), u"typed"_s);
    QTest::mouseClick(editor->findChild<QAbstractButton *>(u"seenAll"_s), Qt::LeftButton);
    QVERIFY(editor->findChild<QAbstractButton *>(u"seen-5"_s));
}

/// What was read fills the field beside the picture; a picture without text is kept, and so is what was typed.
void TestAnswers::messageTakesAPicture()
{
    const auto editor = shown(question(rules::QuestionKind::Message));
    auto *message = qobject_cast<MessageEditor *>(editor.get());
    auto *field = editor->findChild<QPlainTextEdit *>(u"messageText"_s);
    auto *pane = editor->findChild<QWidget *>(u"picturePane"_s);
    auto *status = editor->findChild<QLabel *>(u"pictureStatus"_s);
    QVERIFY(field && pane && status && !pane->isVisible());
    QSignalSpy given(message, &MessageEditor::pictureGiven);
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::white);
    field->insertPlainText(u"typed"_s);

    QApplication::clipboard()->setImage(picture);
    field->paste();
    QCOMPARE(given.size(), 1);
    QVERIFY(pane->isVisible() && status->text() == u"Reading the picture…"_s);
    message->showPicture({u"another.png"_s, picture, u"of another one"_s, {}, true});
    QCOMPARE(message->text(), u"typed"_s);
    message->showPicture({{}, picture, {}, {}, true});
    QCOMPARE(message->text(), u"typed"_s);
    QVERIFY(pane->isVisible() && status->text().startsWith(u"No text was found"_s));

    auto *file = new QMimeData;
    file->setUrls({QUrl::fromLocalFile(u"/tmp/a.png"_s)});
    QApplication::clipboard()->setMimeData(file);
    field->paste();
    QCOMPARE(given.size(), 2);
    QCOMPARE(given.last().at(1).toString(), u"/tmp/a.png"_s);
    message->showPicture({u"/tmp/a.png"_s, picture, {}, {}, false});
    message->showPicture({u"/tmp/a.png"_s, picture, u"a.dll failed"_s, {}, true});
    QCOMPARE(message->text(), u"a.dll failed"_s);
    field->undo();
    QCOMPARE(message->text(), u"typed"_s);
    message->showPicture({u"/tmp/a.png"_s, picture, u"too late"_s, {}, true});
    QCOMPARE(message->text(), u"typed"_s);

    QSignalSpy removed(message, &MessageEditor::pictureRemoved);
    QTest::mouseClick(editor->findChild<QPushButton *>(u"removePicture"_s), Qt::LeftButton);
    QVERIFY(removed.size() == 1 && !pane->isVisible());
}

void TestAnswers::tooLongIsSaid()
{
    const auto editor = shown(question(rules::QuestionKind::Message));
    editor->findChild<QPlainTextEdit *>(u"messageText"_s)->setPlainText(QString(70'000, u'x'));
    QVERIFY(!editor->value());
    QVERIFY(editor->trouble().contains(u"too long"_s));
}

void TestAnswers::choicesOfTheMachine()
{
    std::vector<engine::Offer> offers;
    for (const QString &name : {u"Alerter"_s, u"Browser"_s, u"Dhcp"_s, u"Messenger"_s, u"Spooler"_s, u"Tcpip"_s, u"W3SVC"_s})
        offers.push_back({name, name == u"Spooler"_s ? u"Print Spooler"_s : QString()});
    const std::unique_ptr<AnswerEditor> editor(makeAnswerEditor(question(rules::QuestionKind::Text), offers));
    auto *list = editor->findChild<QListWidget *>(u"offers"_s);
    auto *filter = editor->findChild<QLineEdit *>(u"offerFilter"_s);
    QVERIFY(list && filter);
    QCOMPARE(list->count(), 7);
    QCOMPARE(list->item(4)->text(), u"Print Spooler (Spooler)"_s);
    QVERIFY(!editor->value());
    const QSignalSpy changed(editor.get(), &AnswerEditor::changed);
    list->setCurrentRow(4);
    QVERIFY(editor->value() == std::optional<base::Value>(base::Text{u"Spooler"_s}));
    QVERIFY(!changed.isEmpty());
    filter->setText(u"print"_s);
    QVERIFY(list->item(0)->isHidden() && !list->item(4)->isHidden());
    QVERIFY(editor->value());
    filter->setText(u"tcp"_s); // what is chosen is not seen any more
    QVERIFY(!editor->value());
    QKeyEvent key(QEvent::KeyPress, Qt::Key_Question, Qt::NoModifier, u"?"_s);
    QVERIFY(editor->handleKey(key));
    QVERIFY(editor->value() == std::optional<base::Value>(base::Unknown{}));
    editor->setValue(base::Text{u"Spooler"_s});
    QVERIFY(editor->value() == std::optional<base::Value>(base::Text{u"Spooler"_s}));
    editor->setValue(base::Text{u"Nowhere"_s}); // of another machine
    QVERIFY(!editor->value());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    window::theme::install(&application);
    TestAnswers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_answers.moc"
