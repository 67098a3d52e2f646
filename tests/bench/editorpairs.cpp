// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/harness.h"

#include "support/largetree.h"
#include "window/author/authorwindow.h"
#include "window/author/treeeditor.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QListWidget>
#include <QTemporaryDir>

#include <yaml-cpp/yaml.h>

#include <memory>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 150;        ///< milliseconds between two keys, as people type
constexpr int patience = 120'000; ///< milliseconds

/// The author view on a large tree, and somebody who makes a mistake with one key and takes it back with the next.
class Writer
{
public:
    explicit Writer(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"bench.tree.yaml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return;
        file.close();
        m_window.show();
        m_window.openFile(file.fileName());
        m_editor = m_window.findChild<window::author::TreeEditor *>();
        m_problems = m_window.findChild<QListWidget *>(u"authorProblems"_s);
        QTextCursor cursor = m_editor->document()->find(u"go: d5"_s);
        cursor.clearSelection();
        m_editor->setTextCursor(cursor);
    }

    /// One key; comes back when what is wrong now is on the screen. False when that never happens.
    bool press()
    {
        m_wrong = !m_wrong;
        QKeyEvent key(QEvent::KeyPress, m_wrong ? Qt::Key_X : Qt::Key_Backspace, Qt::NoModifier, m_wrong ? u"x"_s : QString());
        QCoreApplication::sendEvent(m_editor, &key);
        QElapsedTimer timer;
        timer.start();
        while ((m_problems->count() > 0) != m_wrong && timer.elapsed() < patience)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1000);
        return (m_problems->count() > 0) == m_wrong;
    }

    [[nodiscard]] std::string text() const { return m_editor->toPlainText().toStdString(); }

    static void rest(int milliseconds)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < milliseconds)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }

private:
    QTemporaryDir m_folder;
    window::author::AuthorWindow m_window;
    window::author::TreeEditor *m_editor = nullptr;
    QListWidget *m_problems = nullptr;
    bool m_wrong = false;
};

Pair pairOf(int steps)
{
    auto writer = std::make_shared<std::unique_ptr<Writer>>();
    Pair pair;
    pair.what = u"editor: key to fresh errors"_s;
    pair.peerName = u"YAML::Load of the same text"_s;
    pair.size = steps;
    pair.quantile = 0.95;
    pair.rounds = 60;
    pair.agree = [writer, steps]() -> QString {
        *writer = std::make_unique<Writer>(support::makeLargeTree(steps));
        Writer::rest(3'000); // the map is drawn
        const bool same = (*writer)->press() && (*writer)->press() && static_cast<int>(YAML::Load((*writer)->text())["steps"].size()) == steps;
        return same ? QString() : u"the editor did not show the mistake and its end"_s;
    };
    pair.between = [] { Writer::rest(pause); };
    pair.ours = [writer] { static_cast<void>((*writer)->press()); };
    pair.peer = [writer] { static_cast<void>(YAML::Load((*writer)->text())); };
    return pair;
}

} // namespace

std::vector<Pair> editorPairs()
{
    return {pairOf(100), pairOf(1000)};
}

} // namespace bench
