// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/harness.h"

#include "engine/session.h"
#include "window/answers/messageeditor.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace window;

namespace {

repair::CaseStore storeIn(const QTemporaryDir &folder)
{
    qputenv("FIXWRIGHT_DATA", QFile::encodeName(folder.filePath(u"data"_s)));
    QCoreApplication::setApplicationName(u"fixwright-test"_s);
    QCoreApplication::setOrganizationName(u"fixwright-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.filePath(u"config"_s));
    return repair::CaseStore::user();
}

} // namespace

void failOnOurWarnings()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support (propagateSizeHints|raise)\\(\\))"_s));
}

Harness::Harness()
    : wizard(storeIn(m_folder), std::make_shared<base::SystemClock>())
    , window(std::make_unique<MainWindow>(wizard, theme::install(qApp)))
{
    window->resize(1280, 800);
    window->show();
}

Harness::~Harness() = default;

bool Harness::start(const StartOptions &options)
{
    if (!QTest::qWaitForWindowActive(window.get()))
        return false;
    wizard.start(options);
    return QTest::qWaitFor([this] { return idle() && trees.compiledTree(); }, 30'000);
}

bool Harness::click(const QString &objectName)
{
    // What was just laid out becomes visible with the next events.
    QWidget *widget = nullptr;
    if (!QTest::qWaitFor([&] { return (widget = find(objectName)) && widget->isEnabled(); }, 2'000))
        return false;
    // What is scrolled out of sight is scrolled into sight first, as a person would.
    widget->setFocus();
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
    return true;
}

bool Harness::goOn()
{
    if (!click(u"goOn"_s) || !QTest::qWaitFor([this] { return idle(); }, 60'000))
        return false;
    QCoreApplication::processEvents();
    return true;
}

void Harness::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window.get(), key, modifiers);
}

void Harness::type(const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClicks(focus ? focus : window.get(), text);
}

QString Harness::question() const
{
    const auto *asking = std::get_if<Asking>(&controller.state());
    return asking ? asking->at.session().current : QString();
}

QString Harness::title() const
{
    const auto *label = find<QLabel>(u"pageTitle"_s);
    return label ? label->text() : QString();
}

bool Harness::answerAsReported(const QString &otherwise)
{
    const auto *asking = std::get_if<Asking>(&controller.state());
    if (!asking)
        return false;
    const rules::Question *question = asking->at.tree().question(this->question());
    QString value = otherwise;
    if (asking->at.scenario) {
        const auto report = std::ranges::find(asking->at.scenario->reports, question->id, &machine::practice::Report::question);
        if (report != asking->at.scenario->reports.end())
            value = report->value;
    }
    switch (question->kind) {
    case rules::QuestionKind::Message:
        if (engine::saysNoMessage(value) || value == "no-message"_L1 || value == "unknown"_L1)
            return click(value == "unknown"_L1 ? u"option-unknown"_s : u"option-no-message"_s) && goOn();
        find<QPlainTextEdit>(u"messageText"_s)->setPlainText(value);
        return goOn();
    case rules::QuestionKind::Many:
        if (value == "none"_L1)
            return click(u"option-none-of-these"_s) && goOn();
        for (const QString &option : value.split(u',')) {
            if (!click(u"option-"_s + option))
                return false;
        }
        return goOn();
    default:
        return click(u"option-"_s + value) && goOn();
    }
}

bool Harness::walkPractice(const QString &scenario)
{
    auto *list = find<QListWidget>(u"scenarios"_s);
    if (!list)
        return false;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole).toString() == scenario)
            list->setCurrentRow(row);
    }
    if (!goOn())
        return false;
    for (int questions = 0; !question().isEmpty() && questions < 30; ++questions) {
        const QString present = question();
        if (!answerAsReported()) {
            qInfo() << "the walk stops at" << present << "on the page" << title() << "busy with" << wizard.work.busyWith();
            return false;
        }
    }
    return waitFor<Diagnosed>();
}
