// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "logworker/logreader.h"

#include "confinement/givenfiles.h"

#include <libevtx.h>

namespace logworker {

namespace {

/// Event logs since Windows Vista (*.evtx).
struct Evtx {
    using File = libevtx_file_t;
    using Record = libevtx_record_t;
    static constexpr auto newFile = libevtx_file_initialize;
    static constexpr auto freeFile = libevtx_file_free;
    static constexpr auto openFile = libevtx_file_open;
    static constexpr auto isCorrupted = libevtx_file_is_corrupted;
    static constexpr auto countRecords = libevtx_file_get_number_of_records;
    static constexpr auto record = libevtx_file_get_record_by_index;
    static constexpr auto countRecovered = libevtx_file_get_number_of_recovered_records;
    static constexpr auto recovered = libevtx_file_get_recovered_record_by_index;
    static constexpr auto freeRecord = libevtx_record_free;
    static constexpr auto identifier = libevtx_record_get_event_identifier;
    static constexpr auto sourceSize = libevtx_record_get_utf8_source_name_size;
    static constexpr auto source = libevtx_record_get_utf8_source_name;
    static constexpr auto countStrings = libevtx_record_get_number_of_strings;
    static constexpr auto stringSize = libevtx_record_get_utf8_string_size;
    static constexpr auto string = libevtx_record_get_utf8_string;

    static std::optional<quint64> number(Record *record)
    {
        uint64_t number = 0;
        return libevtx_record_get_identifier(record, &number, nullptr) == 1 ? std::optional<quint64>(number) : std::nullopt;
    }
    /// Windows counts tenths of a microsecond since 1601.
    static std::optional<qint64> seconds(Record *record)
    {
        uint64_t time = 0;
        if (libevtx_record_get_written_time(record, &time, nullptr) != 1)
            return std::nullopt;
        constexpr qint64 unixEpoch = 11'644'473'600;
        return static_cast<qint64>(time / 10'000'000) - unixEpoch;
    }
};

} // namespace

std::expected<QJsonObject, QString> readLog(bool all)
{
    return LogReader<Evtx>().read(confinement::inputName, all);
}

} // namespace logworker
