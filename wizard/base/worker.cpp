// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/worker.h"

#include "base/safefile.h"
#include "base/texts.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <linux/close_range.h>
#include <linux/landlock.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace base::worker {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> noCopy()
{
    return systemError(Texts::tr("A copy in memory cannot be made"), errno);
}

/// In the child before it becomes the worker.
void keepOnly(const std::vector<int> &files)
{
    if (::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC) != 0) {
        for (long file = 3, end = std::min(::sysconf(_SC_OPEN_MAX), 65536L); file < end; ++file) // before Linux 5.11
            ::fcntl(static_cast<int>(file), F_SETFD, FD_CLOEXEC);
    }
    for (const int file : files)
        ::fcntl(file, F_SETFD, 0);
}

/// In the child as well: what another program needs not to be able to, though it was fed by us.
void confineForeign()
{
    const auto limit = [](__rlimit_resource resource, rlim_t most) {
        const rlimit both{most, most};
        ::setrlimit(resource, &both);
    };
    limit(RLIMIT_AS, rlim_t(2) << 30);
    limit(RLIMIT_CPU, 120);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    // Landlock, where the kernel has it: no right of changing a file or of opening a port is given back by a rule.
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1)
        return;
    struct {
        quint64 files, net;
    } rules{0x1ff2, version >= 4 ? 3u : 0u}; // all of the first version but executing, reading files and listing folders
    const long ruleset = ::syscall(SYS_landlock_create_ruleset, &rules, version >= 4 ? sizeof rules : sizeof rules.files, 0);
    if (ruleset >= 0) {
        ::syscall(SYS_landlock_restrict_self, ruleset, 0);
        ::close(static_cast<int>(ruleset));
    }
}

void prepare(QProcess &process, const Job &job)
{
    QProcess::UnixProcessParameters parameters;
    parameters.flags = QProcess::UnixProcessFlag::ResetSignalHandlers | QProcess::UnixProcessFlag::CreateNewSession;
    process.setUnixProcessParameters(parameters);
    process.setChildProcessModifier([files = job.files, isForeign = job.isForeign] {
        keepOnly(files);
        if (isForeign)
            confineForeign();
    });
    QProcessEnvironment environment;
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const auto &[name, value] : job.environment)
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.setProgram(job.program);
    process.setArguments(job.arguments);
    process.setWorkingDirectory(job.folder);
    process.setStandardErrorFile(job.complaints.isEmpty() ? QProcess::nullDevice() : job.complaints);
}

} // namespace

Result<Descriptor> makeNameless(const char *name)
{
#ifdef MFD_NOEXEC_SEAL
    Descriptor sealedFile(::memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING | MFD_NOEXEC_SEAL));
    if (sealedFile.isOpen())
        return sealedFile; // since Linux 6.3
#endif
    Descriptor file(::memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!file.isOpen())
        return noCopy();
    return file;
}

Result<Descriptor> sealed(const char *name, const QByteArray &content)
{
    Result<Descriptor> file = makeNameless(name);
    if (!file)
        return file;
    if (!writeAll(file->number(), content) || ::lseek(file->number(), 0, SEEK_SET) != 0
        || ::fcntl(file->number(), F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL) != 0)
        return noCopy();
    return file;
}

QString find(const QString &program, const char *variable, const QString &named, QString *looked)
{
    *looked = named.isEmpty() ? qEnvironmentVariable(variable) : named;
    if (looked->isEmpty())
        *looked = QCoreApplication::applicationDirPath() + u'/' + program;
    const QFileInfo info(*looked);
    return info.isFile() && info.isExecutable() ? info.absoluteFilePath() : QString();
}

std::expected<Answer, QString> run(const Job &job)
{
    QProcess process;
    prepare(process, job);
    const QDeadlineTimer deadline(job.seconds * 1000LL);
    process.start();
    if (!process.waitForStarted())
        return std::unexpected(Texts::tr("%1 cannot be started").arg(job.program));
    process.write(job.request);
    process.closeWriteChannel();
    Answer answer;
    constexpr int glance = 100; // milliseconds between looks at the stop sign
    while (answer.text.size() <= job.maximumAnswer && !deadline.hasExpired() && !job.stop.stop_requested() && process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(std::min<int>(glance, static_cast<int>(deadline.remainingTime())));
        answer.text += process.readAllStandardOutput();
    }
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        if (job.stop.stop_requested())
            return std::unexpected(Texts::tr("it was stopped"));
        return std::unexpected(deadline.hasExpired() ? Texts::tr("it did not finish within %n second(s)", nullptr, job.seconds)
                                                     : Texts::tr("it answered without end"));
    }
    answer.text += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit)
        return std::unexpected(Texts::tr("it died, probably because the file is damaged"));
    answer.code = process.exitCode();
    return answer;
}

} // namespace base::worker
