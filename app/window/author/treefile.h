// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace window::author {

/// The file that the author's text came from. Knows what was read or written last, so that what somebody else has written meanwhile is
/// noticed before it is written over. Line ends stay as the file has them.
class TreeFile
{
public:
    [[nodiscard]] const QString &path() const { return m_path; } ///< empty: not saved yet
    [[nodiscard]] QString name() const;                          ///< without its folder; what problems are reported for
    /// Reads a tree file, or one that comes with the program: that one is a copy, and path() stays empty. On failure nothing changes.
    [[nodiscard]] base::Result<QString> read(const QString &path);
    /// A text that has no file yet.
    void forget();
    /// What write() would put on the disk.
    [[nodiscard]] QByteArray bytesOf(const QString &text) const;
    /// Whether the file holds something else than was read or written here. A file that is gone holds nothing that could be lost.
    [[nodiscard]] bool isChangedOnDisk() const;
    /// Whole or not at all; afterwards path() is this one. On failure the file and this object are as before.
    [[nodiscard]] base::Status write(const QString &path, const QString &text);

private:
    QString m_path;
    QString m_name;
    QString m_hash;         ///< of what was read or written last
    bool m_returns = false; ///< lines end in CR LF
};

/// Writes a file whole or not at all; the error says which and why.
[[nodiscard]] base::Status writeWhole(const QString &path, const QByteArray &bytes);

} // namespace window::author
