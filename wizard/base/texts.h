// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>

/// `Texts::tr("A whole sentence about %1.")` gives what a person reads in the language of base::useLanguage(), anywhere below the window, in any
/// thread. Ids, words of files and of JSON, and the words of a format (`error:`) are never translated. Global, and its context bears its name,
/// so that lupdate finds each of them.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};
