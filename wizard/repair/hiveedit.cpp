// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/hiveedit.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumAnswer = 64 * 1024;

/// What the worker says on its standard error, in the work folder while it runs.
class Complaints
{
public:
    explicit Complaints(const base::Folder &folder)
        : m_folder(folder)
    {
    }
    Q_DISABLE_COPY_MOVE(Complaints)
    ~Complaints() { (void)clear(); }
    [[nodiscard]] base::Status clear() const { return m_folder.remove(name()); }
    [[nodiscard]] static QString name() { return u"complaints"_s; }

private:
    const base::Folder &m_folder;
};

/// A file without a name, in memory: nobody else can open it, and nothing is left of it whatever happens.
base::Result<base::Descriptor> makeNameless(const char *name)
{
#ifdef MFD_NOEXEC_SEAL
    base::Descriptor sealed(::memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING | MFD_NOEXEC_SEAL));
    if (sealed.isOpen())
        return sealed; // since Linux 6.3
#endif
    base::Descriptor file(::memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!file.isOpen())
        return base::systemError(u"A copy of the registry cannot be made"_s, errno);
    return file;
}

/// The hive for the worker to read; it cannot be changed any more.
base::Result<base::Descriptor> nameless(const QByteArray &bytes)
{
    base::Result<base::Descriptor> file = makeNameless("hive");
    if (!file)
        return file;
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t written = ::pwrite(file->number(), bytes.constData() + at, static_cast<size_t>(bytes.size() - at), at);
        if (written < 0 && errno != EINTR)
            return base::systemError(u"A copy of the registry cannot be made"_s, errno);
        at += std::max<ssize_t>(written, 0);
    }
    if (::fcntl(file->number(), F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL) != 0)
        return base::systemError(u"A copy of the registry cannot be made"_s, errno);
    return file;
}

base::Result<QByteArray> contentOf(const base::Descriptor &file)
{
    struct stat state{};
    if (::fstat(file.number(), &state) != 0)
        return base::systemError(u"The changed registry cannot be read"_s, errno);
    if (state.st_size > base::limits::hiveBytes)
        return base::fail(base::Failure::Io,
                          u"The program that edits the registry made it larger than %1 MB. Nothing was changed."_s.arg(base::limits::hiveBytes >> 20));
    QByteArray bytes(state.st_size, Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t count = ::pread(file.number(), bytes.data() + at, static_cast<size_t>(bytes.size() - at), at);
        if (count == 0 || (count < 0 && errno != EINTR))
            return base::systemError(u"The changed registry cannot be read"_s, count == 0 ? EIO : errno);
        at += std::max<ssize_t>(count, 0);
    }
    return bytes;
}

/// The two files that the worker gets.
struct Given {
    base::Descriptor hive, result;
};

QByteArray requestOf(const std::vector<HiveEdit> &edits, const Given &given)
{
    QJsonArray list;
    for (const HiveEdit &edit : edits) {
        QJsonObject object{{u"key"_s, QJsonArray::fromStringList(edit.key)}, {u"name"_s, edit.name}};
        if (edit.value) {
            object.insert("type"_L1, static_cast<qint64>(edit.value->type));
            object.insert("data"_L1, QString::fromLatin1(edit.value->bytes.toBase64()));
        } else {
            object.insert("delete"_L1, true);
        }
        list.append(object);
    }
    const QJsonObject request{{u"hive"_s, given.hive.number()}, {u"result"_s, given.result.number()}, {u"edits"_s, list}};
    return QJsonDocument(request).toJson(QJsonDocument::Compact);
}

std::unexpected<base::Error> workerFailed(const QString &how, const base::Folder &work)
{
    QString detail;
    if (const auto complaints = work.read(Complaints::name()); complaints && *complaints)
        detail = QString::fromLocal8Bit((*complaints)->left(2000)).trimmed();
    return base::fail(base::Failure::Io, u"The program that edits the registry %1. Nothing was changed."_s.arg(how), detail);
}

