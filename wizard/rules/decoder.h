// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/document.h"
#include "rules/problems.h"
#include "rules/tree.h"

#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rules {

/// The ids of one kind of thing, in file order, and which of them something refers to.
class Names
{
public:
    static constexpr int none = -1;

    void reserve(quint32 count);
    void add(Node id);                                 ///< the position in the list is the number of names before it
    [[nodiscard]] int find(std::string_view id) const; ///< position or `none`
    void use(int position) { m_used[static_cast<size_t>(position)] = true; }
    [[nodiscard]] bool isUsed(int position) const { return m_used[static_cast<size_t>(position)]; }
    [[nodiscard]] Node node(int position) const { return m_nodes[static_cast<size_t>(position)]; }
    [[nodiscard]] int size() const { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] QStringList all() const;

private:
    static constexpr size_t few = 12; ///< up to here a scan is quicker than a hash table
    std::vector<Node> m_nodes;
    std::vector<bool> m_used;
    std::unordered_map<std::string_view, int> m_positions;
};

/// Where a branch goes, as a number: steps from 0, then diagnoses; see Flow.
struct Flow {
    static constexpr int noMatch = -1;
    static constexpr int nowhere = -2; ///< dangling, reported already

    struct Branch {
        Node node; ///< where problems with it are shown
        int target = nowhere;
        Node go{}; ///< what names the target
    };
    struct Step {
        Node id;
        int question = Names::none;
        size_t firstBranch = 0;
        size_t branches = 0; ///< with `otherwise`
        bool hasOtherwise = false;
        bool isWhole = true; ///< false: something in it was refused, so that conclusions would be false
    };
    std::vector<Step> steps;      ///< as in Tree::steps
    std::vector<Branch> branches; ///< of all steps; those of a step as in Step::branches
    int start = nowhere;

    [[nodiscard]] std::span<const Branch> branchesOf(int step) const;
    [[nodiscard]] bool isStep(int target) const { return target >= 0 && static_cast<size_t>(target) < steps.size(); }
};

/// What decoding a document carries along: the tree that grows, the names seen, where problems go.
struct Decoder {
    Decoder(const Document &document, Problems &problems, Tree &tree, const QString &language);

    const Document &document; ///< of the tree itself; nodes of included files belong to others
    Problems &problems;
    Tree &tree;

    Names questions, facts, messages, articles, steps, diagnoses;
    std::vector<Names> options;         ///< of each question
    std::vector<bool> refusedQuestions; ///< of which kind is not known, so that tests of them cannot be judged
    std::vector<bool> refusedFacts;
    [[nodiscard]] bool isIncluded(Node node) const { return node.document() != &document; }

    int untold = 0; ///< tests left out because of these
    Flow flow;
    std::vector<std::vector<Node>> remedies; ///< what stands behind their ids, as in Tree::diagnoses
    std::vector<Node> examples;              ///< ids, as in Tree::examples

    // --- texts in several languages ---
    std::string wanted;       ///< the language asked for
    std::string wantedFamily; ///< `de` of `de-AT`
    std::string usual = "en"; ///< the tree's own
    std::vector<std::string_view> languages;
    std::vector<Node> translations; ///< the mappings of languages, to see what is missing
};

} // namespace rules
