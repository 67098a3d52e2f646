// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/authorharness.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace window;

bool AuthorHarness::open(const QByteArray &text, const StartOptions &options)
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return false;
    file.close();
    StartOptions with = options;
    with.trees = {path()};
    if (!start(with))
        return false;
    if (!author())
        window->findChild<QAction *>(u"actionEditTree"_s)->trigger();
    return author() && QTest::qWaitForWindowActive(author())
           && QTest::qWaitFor([this] { return status().contains(u"SHA-256"_s) || problems()->count() > 0; }, patience);
}

author::AuthorWindow *AuthorHarness::author() const
{
    return window->findChild<author::AuthorWindow *>();
}

QString AuthorHarness::words(const QString &objectName) const
{
    const auto *label = author()->findChild<QLabel *>(objectName);
    return label && label->isVisibleTo(author()) ? label->text() : QString();
}

void AuthorHarness::act(const QString &action) const
{
    author()->findChild<QAction *>(action)->trigger();
}

QString AuthorHarness::onDisk() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void AuthorHarness::goTo(const QString &words, bool behind) const
{
    QTextCursor cursor = editor()->textCursor();
    const qsizetype at = editor()->toPlainText().indexOf(words);
    Q_ASSERT(at >= 0);
    cursor.setPosition(static_cast<int>(at + (behind ? words.size() : 0)));
    editor()->setTextCursor(cursor);
    editor()->setFocus();
}

void AuthorHarness::replace(const QString &words, const QString &by) const
{
    goTo(words);
    QTextCursor cursor = editor()->textCursor();
    cursor.setPosition(cursor.position() + static_cast<int>(words.size()), QTextCursor::KeepAnchor);
    cursor.insertText(by);
}

bool AuthorHarness::hasMap() const
{
    return QTest::qWaitFor([this] { return !map()->graph().nodes.empty(); }, patience);
}

QString AuthorHarness::selectedBox() const
{
    return map()->selected() < 0 ? QString() : map()->graph().at(map()->selected()).id;
}

std::shared_ptr<bool> AuthorHarness::onDialog(const std::function<void(QWidget *)> &act)
{
    auto came = std::make_shared<bool>(false);
    auto *timer = new QTimer(qApp);
    timer->setInterval(20);
    QObject::connect(timer, &QTimer::timeout, qApp, [act, came, timer, left = 250]() mutable {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog && --left > 0)
            return;
        timer->stop();
        timer->deleteLater();
        if (dialog) {
            *came = true;
            act(dialog);
        }
    });
    timer->start();
    return came;
}

std::shared_ptr<bool> AuthorHarness::chooseFile(const QString &path)
{
    return onDialog([path](QWidget *dialog) {
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
}

std::shared_ptr<bool> AuthorHarness::choose(const QString &button)
{
    return onDialog([button](QWidget *dialog) {
        for (auto *one : dialog->findChildren<QPushButton *>()) {
            if (one->text().remove(u'&') == button) {
                QTest::mouseClick(one, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(u"There is no button "_s + button));
    });
}

QByteArray lampTree()
{
    QFile file(QStringLiteral(FIXWRIGHT_SOURCE_DIR "/tests/app/window/lamp.tree.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
