// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/jsonarchive.h"

#include "base/limits.h"
#include "base/texts.h"

#include <cmath>
#include <limits>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumCharacters = 4 * 1024 * 1024; ///< one text
constexpr qsizetype maximumElements = 100'000;           ///< one list

/// How an answer's value is written: an object with the kind as its one member, so that "8" the text is not 8 the number.
struct ValueWriter {
    QJsonValue operator()(const base::Unknown &) const { return QJsonObject{{u"unknown"_s, true}}; }
    QJsonValue operator()(const base::Choice &choice) const { return QJsonObject{{u"choice"_s, choice.option}}; }
    QJsonValue operator()(const base::Many &many) const { return QJsonObject{{u"many"_s, JsonWriter::json(many.options)}}; }
    QJsonValue operator()(const base::Text &text) const { return QJsonObject{{text.isList ? u"list"_s : u"text"_s, text.text}}; }
    QJsonValue operator()(const base::Number &number) const { return QJsonObject{{u"number"_s, number.number}}; }
    QJsonValue operator()(const base::Version &version) const { return QJsonObject{{u"version"_s, version.version.toString()}}; }
    QJsonValue operator()(const base::YesNo &yesNo) const { return QJsonObject{{u"yes-no"_s, yesNo.yes}}; }
};

} // namespace

QJsonValue JsonWriter::json(const base::Value &value)
{
    return std::visit(ValueWriter{}, value);
}

JsonReader::JsonReader(const QJsonValue &value, QString path, JsonProblem &problem)
    : m_object(value.toObject())
    , m_path(std::move(path))
    , m_problem(problem)
{
    if (!value.isObject())
        m_problem.tell(m_path, Texts::tr("is no object"));
}

JsonReader::~JsonReader()
{
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        if (!m_taken.contains(member.key()))
            m_problem.tell(m_path, Texts::tr("has a member \"%1\" that nobody knows").arg(member.key().left(80)));
    }
}

QJsonValue JsonReader::take(QLatin1StringView key)
{
    m_taken << QString(key);
    return m_object.value(key);
}

QJsonArray JsonReader::elements(const QJsonValue &json, const QString &path)
{
    const QJsonArray array = json.toArray();
    if (!json.isArray())
        m_problem.tell(path, Texts::tr("is no list"));
    else if (array.size() > maximumElements)
        m_problem.tell(path, Texts::tr("is too long"));
    else
        return array;
    return {};
}

qint64 JsonReader::whole(const QJsonValue &json, const QString &path, qint64 least, qint64 most)
{
    const double number = json.toDouble(std::nan(""));
    if (!(number >= static_cast<double>(least) && number <= static_cast<double>(most)) || number != std::floor(number)) {
        m_problem.tell(path, Texts::tr("is no whole number from %1 to %2").arg(least).arg(most));
        return least;
    }
    return static_cast<qint64>(number);
}

void JsonReader::read(const QJsonValue &json, const QString &path, QString &text)
{
    text = json.toString();
    if (!json.isString())
        m_problem.tell(path, Texts::tr("is no text"));
    else if (text.size() > maximumCharacters)
        m_problem.tell(path, Texts::tr("is too long"));
}

void JsonReader::read(const QJsonValue &json, const QString &path, bool &yes)
{
    yes = json.toBool();
    if (!json.isBool())
        m_problem.tell(path, Texts::tr("is neither true nor false"));
}

void JsonReader::read(const QJsonValue &json, const QString &path, int &number)
{
    number = static_cast<int>(whole(json, path, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

void JsonReader::read(const QJsonValue &json, const QString &path, qint64 &number)
{
    constexpr qint64 exact = qint64{1} << 53; // beyond it JSON numbers lose digits
    number = whole(json, path, -exact, exact);
}

void JsonReader::read(const QJsonValue &json, const QString &path, quint32 &number)
{
    number = static_cast<quint32>(whole(json, path, 0, std::numeric_limits<quint32>::max()));
}

void JsonReader::read(const QJsonValue &json, const QString &path, double &number)
{
    number = json.toDouble();
    if (!json.isDouble() || !std::isfinite(number))
        m_problem.tell(path, Texts::tr("is no number"));
}

void JsonReader::read(const QJsonValue &json, const QString &path, QByteArray &bytes)
{
    auto decoded = QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!json.isString() || !decoded)
        return m_problem.tell(path, Texts::tr("is no base64 text"));
    bytes = *std::move(decoded);
}

void JsonReader::read(const QJsonValue &json, const QString &path, QDateTime &time)
{
    const QString text = json.toString();
    time = text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    if (!json.isString() || (!text.isEmpty() && !time.isValid()))
        m_problem.tell(path, Texts::tr("is no time"));
}

void JsonReader::read(const QJsonValue &json, const QString &path, QStringList &list)
{
    const QJsonArray array = elements(json, path);
    for (qsizetype i = 0; i < array.size() && !m_problem.any(); ++i) {
        QString text;
        read(array[i], path + u'[' + QString::number(i) + u']', text);
        list << text;
    }
}

void JsonReader::read(const QJsonValue &json, const QString &path, base::Value &value)
{
    const QJsonObject object = json.toObject();
    if (!json.isObject() || object.size() != 1)
        return m_problem.tell(path, Texts::tr("is no value: an object with one member is wanted"));
    const QString kind = object.begin().key();
    const QJsonValue inner = object.begin().value();
    const QString where = path + u'.' + kind;
    if (kind == "unknown"_L1) {
        value = base::Unknown{};
    } else if (kind == "choice"_L1) {
        read(inner, where, value.emplace<base::Choice>().option);
    } else if (kind == "many"_L1) {
        read(inner, where, value.emplace<base::Many>().options);
    } else if (kind == "text"_L1 || kind == "list"_L1) {
        read(inner, where, value.emplace<base::Text>(QString(), kind == "list"_L1).text);
    } else if (kind == "number"_L1) {
        read(inner, where, value.emplace<base::Number>().number);
    } else if (kind == "version"_L1) {
        value = base::Version{QVersionNumber::fromString(inner.toString())};
        if (std::get<base::Version>(value).version.toString() != inner.toString())
            m_problem.tell(where, Texts::tr("is no version"));
    } else if (kind == "yes-no"_L1) {
        read(inner, where, value.emplace<base::YesNo>().yes);
    } else {
        m_problem.tell(path, Texts::tr("is of no known kind: \"%1\"").arg(kind.left(80)));
    }
}

} // namespace repair
