// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "confinement/confinement.h"
#include "hiveworker/hiveeditor.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <optional>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumRequest = 16 * 1024 * 1024;
constexpr qint64 room = 16 * 1024 * 1024; ///< for what is added to a hive

/// Empty when this is no regular file.
std::optional<qint64> sizeOf(int file)
{
    struct stat state{};
    if (::fstat(file, &state) != 0 || !S_ISREG(state.st_mode))
        return {};
    return state.st_size;
}

/// One read of a pipe gives what is in it, not all that is to come.
QByteArray readAll(QFile &input)
{
    QByteArray all;
    while (all.size() < maximumRequest) {
        const QByteArray more = input.read(maximumRequest - all.size());
        if (more.isEmpty())
            break;
        all += more;
    }
    return all;
}

int answer(const QJsonObject &object, int code)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    const bool written = std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout) == static_cast<size_t>(line.size());
    return written && std::fflush(stdout) == 0 ? code : 1;
}

int refuse(const QString &why)
{
    return answer({{u"error"_s, why}}, 1);
}

} // namespace

/// fixwright-hiveworker: one request on standard input, one answer on standard output, exit code 0 when the changed hive was written. The
/// request is our own; the hive is anybody's, and by the time that it is looked at this process can do nothing but edit it.
int main()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return refuse(u"There is no request."_s);
    const auto request = hiveworker::readRequest(readAll(input));
    if (!request)
        return refuse(request.error());
    const std::optional<qint64> size = sizeOf(request->hive);
    if (!size)
        return refuse(u"The hive is no open file."_s);
    if (sizeOf(request->result) != 0)
        return refuse(u"The place for the result is no empty file."_s);
    if (const auto loaded = hiveworker::loadAlphabets(); !loaded)
        return refuse(loaded.error());
    if (const auto confined = confinement::confine(2 * *size + room); !confined)
        return refuse(confined.error());
    if (const auto edited = hiveworker::edit(*request); !edited)
        return refuse(edited.error());
    return answer({{u"edited"_s, request->edits.size()}}, 0);
}