/// In the child before it becomes the worker: of all that is open only the standard channels and the two files stay so.
void keepOnly(int hive, int result)
{
    if (::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC) != 0) {
        for (long file = 3, end = std::min(::sysconf(_SC_OPEN_MAX), 65536L); file < end; ++file) // before Linux 5.11
            ::fcntl(static_cast<int>(file), F_SETFD, FD_CLOEXEC);
    }
    ::fcntl(hive, F_SETFD, 0);
    ::fcntl(result, F_SETFD, 0);
}

/// Starts the worker with nothing but its channels and files, in a session of its own so that a Ctrl+C meant for us does not reach it.
void prepare(QProcess &process, const QString &worker, const Given &given, const base::Folder &work)
{
    QProcess::UnixProcessParameters parameters;
    parameters.flags = QProcess::UnixProcessFlag::ResetSignalHandlers | QProcess::UnixProcessFlag::CreateNewSession;
    process.setUnixProcessParameters(parameters);
    process.setChildProcessModifier([hive = given.hive.number(), result = given.result.number()] { keepOnly(hive, result); });
    QProcessEnvironment environment;
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setProgram(worker);
    process.setWorkingDirectory(work.path());
    process.setStandardErrorFile(work.pathOf(Complaints::name()));
}

/// Runs the worker to its end; gives its answer.
base::Result<QJsonObject> run(const QString &worker, const QByteArray &request, const Given &given, const base::Folder &work, int seconds)
{
    QProcess process;
    prepare(process, worker, given, work);
    const QDeadlineTimer deadline(seconds * 1000LL);
    process.start();
    if (!process.waitForStarted())
        return workerFailed(u"(%1) cannot be started"_s.arg(worker), work);
    process.write(request);
    process.closeWriteChannel();
    QByteArray answer;
    while (answer.size() <= maximumAnswer && process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
        answer += process.readAllStandardOutput();
    if (answer.size() > maximumAnswer || (process.state() != QProcess::NotRunning && !process.waitForFinished(static_cast<int>(deadline.remainingTime())))) {
        process.kill();
        process.waitForFinished();
        return workerFailed(deadline.hasExpired() ? u"did not finish within %1 seconds"_s.arg(seconds) : u"answered without end"_s, work);
    }
    answer += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit)
        return workerFailed(u"died, probably because the registry is damaged"_s, work);
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    if (process.exitCode() != 0) {
        const QString error = object["error"_L1].toString();
        return workerFailed(error.isEmpty() ? u"failed without saying why"_s : u"failed: %1"_s.arg(error), work);
    }
    return object;
}

} // namespace

base::Result<QString> findWorker(const QString &named)
{
    QString path = named.isEmpty() ? qEnvironmentVariable("FIXWRIGHT_HIVEWORKER") : named;
    if (path.isEmpty())
        path = QCoreApplication::applicationDirPath() + u"/fixwright-hiveworker"_s;
    const QFileInfo info(path);
    if (!info.isFile() || !info.isExecutable())
        return base::fail(base::Failure::NotFound, u"The program that edits the registry is missing: %1. It belongs beside Fixwright."_s.arg(path));
    return info.absoluteFilePath();
}

base::Result<QByteArray> editHive(const QString &worker, const QByteArray &hive, const std::vector<HiveEdit> &edits, const base::Folder &work, int seconds)
{
    const Complaints complaints(work);
    if (const base::Status cleared = complaints.clear(); !cleared) // what a crash left
        return base::pass(cleared.error());
    base::Result<base::Descriptor> copy = nameless(hive);
    if (!copy)
        return base::pass(copy.error());
    base::Result<base::Descriptor> place = makeNameless("result");
    if (!place)
        return base::pass(place.error());
    const Given given{*std::move(copy), *std::move(place)};
    const base::Result<QJsonObject> answer = run(worker, requestOf(edits, given), given, work, seconds);
    if (!answer)
        return base::pass(answer.error());
    if (answer->value("edited"_L1).toInteger(-1) != static_cast<qint64>(edits.size()))
        return workerFailed(u"gave an answer that makes no sense"_s, work);
    base::Result<QByteArray> result = contentOf(given.result);
    if (result && result->isEmpty())
        return workerFailed(u"said that it was done, but wrote nothing"_s, work);
    return result;
}

} // namespace repair
