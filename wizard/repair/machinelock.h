// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "repair/folder.h"

namespace repair {

/// Holds a machine's folder for this Fixwright as long as it lives. Other Fixwrights respect it; it leaves nothing in the folder.
class MachineLock
{
public:
    /// Refused when another Fixwright works on this machine.
    [[nodiscard]] static base::Result<MachineLock> take(const QString &systemRoot);

private:
    explicit MachineLock(Folder folder)
        : m_folder(std::move(folder))
    {
    }
    Folder m_folder; ///< open and locked
};

} // namespace repair
