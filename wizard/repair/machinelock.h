// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/folder.h"
#include "base/result.h"

namespace repair {

/// Holds a machine's folder for this Fixwright as long as it lives. Other Fixwrights respect it; it leaves nothing in the folder.
class MachineLock
{
public:
    /// Refused when another Fixwright works on this machine.
    [[nodiscard]] static base::Result<MachineLock> take(const QString &systemRoot);

private:
    explicit MachineLock(base::Folder folder)
        : m_folder(std::move(folder))
    {
    }
    base::Folder m_folder; ///< open and locked
};

} // namespace repair
