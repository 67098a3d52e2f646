// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/controller/library.h"

#include "base/hash.h"

#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QStorageInfo>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>
#include <ranges>

namespace window {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto aMoment = 250ms; // a copy or a save is many small changes
constexpr auto slowly = 10s;    // where the system does not tell of changes
constexpr auto atTheEnd = 5s;   // what a disk that does not answer may cost when the window is closed

bool isSame(const workflow::TreeList &a, const workflow::TreeList &b)
{
    const auto sameEntry = [](const workflow::TreeEntry &one, const workflow::TreeEntry &other) {
        const auto sameProblem
            = [](const rules::Problem &left, const rules::Problem &right) { return left.where == right.where && left.message == right.message; };
        return one.file == other.file && one.hash == other.hash && std::ranges::equal(one.problems, other.problems, sameProblem);
    };
    return a.folder == b.folder && a.leftOut == b.leftOut && std::ranges::equal(a.trees, b.trees, sameEntry);
}

/// Whether somebody else's changes to this folder come without a word.
bool isFarAway(const QString &folder)
{
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    return type.startsWith("nfs") || type.startsWith("cifs") || type.startsWith("smb") || type.startsWith("9p") || type.startsWith("fuse");
}

/// The folder itself, or what has to change before it can be there.
QString nearestFolder(const QString &folder)
{
    QDir here(folder);
    while (!here.exists() && !here.isRoot())
        here.setPath(QFileInfo(here.path()).absolutePath());
    return here.path();
}

} // namespace

/// The part that touches the disk.
class Library::Watcher final : public QObject
{
public:
    Watcher(std::function<void(workflow::TreeList)> listed, std::function<void(TreeOnDisk)> onDisk)
        : m_listed(std::move(listed))
        , m_onDisk(std::move(onDisk))
        , m_files(new QFileSystemWatcher(this))
        , m_soon(new QTimer(this))
        , m_slowly(new QTimer(this))
    {
        m_soon->setSingleShot(true);
        m_soon->setInterval(aMoment);
        m_slowly->setInterval(slowly);
        // Not begun again by each change: a file that never rests is still looked at.
        const auto soon = [this] {
            if (!m_soon->isActive())
                m_soon->start();
        };
        connect(m_files, &QFileSystemWatcher::directoryChanged, this, soon);
        connect(m_files, &QFileSystemWatcher::fileChanged, this, soon);
        connect(m_soon, &QTimer::timeout, this, &Watcher::look);
        connect(m_slowly, &QTimer::timeout, this, &Watcher::look);
    }

    void setFolder(const QString &folder, const std::stop_token &stop)
    {
        m_stop = stop;
        m_folder = folder;
        look();
    }

    void setTreeInUse(const QString &file, const QStringList &includes, const QString &hash)
    {
        m_includesInUse = includes;
        m_inUse = {TreeOnDisk::FileStatus::AsRead, file, hash, 0};
        m_hashInUse = hash;
        m_onDisk(m_inUse);
        lookAtTreeInUse();
        watchFiles();
    }

private:
    void look()
    {
        if (!m_folder.isEmpty()) {
            workflow::TreeList list = m_reader.read(m_folder, m_stop);
            if (m_stop.stop_requested())
                return;
            if (m_isFirst || !isSame(list, m_list)) {
                m_isFirst = false;
                m_list = std::move(list);
                m_listed(m_list);
            }
        }
        lookAtTreeInUse();
        watchFiles();
    }

    void lookAtTreeInUse()
    {
        if (m_inUse.file.isEmpty())
            return;
        TreeOnDisk now{TreeOnDisk::FileStatus::AsRead, m_inUse.file, {}, 0};
        if (const auto bytes = rules::readTreeBytes(now.file); bytes) {
            now.hash = base::sha256(*bytes);
            if (m_includesInUse.isEmpty() && now.hash == m_inUse.hash)
                return; // as it was when it was looked at last
            const rules::Reading reading = rules::readTree(*bytes, now.file);
            m_includesInUse = reading.includes;
            if (reading.tree)
                now.hash = reading.tree->hash; // of all that it includes, too
            if (!reading.tree || now.hash != m_hashInUse) {
                now.errors = static_cast<int>(std::ranges::count(reading.problems, rules::Problem::Severity::Error, &rules::Problem::severity));
                now.status = reading.tree ? TreeOnDisk::FileStatus::Changed : TreeOnDisk::FileStatus::Broken;
            }
        } else {
            now.status = bytes.error().kind == base::Failure::NotFound ? TreeOnDisk::FileStatus::Gone : TreeOnDisk::FileStatus::Broken;
        }
        if (now == m_inUse)
            return;
        m_inUse = now;
        m_onDisk(now);
    }

