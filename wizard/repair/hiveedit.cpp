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

namespace repair {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAnswer = 64 * 1024;

/// What lies in the work folder while the worker runs, removed again whatever happens.
class WorkFiles
{
public:
    explicit WorkFiles(const Folder &folder)
        : m_folder(folder)
    {
    }
    Q_DISABLE_COPY_MOVE(WorkFiles)
    ~WorkFiles() { (void)clear(); }
    [[nodiscard]] base::Status clear() const
    {
        for (const QString &name : {hive(), result(), complaints()}) {
            if (const base::Status removed = m_folder.remove(name); !removed)
                return removed;
        }
        return {};
    }
    [[nodiscard]] static QString hive() { return u"hive"_s; }
    [[nodiscard]] static QString result() { return u"result"_s; }
    [[nodiscard]] static QString complaints() { return u"complaints"_s; }

private:
    const Folder &m_folder;
};

QByteArray requestOf(const std::vector<HiveEdit> &edits, const Folder &work)
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
    const QJsonObject request{{u"hive"_s, work.pathOf(WorkFiles::hive())}, {u"result"_s, work.pathOf(WorkFiles::result())}, {u"edits"_s, list}};
    return QJsonDocument(request).toJson(QJsonDocument::Compact);
}

std::unexpected<base::Error> workerFailed(const QString &how, const Folder &work)
{
    QString detail;
    if (const auto complaints = work.read(WorkFiles::complaints()); complaints && *complaints)
        detail = QString::fromLocal8Bit((*complaints)->left(2000)).trimmed();
    return base::fail(base::Failure::Io, u"The program that edits the registry %1. Nothing was changed."_s.arg(how), detail);
}

/// Starts the worker with only its three standard channels, in a session of its own so that a Ctrl+C meant for us does not reach it.
void prepare(QProcess &process, const QString &worker, const Folder &work)
{
    QProcess::UnixProcessParameters parameters;
    parameters.flags = QProcess::UnixProcessFlag::CloseFileDescriptors | QProcess::UnixProcessFlag::ResetSignalHandlers | QProcess::UnixProcessFlag::CreateNewSession;
    process.setUnixProcessParameters(parameters);
    QProcessEnvironment environment;
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setProgram(worker);
    process.setWorkingDirectory(work.path());
    process.setStandardErrorFile(work.pathOf(WorkFiles::complaints()));
}

/// Runs the worker to its end; gives its answer.
base::Result<QJsonObject> run(const QString &worker, const QByteArray &request, const Folder &work, int seconds)
{
    QProcess process;
    prepare(process, worker, work);
    const QDeadlineTimer deadline(seconds * 1000LL);
    process.start();
    if (!process.waitForStarted())
        return workerFailed(u"(%1) cannot be started"_s.arg(worker), work);
    process.write(request);
    process.closeWriteChannel();
    QByteArray answer;
    while (answer.size() <= mostAnswer && process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
        answer += process.readAllStandardOutput();
    if (answer.size() > mostAnswer || (process.state() != QProcess::NotRunning && !process.waitForFinished(static_cast<int>(deadline.remainingTime())))) {
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

base::Result<QByteArray> editHive(const QString &worker, const QByteArray &hive, const std::vector<HiveEdit> &edits, const Folder &work, int seconds)
{
    const WorkFiles files(work);
    if (const base::Status cleared = files.clear(); !cleared) // what a crash left
        return base::pass(cleared.error());
    if (const base::Status copied = work.writeNew(WorkFiles::hive(), hive); !copied)
        return base::pass(copied.error());
    const base::Result<QJsonObject> answer = run(worker, requestOf(edits, work), work, seconds);
    if (!answer)
        return base::pass(answer.error());
    if (answer->value("edited"_L1).toInteger(-1) != static_cast<qint64>(edits.size()))
        return workerFailed(u"gave an answer that makes no sense"_s, work);
    base::Result<std::optional<QByteArray>> result = work.read(WorkFiles::result());
    if (!result)
        return base::pass(result.error());
    if (!*result)
        return workerFailed(u"said that it was done, but wrote nothing"_s, work);
    return **std::move(result);
}

} // namespace repair
