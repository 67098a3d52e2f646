// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/media/search.h"

#include "base/safefile.h"
#include "base/texts.h"
#include "machine/media/unpack.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace machine::media {

using namespace Qt::StringLiterals;

namespace {

bool sameText(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The last element of a name from an archive, whichever way its separators lean.
QString baseName(const QString &name)
{
    return QString(name).replace(u'\\', u'/').section(u'/', -1);
}

/// A name from an archive as it is shown: without steps that lead anywhere.
QString shownName(const QString &name)
{
    QStringList steps = QString(name).replace(u'\\', u'/').split(u'/', Qt::SkipEmptyParts);
    steps.removeIf([](const QString &step) { return step == u"."_s || step == u".."_s; });
    return steps.join(u'/');
}

/// `CRYPT32.DL_` of a product CD, `CRYPT32.DLL_` of other packers.
bool isPackedName(const QString &entry, const QString &name)
{
    return sameText(entry, name.chopped(1) + u'_') || sameText(entry, name + u'_');
}

bool isArchiveName(const QString &entry)
{
    return entry.endsWith(u".cab"_s, Qt::CaseInsensitive) || entry.endsWith(u".exe"_s, Qt::CaseInsensitive);
}

/// What lies on the disk, and what is meant in it.
struct Place {
    QFileInfo file;
    QString inside;
};

/// A path that goes on behind a file means something in that file.
std::optional<Place> split(const QString &medium)
{
    Place place{QFileInfo(medium), {}};
    while (!place.file.exists()) {
        const QString above = place.file.path();
        if (above == place.file.filePath() || place.file.fileName().isEmpty())
            return std::nullopt;
        place.inside = place.inside.isEmpty() ? place.file.fileName() : place.file.fileName() + u'/' + place.inside;
        place.file = QFileInfo(above);
    }
    if (!place.inside.isEmpty() && !place.file.isFile())
        return std::nullopt;
    return place;
}

class Search
{
public:
    Search(const QString &name, const Budget &budget)
        : m_name(name)
        , m_budget(budget)
    {
    }

    SearchResult take() { return std::move(m_result); }

    /// A file that was pointed at or found in a folder. `isNamed`: it counts as the wanted file if it is no archive.
    base::Status file(const QString &path, bool isNamed)
    {
        const auto found = base::openFile(path);
        if (!found)
            return base::pass(found.error());
        QFile &opened = **found;
        m_path = path;
        constexpr qint64 startBytes = 0x8006; // up to the mark of an ISO image
        if (formatOf(opened.peek(startBytes)) == Format::Image) {
            const auto wanted = [this](const QString &name) { return isWantedEntry(baseName(name)); };
            QStringList problems;
            const auto read = readImage(
                path, m_budget, wanted,
                [this](const QString &name, const QByteArray &bytes, const QDateTime &modified) {
                    content(bytes, shownName(name), isNamedEntry(baseName(name)), modified, 1);
                },
                problems);
            say({}, problems);
            return read ? base::Status() : said(read.error());
        }
        auto bytes = base::readFile(opened, path, isNamed && !isArchiveName(path) ? Budget::archiveBytes / 4 : Budget::archiveBytes);
        if (!bytes)
            return base::pass(bytes.error());
        if (!m_budget.take(bytes->size()))
            return said({base::Failure::BadInput, Texts::tr("there is too much to look into"), {}, {}});
        return contentOf(*bytes, {}, isNamed, QFileInfo(path).lastModified().toUTC(), 0);
    }

    /// The folder itself with archives in it, and where a service pack or product CD keeps its files.
    base::Status folder(const QString &path)
    {
        const QList<QStringList> places{{}, {u"I386"_s}, {u"I386"_s, u"Update"_s}, {u"Alpha"_s}, {u"Alpha"_s, u"Update"_s}, {u"Update"_s}, {u"System32"_s}};
        for (const QStringList &steps : places) {
            QString at = path;
            for (const QString &step : steps)
                at = at.isEmpty() ? at : folderIn(at, step);
            if (!at.isEmpty())
                entries(at, steps.isEmpty());
        }
        return {};
    }

private:
    [[nodiscard]] bool isNamedEntry(const QString &entry) const { return sameText(entry, m_name) || isPackedName(entry, m_name); }
    [[nodiscard]] bool isWantedEntry(const QString &entry) const { return isNamedEntry(entry) || isArchiveName(entry); }

    static QString folderIn(const QString &folder, const QString &name)
    {
        const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        const auto found = std::ranges::find_if(names, [&](const QString &entry) { return sameText(entry, name); });
        return found == names.end() ? QString() : folder + u'/' + *found;
    }

    void entries(const QString &folder, bool withArchives)
    {
        const QFileInfoList all = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
        int archives = 0;
        constexpr int maximumArchives = 64;
        for (const QFileInfo &entry : all) {
            const bool isNamed = isNamedEntry(entry.fileName());
            const bool isArchive = withArchives && (isArchiveName(entry.fileName()) || entry.fileName().endsWith(u".iso"_s, Qt::CaseInsensitive));
            if (!isNamed && (!isArchive || ++archives > maximumArchives))
                continue;
            if (entry.isSymLink()) {
                m_result.problems << Texts::tr("%1 is a link, and links on a medium are not followed. Point at the file itself.").arg(entry.filePath());
                continue;
            }
            if (const base::Status read = file(entry.filePath(), isNamed); !read)
                m_result.problems << read.error().message;
        }
    }

    void content(const QByteArray &bytes, const QString &inside, bool isNamed, const QDateTime &modified, int depth)
    {
        if (const base::Status read = contentOf(bytes, inside, isNamed, modified, depth); !read)
            m_result.problems << read.error().message;
    }

    base::Status contentOf(const QByteArray &bytes, const QString &inside, bool isNamed, const QDateTime &modified, int depth)
    {
        const Format format = formatOf(bytes);
        if (depth > Budget::depth)
            return said({base::Failure::BadInput, Texts::tr("it is packed too deeply"), {}, {}}, inside);
        switch (format) {
        case Format::Szdd: {
            if (!isNamed)
                return {};
            const auto unpacked = expandSzdd(bytes, m_budget);
            return unpacked ? contentOf(*unpacked, below(inside, m_name), true, modified, depth + 1) : said(unpacked.error(), inside);
        }
        case Format::Kwaj:
            return said({base::Failure::BadInput, Texts::tr("it is packed in a way (KWAJ) that is not supported. Unpack it with Expand first"), {}, {}},
                        inside);
        case Format::Cabinet:
        case Format::Program: {
            const bool embedded = format == Format::Program;
            // A program of the wanted name is what was looked for; only a program that is none of it may carry a cabinet.
            if (embedded && isNamed && !bytes.contains("MSCF"))
                break;
            if (embedded && !bytes.contains("MSCF"))
                return {};
            QStringList problems;
            const auto wanted = [this](const QString &name) { return isNamedEntry(baseName(name)); };
            const auto read = readCabinet(
                bytes, embedded, m_budget, wanted,
                [&](const QString &name, const QByteArray &unpacked, const QDateTime &time) {
                    content(unpacked, below(inside, shownName(name)), true, time, depth + 1);
                },
                problems);
            say(inside, problems);
            if (!read)
                return said(read.error(), inside);
            if (!*read && isNamed)
                break;
            return {};
        }
        case Format::Image:
            return said({base::Failure::BadInput, Texts::tr("it is a disc image in an archive. Unpack it first"), {}, {}}, inside);
        case Format::Other:
            break;
        }
        if (isNamed)
            found({m_path, inside, bytes, modified});
        return {};
    }

    static QString below(const QString &inside, const QString &name) { return inside.isEmpty() ? name : inside + u'/' + name; }

    void found(MediumFile file)
    {
        if (file.bytes.size() > Budget::fileBytes) {
            m_result.problems << Texts::tr("%1 is too large for a system file.").arg(file.where());
            return;
        }
        const auto same = [&](const MediumFile &other) { return other.path == file.path && other.inside == file.inside; };
        if (std::ranges::any_of(m_result.files, same))
            m_result.problems << Texts::tr("%1 is there twice; the first one was taken.").arg(file.where());
        else
            m_result.files.push_back(std::move(file));
    }

    void say(const QString &inside, const QStringList &problems)
    {
        for (const QString &problem : problems)
            m_result.problems << u"%1: %2"_s.arg(MediumFile{m_path, inside, {}, {}}.where(), problem);
    }

    /// Half a sentence made a whole one.
    std::unexpected<base::Error> said(const base::Error &error, const QString &inside = {}) const
    {
        return base::fail(error.kind, Texts::tr("%1 cannot be used: %2.").arg(MediumFile{m_path, inside, {}, {}}.where(), error.message), error.detail);
    }

    QString m_name;
    QString m_path; ///< the file on the disk that is looked into
    Budget m_budget;
    SearchResult m_result;
};

} // namespace

QString MediumFile::where() const
{
    return inside.isEmpty() ? path : path + u'/' + inside;
}

bool exists(const QString &medium)
{
    return split(medium).has_value();
}

base::Result<SearchResult> search(const QString &medium, const QString &name, Budget budget)
{
    const std::optional<Place> place = split(medium);
    if (!place)
        return base::fail(base::Failure::NotFound, Texts::tr("%1 does not exist.").arg(medium));
    Search search(name, budget);
    const QString path = place->file.canonicalFilePath();
    const base::Status done = place->file.isDir() ? search.folder(path) : search.file(path, true);
    if (!done)
        return base::pass(done.error());
    SearchResult result = search.take();
    if (!place->inside.isEmpty())
        std::erase_if(result.files, [&](const MediumFile &file) { return !sameText(file.inside, place->inside); });
    return result;
}

base::Result<MediumFile> read(const QString &path, const QString &inside)
{
    if (inside.isEmpty()) {
        return base::readFile(path, Budget::fileBytes).transform([&path](const QByteArray &bytes) {
            return MediumFile{path, {}, bytes, QFileInfo(path).lastModified().toUTC()};
        });
    }
    auto result = search(path, baseName(inside));
    if (!result)
        return base::pass(result.error());
    const auto found = std::ranges::find(result->files, inside, &MediumFile::inside);
    if (found == result->files.end())
        return base::fail(base::Failure::NotFound, Texts::tr("%1 does not hold %2 any more.").arg(path, inside), result->problems.join(u' '));
    return std::move(*found);
}

} // namespace machine::media
