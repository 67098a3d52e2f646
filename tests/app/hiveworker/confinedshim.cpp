// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "confinement/confinement.h"

#include <QByteArray>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <map>
#include <string>

#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int failed = 3;

/// By number, where the C library has no function or another one of the name. A number that the headers of this build do not know is given.
long call(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0)
{
    return ::syscall(number, a, b, c, d, e);
}

long at(const void *pointer)
{
    return reinterpret_cast<long>(pointer);
}

constexpr long fchmodat2 = 452, openTree = 428, moveMount = 429, fsopen = 430, fsmount = 432, ioUringSetup = 425, pidfdOpen = 434;

/// Everything that a hive which took the worker over could try, each as what a system call returns. `file` exists and is writable, `fresh` beside
/// it does not exist, descriptor 0 can be read.
std::map<std::string, std::function<long()>> acts(const char *file, const char *fresh)
{
    static std::array<char, 64> buffer;
    static iovec vector{buffer.data(), buffer.size()};
    static const std::string memory = "/proc/" + std::to_string(::getppid()) + "/mem";
    static const pid_t parent = ::getppid();
    static char *const noArguments[] = {nullptr};
    return {
        {"open to read", [=] { return ::open(file, O_RDONLY); }},
        {"open to write", [=] { return ::open(file, O_WRONLY); }},
        {"open as a path", [=] { return ::open(file, O_PATH); }},
        {"open with openat2",
         [=] {
             const std::array<quint64, 3> how{};
             return call(SYS_openat2, AT_FDCWD, at(file), at(how.data()), sizeof how);
         }},
        {"create", [=] { return ::open(fresh, O_WRONLY | O_CREAT | O_EXCL, 0600); }},
        {"create without a name", [=] { return ::open("/tmp", O_WRONLY | O_TMPFILE, 0600); }},
        {"truncate", [=] { return ::truncate(file, 0); }},
        {"truncate by opening", [=] { return ::open(file, O_WRONLY | O_TRUNC); }},
        {"unlink", [=] { return ::unlink(file); }},
        {"rename", [=] { return ::rename(file, fresh); }},
        {"link", [=] { return ::link(file, fresh); }},
        {"symlink", [=] { return ::symlink(file, fresh); }},
        {"make a folder", [=] { return ::mkdir(fresh, 0700); }},
        {"make a pipe", [=] { return ::mkfifo(fresh, 0600); }},
        {"chmod", [=] { return ::chmod(file, 0777); }},
        {"fchmod", [=] { return ::fchmod(0, 0777); }},
        {"fchmodat2", [=] { return call(fchmodat2, AT_FDCWD, at(file), 0777, 0); }},
        {"chown", [=] { return ::chown(file, ::getuid(), ::getgid()); }},
        {"set times", [=] { return ::utimensat(AT_FDCWD, file, nullptr, 0); }},
        {"set an attribute", [=] { return call(SYS_setxattr, at(file), at("user.x"), at("x"), 1, 0); }},
        {"list a folder", [=] { return ::open("/", O_RDONLY | O_DIRECTORY); }},
        {"change the folder", [=] { return ::chdir("/tmp"); }},
        {"ask for a file",
         [=] {
             struct stat state;
             return ::stat(file, &state);
         }},
        {"memory of the parent", [=] { return ::open(memory.c_str(), O_RDWR); }},
        {"read the parent", [=] { return ::process_vm_readv(parent, &vector, 1, &vector, 1, 0); }},
        {"write the parent", [=] { return ::process_vm_writev(parent, &vector, 1, &vector, 1, 0); }},
        {"trace the parent", [=] { return ::ptrace(PTRACE_ATTACH, parent, nullptr, nullptr); }},
        {"trace itself", [=] { return ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr); }},
        {"look for the parent", [=] { return ::kill(parent, 0); }},
        {"end the parent", [=] { return ::kill(parent, SIGTERM); }},
        {"end a thread of the parent", [=] { return call(SYS_tgkill, parent, parent, SIGTERM); }},
        {"tkill", [=] { return call(SYS_tkill, parent, SIGTERM); }},
        {"queue a signal", [=] { return ::sigqueue(parent, SIGTERM, sigval{}); }},
        {"have signals sent", [=] { return ::fcntl(0, F_SETOWN, parent); }},
        {"pidfd_open", [=] { return call(pidfdOpen, parent, 0); }},
        {"limit the parent",
         [=] {
             const rlimit none{0, 0};
             return ::prlimit(parent, RLIMIT_NOFILE, &none, nullptr);
         }},
        {"slow the parent down", [=] { return ::setpriority(PRIO_PROCESS, static_cast<id_t>(parent), 19); }},
        {"limits back",
         [=] {
             const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
             return ::setrlimit(RLIMIT_AS, &all);
         }},
        {"be dumpable again", [=] { return ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); }},
        {"socket", [=] { return ::socket(AF_INET, SOCK_STREAM, 0); }},
        {"socket of the system", [=] { return ::socket(AF_UNIX, SOCK_STREAM, 0); }},
        {"pair of sockets",
         [=] {
             std::array<int, 2> pair;
             return ::socketpair(AF_UNIX, SOCK_STREAM, 0, pair.data());
         }},
        {"execve", [=] { return ::execve("/bin/true", noArguments, noArguments); }},
        {"execveat", [=] { return call(SYS_execveat, 0, at(""), at(noArguments), at(noArguments), AT_EMPTY_PATH); }},
        {"fork",
         [=] {
             const pid_t child = ::fork();
             if (child == 0)
                 ::_exit(0);
             return child;
         }},
        {"clone3", [=] { return call(SYS_clone3, 0, 0); }},
        {"file in memory", [=] { return ::memfd_create("x", 0); }},
        {"memory to run", [=] { return ::mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? -1 : 0; }},
        {"make memory run",
         [=] {
             void *memoryPage = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
             return ::mprotect(memoryPage, 4096, PROT_READ | PROT_EXEC);
         }},
        {"mount", [=] { return ::mount("none", "/tmp", "tmpfs", 0, nullptr); }},
        {"unmount", [=] { return ::umount2("/proc", MNT_DETACH); }},
        {"fsopen", [=] { return call(fsopen, at("tmpfs"), 0); }},
        {"fsmount", [=] { return call(fsmount, 0, 0, 0); }},
        {"open_tree", [=] { return call(openTree, AT_FDCWD, at("/"), 0); }},
        {"move_mount", [=] { return call(moveMount, AT_FDCWD, at("/tmp"), AT_FDCWD, at("/tmp"), 0); }},
        {"chroot", [=] { return ::chroot("/"); }},
        {"unshare", [=] { return call(SYS_unshare, 0x10000000); }},
        {"io_uring", [=] { return call(ioUringSetup, 1, at(buffer.data())); }},
        {"bpf", [=] { return call(SYS_bpf, 0, at(buffer.data()), 64); }},
        {"userfaultfd", [=] { return call(SYS_userfaultfd, 1); }},
        {"performance counters", [=] { return call(SYS_perf_event_open, at(buffer.data()), 0, -1, -1, 0); }},
        {"keys", [=] { return call(SYS_add_key, at("user"), at("x"), at("x"), 1, -2); }},
        {"filters", [=] { return call(SYS_seccomp, 1, 0, 0); }},
        {"terminal", [=] { return call(SYS_ioctl, 0, 0x5412, at("x")); }}, // TIOCSTI types for the user

        {"allowed: read", [=] { return ::read(0, buffer.data(), 1); }},
        {"allowed: write", [=] { return ::fwrite("", 0, 1, stdout) == 0 ? 0L : -1L; }},
        {"allowed: much memory",
         [=] {
             void *block = std::calloc(1, 200 << 20);
             std::free(block);
             return block ? 0 : -1;
         }},
        {"allowed: abort", [=]() -> long { std::abort(); }},
    };
}

} // namespace

/// confined-shim all|files|nothing FILE FRESH ACT: confines itself as the worker does, or by Landlock alone, or not at all, does what is forbidden, prints
/// what came of it: `0` or the number of the error.
int main(int count, char **arguments)
{
    if (count != 5)
        return failed;
    const QByteArray how(arguments[1]);
    const auto known = acts(arguments[2], arguments[3]);
    const auto act = known.find(arguments[4]);
    if (act == known.end())
        return failed;
    if (how == "all" && !confinement::confine(1 << 20))
        return failed;
    if (how == "files") {
        ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        const auto given = confinement::giveUpFiles();
        if (!given)
            return failed;
        if (!*given) {
            std::puts("no Landlock");
            return 0;
        }
    }
    errno = 0;
    const long result = act->second();
    std::printf("%d\n", result < 0 ? errno : 0);
    return std::fflush(stdout) == 0 ? 0 : failed;
}
