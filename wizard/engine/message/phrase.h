// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/message/tokens.h"
#include "rules/tree.h"

#include <QSet>
#include <QString>

#include <vector>

namespace engine::message {

/// One place of a phrase: a word, a name, or a placeholder that takes what stands there.
struct Element {
    enum class Kind { Word, Name, Placeholder };
    Kind kind = Kind::Word;
    QString text; ///< lower case; of a placeholder its name
    QString skeleton;
    QString directory; ///< a placeholder directly before it, which takes the folders of a path: `<path>user32.dll`
    bool isKey = false;
    double weight = 0; ///< how much it tells apart; set when all phrases are known. 0 for placeholders
    int word = -1;     ///< number in the vocabulary; -1 for placeholders
};

/// One phrasing of one pattern, split.
struct Phrase {
    int pattern = 0; ///< index in the tree's list
    int variant = 0;
    std::vector<Element> elements;
    QStringList elsewhere;  ///< keys of the pattern that this phrasing does not contain; they must stand near it
    double totalWeight = 0; ///< of all elements that are no keys
};

/// Splits all phrasings of a pattern; those without any word are left out. Weights are not set yet.
[[nodiscard]] std::vector<Phrase> compile(const rules::MessagePattern &pattern, int index);

/// Factor for a word that is common in any text: it tells little, however rare it is among the patterns.
[[nodiscard]] double commonness(const QString &word);

/// Whether the word denies what stands near it (`not`, `never`, `doesnt`).
[[nodiscard]] bool isDenial(const QString &word);

/// Whether the word says that all is well (`successfully`).
[[nodiscard]] bool isSuccess(const QString &word);

} // namespace engine::message
