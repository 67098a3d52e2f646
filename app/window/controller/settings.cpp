// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/controller/settings.h"

#include "base/language.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace window::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumRecent = 8;

void remember(const QString &key, const QString &entry)
{
    QSettings stored;
    QStringList entries = stored.value(key).toStringList();
    entries.removeAll(entry);
    entries.prepend(entry);
    stored.setValue(key, entries.mid(0, maximumRecent));
}

QStringList stillThere(const QString &key)
{
    QStringList entries = QSettings().value(key).toStringList();
    entries.removeIf([](const QString &entry) { return !QFileInfo::exists(entry); });
    return entries;
}

} // namespace

QStringList recentTrees()
{
    return QSettings().value(u"recent/trees"_s).toStringList();
}

void rememberTree(const QString &file)
{
    remember(u"recent/trees"_s, file);
}

void forgetTree(const QString &file)
{
    QStringList trees = recentTrees();
    trees.removeAll(file);
    QSettings().setValue(u"recent/trees"_s, trees);
}

void forgetTrees()
{
    QSettings().remove(u"recent/trees"_s);
}

QStringList recentMachines()
{
    return stillThere(u"recent/machines"_s);
}

void rememberMachine(const QString &folder)
{
    remember(u"recent/machines"_s, folder);
}

QString technician()
{
    return QSettings().value(u"technician"_s).toString();
}

void setTechnician(const QString &name)
{
    QSettings().setValue(u"technician"_s, name);
}

theme::Appearance appearance()
{
    const QString word = QSettings().value(u"appearance"_s).toString();
    return word == "light"_L1 ? theme::Appearance::Light : word == "dark"_L1 ? theme::Appearance::Dark : theme::Appearance::System;
}

void setAppearance(theme::Appearance appearance)
{
    QSettings().setValue(u"appearance"_s, appearance == theme::Appearance::Light  ? u"light"_s
                                          : appearance == theme::Appearance::Dark ? u"dark"_s
                                                                                  : u"system"_s);
}

QString language()
{
    return base::languageOf(QSettings().value(u"language"_s).toString());
}

void setLanguage(const QString &code)
{
    QSettings().setValue(u"language"_s, code);
}

bool wrapsLines()
{
    return QSettings().value(u"wrapLines"_s, true).toBool();
}

void setWrapsLines(bool wraps)
{
    QSettings().setValue(u"wrapLines"_s, wraps);
}

QByteArray geometry()
{
    return QSettings().value(u"geometry"_s).toByteArray();
}

void setGeometry(const QByteArray &geometry)
{
    QSettings().setValue(u"geometry"_s, geometry);
}

QString saveFolder()
{
    const QString last = QSettings().value(u"save-folder"_s).toString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void setSaveFolder(const QString &folder)
{
    QSettings().setValue(u"save-folder"_s, folder);
}

} // namespace window::settings
