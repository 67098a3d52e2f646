// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/journal.h"

#include "base/limits.h"
#include "repair/casefields.h"
#include "repair/crc32.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace repair {

using namespace Qt::StringLiterals;

template<>
struct Words<Event> {
    static constexpr Word<Event> all[] = {
        {Event::Begin, "begin"}, {Event::Intent, "intent"}, {Event::Ready, "ready"}, {Event::Done, "done"}, {Event::Back, "back"}, {Event::Note, "note"},
        {Event::End, "end"}};
};

void fields(auto &a, Of<JournalEntry> auto &entry)
{
    a("at", entry.at);
    a("event", entry.event);
    a("says", entry.says);
    a("replacement", entry.replacement);
}

namespace {

QByteArray lineOf(const JournalEntry &entry)
{
    const QByteArray json = QJsonDocument(JsonWriter::json(entry).toObject()).toJson(QJsonDocument::Compact);
    return QByteArray::number(json.size()) + ' ' + QByteArray::number(crc32(json), 16).rightJustified(8, '0') + ' ' + json + '\n';
}

/// The entry of a line without its end; nothing when the line is not whole.
std::optional<JournalEntry> entryOf(const QByteArray &line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype second = line.indexOf(' ', first + 1);
    if (first < 0 || second < 0)
        return {};
    const QByteArray json = line.mid(second + 1);
    bool hasLength = false;
    bool hasSum = false;
    const qlonglong length = line.first(first).toLongLong(&hasLength);
    const quint32 sum = line.sliced(first + 1, second - first - 1).toUInt(&hasSum, 16);
    if (!hasLength || !hasSum || length != json.size() || sum != crc32(json))
        return {};
    JournalEntry entry;
    JsonProblem problem;
    {
        JsonReader reader(QJsonDocument::fromJson(json).object(), {}, problem);
        fields(reader, entry);
    }
    return problem.any() ? std::nullopt : std::optional(entry);
}

} // namespace

QString JournalEntry::line() const
{
    return at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC  "_s + says;
}

QStringList JournalReading::lines() const
{
    QStringList lines;
    for (const JournalEntry &entry : entries)
        lines << entry.line();
    return lines + damage;
}

std::vector<Replacement> JournalReading::replacements() const
{
    std::vector<Replacement> latest;
    for (const JournalEntry &entry : entries) {
        if (entry.event != Event::Ready || !entry.replacement)
            continue;
        const auto known = std::ranges::find(latest, entry.replacement->path, &Replacement::path);
        if (known == latest.end())
            latest.push_back(*entry.replacement);
        else
            *known = *entry.replacement;
    }
    return latest;
}

JournalReading parseJournal(const QByteArray &bytes)
{
    JournalReading reading;
    int number = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        if (end < 0) {
            reading.isTorn = true;
            break;
        }
        ++number;
        if (const auto entry = entryOf(bytes.sliced(at, end - at)))
            reading.entries.push_back(*entry);
        else
            reading.damage << u"Line %1 of the journal is damaged."_s.arg(number);
        at = end + 1;
        reading.wholeBytes = at;
    }
    return reading;
}

base::Result<JournalReading> readJournal(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return JournalReading{};
    QFile file(path);
    if (!info.isFile() || info.size() > base::limits::caseBytes || !file.open(QIODevice::ReadOnly))
        return base::fail(base::Failure::Io, u"The journal %1 cannot be read."_s.arg(path), file.errorString());
    return parseJournal(file.readAll());
}

Journal::Journal(Descriptor file, QString path, const base::Clock &clock)
    : m_file(std::move(file))
    , m_path(std::move(path))
    , m_clock(&clock)
{
}

base::Result<Journal> Journal::open(const QString &path, const base::Clock &clock)
{
    const base::Result<JournalReading> present = readJournal(path);
    if (!present)
        return base::pass(present.error());
    const base::Result<Folder> folder = Folder::open(QFileInfo(path).path());
    if (!folder)
        return base::pass(folder.error());
    const QString doing = u"The journal %1 cannot be written"_s.arg(path);
    Descriptor file(::openat(folder->descriptor(), QFile::encodeName(QFileInfo(path).fileName()).constData(),
                             O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return systemError(doing, errno);
    if (present->isTorn && ::ftruncate(file.number(), present->wholeBytes) != 0)
        return systemError(doing, errno);
    if (const base::Status synced = folder->sync(); !synced)
        return base::pass(synced.error());
    return Journal(std::move(file), path, clock);
}

base::Status Journal::append(Event event, const QString &says, const std::optional<Replacement> &replacement)
{
    const QByteArray line = lineOf({m_clock->now(), event, says, replacement});
    struct stat before = {};
    const bool known = ::fstat(m_file.number(), &before) == 0;
    // One write a line, so that a crash tears at most the last one.
    const ssize_t written = ::write(m_file.number(), line.constData(), static_cast<size_t>(line.size()));
    if (written == line.size() && ::fdatasync(m_file.number()) == 0)
        return {};
    const int error = written >= 0 && written < line.size() ? ENOSPC : errno;
    if (known && written > 0 && ::ftruncate(m_file.number(), before.st_size) != 0)
        qWarning("A torn line stays in the journal.");
    return systemError(u"The journal %1 cannot be written"_s.arg(m_path), error);
}

} // namespace repair
