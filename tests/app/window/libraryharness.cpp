// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/libraryharness.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace library {

QByteArray tree(const QByteArray &id, const QByteArray &title, const QByteArray &more)
{
    return "fixtree: 1\nid: " + id + "\ntitle: \"" + title
           + "\"\nversion: \"2.1\"\nauthor: Ada\nno-match: Ask Ada.\nquestions:\n  q:\n    kind: yes-no\n    ask: Is it on?\n"
             "  r:\n    kind: yes-no\n    ask: Is it red?\nstart: s\nsteps:\n  s:\n    ask: q\n    branches:\n      - {is: yes, go: t}\n    otherwise: "
             "no-match\n"
             "  t:\n    ask: r\n    branches:\n      - {is: yes, go: d}\n    otherwise: no-match\ndiagnoses:\n  d:\n    title: It is on\n    articles: []\n"
           + more;
}

QByteArray broken()
{
    return tree("broken", "Broken").replace("ask: Is it on?", "asks: Is it on?").replace("go: d}", "go: nowhere}");
}

QString put(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder + u'/' + name;
    QDir().mkpath(folder);
    QFile file(path + u".part"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QFile::remove(path);
    return file.rename(path) ? path : QString();
}

QString folderOf(const Harness &harness)
{
    return harness.folder() + u"/data/trees"_s;
}

bool begin(Harness &harness)
{
    return harness.start() && harness.waitFor<window::Start>();
}

QString row(const Harness &harness, const QString &title)
{
    const auto *list = harness.window->findChild<QListWidget *>(u"trees"_s);
    for (int i = 0; list && i < list->count(); ++i) {
        if (list->item(i)->text().startsWith(title))
            return list->item(i)->text().sliced(title.size());
    }
    return {};
}

QWidget *editor(const Harness &harness)
{
    auto *window = harness.window->findChild<QWidget *>(u"authorWindow"_s);
    return window && window->isVisible() ? window : nullptr;
}

void drop(QWidget *on, const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &event);
    QVERIFY(event.isAccepted());
}

} // namespace library
