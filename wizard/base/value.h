// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QMetaType>
#include <QString>
#include <QVersionNumber>

#include <variant>

namespace base {

/// "I don't know": always a legal answer. It is not the same as "not asked yet", which is the absence of an answer.
struct Unknown {
    bool operator==(const Unknown &) const = default;
};

/// One option of a choice question, by id.
struct Choice {
    QString option;
    bool operator==(const Choice &) const = default;
};

enum class Presence { Absent, Present, Unknown };

/// What is known about each option of a "many" question. Every option of the question is a key; one whose state
/// nobody knows is Presence::Unknown.
struct Many {
    QMap<QString, Presence> options;
    bool operator==(const Many &) const = default;
};

/// Free text; also a pasted message, as it was pasted.
struct Text {
    QString text;
    bool isList = false; ///< the strings of a REG_MULTI_SZ, one a line
    bool operator==(const Text &) const = default;
};

struct Number {
    double number = 0;
    bool operator==(const Number &) const = default;
};

struct Version {
    QVersionNumber version;
    bool operator==(const Version &) const = default;
};

struct YesNo {
    bool yes = false;
    bool operator==(const YesNo &) const = default;
};

/// The value of an answer or of a fact read from a machine.
using Value = std::variant<Unknown, Choice, Many, Text, Number, Version, YesNo>;

/// The value in the form of the command line: `sp3`, `sms-2.0,hp-ntlock,srp?`, `unknown`, `yes`, `8`, `5.131.1877.9`, the text itself.
[[nodiscard]] QString toString(const Value &value);
[[nodiscard]] inline bool isUnknown(const Value &value)
{
    return std::holds_alternative<Unknown>(value);
}

} // namespace base
