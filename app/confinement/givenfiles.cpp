// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "confinement/givenfiles.h"

#include <cerrno>
#include <cstdarg>
#include <cstring>

#include <linux/fcntl.h> // not <fcntl.h>, which declares the functions that are defined here
#include <sys/syscall.h>
#include <unistd.h>

namespace confinement {

namespace {

int inputFile = -1;
int resultFile = -1;

/// A copy, because hivex closes what it opened.
int copyOf(int file)
{
    if (file >= 0)
        return ::dup(file);
    errno = ENOENT;
    return -1;
}

int openFile(const char *name, int flags, unsigned mode)
{
    const bool toRead = (flags & O_ACCMODE) == O_RDONLY;
    if (std::strcmp(name, inputName) == 0 && toRead)
        return copyOf(inputFile);
    if (std::strcmp(name, resultName) == 0 && !toRead)
        return copyOf(resultFile);
    return static_cast<int>(::syscall(SYS_openat, AT_FDCWD, name, flags, mode));
}

} // namespace

void setGivenFiles(int input, int result)
{
    inputFile = input;
    resultFile = result;
}

} // namespace confinement

// Which of the two a build of hivex calls depends on its machine and on how it was compiled.
extern "C" __attribute__((visibility("default"))) int open(const char *name, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = (flags & (O_CREAT | __O_TMPFILE)) != 0 ? va_arg(rest, unsigned) : 0;
    va_end(rest);
    return confinement::openFile(name, flags, mode);
}

extern "C" __attribute__((visibility("default"))) int open64(const char *name, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = (flags & (O_CREAT | __O_TMPFILE)) != 0 ? va_arg(rest, unsigned) : 0;
    va_end(rest);
    return confinement::openFile(name, flags | O_LARGEFILE, mode);
}
