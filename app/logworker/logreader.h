// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <expected>
#include <memory>
#include <optional>
#include <vector>

/// libevt and libevtx differ in their names only; evt.cpp and evtx.cpp give those, and the rest is said once here.
namespace logworker {

/// Reads the log behind confinement::inputName, newest record first, as far as it is sound:
///   {"records": 17, "unreadable": 0, "recovered": 2, "complete": true, "corrupted": false, "oldest": 1008229200, "newest": 1008316800,
///    "events": [{"source": "Application Popup", "id": 26, "count": 14, "first": ..., "last": ..., "strings": ["caption", "text"]}]}
/// Records that say the same count as one event. Times are seconds since 1970, UTC. What a library gives up on is counted, not fatal; no log
/// at all is an error, one sentence. With `all`, also what the library found outside of the records that the log still holds.
[[nodiscard]] std::expected<QJsonObject, QString> readLog(bool all);

/// Where reading ends, so that no log can make the answer large. What was left out shows in "complete".
inline constexpr int maximumRecords = 200'000;
inline constexpr int maximumEvents = 20'000;
inline constexpr int maximumStrings = 32;
inline constexpr qsizetype maximumCharacters = 4096;      ///< of one string
inline constexpr qsizetype maximumText = 8 * 1024 * 1024; ///< characters of all events

template <typename Library>
class LogReader
{
public:
    [[nodiscard]] std::expected<QJsonObject, QString> read(const char *name, bool all)
    {
        typename Library::File *opened = nullptr;
        if (Library::newFile(&opened, nullptr) != 1)
            return std::unexpected(QStringLiteral("The reader of event logs cannot be started."));
        const std::unique_ptr<typename Library::File, void (*)(typename Library::File *)> file(
            opened, [](typename Library::File *f) { Library::freeFile(&f, nullptr); });
        if (Library::openFile(file.get(), name, 1, nullptr) != 1)
            return std::unexpected(QStringLiteral("This is no event log, or its beginning is damaged."));
        m_corrupted = Library::isCorrupted(file.get(), nullptr) != 0;
        readList(file.get(), Library::countRecords, Library::record, false);
        if (all)
            readList(file.get(), Library::countRecovered, Library::recovered, true);
        return answer();
    }

private:
    using Count = decltype(Library::countRecords);
    using At = decltype(Library::record);

    struct Event {
        QString source;
        quint32 id = 0;
        QStringList strings;
        qint64 first = 0, last = 0;
        int count = 0;
    };

    void readList(typename Library::File *file, Count count, At at, bool isRecovered)
    {
        int records = 0;
        if (count(file, &records, nullptr) != 1)
            return;
        for (int i = records - 1; i >= 0; --i) {
            if (m_records >= maximumRecords || m_events.size() >= maximumEvents || m_text >= maximumText) {
                m_complete = false;
                return;
            }
            typename Library::Record *opened = nullptr;
            if (at(file, i, &opened, nullptr) != 1) {
                ++m_unreadable;
                continue;
            }
            const std::unique_ptr<typename Library::Record, void (*)(typename Library::Record *)> record(
                opened, [](typename Library::Record *r) { Library::freeRecord(&r, nullptr); });
            if (!take(record.get(), isRecovered))
                ++m_unreadable;
        }
    }

    [[nodiscard]] bool take(typename Library::Record *record, bool isRecovered)
    {
        const std::optional<quint64> number = Library::number(record);
        const std::optional<qint64> time = Library::seconds(record);
        quint32 id = 0;
        if (!number || !time || Library::identifier(record, &id, nullptr) != 1)
            return false;
        if (m_seen.contains(*number))
            return true; // the library found it twice
        const std::optional<QString> source = text([record](auto *size) { return Library::sourceSize(record, size, nullptr); },
                                                   [record](auto *bytes, auto size) { return Library::source(record, bytes, size, nullptr); });
        const std::optional<QStringList> strings = stringsOf(record);
        if (!source || !strings)
            return false;
        m_seen.insert(*number);
        ++m_records;
        m_recovered += isRecovered;
        m_oldest = std::min(m_oldest.value_or(*time), *time);
        m_newest = std::max(m_newest.value_or(*time), *time);
        add(*source, id & 0xffff, *strings, *time);
        return true;
    }

