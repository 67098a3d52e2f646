// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/cli.h"

#include "base/language.h"
#include "base/nativepath.h"
#include "base/text.h"
#include "base/texts.h"
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

std::optional<Command> find(const QString &name)
{
    auto all = commands();
    const auto found = std::ranges::find(all, name, &Command::name);
    return found == all.end() ? std::nullopt : std::optional(std::move(*found));
}

void showHelp(Console &console)
{
    console.out(Texts::tr("%1, a troubleshooting wizard: reads a Windows machine, asks, repairs, proves and reports.").arg(workflow::programName()));
    console.out();
    console.out(u"  fixwright [--tree TREE] [--machine WHERE] [--case CASE]   "_s + Texts::tr("Opens the window"));
    console.out(u"  fixwright --lang CODE ...                                 "_s + Texts::tr("Speaks this language: %1").arg(base::languages().join(u", "_s)));
    for (const Command &command : commands())
        console.out(u"  fixwright %1 %2"_s.arg((command.name + u' ' + command.operands).leftJustified(20), command.summary));
    console.out();
    console.out(Texts::tr("\"fixwright COMMAND --help\" tells the options of one."));
}

int help(Console &console, const QStringList &words)
{
    if (words.isEmpty()) {
        showHelp(console);
        return Done;
    }
    const auto command = find(words.first());
    if (!command) {
        QStringList names;
        for (const Command &each : commands())
            names << each.name;
        console.error(Texts::tr("There is no command \"%1\". There are: %2.").arg(words.first(), names.join(u", "_s)));
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
            console.warning(Texts::tr("Case %1: %2 Finish it with \"fixwright apply %1\" or take it back with \"fixwright undo %1\".").arg(run.id, stand));
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
    const Command command = *find(name);
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

std::vector<Command> commands()
{
    return {diagnoseCommand(), scanCommand(), planCommand(),  applyCommand(),    verifyCommand(), undoCommand(),   kitCommand(),   reportCommand(),
            checkCommand(),    diffCommand(), treesCommand(), practiceCommand(), newCommand(),    importCommand(), casesCommand(), historyCommand()};
}

std::optional<QString> takeLanguage(int &argc, char **argv)
{
    QString language;
    int kept = 1;
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        const bool isJoined = word.startsWith(u"--lang="_s);
        if (word == u"--"_s) { // the rest is operands
            std::copy(argv + i, argv + argc, argv + kept);
            kept += argc - i;
            break;
        }
        if (!isJoined && word != u"--lang"_s) {
            argv[kept++] = argv[i];
            continue;
        }
        const QString name = isJoined ? word.sliced(word.indexOf(u'=') + 1) : i + 1 < argc ? QString::fromLocal8Bit(argv[++i]) : QString();
        language = base::languageOf(name);
        if (language.isEmpty()) {
            const QCoreApplication application(argc, argv);
            base::useLanguage(base::systemLanguage());
            Console().error(Texts::tr("There is no language \"%1\". Say --lang and one of these: %2.").arg(name, base::languages().join(u", "_s)));
            return std::nullopt;
        }
    }
    argc = kept;
    argv[argc] = nullptr;
    return language;
}

bool isMeant(int argc, char **argv)
{
    if (argc < 2)
        return false;
    const QString word = QString::fromLocal8Bit(argv[1]);
    return find(word) || word == u"help"_s || word == u"--help"_s || word == u"-h"_s || word == u"--version"_s;
}

int run(int &argc, char **argv, const QString &language)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << base::pathFromNative(argv[i]);
    // The application object takes no options here: every word is the command's.
    int one = 1;
    const auto application = makeApplication(one, argv, words.first() == u"report"_s || words.first() == u"kit"_s);
    // The window's settings say where the trees are.
    QCoreApplication::setApplicationName(u"fixwright"_s);
    QCoreApplication::setOrganizationName(u"fixwright"_s);
    base::useLanguage(language.isEmpty() ? base::systemLanguage() : language);
    Console console;
    return dispatch(words, console);
}

} // namespace cli
