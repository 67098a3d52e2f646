// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/tree.h"

#include <QBitArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace engine {

/// Inside the engine: what is computed from a tree once, so that a walk need not. Refers into the tree; Knowledge keeps both together.
struct Index {
    explicit Index(const rules::Tree &tree);

    /// Something that an assumption can be about: one question or fact, or one option of a "many" question.
    struct Variable {
        rules::Test::Subject subject = rules::Test::Subject::Question;
        QString id;
        QString option; ///< of a "many" question
    };
    std::vector<Variable> variables;
    QHash<QString, QHash<QString, int>> questionVariable; ///< question -> option, or empty -> variable
    QHash<QString, int> factVariable;

    QHash<QString, int> question, fact, step, diagnosis; ///< id -> index in the tree
    std::vector<int> order;              ///< indexes of the steps that can be reached, each before those that it leads to
    std::vector<QBitArray> below;        ///< by step: the variables that decide anything from there on
    std::vector<QBitArray> leaf;         ///< by diagnosis: the variables of its requirements and of its cure
    std::vector<QBitArray> reaches;      ///< by step: the diagnoses that it can lead to

    QSet<QString> patterns; ///< message ids that some condition names; unnamedPattern stands for all others, if there are any
    QHash<QString, std::vector<const rules::Test *>> testsOf; ///< by question, in file order

    /// Ids of questions as they follow each other in the file.
    [[nodiscard]] QStringList inFileOrder(const QSet<QString> &questions) const;
    [[nodiscard]] QBitArray variablesOf(const rules::Condition &condition) const;
    /// Whether a branch can lead to the diagnosis with this index.
    [[nodiscard]] bool leadsTo(const rules::Target &target, int diagnosisIndex) const;

private:
    void collect(const rules::Tree &tree);
    void putInOrder(const rules::Tree &tree);
    void look(const rules::Tree &tree);
    void addTests(const QSet<QString> &messageQuestions, const rules::Condition &condition);
};

} // namespace engine