    /// Watches what there is now: a file that was replaced is another one, and a folder can come and go.
    void watchFiles()
    {
        QStringList wanted;
        if (!m_folder.isEmpty())
            wanted << nearestFolder(m_folder) << nearestFolder(QFileInfo(m_folder).absolutePath()); // the one above tells of its renaming
        for (const workflow::TreeEntry &entry : m_list.trees) {
            if (!entry.isBuiltIn && QFileInfo(entry.file).isFile() && !QFileInfo(entry.file).isSymLink())
                wanted << entry.file << entry.includes;
        }
        if (!m_inUse.file.isEmpty()) {
            for (const QString &file : QStringList{m_inUse.file} + m_includesInUse) {
                wanted << nearestFolder(QFileInfo(file).absolutePath()); // where a file that is replaced appears
                if (QFileInfo(file).isFile())
                    wanted << file;
            }
        }
        wanted.removeDuplicates();
        const QStringList present = m_files->files() + m_files->directories();
        QStringList old;
        std::ranges::copy_if(present, std::back_inserter(old), [&wanted](const QString &path) { return !wanted.contains(path); });
        if (!old.isEmpty())
            m_files->removePaths(old);
        wanted.removeIf([&present](const QString &path) { return present.contains(path); });
        const bool allWatched = wanted.isEmpty() || m_files->addPaths(wanted).isEmpty();
        if (allWatched && !isFarAway(m_folder) && !isFarAway(m_inUse.file))
            m_slowly->stop();
        else if (!m_slowly->isActive())
            m_slowly->start();
    }

    std::function<void(workflow::TreeList)> m_listed;
    std::function<void(TreeOnDisk)> m_onDisk;
    QFileSystemWatcher *m_files;
    QTimer *m_soon, *m_slowly;
    std::stop_token m_stop;
    QString m_folder;
    workflow::TreeFolderReader m_reader;
    workflow::TreeList m_list;
    bool m_isFirst = true;
    TreeOnDisk m_inUse;
    QStringList m_includesInUse;
    QString m_hashInUse;
};

Library::Library(QObject *parent)
    : QObject(parent)
    , m_thread(new QThread)
{
    m_thread->setObjectName(u"trees"_s);
    // Called on the thread; what they hand over arrives here, or nowhere once this object is gone.
    m_watcher = new Watcher(
        [this, closing = m_closing.get_token()](const workflow::TreeList &list) {
            if (closing.stop_requested())
                return;
            QMetaObject::invokeMethod(
                this,
                [this, list] {
                    m_list = list;
                    Q_EMIT listed();
                },
                Qt::QueuedConnection);
        },
        [this, closing = m_closing.get_token()](const TreeOnDisk &onDisk) {
            if (closing.stop_requested())
                return;
            QMetaObject::invokeMethod(
                this,
                [this, onDisk] {
                    if (m_inUse == onDisk)
                        return;
                    m_inUse = onDisk;
                    Q_EMIT treeInUseChanged();
                },
                Qt::QueuedConnection);
        });
    m_watcher->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_watcher, &QObject::deleteLater);
    m_thread->start();
}

Library::~Library()
{
    m_closing.request_stop();
    m_stop.request_stop();
    m_thread->quit();
    // A disk that does not answer must not keep the program from ending; then the thread ends with it.
    if (m_thread->wait(atTheEnd))
        delete m_thread;
}

void Library::watch(const QString &folder)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    QMetaObject::invokeMethod(m_watcher, [watcher = m_watcher, folder, stop = m_stop.get_token()] { watcher->setFolder(folder, stop); }, Qt::QueuedConnection);
}

void Library::watchTreeInUse(const QString &file, const QStringList &includes, const QString &hash)
{
    const QString watched = file.startsWith(u":/"_s) ? QString() : file;
    QMetaObject::invokeMethod(
        m_watcher, [watcher = m_watcher, watched, includes, hash] { watcher->setTreeInUse(watched, includes, hash); }, Qt::QueuedConnection);
}

} // namespace window
