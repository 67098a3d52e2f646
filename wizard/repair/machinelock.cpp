// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/machinelock.h"

#include "base/texts.h"

#include <cerrno>

#include <sys/file.h>

namespace repair {

base::Result<MachineLock> MachineLock::take(const QString &systemRoot)
{
    base::Result<base::Folder> folder = base::Folder::open(systemRoot);
    if (!folder)
        return base::pass(folder.error());
    if (::flock(folder->descriptor(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return base::fail(base::Failure::Refused, Texts::tr("Another Fixwright is working on this machine. Wait until it is done, then try again."));
        // A file system that knows no locks is no reason not to repair what lies on it.
        if (errno != EBADF && errno != EINVAL && errno != ENOLCK && errno != ENOTSUP && errno != ENOSYS)
            return base::systemError(Texts::tr("%1 cannot be locked").arg(systemRoot), errno);
    }
    return MachineLock(*std::move(folder));
}

} // namespace repair
