// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/enumnames.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

#include <concepts>
#include <optional>
#include <type_traits>
#include <vector>

/// Values to JSON and back through one description of their members: `fields(archive, value)` in casefields.h names each member once,
/// and JsonWriter or JsonReader carries it over.
namespace repair {

template <typename T, typename Wanted>
concept Of = std::same_as<std::remove_const_t<T>, Wanted>;

/// Writes an object. Every member is written, optional ones only when they are there.
class JsonWriter
{
public:
    template <typename T>
    void operator()(const char *key, const T &value)
    {
        m_object.insert(QLatin1StringView(key), json(value));
    }
    template <typename T>
    void operator()(const char *key, const std::optional<T> &value)
    {
        if (value)
            m_object.insert(QLatin1StringView(key), json(*value));
    }
    /// As any other member.
    template <typename T>
    void added(const char *key, const T &value)
    {
        (*this)(key, value);
    }
    [[nodiscard]] QJsonObject object() const { return m_object; }

    template <typename T>
    [[nodiscard]] static QJsonValue json(const T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            return wordOf(value);
        } else {
            JsonWriter inner;
            fields(inner, value);
            return inner.object();
        }
    }
    [[nodiscard]] static QJsonValue json(const QString &text) { return text; }
    [[nodiscard]] static QJsonValue json(bool yes) { return yes; }
    [[nodiscard]] static QJsonValue json(int number) { return number; }
    [[nodiscard]] static QJsonValue json(qint64 number) { return number; }
    [[nodiscard]] static QJsonValue json(quint32 number) { return static_cast<qint64>(number); }
    [[nodiscard]] static QJsonValue json(double number) { return number; }
    [[nodiscard]] static QJsonValue json(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }
    [[nodiscard]] static QJsonValue json(const QDateTime &time) { return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString(); }
    [[nodiscard]] static QJsonValue json(const QStringList &list) { return QJsonArray::fromStringList(list); }
    [[nodiscard]] static QJsonValue json(const base::Value &value);
    template <typename T>
    [[nodiscard]] static QJsonValue json(const std::vector<T> &list)
    {
        QJsonArray array;
        for (const T &element : list)
            array.append(json(element));
        return array;
    }
    template <typename T>
    [[nodiscard]] static QJsonValue json(const QMap<QString, T> &map)
    {
        QJsonObject object;
        for (const auto &[key, element] : map.asKeyValueRange())
            object.insert(key, json(element));
        return object;
    }

private:
    QJsonObject m_object;
};

/// The first thing that was wrong, with its place; what is read after it does not matter any more.
struct JsonProblem {
    QString path;
    QString message;
    [[nodiscard]] bool any() const { return !message.isEmpty(); }
    void tell(const QString &where, const QString &what)
    {
        if (!any()) {
            path = where;
            message = what;
        }
    }
};

/// Reads an object strictly: a missing member, another type, a word that is not known and a member nobody asked for are problems.
class JsonReader
{
public:
    JsonReader(const QJsonValue &value, QString path, JsonProblem &problem);
    /// Tells of members that were not asked for.
    ~JsonReader();
    Q_DISABLE_COPY_MOVE(JsonReader)

    template <typename T>
    void operator()(const char *key, T &value)
    {
        const QLatin1StringView name(key);
        if (m_object.contains(name))
            read(take(name), below(name), value);
        else
            m_problem.tell(below(name), QStringLiteral("is missing"));
    }
    template <typename T>
    void operator()(const char *key, std::optional<T> &value)
    {
        const QLatin1StringView name(key);
        if (m_object.contains(name))
            read(take(name), below(name), value.emplace());
    }
    /// A member that early files do not have: what was applied with them can still be verified and taken back.
    template <typename T>
    void added(const char *key, T &value)
    {
        if (m_object.contains(QLatin1StringView(key)))
            (*this)(key, value);
    }
    [[nodiscard]] const QString &path() const { return m_path; }
    void tell(const QString &what) { m_problem.tell(m_path, what); }

    void read(const QJsonValue &json, const QString &path, QString &text);
    void read(const QJsonValue &json, const QString &path, bool &yes);
    void read(const QJsonValue &json, const QString &path, int &number);
    void read(const QJsonValue &json, const QString &path, qint64 &number);
    void read(const QJsonValue &json, const QString &path, quint32 &number);
    void read(const QJsonValue &json, const QString &path, double &number);
    void read(const QJsonValue &json, const QString &path, QByteArray &bytes);
    void read(const QJsonValue &json, const QString &path, QDateTime &time);
    void read(const QJsonValue &json, const QString &path, QStringList &list);
    void read(const QJsonValue &json, const QString &path, base::Value &value);
    template <typename T>
    void read(const QJsonValue &json, const QString &path, std::vector<T> &list)
    {
        const QJsonArray array = elements(json, path);
        list.resize(static_cast<size_t>(array.size()));
        for (qsizetype i = 0; i < array.size() && !m_problem.any(); ++i)
            read(array[i], path + u'[' + QString::number(i) + u']', list[static_cast<size_t>(i)]);
    }
    template <typename T>
    void read(const QJsonValue &json, const QString &path, QMap<QString, T> &map)
    {
        if (!json.isObject())
            return m_problem.tell(path, QStringLiteral("is no object"));
        const QJsonObject object = json.toObject();
        for (auto member = object.begin(); member != object.end() && !m_problem.any(); ++member)
            read(member.value(), path + u'.' + member.key(), map[member.key()]);
    }
    template <typename T>
    void read(const QJsonValue &json, const QString &path, T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            if (const std::optional<T> known = fromWord<T>(json.toString()))
                value = *known;
            else
                m_problem.tell(path, QStringLiteral("is none of: ") + allWords<T>().join(QStringLiteral(", ")));
        } else {
            JsonReader inner(json, path, m_problem);
            fields(inner, value);
        }
    }

private:
    [[nodiscard]] QString below(QLatin1StringView key) const { return m_path.isEmpty() ? QString(key) : m_path + u'.' + key; }
    [[nodiscard]] QJsonValue take(QLatin1StringView key);
    [[nodiscard]] QJsonArray elements(const QJsonValue &json, const QString &path);
    [[nodiscard]] qint64 whole(const QJsonValue &json, const QString &path, qint64 least, qint64 most);

    QJsonObject m_object;
    QStringList m_taken;
    QString m_path;
    JsonProblem &m_problem;
};

} // namespace repair
