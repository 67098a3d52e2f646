// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/hiveedit.h"

#include "base/limits.h"
#include "base/texts.h"
#include "base/worker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>

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

base::Result<QByteArray> contentOf(const base::Descriptor &file)
{
    struct stat state{};
    if (::fstat(file.number(), &state) != 0)
        return base::systemError(Texts::tr("The changed registry cannot be read"), errno);
    if (state.st_size > base::limits::hiveBytes)
        return base::fail(base::Failure::Io,
                          Texts::tr("The program that edits the registry made it larger than %1 MB. Nothing was changed.").arg(base::limits::hiveBytes >> 20));
    QByteArray bytes(state.st_size, Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t count = ::pread(file.number(), bytes.data() + at, static_cast<size_t>(bytes.size() - at), at);
        if (count == 0 || (count < 0 && errno != EINTR))
            return base::systemError(Texts::tr("The changed registry cannot be read"), count == 0 ? EIO : errno);
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
        if (edit.what != HiveEdit::What::Value) {
            object.insert("what"_L1, edit.what == HiveEdit::What::MakeKey ? u"make-key"_s : u"delete-key"_s);
        } else if (edit.value) {
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

/// `answer` is what the worker said itself, in the words of its programmer.
std::unexpected<base::Error> workerFailed(const QString &how, const base::Folder &work, const QString &answer = {})
{
    QString detail = answer;
    if (const auto complaints = work.read(Complaints::name()); complaints && *complaints)
        detail = QStringList{answer, QString::fromLocal8Bit((*complaints)->left(2000)).trimmed()}.join(u' ').trimmed();
    return base::fail(base::Failure::Io, how, detail);
}

/// Runs the worker to its end; gives its answer.
base::Result<QJsonObject> run(const QString &worker, const QByteArray &request, const Given &given, const base::Folder &work, int seconds)
{
    const auto answer = base::worker::run({.program = worker,
                                           .request = request,
                                           .files = {given.hive.number(), given.result.number()},
                                           .folder = work.path(),
                                           .complaints = work.pathOf(Complaints::name()),
                                           .seconds = seconds,
                                           .maximumAnswer = maximumAnswer});
    if (!answer)
        return workerFailed(Texts::tr("The program that edits the registry failed: %1. Nothing was changed.").arg(answer.error()), work);
    const QJsonObject object = QJsonDocument::fromJson(answer->text).object();
    if (answer->code != 0) {
        const QString error = object["error"_L1].toString();
        return workerFailed(error.isEmpty() ? Texts::tr("The program that edits the registry failed without saying why. Nothing was changed.")
                                            : Texts::tr("The program that edits the registry failed. Nothing was changed."),
                            work, error);
    }
    return object;
}

} // namespace

base::Result<QString> findWorker(const QString &named)
{
    QString looked;
    const QString path = base::worker::find(u"fixwright-hiveworker"_s, "FIXWRIGHT_HIVEWORKER", named, &looked);
    if (path.isEmpty())
        return base::fail(base::Failure::NotFound, Texts::tr("The program that edits the registry is missing: %1. It belongs beside Fixwright.").arg(looked));
    return path;
}

base::Result<QByteArray> editHive(const QString &worker, const QByteArray &hive, const std::vector<HiveEdit> &edits, const base::Folder &work, int seconds)
{
    const Complaints complaints(work);
    if (const base::Status cleared = complaints.clear(); !cleared) // what a crash left
        return base::pass(cleared.error());
    base::Result<base::Descriptor> copy = base::worker::sealed("hive", hive);
    if (!copy)
        return base::pass(copy.error());
    base::Result<base::Descriptor> place = base::worker::makeNameless("result");
    if (!place)
        return base::pass(place.error());
    const Given given{*std::move(copy), *std::move(place)};
    const base::Result<QJsonObject> answer = run(worker, requestOf(edits, given), given, work, seconds);
    if (!answer)
        return base::pass(answer.error());
    if (answer->value("edited"_L1).toInteger(-1) != static_cast<qint64>(edits.size()))
        return workerFailed(Texts::tr("The program that edits the registry gave an answer that makes no sense. Nothing was changed."), work);
    base::Result<QByteArray> result = contentOf(given.result);
    if (result && result->isEmpty())
        return workerFailed(Texts::tr("The program that edits the registry said that it was done, but wrote nothing. Nothing was changed."), work);
    return result ? withListsInOrder(*std::move(result), edits) : std::move(result);
}

} // namespace repair
