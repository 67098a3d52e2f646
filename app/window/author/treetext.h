// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

/// What can be told from a tree's text alone, also while it has errors and so is no tree: which ids it defines, what may stand at a
/// place, where something new belongs. Pure functions; each costs one pass over the text.
namespace window::author {

/// The ids that a text defines, each list in order of the text.
struct Ids {
    QStringList articles, questions, facts, ideas, messages, steps, diagnoses, remedies, cases;
    QHash<QString, QStringList> options; ///< by question; yes and no of one that is answered so
    QHash<QString, QString> asks;        ///< question, by step
};
[[nodiscard]] Ids idsOf(const QString &text);

/// What may be written where the cursor stands (`column` counts from 0), in alphabetical order: behind `go:` the steps and diagnoses,
/// behind `is:` the options of the step's question, and so on; where a key stands, keys and what conditions name;
/// where the place tells nothing, every key and id.
[[nodiscard]] QStringList completionsAt(const QString &text, int line, int column);

/// A block of lines for a section of the text.
struct Insertion {
    int line = 0;          ///< before which it goes, from 1; one past the end: at the end
    bool replaces = false; ///< the line goes: `cases: {}`
    QString text;          ///< ends in a line feed
    QString select;        ///< the part of it that a person would write over first
};

/// The block as the last entry of `section`, indented as the entries before it. `entry` begins at column 0. The section is begun where there is none.
[[nodiscard]] Insertion intoSection(const QString &text, const QString &section, const QString &entry);

enum class Snippet { Question, Step, Diagnosis, Case };
/// A new one to be filled in, with an id that is not taken; a step asks a question that none asks yet.
[[nodiscard]] Insertion newEntry(const QString &text, Snippet what);

/// `wanted`, with a number behind it where it is taken.
[[nodiscard]] QString freeId(const QString &wanted, const QStringList &taken);

} // namespace window::author
