// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/language.h"
#include "base/nativepath.h"
#include "base/text.h"
#include "base/texts.h"
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/console.h"

#include <QFileInfo>

#include <cstdio>
#include <cstdlib>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// For endOnFatal(), which may run when nothing can be translated.
QString &noDisplayText()
{
    static QString text;
    return text;
}

QString noDisplay()
{
    return Texts::tr("There is no display for the window. Set DISPLAY or WAYLAND_DISPLAY, or use the commands, which need none: fixwright help.");
}

/// Options of QApplication that are followed by a value; they are not ours.
bool isQtOption(QString word)
{
    if (word.startsWith(u"--"_s))
        word.remove(0, 1);
    static const QStringList known{u"-platform"_s,        u"-platformpluginpath"_s, u"-platformtheme"_s, u"-plugin"_s,  u"-style"_s,   u"-stylesheet"_s,
                                   u"-qwindowgeometry"_s, u"-qwindowicon"_s,        u"-qwindowtitle"_s,  u"-session"_s, u"-display"_s, u"-geometry"_s};
    return known.contains(word);
}

/// Without this Qt aborts, which looks like a crash and leaves a core file.
void endOnFatal(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type != QtFatalMsg)
        return;
    if (message.contains(u"platform plugin"_s) || message.contains(u"display"_s))
        std::fprintf(stderr, "fixwright: error: %s\n", qPrintable(noDisplayText()));
    std::_Exit(EXIT_FAILURE);
}

bool mayHaveDisplay(const QStringList &words)
{
    if (qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        return true;
    return words.contains(u"-platform"_s) || words.contains(u"--platform"_s);
}

Command windowCommand()
{
    return {{}, u"[FILE]"_s, 0, 1, {}, {}, {{u"--tree"_s, u"TREE"_s, {}, true}, {u"--machine"_s, u"WHERE"_s, {}}, {u"--case"_s, u"CASE"_s, {}}}, nullptr};
}

/// A file as a file manager hands it over: its name says what it is.
bool takeFile(WindowOptions &options, const QString &file, Console &console)
{
    if (file.endsWith(u".fixcase"_s) && options.caseFile.isEmpty()) {
        options.caseFile = file;
        return true;
    }
    if ((file.endsWith(u".yaml"_s) || file.endsWith(u".yml"_s)) && options.trees.isEmpty()) {
        options.trees << file;
        return true;
    }
    QStringList names;
    for (const Command &command : commands())
        names << command.name;
    const QString near = base::nearest(file, names);
    console.error(near.isEmpty()
                      ? Texts::tr("\"%1\" is neither a command nor a tree (.yaml) nor a case (.fixcase). The commands are: %2.").arg(file, names.join(u", "_s))
                      : Texts::tr("There is no command \"%1\". Did you mean \"%2\"?").arg(file, near));
    return false;
}

} // namespace

std::optional<WindowOptions> windowOptions(int argc, char **argv, const QString &language)
{
    // What is said before the window has its application object needs one, too.
    int one = 1;
    const QCoreApplication application(one, argv);
    base::useLanguage(language.isEmpty() ? base::systemLanguage() : language);
    Console console;
    QStringList all;
    QStringList ours;
    for (int i = 1; i < argc; ++i) {
        all << base::pathFromNative(argv[i]);
        if (isQtOption(all.last()))
            ++i;
        else if (all.last() != u"-reverse"_s)
            ours << all.last();
    }
    const auto arguments = parse(windowCommand(), ours);
    if (!arguments) {
        console.error(arguments.error());
        return std::nullopt;
    }
    WindowOptions options{arguments->all(u"--tree"_s), arguments->value(u"--machine"_s), arguments->value(u"--case"_s)};
    if (!arguments->operands.isEmpty() && !takeFile(options, arguments->operands.first(), console))
        return std::nullopt;
    if (!mayHaveDisplay(all)) {
        console.error(noDisplay());
        return std::nullopt;
    }
    noDisplayText() = noDisplay();
    qInstallMessageHandler(endOnFatal);
    return options;
}

} // namespace cli