    void add(const QString &source, quint32 id, const QStringList &strings, qint64 time)
    {
        const QString key = QString::number(id) + QChar(0) + source + QChar(0) + strings.join(QChar(0));
        const auto known = m_index.constFind(key);
        if (known == m_index.cend()) {
            m_index.insert(key, m_events.size());
            m_events.push_back({source, id, strings, time, time, 1});
            m_text += key.size();
            return;
        }
        Event &event = m_events[*known];
        event.first = std::min(event.first, time);
        event.last = std::max(event.last, time);
        ++event.count;
    }

    [[nodiscard]] static std::optional<QStringList> stringsOf(typename Library::Record *record)
    {
        int count = 0;
        QStringList strings;
        if (Library::countStrings(record, &count, nullptr) != 1)
            return strings; // a record of its own form, without any
        for (int i = 0; i < std::min(count, maximumStrings); ++i) {
            const std::optional<QString> string = text([record, i](auto *size) { return Library::stringSize(record, i, size, nullptr); },
                                                       [record, i](auto *bytes, auto size) { return Library::string(record, i, bytes, size, nullptr); });
            if (!string)
                return std::nullopt;
            strings << *string;
        }
        return strings;
    }

    /// 0: there is none; an odd character becomes U+FFFD; what is too long ends with an ellipsis.
    template <typename Size, typename Fill>
    [[nodiscard]] static std::optional<QString> text(Size size, Fill fill)
    {
        std::size_t bytes = 0;
        const int found = size(&bytes);
        if (found < 0)
            return std::nullopt;
        constexpr std::size_t largest = 1024 * 1024;
        if (found == 0 || bytes == 0)
            return QString();
        if (bytes > largest)
            return std::nullopt;
        std::vector<unsigned char> buffer(bytes);
        if (fill(buffer.data(), bytes) != 1)
            return std::nullopt;
        QString read = QString::fromUtf8(reinterpret_cast<const char *>(buffer.data()), static_cast<qsizetype>(bytes) - 1);
        read.truncate(read.indexOf(QChar(0)) < 0 ? read.size() : read.indexOf(QChar(0)));
        if (read.size() > maximumCharacters)
            read = read.first(maximumCharacters) + QChar(0x2026);
        return read;
    }

    [[nodiscard]] QJsonObject answer() const
    {
        QJsonArray events;
        for (const Event &event : m_events)
            events.append(QJsonObject{{QStringLiteral("source"), event.source},
                                      {QStringLiteral("id"), static_cast<qint64>(event.id)},
                                      {QStringLiteral("count"), event.count},
                                      {QStringLiteral("first"), event.first},
                                      {QStringLiteral("last"), event.last},
                                      {QStringLiteral("strings"), QJsonArray::fromStringList(event.strings)}});
        QJsonObject object{{QStringLiteral("records"), m_records},   {QStringLiteral("unreadable"), m_unreadable}, {QStringLiteral("recovered"), m_recovered},
                           {QStringLiteral("complete"), m_complete}, {QStringLiteral("corrupted"), m_corrupted},   {QStringLiteral("events"), events}};
        if (m_oldest) {
            object.insert(QStringLiteral("oldest"), *m_oldest);
            object.insert(QStringLiteral("newest"), *m_newest);
        }
        return object;
    }

    std::vector<Event> m_events;
    QHash<QString, std::size_t> m_index; ///< by all that makes two records the same
    QSet<quint64> m_seen;                ///< record numbers
    std::optional<qint64> m_oldest, m_newest;
    qsizetype m_text = 0;
    int m_records = 0, m_recovered = 0, m_unreadable = 0;
    bool m_complete = true, m_corrupted = false;
};

} // namespace logworker
