// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "hiveworker/request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hiveworker {

using namespace Qt::StringLiterals;

namespace {

std::optional<Edit> editOf(const QJsonObject &object)
{
    Edit edit;
    for (const QJsonValue &element : object["key"_L1].toArray()) {
        const QString name = element.toString();
        if (name.isEmpty() || name.contains(QChar(0)) || name.contains(u'\\'))
            return {};
        edit.key << name;
    }
    if (edit.key.isEmpty())
        return {};
    if (const QString what = object["what"_L1].toString(); !what.isEmpty()) {
        if (what != "make-key"_L1 && what != "delete-key"_L1)
            return {};
        edit.what = what == "make-key"_L1 ? Edit::What::MakeKey : Edit::What::DeleteKey;
        return edit;
    }
    edit.name = object["name"_L1].toString();
    if (!object["name"_L1].isString() || edit.name.contains(QChar(0)))
        return {};
    if (object["delete"_L1].toBool())
        return edit;
    const qint64 type = object["type"_L1].toInteger(-1);
    const auto data = QByteArray::fromBase64Encoding(object["data"_L1].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (type < 0 || type > 0xffffffff || !object["data"_L1].isString() || !data)
        return {};
    edit.type = static_cast<quint32>(type);
    edit.data = *data;
    return edit;
}

} // namespace

std::expected<Request, QString> readRequest(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Request request{object["hive"_L1].toInt(-1), object["result"_L1].toInt(-1), {}};
    constexpr int lastStandard = 2;
    if (request.hive <= lastStandard || request.result <= lastStandard || request.hive == request.result)
        return std::unexpected(u"The request names no hive and no place for the result."_s);
    for (const QJsonValue &element : object["edits"_L1].toArray()) {
        const std::optional<Edit> edit = editOf(element.toObject());
        if (!edit)
            return std::unexpected(u"The request holds an edit that cannot be understood."_s);
        request.edits << *edit;
    }
    if (request.edits.isEmpty())
        return std::unexpected(u"The request holds no edit."_s);
    return request;
}

} // namespace hiveworker
