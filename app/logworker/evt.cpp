// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "logworker/logreader.h"

#include "confinement/givenfiles.h"

#include <libevt.h>

namespace logworker {

namespace {

/// Event logs of Windows NT to 2003 (*.evt).
struct Evt {
    using File = libevt_file_t;
    using Record = libevt_record_t;
    static constexpr auto newFile = libevt_file_initialize;
    static constexpr auto freeFile = libevt_file_free;
    static constexpr auto openFile = libevt_file_open;
    static constexpr auto isCorrupted = libevt_file_is_corrupted;
    static constexpr auto countRecords = libevt_file_get_number_of_records;
    static constexpr auto record = libevt_file_get_record_by_index;
    static constexpr auto countRecovered = libevt_file_get_number_of_recovered_records;
    static constexpr auto recovered = libevt_file_get_recovered_record_by_index;
    static constexpr auto freeRecord = libevt_record_free;
    static constexpr auto identifier = libevt_record_get_event_identifier;
    static constexpr auto sourceSize = libevt_record_get_utf8_source_name_size;
    static constexpr auto source = libevt_record_get_utf8_source_name;
    static constexpr auto countStrings = libevt_record_get_number_of_strings;
    static constexpr auto stringSize = libevt_record_get_utf8_string_size;
    static constexpr auto string = libevt_record_get_utf8_string;

    static std::optional<quint64> number(Record *record)
    {
        quint32 number = 0;
        return libevt_record_get_identifier(record, &number, nullptr) == 1 ? std::optional<quint64>(number) : std::nullopt;
    }
    static std::optional<qint64> seconds(Record *record)
    {
        quint32 time = 0;
        return libevt_record_get_written_time(record, &time, nullptr) == 1 ? std::optional<qint64>(time) : std::nullopt;
    }
};

} // namespace

std::expected<QJsonObject, QString> readLog(bool all)
{
    return LogReader<Evt>().read(confinement::inputName, all);
}

} // namespace logworker
