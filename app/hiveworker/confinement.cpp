// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "hiveworker/confinement.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>

#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>

// The sanitizers reserve terabytes of address space and start helpers of their own when the program ends.
#if defined(__SANITIZE_ADDRESS__)
#define HIVEWORKER_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HIVEWORKER_SANITIZED 1
#endif
#endif
#ifndef HIVEWORKER_SANITIZED
#define HIVEWORKER_SANITIZED 0
#endif

namespace hiveworker {

using namespace Qt::StringLiterals;

namespace {

constexpr bool isSanitized = HIVEWORKER_SANITIZED != 0;
constexpr rlim_t mostMemory = 1024u * 1024 * 1024;
constexpr rlim_t mostSeconds = 60;

using Done = std::expected<void, QString>;

Done limit(int resource, rlim_t most)
{
    const rlimit both{most, most};
    if (::setrlimit(static_cast<__rlimit_resource>(resource), &both) != 0)
        return std::unexpected(u"A limit cannot be set: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
    return {};
}

/// What an editor of one file never does. The list names what is refused, not what is allowed: which calls the C library makes of its
/// own accord differs from system to system, and a worker that dies of that would help nobody.
constexpr std::array refused{
    "execve", "execveat", "fork", "vfork", "clone", "clone3", "ptrace", "process_vm_readv", "process_vm_writev", "kill", "tkill", "pidfd_open",
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg", "io_uring_setup", "bpf", "keyctl", "add_key",
    "rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat", "link", "linkat", "symlink", "symlinkat", "mknod", "mknodat",
    "chmod", "fchmod", "fchmodat", "chown", "fchown", "lchown", "fchownat", "truncate", "mount", "umount2", "pivot_root", "chroot", "unshare", "setns",
    "setuid", "setgid", "setreuid", "setregid", "setresuid", "setresgid", "userfaultfd", "perf_event_open", "memfd_create",
};

Done refuseSystemCalls()
{
    const std::unique_ptr<void, decltype(&seccomp_release)> filter(seccomp_init(SCMP_ACT_ALLOW), seccomp_release);
    if (!filter)
        return std::unexpected(u"The filter of system calls cannot be made."_s);
    for (const char *name : refused) {
        const int number = seccomp_syscall_resolve_name(name);
        if (number == __NR_SCMP_ERROR)
            continue; // not on this kind of machine
        if (const int error = seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EPERM), number, 0); error < 0)
            return std::unexpected(u"The filter of system calls cannot be made: %1"_s.arg(QString::fromLocal8Bit(std::strerror(-error))));
    }
    if (const int error = seccomp_load(filter.get()); error < 0 && error != -ENOSYS && error != -EINVAL)
        return std::unexpected(u"The filter of system calls cannot be loaded: %1"_s.arg(QString::fromLocal8Bit(std::strerror(-error))));
    return {};
}

} // namespace

std::expected<void, QString> confine(qint64 largestFile)
{
    Done done = limit(RLIMIT_FSIZE, static_cast<rlim_t>(largestFile));
    if (done)
        done = limit(RLIMIT_CPU, mostSeconds);
    if (done)
        done = limit(RLIMIT_CORE, 0); // a dump would hold the registry
    if (done && !isSanitized)
        done = limit(RLIMIT_AS, mostMemory);
    if (done && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        done = std::unexpected(u"New privileges cannot be given up."_s);
    if (done && !isSanitized)
        done = refuseSystemCalls();
    return done;
}

} // namespace hiveworker
