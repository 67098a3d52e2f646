// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/media/unpack.h"

#include "base/texts.h"

#include <QTimeZone>
#include <QtEndian>

#include <mspack.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace machine::media {

using namespace Qt::StringLiterals;

namespace {

/// libmspack's view of the world: one input in memory, one output in memory with a bound. No name reaches the file system.
/// alloc() clears what it gives: the library of Debian 13 frees pointers that it has not set.
struct MemorySystem : mspack_system {
    const QByteArray &input;
    Budget &budget;
    QByteArray output;
    qint64 most = 0; ///< bytes of output

    MemorySystem(const QByteArray &in, Budget &left)
        : mspack_system{openFile, closeFile, readFile, writeFile, seekFile, tellFile, message, allocate, std::free, copyBytes, nullptr}
        , input(in)
        , budget(left)
    {
    }

private:
    struct Stream {
        MemorySystem *system;
        qint64 at;
        bool isOutput;
    };

    static Stream *stream(mspack_file *file) { return reinterpret_cast<Stream *>(file); }

    static mspack_file *openFile(mspack_system *self, const char *, int mode)
    {
        auto *system = static_cast<MemorySystem *>(self);
        if (mode != MSPACK_SYS_OPEN_READ)
            system->output.clear();
        return reinterpret_cast<mspack_file *>(new Stream{system, 0, mode != MSPACK_SYS_OPEN_READ});
    }
    static void closeFile(mspack_file *file) { delete stream(file); }
    static int readFile(mspack_file *file, void *buffer, int bytes)
    {
        Stream *from = stream(file);
        if (from->isOutput || bytes < 0 || from->system->budget.time.hasExpired())
            return -1;
        const qint64 count = std::clamp<qint64>(from->system->input.size() - from->at, 0, bytes);
        std::memcpy(buffer, from->system->input.constData() + from->at, static_cast<size_t>(count));
        from->at += count;
        return static_cast<int>(count);
    }
    static int writeFile(mspack_file *file, void *buffer, int bytes)
    {
        Stream *to = stream(file);
        MemorySystem &system = *to->system;
        if (!to->isOutput || bytes < 0 || system.output.size() + bytes > system.most || !system.budget.take(bytes))
            return -1;
        system.output.append(static_cast<const char *>(buffer), bytes);
        to->at += bytes;
        return bytes;
    }
    static int seekFile(mspack_file *file, off_t offset, int mode)
    {
        Stream *of = stream(file);
        const qint64 size = of->isOutput ? of->system->output.size() : of->system->input.size();
        const qint64 base = mode == MSPACK_SYS_SEEK_START ? 0 : mode == MSPACK_SYS_SEEK_CUR ? of->at : size;
        if (base + offset < 0 || base + offset > size)
            return -1;
        of->at = base + offset;
        return 0;
    }
    static off_t tellFile(mspack_file *file) { return stream(file)->at; }
    static void message(mspack_file *, const char *, ...) { }
    static void *allocate(mspack_system *, size_t bytes) { return std::calloc(1, bytes); }
    static void copyBytes(void *from, void *to, size_t bytes) { std::memmove(to, from, bytes); }
};

constexpr qsizetype szddHeaderBytes = 14;

QDateTime timeOf(const mscabd_file &file)
{
    return {QDate(file.date_y, file.date_m, file.date_d), QTime(file.time_h, file.time_m, file.time_s), QTimeZone::UTC};
}

} // namespace

Format formatOf(const QByteArray &start)
{
    constexpr qsizetype imageMarkAt = 0x8001;
    if (start.startsWith(QByteArray::fromHex("535a444488f02733")))
        return Format::Szdd;
    if (start.startsWith(QByteArray::fromHex("4b57414a88f027d1")))
        return Format::Kwaj;
    if (start.startsWith("MSCF"))
        return Format::Cabinet;
    if (start.startsWith("MZ"))
        return Format::Program;
    return start.size() >= imageMarkAt + 5 && QByteArrayView(start).sliced(imageMarkAt, 5) == "CD001" ? Format::Image : Format::Other;
}

base::Result<QByteArray> expandSzdd(const QByteArray &packed, Budget &budget)
{
    const auto damaged = [] { return base::fail(base::Failure::BadInput, Texts::tr("it is cut off or damaged")); };
    if (packed.size() < szddHeaderBytes)
        return damaged();
    const qint64 length = qFromLittleEndian<quint32>(packed.constData() + 10);
    if (length > Budget::fileBytes)
        return base::fail(base::Failure::BadInput, Texts::tr("it says that it unpacks to %1 bytes, which is too large for a system file").arg(length));
    MemorySystem system(packed, budget);
    system.most = length;
    const std::unique_ptr<msszdd_decompressor, decltype(&mspack_destroy_szdd_decompressor)> expander(mspack_create_szdd_decompressor(&system),
                                                                                                     mspack_destroy_szdd_decompressor);
    if (!expander)
        return base::fail(base::Failure::Internal, Texts::tr("the unpacker could not be started"));
    // The library calls a file that ends early unpacked: only the length tells.
    if (expander->decompress(expander.get(), "in", "out") != MSPACK_ERR_OK || system.output.size() != length)
        return damaged();
    return system.output;
}

base::Result<bool> readCabinet(const QByteArray &archive, bool embedded, Budget &budget, const Wanted &wanted, const Take &take, QStringList &problems)
{
    MemorySystem system(archive, budget);
    const std::unique_ptr<mscab_decompressor, decltype(&mspack_destroy_cab_decompressor)> reader(mspack_create_cab_decompressor(&system),
                                                                                                 mspack_destroy_cab_decompressor);
    if (!reader)
        return base::fail(base::Failure::Internal, Texts::tr("the unpacker could not be started"));
    mscabd_cabinet *const first = embedded ? reader->search(reader.get(), "in") : reader->open(reader.get(), "in");
    if (!first) {
        if (embedded && !budget.time.hasExpired())
            return false;
        return base::fail(base::Failure::BadInput,
                          budget.time.hasExpired() ? Texts::tr("looking into it takes too long") : Texts::tr("it is cut off or damaged"));
    }
    const auto close = [&reader](mscabd_cabinet *cabinet) { reader->close(reader.get(), cabinet); };
    const std::unique_ptr<mscabd_cabinet, decltype(close)> closed(first, close); // closes those behind it too
    int entries = 0;
    for (const mscabd_cabinet *cabinet = first; cabinet; cabinet = cabinet->next) {
        for (mscabd_file *file = cabinet->files; file; file = file->next) {
            if (++entries > Budget::entries)
                return base::fail(base::Failure::BadInput, Texts::tr("it holds more than %1 files").arg(Budget::entries));
            const QString name = file->attribs & MSCAB_ATTRIB_UTF_NAME ? QString::fromUtf8(file->filename) : QString::fromLatin1(file->filename);
            if (!wanted(name))
                continue;
            if (file->length > Budget::fileBytes) {
                problems << Texts::tr("%1 is too large for a system file: %2 bytes.").arg(name).arg(file->length);
                continue;
            }
            system.most = file->length;
            system.output.clear();
            if (reader->extract(reader.get(), file, "out") != MSPACK_ERR_OK || system.output.size() != static_cast<qsizetype>(file->length))
                problems << Texts::tr("%1 cannot be unpacked: the cabinet is cut off or damaged, or goes on in another one.").arg(name);
            else
                take(name, system.output, timeOf(*file));
        }
    }
    return true;
}

} // namespace machine::media
