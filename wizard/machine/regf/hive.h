// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "machine/registryvalue.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

/// Our own reader of the registry hive format (regf), versions 1.2 to 1.6. It shares no code with hivex, so that what hivex wrote
/// is judged by somebody else. Everything in the file is taken for hostile: each offset is checked against its hive bin, each list
/// against its count, depth and total are capped; a damaged place becomes an Error, never a crash.
namespace machine::regf {

struct Header {
    quint32 sequence1 = 0, sequence2 = 0;
    quint32 major = 0, minor = 0;
    quint32 type = 0;
    quint32 rootOffset = 0;
    quint32 binsSize = 0;
    QDateTime written;
    QString fileName; ///< as stored, often cut
    bool checksumRight = false;
    [[nodiscard]] bool isDirty() const { return sequence1 != sequence2 || !checksumRight; }
};

/// One key by its cell offset; only valid for the Hive it came from.
struct Key {
    quint32 offset = 0;
};

/// One value of a key; the empty name is the key's default value.
struct Value {
    QString name;
    RegistryValue value;
};

/// One place in which two hives differ; `key` is the path below the root.
struct Difference {
    enum class What { Added, Removed, Changed, KeyAdded, KeyRemoved }; ///< of a value, or of a key with all below it
    QString key;
    QString value; ///< name; empty when the key itself differs
    What what = What::Changed;
    bool operator==(const Difference &) const = default;
};

/// Whether a hive may be edited. What an editor relies on is looked at as a whole: one broken cell in use, one cell with two owners, a
/// ring of security descriptors that does not close stand in the way of all. Broken keys below one control set stand only in the way of
/// changing that control set: nothing else refers to them, and an edit does not touch them.
struct Soundness {
    enum class State { Sound, Dirty, OtherVersion, NoHive, OtherTool, Damaged };
    State state = State::Sound;
    QString reason;                 ///< why it must not be edited, in words; empty when it may be
    QMap<QString, QString> damaged; ///< by key name (`ControlSet002`): the first broken place below it
};

/// Where the parts of a key lie that change with the keys below it.
struct KeyPlaces {
    std::vector<quint32> lists; ///< of its children, an index among them
    quint32 security = 0;
    bool hasClass = false; ///< a class name belongs to it
};

class Bins; // where the cells are: bins.h

class Hive
{
public:
    /// Takes the file's bytes (shared, not copied). BadInput says at which offset it is no hive. Looks at the header and at the
    /// header of each hive bin, not at the keys, so that one value of a large hive is read in no time.
    [[nodiscard]] static base::Result<Hive> parse(QByteArray bytes);
    /// Reads a regular file of at most limits::hiveBytes, then parse().
    [[nodiscard]] static base::Result<Hive> load(const QString &path);

    [[nodiscard]] const Header &header() const;
    /// The root key; whether it is readable shows when it is read.
    [[nodiscard]] Key root() const;
    [[nodiscard]] base::Result<QString> name(Key key) const;
    [[nodiscard]] base::Result<std::vector<Key>> children(Key key) const;
    /// By name, compared as Windows does (names.h); empty when there is none.
    [[nodiscard]] base::Result<std::optional<Key>> child(Key key, const QString &name) const;
    /// Path below the root.
    [[nodiscard]] base::Result<std::optional<Key>> find(const QStringList &path) const;
    [[nodiscard]] base::Result<QStringList> valueNames(Key key) const;
    [[nodiscard]] base::Result<std::vector<Value>> values(Key key) const;
    [[nodiscard]] base::Result<std::optional<RegistryValue>> value(Key key, const QString &name) const;

    /// The cells that hold the values of a key, without the key itself: their list, their names, their data. An edit gives some of
    /// them up; it may give up no other.
    [[nodiscard]] base::Result<std::vector<quint32>> valueCells(Key key) const;

    [[nodiscard]] base::Result<KeyPlaces> places(Key key) const;
    /// Each cell of a key and of all below it: what deleting it gives up. Security descriptors are shared and not among them.
    [[nodiscard]] base::Result<std::vector<quint32>> cellsBelow(Key key) const;
    /// Whether a key that is made anew at the same place is like this one: it has the permissions of the key above it and no class name.
    [[nodiscard]] base::Result<bool> isPlain(Key key) const;

    /// Whether Windows finds each child by its name: they stand in its order, and the hints in their lists (nameHint()) are those of their names.
    [[nodiscard]] base::Result<bool> isInOrder(Key key) const;

    /// Walks the whole hive.
    [[nodiscard]] Soundness soundness() const;
    /// soundness().reason
    [[nodiscard]] QString reasonNotToWrite() const;

private:
    Hive(Header header, Bins bins);
    Header m_header;
    std::shared_ptr<const Bins> m_bins;

    friend base::Result<std::vector<Difference>> compare(const Hive &before, const Hive &after, const QStringList &leftOut);
};

/// What a list says of a name beside its key, to pass over others quickly. Of `lf` the first four letters, 0 where one of them is beyond
/// Latin-1; of `lh` a hash of the capital letters.
enum class ListKind { Lf, Lh };
[[nodiscard]] quint32 nameHint(ListKind kind, const QString &name);

/// All differences in keys and values (not time stamps, not layout). Walks both hives; an unreadable place is an Error. Keys right below
/// the root whose names are in `leftOut` are not walked.
[[nodiscard]] base::Result<std::vector<Difference>> compare(const Hive &before, const Hive &after, const QStringList &leftOut = {});

} // namespace machine::regf
