// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDeadlineTimer>

namespace machine::media {

/// What one search may still use. Each function that unpacks takes from it what it unpacks.
struct Budget {
    static constexpr qint64 fileBytes = 16 * 1024 * 1024;     ///< one unpacked system file
    static constexpr qint64 archiveBytes = 256 * 1024 * 1024; ///< a packed file that is read into memory
    static constexpr int entries = 8192;                      ///< names in one archive
    static constexpr int depth = 3;                           ///< an archive in an archive in an archive

    qint64 bytesLeft = 1024 * 1024 * 1024;
    QDeadlineTimer time{30'000};

    [[nodiscard]] bool take(qint64 bytes)
    {
        bytesLeft -= bytes;
        return bytesLeft >= 0 && !time.hasExpired();
    }
};

} // namespace machine::media
