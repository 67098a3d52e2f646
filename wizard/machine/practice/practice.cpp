// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/practice/practice.h"

#include "base/texts.h"
#include "machine/practice/scenario.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace machine::practice {

using namespace Qt::StringLiterals;

namespace {

const QString &markerName()
{
    static const QString name = u"practice.txt"_s;
    return name;
}

const QString &markerHead()
{
    static const QString head = u"Fixwright practice machine "_s;
    return head;
}

const Scenario *scenarioNamed(const QString &id)
{
    const auto found = std::ranges::find_if(scenarios(), [&id](const Scenario &scenario) { return scenario.id.compare(id, Qt::CaseInsensitive) == 0; });
    return found == scenarios().end() ? nullptr : &*found;
}

base::Status writeFile(const QString &path, const QByteArray &bytes, const QDateTime &modified)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return base::fail(base::Failure::Io, Texts::tr("%1 cannot be written.").arg(path), file.errorString());
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.setFileTime(modified, QFileDevice::FileModificationTime))
        return base::fail(base::Failure::Io, Texts::tr("%1 cannot be written.").arg(path), file.errorString());
    return {};
}

/// What the marker file says: which scenario, and what its user would tell on the telephone.
QByteArray markerText(const Scenario &scenario)
{
    QString text = markerHead() + scenario.id + u"\n\n"_s + scenario.title + u"\n\n"_s + scenario.story + u"\n\nWhat the user says:\n"_s;
    for (const Report &report : scenario.reports)
        text += u"- "_s + report.words + u'\n';
    return text.toUtf8();
}

using Files = std::vector<std::tuple<QString, QByteArray, QDateTime>>;

/// The Windows folder of the machine.
QString rootOf(const Recipe &recipe)
{
    return recipe.isWindows10 ? u"Windows"_s : u"WINNT"_s;
}

Files filesOfNt4(const QString &folder, const Recipe &recipe)
{
    const QString config = folder + u"/WINNT/System32/config/"_s;
    const QString place = u"\\SystemRoot\\System32\\Config\\"_s;
    Files files;
    const QByteArray system = regf::write(systemHive(recipe), place + u"SYSTEM"_s, lastShutdown());
    const QByteArray software = regf::write(softwareHive(recipe), place + u"SOFTWARE"_s, lastShutdown());
    files.emplace_back(config + u"SYSTEM"_s, system, lastShutdown());
    files.emplace_back(config + u"SYSTEM.ALT"_s, regf::alternateOf(system), lastShutdown());
    files.emplace_back(config + u"SYSTEM.LOG"_s, regf::logOf(system), lastShutdown());
    files.emplace_back(config + u"SOFTWARE"_s, software, lastShutdown());
    files.emplace_back(config + u"SOFTWARE.LOG"_s, regf::logOf(software), lastShutdown());
    files.emplace_back(config + u"SysEvent.Evt"_s, systemLog(recipe), lastShutdown());
    return files;
}

Files filesOfWindows10(const QString &folder, const Recipe &recipe)
{
    const QString config = folder + u"/Windows/System32/config/"_s;
    const QDateTime day = lastShutdown().addYears(22);
    Files files;
    const std::pair<QString, regf::NewKey> hives[]{{config + u"SYSTEM"_s, systemHive10(recipe)},
                                                   {config + u"SOFTWARE"_s, softwareHive10(recipe)},
                                                   {config + u"DEFAULT"_s, userHive10(true)},
                                                   {folder + u"/Users/anna/NTUSER.DAT"_s, userHive10(false)}};
    for (const auto &[path, keys] : hives) {
        const QByteArray hive = regf::write(keys, QFileInfo(path).fileName(), day, regf::Shape::Later);
        files.emplace_back(path, hive, day);
        files.emplace_back(path + u".LOG1"_s, regf::logOf(hive), day);
        files.emplace_back(path + u".LOG2"_s, QByteArray(), day);
    }
    files.emplace_back(folder + u"/bootmgr"_s, QByteArray("practice"), day); // shows that the folder is a drive
    return files;
}

