// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rules {

/// Words that mean the same in a message, in every language that is written down; inflected forms are words of their own or stems (`initiali*`).
/// A word may be several words in a row (`more and more`).
struct WordGroup {
    QString id;
    QStringList words;
};

/// One way to say an idea: all these groups in one clause, in any order. The first is what it is about and belongs to the name that is nearest.
struct Way {
    std::vector<int> groups; ///< indices in Ideas::groups
    bool denied = false;     ///< said when one of them is denied: `could not be initialized`
    bool operator==(const Way &) const = default;
};

/// What can be said of a name in a message: `cannot-initialize`.
struct Idea {
    QString id;
    QString text; ///< the rest of the sentence "The message says that ...", in the language asked for
    std::vector<Way> ways;
    std::vector<int> unless; ///< other ideas; where one of them is said, this one is not
    bool bare = false;       ///< also said where the text holds the name and nothing else
};

/// The vocabulary that messages are understood with: the program's own, and what a tree adds. These groups have a part in every sentence: `not`
/// denies, `no` says that there is none, `fine` says that all is well, `solved` and `past` that a clause is about something that is over, `but` begins a
/// clause, `and` links names, `programs` are names that are written without an extension.
struct Ideas {
    std::vector<WordGroup> groups;
    std::vector<Idea> ideas;

    [[nodiscard]] int group(const QString &id) const; ///< -1: there is none
    [[nodiscard]] int idea(const QString &id) const;  ///< -1: there is none
};

} // namespace rules
