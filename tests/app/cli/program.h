// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// The built program, run as a script runs it: no display, no terminal, its own data folder.
class Program
{
public:
    struct Ran {
        int exit = -1;
        QByteArray out;
        QByteArray err;

        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
        /// For QVERIFY2: everything there is to say.
        [[nodiscard]] QByteArray all() const { return "exit " + QByteArray::number(exit) + "\n" + out + err; }
    };

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] Ran run(const QStringList &arguments) const { return start(QStringLiteral(FIXWRIGHT_BIN_DIR "/fixwright"), arguments); }
    /// Lines for a shell, in which `$fixwright` is the program; for what no list of texts can say.
    [[nodiscard]] Ran script(const QByteArray &lines) const
    {
        const QString name = QStringLiteral("script");
        return write(name, "set -eu\nfixwright=" FIXWRIGHT_BIN_DIR "/fixwright\n" + lines) ? start(QStringLiteral("/bin/sh"), {name}) : Ran();
    }

    [[nodiscard]] Ran start(const QString &command, const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "FIXWRIGHT_DATA"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(command, arguments);
        if (!process.waitForFinished(120'000))
            return {-1, {}, process.errorString().toUtf8()};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    /// Makes a practice machine; gives the words of the `diagnose` command line behind "fixwright diagnose".
    [[nodiscard]] QStringList practice(const QString &scenario, const QString &folder) const
    {
        const QJsonArray words = run({QStringLiteral("practice"), folder, QStringLiteral("--scenario"), scenario, QStringLiteral("--json")})
                                     .json()[QStringLiteral("diagnose")]
                                     .toArray();
        QStringList list;
        for (qsizetype i = 2; i < words.size(); ++i)
            list << words[i].toString();
        return list;
    }

private:
    QTemporaryDir m_folder;
};
