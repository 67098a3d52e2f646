// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/eventlog/loghead.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace machine::eventlog {

namespace {

template <typename Number>
Number at(QByteArrayView file, qsizetype offset)
{
    return qFromLittleEndian<Number>(file.data() + offset);
}

constexpr qsizetype evtHead = 48;
constexpr qsizetype evtxHead = 4096;
constexpr qint64 evtxChunk = 65536;

LogHead evt(QByteArrayView file)
{
    const quint32 end = at<quint32>(file, 20);
    const quint32 size = at<quint32>(file, 32);
    const quint32 flags = at<quint32>(file, 36);
    const bool wrapped = (flags & 2) != 0;
    // A log that never wrapped grows by and by, so only a wrapped one must be as long as it may become.
    return {LogHead::Form::Evt, (flags & 1) != 0, wrapped, end > file.size() || (wrapped && size > file.size())};
}

/// Where the records lie.
struct Ring {
    qsizetype oldest = 0, end = 0;
    quint32 next = 0, oldestNumber = 0;
};

constexpr qsizetype endSize = 40;
constexpr char endMark[] = "\x28\0\0\0\x11\x11\x11\x11\x22\x22\x22\x22\x33\x33\x33\x33\x44\x44\x44\x44";
constexpr qsizetype endMarkSize = 20;

/// The only end mark that stands where it says. Text of a record could pretend to be one; then there are two, and none counts.
std::optional<Ring> ringByMark(QByteArrayView file)
{
    std::optional<Ring> found;
    for (qsizetype place = file.indexOf(QByteArrayView(endMark, endMarkSize)); place >= 0;
         place = file.indexOf(QByteArrayView(endMark, endMarkSize), place + 4)) {
        if (place + endSize > file.size() || at<quint32>(file, place + 24) != place)
            continue;
        if (found)
            return std::nullopt;
        found = {at<quint32>(file, place + 20), place, at<quint32>(file, place + 28), at<quint32>(file, place + 32)};
    }
    return found;
}

/// The rest of the file in which no head of a record had room.
qsizetype fillerSize(QByteArrayView file)
{
    constexpr quint32 filler = 0x27;
    qsizetype size = 0;
    while (size < 56 && size + evtHead < file.size() && at<quint32>(file, file.size() - size - 4) == filler)
        size += 4;
    return size;
}

LogHead evtx(QByteArrayView file)
{
    const qint64 chunks = at<quint16>(file, 42);
    const quint32 flags = at<quint32>(file, 120);
    const quint64 first = at<quint64>(file, 8);
    return {LogHead::Form::Evtx, (flags & 1) != 0, first != 0, evtxHead + chunks * evtxChunk > file.size()};
}

} // namespace

LogHead headOf(QByteArrayView file)
{
    if (file.size() >= evtHead && at<quint32>(file, 0) == evtHead && file.sliced(4, 4) == QByteArrayView("LfLe"))
        return evt(file);
    if (file.size() >= 128 && file.first(8) == QByteArrayView("ElfFile\0", 8))
        return evtx(file);
    return {};
}

QByteArray inOrder(const QByteArray &file)
{
    const LogHead head = headOf(file);
    if (head.form != LogHead::Form::Evt || head.cut || file.size() % 4 != 0)
        return {};
    const std::optional<Ring> ring
        = head.dirty ? ringByMark(file) : Ring{at<quint32>(file, 16), at<quint32>(file, 20), at<quint32>(file, 24), at<quint32>(file, 28)};
    if (!ring || ring->oldest < evtHead || ring->oldest > file.size() || ring->end < evtHead || ring->end > file.size())
        return {};
    if (ring->oldest % 4 != 0 || ring->end % 4 != 0) // no record begins there
        return {};
    const bool turns = ring->oldest > ring->end;
    QByteArray records
        = turns ? file.sliced(ring->oldest).chopped(std::min(fillerSize(file), file.size() - ring->oldest)) + file.sliced(evtHead, ring->end - evtHead)
                : file.sliced(ring->oldest, ring->end - ring->oldest);
    QByteArray result = file.first(evtHead) + records + QByteArray(endMark, endMarkSize) + QByteArray(endSize - endMarkSize, '\0');
    const auto end = static_cast<quint32>(evtHead + records.size());
    const auto set = [&result](qsizetype offset, quint32 number) { qToLittleEndian(number, result.data() + offset); };
    set(16, evtHead);
    set(20, end);
    set(24, ring->next);
    set(28, ring->oldestNumber);
    set(32, static_cast<quint32>(result.size()));
    set(36, 0);
    set(end + 20, evtHead);
    set(end + 24, end);
    set(end + 28, ring->next);
    set(end + 32, ring->oldestNumber);
    set(end + 36, endSize);
    return result;
}

} // namespace machine::eventlog
