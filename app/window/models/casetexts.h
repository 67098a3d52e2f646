// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/case.h"

#include <QDateTime>
#include <QString>

/// Sentences about cases, in the words of the window.
namespace window::models {

/// `20 November 2026, 14:03`, in the user's time zone.
[[nodiscard]] QString whenInWords(const QDateTime &time);

/// How a case ended, in a few words: `Repaired and verified`, `Questions open`.
[[nodiscard]] QString outcomeInWords(const repair::Case &run);

/// One line for a list: machine, time, outcome.
[[nodiscard]] QString caseInWords(const repair::Case &run);

/// What happened, as the title of the result page.
[[nodiscard]] QString resultTitle(const repair::Case &run);

/// A file name for the report or the case: `fixwright-TICKET-20261120.pdf`, safe on any file system.
[[nodiscard]] QString suggestedFileName(const repair::Case &run, const QString &ending);

} // namespace window::models
