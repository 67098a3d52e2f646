// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/cli.h"

#include "base/nativepath.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "repair/store.h"
#include "workflow/unfinished.h"
#include "workflow/workflow.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

const Command *find(const QString &name)
{
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

void showHelp(Console &console)
{
    console.out(u"%1, a troubleshooting wizard: reads a Windows machine, asks, repairs, proves and reports."_s.arg(workflow::programName()));
    console.out();
    console.out(u"  fixwright [--tree TREE] [--machine WHERE] [--case CASE]   opens the window"_s);
    for (const Command &command : commands())
        console.out(u"  fixwright %1 %2"_s.arg((command.name + u' ' + command.operands).leftJustified(20), command.summary));
    console.out();
    console.out(u"\"fixwright COMMAND --help\" tells the options of one."_s);
}

int help(Console &console, const QStringList &words)
{
    if (words.isEmpty()) {
        showHelp(console);
        return Done;
    }
    const Command *command = find(words.first());
    if (!command) {
        QStringList names;
        for (const Command &each : commands())
            names << each.name;
        console.error(u"There is no command \"%1\". There are: %2."_s.arg(words.first(), names.join(u", "_s)));
        return Failed;
    }
    console.out(command->help());
    return Done;
}

/// Every start says which repairs were left in the middle, except of the case that this command is about.
void tellUnfinished(const Arguments &arguments, Console &console)
{
    const auto cases = workflow::interrupted(repair::CaseStore::user());
    if (!cases) {
        console.warning(cases.error().message);
        return;
    }
    for (const auto &[run, stand] : *cases) {
        if (!arguments.operands.contains(run.id))
            console.warning(u"Case %1: %2 Finish it with \"fixwright apply %1\" or take it back with \"fixwright undo %1\"."_s.arg(run.id, stand));
    }
}

int dispatch(QStringList words, Console &console)
{
    const QString name = words.takeFirst();
    if (name == u"--version"_s) {
        console.out(workflow::programName());
        return Done;
    }
    if (name == u"help"_s || name == u"--help"_s || name == u"-h"_s)
        return help(console, words);
    const Command &command = *find(name);
    if (words.contains(u"--help"_s) || words.contains(u"-h"_s))
        return help(console, {name});
    const auto arguments = parse(command, words);
    if (!arguments) {
        console.error(arguments.error());
        return Failed;
    }
    if (name != u"cases"_s && name != u"history"_s)
        tellUnfinished(*arguments, console);
    return command.run(*arguments, console);
}

/// A report needs fonts, which need a QGuiApplication, which needs no display with this platform.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool withFonts)
{
    if (!withFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{diagnoseCommand(), planCommand(),  applyCommand(),    verifyCommand(), undoCommand(),  reportCommand(),
                                          checkCommand(),    treesCommand(), practiceCommand(), newCommand(),    casesCommand(), historyCommand()};
    return all;
}

bool isMeant(int argc, char **argv)
{
    if (argc < 2)
        return false;
    const QString word = QString::fromLocal8Bit(argv[1]);
    return find(word) || word == u"help"_s || word == u"--help"_s || word == u"-h"_s || word == u"--version"_s;
}

int run(int &argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << base::pathFromNative(argv[i]);
    // The application object takes no options here: every word is the command's.
    int one = 1;
    const auto application = makeApplication(one, argv, words.first() == u"report"_s);
    // The window's settings say where the trees are.
    QCoreApplication::setApplicationName(u"fixwright"_s);
    QCoreApplication::setOrganizationName(u"fixwright"_s);
    Console console;
    return dispatch(words, console);
}

} // namespace cli
