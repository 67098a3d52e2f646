// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "confinement/confinement.h"
#include "confinement/givenfiles.h"
#include "logworker/logreader.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int answer(const QJsonObject &object, int code)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    const bool written = std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout) == static_cast<size_t>(line.size());
    return written && std::fflush(stdout) == 0 ? code : 1;
}

} // namespace

/// fixwright-evtworker, fixwright-evtxworker: `{"log": 5, "all": false}` on standard input names the descriptor of an event log; what is in it
/// goes to standard output as one line of JSON (logreader.h). The log is anybody's: by the time that it is looked at, this process can do
/// nothing but read it and answer.
int main()
{
    constexpr qint64 maximumRequest = 1024;
    QFile input;
    const QJsonObject request = input.open(stdin, QIODevice::ReadOnly) ? QJsonDocument::fromJson(input.read(maximumRequest)).object() : QJsonObject();
    constexpr int lastStandard = 2;
    const int log = request["log"_L1].toInt(-1);
    if (log <= lastStandard)
        return answer({{u"error"_s, u"The request names no event log."_s}}, 1);
    confinement::setGivenFiles(log, -1);
    if (const auto confined = confinement::confine(0); !confined)
        return answer({{u"error"_s, confined.error()}}, 1);
    const auto read = logworker::readLog(request["all"_L1].toBool());
    return read ? answer(*read, 0) : answer({{u"error"_s, read.error()}}, 1);
}
