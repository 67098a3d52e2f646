// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace base {

/// Where in a text file something stands, as a compiler would print it. Lines and columns count from 1, columns in
/// characters (not bytes); 0 means "not known". `path` is the logical place inside the file, such as
/// `steps.start.branches[2].go`, and may be empty.
struct SourcePosition {
    QString file;
    int line = 0;
    int column = 0;
    QString path;

    bool operator==(const SourcePosition &) const = default;

    /// `file:line:col`, leaving out what is not known; empty when nothing is.
    QString toString() const;
};

} // namespace base
