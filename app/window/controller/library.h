// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "workflow/treefolder.h"

#include <QObject>

#include <stop_token>

class QThread;

namespace window {

/// The file of the tree in use, as it is on the disk now.
struct TreeOnDisk {
    enum class FileStatus { AsRead, Changed, Broken, Gone };
    FileStatus status = FileStatus::AsRead;
    QString file;
    QString hash;   ///< of what is there now; empty when it cannot be read
    int errors = 0; ///< Broken: how many; 0 when the file itself cannot be read

    bool operator==(const TreeOnDisk &) const = default;
};

/// Knows which trees there are, and notices when they change: the ones that come with the program, those of one folder, and the file of the
/// tree in use. Everything that touches the disk happens on a thread of its own, a moment after the last sign of a change, so that
/// neither a crowded folder nor a slow disk holds up the window. Nothing is used or run because it appears here.
class Library final : public QObject
{
    Q_OBJECT

public:
    explicit Library(QObject *parent = nullptr);
    ~Library() override;

    /// Reads this folder and watches it from now on, also when it is made only later.
    void watch(const QString &folder);
    /// Watches the file of the tree in use as well, and those that it includes; `hash` is the content that is in use, all of them together. Nothing is
    /// watched for a tree of the program.
    void watchTreeInUse(const QString &file, const QStringList &includes, const QString &hash);

    [[nodiscard]] const workflow::TreeList &list() const { return m_list; }
    [[nodiscard]] const TreeOnDisk &treeInUse() const { return m_inUse; }

Q_SIGNALS:
    void listed();           ///< list() is another one
    void treeInUseChanged(); ///< treeInUse() is another one

private:
    class Watcher;
    QThread *m_thread;
    Watcher *m_watcher; ///< lives on the thread
    std::stop_source m_stop, m_closing;
    workflow::TreeList m_list;
    TreeOnDisk m_inUse;
};

} // namespace window
