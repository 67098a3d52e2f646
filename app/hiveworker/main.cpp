// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "hiveworker/confinement.h"
#include "hiveworker/hiveeditor.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRequest = 16 * 1024 * 1024;
constexpr qint64 room = 16 * 1024 * 1024; ///< for what is added to a hive

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

/// fixwright-hiveworker: one request on standard input, one answer on standard output, exit code 0 when the changed hive was written.
int main()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return refuse(u"There is no request."_s);
    const auto request = hiveworker::readRequest(input.read(mostRequest));
    if (!request)
        return refuse(request.error());
    if (QFileInfo::exists(request->result))
        return refuse(u"The place for the result is taken."_s);
    if (const auto confined = hiveworker::confine(2 * QFileInfo(request->hive).size() + room); !confined)
        return refuse(confined.error());
    if (const auto edited = hiveworker::edit(*request); !edited)
        return refuse(edited.error());
    return answer({{u"edited"_s, request->edits.size()}}, 0);
}
