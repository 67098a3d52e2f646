// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtTypes>

/// Every cap in one place. Input beyond a cap is refused with a clear error, never cut silently.
namespace base::limits {

inline constexpr qint64 treeBytes = 4 * 1024 * 1024; ///< a tree file
inline constexpr int treeDepth = 32;                 ///< nesting of a tree file
inline constexpr int treeNodes = 400'000;            ///< YAML nodes of a tree file
inline constexpr int scalarBytes = 64 * 1024;        ///< one YAML scalar
inline constexpr int keyBytes = 128;                 ///< one YAML key
inline constexpr int treeErrors = 50;                ///< errors reported in one run of the checker
inline constexpr int patternCharacters = 2'000;      ///< one pattern of a message
inline constexpr int patternWords = 200;             ///< words of one pattern; a message of Windows has fewer than 80
inline constexpr int patternPlaceholders = 24;       ///< `<...>` of one pattern
inline constexpr int messageNames = 16;              ///< names that must stand in a message exactly
inline constexpr int wordGroups = 200;               ///< groups of words of a tree's vocabulary
inline constexpr int wordsOfGroup = 400;
inline constexpr int wordCharacters = 60; ///< a word of a vocabulary, or several in a row
inline constexpr int stemCharacters = 4;  ///< the least of a stem: shorter ones begin too many words
inline constexpr int ideas = 200;
inline constexpr int waysOfIdea = 32;
inline constexpr int groupsOfWay = 4;
inline constexpr int answerCharacters = 64 * 1024;       ///< one answer, a pasted message included
inline constexpr qint64 caseBytes = 16 * 1024 * 1024;    ///< a case or plan file
inline constexpr qint64 hiveBytes = 256 * 1024 * 1024;   ///< a registry hive
inline constexpr qint64 exportBytes = 128 * 1024 * 1024; ///< an exported registry
inline constexpr int hiveDepth = 512;                    ///< nesting of registry keys (NT's own limit)
inline constexpr int subkeys = 4'096;                    ///< of one key, looked at one by one for a fact or a choice
inline constexpr qint64 fileBytes = 64 * 1024 * 1024;    ///< a system file that is read or replaced
inline constexpr qint64 matcherWork = 60'000'000;        ///< places of texts that one recognition of a message may compare; a fraction of a second
inline constexpr int walkStates = 20'000;                ///< states that one search of the engine may look at
inline constexpr int workerSeconds = 60;                 ///< the hive worker's time
inline constexpr qint64 logBytes = 128 * 1024 * 1024;    ///< an event log
inline constexpr int logSeconds = 20;                    ///< the log worker's time

} // namespace base::limits
