// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "confinement/confinement.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <memory>
#include <vector>

#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

// The sanitizers reserve terabytes of address space and start helpers of their own when the program ends.
#if defined(__SANITIZE_ADDRESS__)
#define FIXWRIGHT_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define FIXWRIGHT_SANITIZED 1
#endif
#endif
#ifndef FIXWRIGHT_SANITIZED
#define FIXWRIGHT_SANITIZED 0
#endif

namespace confinement {

using namespace Qt::StringLiterals;

namespace {

constexpr bool isSanitized = FIXWRIGHT_SANITIZED != 0;
constexpr rlim_t maximumMemory = 1024u * 1024 * 1024;
constexpr rlim_t maximumSeconds = 60;

using Done = std::expected<void, QString>;

Done limit(int resource, rlim_t most)
{
    const rlimit both{most, most};
    if (::setrlimit(static_cast<__rlimit_resource>(resource), &both) != 0)
        return std::unexpected(u"A limit cannot be set: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
    return {};
}

/// The rights of each version of Landlock's interface, from <linux/landlock.h>; a build may be older than the kernel that it runs on.
constexpr std::array<quint64, 5> fileRights{(1ull << 13) - 1, (1ull << 14) - 1, (1ull << 15) - 1, (1ull << 15) - 1, (1ull << 16) - 1};
constexpr quint64 netRights = 3;     ///< since version 4: to bind and connect TCP
constexpr quint64 scopesOutside = 3; ///< since version 6: abstract sockets and signals

/// struct landlock_ruleset_attr in its present length; the kernel takes a shorter one of an older program, and of us.
struct Ruleset {
    quint64 files, net, scoped;
};

/// What the C library, hivex, libevt and libevtx need to read, edit and write what is open already. Calls that this kind of machine does not have are skipped.
constexpr std::array allowed{
    "read",         "readv",        "pread64",       "write",
    "writev",       "pwrite64",     "close",         "lseek",
    "_llseek",      "fstat",        "fstat64",       "dup",
    "ftruncate",    "fsync",        "fdatasync",     "fadvise64",
    "fadvise64_64", "munmap",       "mremap",        "brk",
    "madvise",      "futex",        "futex_time64",  "getrandom",
    "getpid",       "gettid",       "getuid",        "geteuid",
    "getgid",       "getegid",      "clock_gettime", "clock_gettime64",
    "gettimeofday", "time",         "getrusage",     "rt_sigprocmask",
    "rt_sigaction", "rt_sigreturn", "sigreturn",     "restart_syscall",
    "exit",         "exit_group",
};

using Filter = std::unique_ptr<void, decltype(&seccomp_release)>;

Done allow(const Filter &filter, const char *name, std::vector<scmp_arg_cmp> conditions = {})
{
    const int number = seccomp_syscall_resolve_name(name);
    if (number == __NR_SCMP_ERROR)
        return {}; // not on this kind of machine
    const int error = seccomp_rule_add_array(filter.get(), SCMP_ACT_ALLOW, number, static_cast<unsigned>(conditions.size()), conditions.data());
    if (error < 0)
        return std::unexpected(u"The filter of system calls cannot be made: %1"_s.arg(QString::fromLocal8Bit(std::strerror(-error))));
    return {};
}

scmp_arg_cmp equals(unsigned argument, quint64 value)
{
    return {argument, SCMP_CMP_EQ, value, 0};
}

/// The calls that are harmless with some arguments only.
Done allowPartly(const Filter &filter)
{
    const scmp_arg_cmp notExecutable{2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0};
    Done done;
    for (const char *name : {"mmap", "mmap2", "mprotect"}) {
        if (done)
            done = allow(filter, name, {notExecutable});
    }
    for (const quint64 command : {F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC}) { // F_SETOWN would send signals to others
        for (const char *name : {"fcntl", "fcntl64"}) {
            if (done)
                done = allow(filter, name, {equals(1, command)});
        }
    }
    if (done)
        done = allow(filter, "tgkill", {equals(0, static_cast<quint64>(::getpid()))}); // abort()
    return done;
}

} // namespace

std::expected<bool, QString> giveUpFiles()
{
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1)
        return false; // not in this kernel, or switched off
    const size_t known = std::min<size_t>(static_cast<size_t>(version), fileRights.size());
    const Ruleset rules{fileRights.at(known - 1), version >= 4 ? netRights : 0, version >= 6 ? scopesOutside : 0};
    const size_t length = version >= 6 ? sizeof rules : version >= 4 ? offsetof(Ruleset, scoped) : offsetof(Ruleset, net);
    const long ruleset = ::syscall(SYS_landlock_create_ruleset, &rules, length, 0);
    const bool restricted = ruleset >= 0 && ::syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    const int error = errno;
    if (ruleset >= 0)
        ::close(static_cast<int>(ruleset));
    if (!restricted)
        return std::unexpected(u"Files cannot be given up: %1"_s.arg(QString::fromLocal8Bit(std::strerror(error))));
    return true;
}

std::expected<void, QString> giveUpSystemCalls()
{
    const Filter filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)), seccomp_release);
    if (!filter)
        return std::unexpected(u"The filter of system calls cannot be made."_s);
    Done done;
    for (const char *name : allowed) {
        if (done)
            done = allow(filter, name);
    }
    if (done)
        done = allowPartly(filter);
    if (!done)
        return done;
    if (const int error = seccomp_load(filter.get()); error < 0)
        return std::unexpected(u"The filter of system calls cannot be loaded: %1"_s.arg(QString::fromLocal8Bit(std::strerror(-error))));
    return {};
}

std::expected<void, QString> confine(qint64 largestFile)
{
    Done done = limit(RLIMIT_FSIZE, static_cast<rlim_t>(largestFile));
    if (done)
        done = limit(RLIMIT_CPU, maximumSeconds);
    if (done)
        done = limit(RLIMIT_CORE, 0); // a dump would hold the registry
    if (done && !isSanitized)
        done = limit(RLIMIT_AS, maximumMemory);
    if (done && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        done = std::unexpected(u"New privileges cannot be given up."_s);
    if (!done || isSanitized)
        return done;
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return std::unexpected(u"Other processes cannot be kept from looking in."_s);
    if (const auto files = giveUpFiles(); !files)
        return std::unexpected(files.error());
    return giveUpSystemCalls();
}

} // namespace confinement
