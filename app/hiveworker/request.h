// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace hiveworker {

/// One value that is to become something else: `data` with `type`, or nothing at all. Or a key that is made, or goes with all below it.
struct Edit {
    enum class What { Value, MakeKey, DeleteKey } what = What::Value;
    QStringList key; ///< below the hive's root
    QString name;    ///< empty: the key's default value
    quint32 type = 0;
    std::optional<QByteArray> data; ///< empty: the value is taken away
};

/// What the program is asked to do: read `hive`, make the edits, write the whole to `result`. Both are descriptors that it was started with.
struct Request {
    int hive = -1;
    int result = -1;
    QList<Edit> edits;
};

/// Reads a request; the error is one sentence.
///   {"hive": 5, "result": 6, "edits": [{"key": ["ControlSet001", ...], "name": "Windows", "type": 2, "data": "base64"},
///                                      {"key": [...], "name": "Old", "delete": true},
///                                      {"key": [...], "what": "make-key"}, {"key": [...], "what": "delete-key"}]}
[[nodiscard]] std::expected<Request, QString> readRequest(const QByteArray &json);

} // namespace hiveworker