base::Status fill(const QString &folder, const Recipe &recipe, const Scenario &scenario)
{
    Files files = recipe.isWindows10 ? filesOfWindows10(folder, recipe) : filesOfNt4(folder, recipe);
    for (const PlacedFile &placed : recipe.isWindows10 ? programFiles10() : programFiles(recipe))
        files.emplace_back(folder + u'/' + placed.path, write(placed.program), placed.program.stamp);
    // Last, so that only a whole machine is known as one.
    files.emplace_back(folder + u'/' + markerName(), markerText(scenario), lastShutdown());
    for (const auto &[path, bytes, modified] : files) {
        if (auto written = writeFile(path, bytes, modified); !written)
            return written;
    }
    return {};
}

/// Where the practice machines of "practice" go.
QString userFolder()
{
    const QString named = qEnvironmentVariable("FIXWRIGHT_DATA");
    const QString data = named.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/fixwright"_s : named;
    return QDir::cleanPath(QDir(data).absoluteFilePath(u"practice"_s));
}

} // namespace

base::Result<QString> make(const QString &directory, const QString &scenario)
{
    const Scenario *wanted = scenarioNamed(scenario);
    if (!wanted) {
        QStringList ids;
        for (const Scenario &known : scenarios())
            ids.append(known.id);
        return base::fail(base::Failure::BadInput, Texts::tr("There is no practice machine \"%1\". There are: %2.").arg(scenario, ids.join(u", "_s)));
    }
    const auto recipe = std::ranges::find(recipes(), wanted->id, &Recipe::scenario);
    Q_ASSERT(recipe != recipes().end());
    const QString folder = QDir::cleanPath(QDir().absoluteFilePath(directory));
    const QFileInfo info(folder);
    if (info.exists() && (!info.isDir() || !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
        return base::fail(base::Failure::Refused, Texts::tr("%1 is not an empty folder. A practice machine is made in a new or empty one only.").arg(folder));
    if (!QDir().mkpath(folder))
        return base::fail(base::Failure::Io, Texts::tr("The folder %1 cannot be made.").arg(folder));
    if (auto filled = fill(folder, *recipe, *wanted); !filled)
        return base::pass(filled.error());
    return QString(folder + u'/' + rootOf(*recipe));
}

base::Result<QString> makeForUser(const QString &scenario)
{
    constexpr int most = 10'000;
    const QString above = userFolder();
    const Scenario *wanted = scenarioNamed(scenario);
    if (!wanted)
        return make(above, scenario); // says which ones there are
    if (!QDir().mkpath(above))
        return base::fail(base::Failure::Io, Texts::tr("The folder %1 cannot be made.").arg(above));
    for (int number = 1; number < most; ++number) {
        const QString folder = u"%1/%2-%3"_s.arg(above, wanted->id).arg(number);
        if (QDir().mkdir(folder)) // making it is what tells whether it is new
            return make(folder, wanted->id);
        if (!QFileInfo::exists(folder))
            return base::fail(base::Failure::Io, Texts::tr("The folder %1 cannot be made.").arg(folder));
    }
    return base::fail(base::Failure::Refused, Texts::tr("There are too many practice machines in %1; please remove some.").arg(above));
}

const Scenario *scenarioOf(const QString &folder)
{
    constexpr qint64 enough = 256;
    const QString absolute = QDir::cleanPath(QDir().absoluteFilePath(folder));
    for (const QString &candidate : {absolute, QFileInfo(absolute).path()}) {
        const QString path = candidate + u'/' + markerName();
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        const QString line = QString::fromUtf8(file.read(enough)).section(u'\n', 0, 0);
        if (line.startsWith(markerHead()))
            return scenarioNamed(line.mid(markerHead().size()));
    }
    return nullptr;
}

} // namespace machine::practice
