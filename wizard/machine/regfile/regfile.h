// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "machine/registryvalue.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Registry files (.reg): what REGEDIT of Windows 95 to 11 exports and imports.
namespace machine::regfile {

/// REGEDIT4: 8-bit text, and 8-bit text in the bytes of REG_EXPAND_SZ and REG_MULTI_SZ; all that Windows NT 4.0 reads. Version 5: UTF-16 in both;
/// Windows 2000 and later.
enum class Format { Regedit4, Version5 };

struct Value {
    QString name;                      ///< empty: the default value
    std::optional<RegistryValue> data; ///< nothing: the file deletes it
    int line = 0;
    bool operator==(const Value &other) const { return name == other.name && data == other.data; }
};

struct Key {
    QString path; ///< as written: `HKEY_LOCAL_MACHINE\SYSTEM\...`
    bool deleted = false;
    std::vector<Value> values;
    int line = 0;
    bool operator==(const Key &other) const { return path == other.path && deleted == other.deleted && values == other.values; }
};

struct File {
    Format format = Format::Regedit4;
    std::vector<Key> keys;     ///< in the order of the file; a key may stand several times
    QStringList notes;         ///< what a person should know of the reading, a sentence each
    bool endsProperly = false; ///< with the empty line that REGEDIT writes behind everything: nothing was cut off at the end of a line
    bool isKit = false;        ///< made by Fixwright to change a registry: says nothing of any machine
    int firstDeletion = 0;     ///< the line of the first `-`; 0: there is none, as in every export
    bool operator==(const File &) const = default;
};

/// The comment in the second line of the files of a kit.
inline constexpr const char *kitMark = "; Fixwright: changes to carry, not an export";

/// Reads all of it, with any line ends. The bytes of text types come as Windows stores them, in UTF-16; 8-bit text is taken as code page 1252.
/// BadInput, with file, line and column: no registry file, a line that is none, a file that is cut within a line or a value, and what is larger
/// than limits::exportBytes, hiveDepth or a value of 16 MiB. Time and memory grow with the size of the file only.
[[nodiscard]] base::Result<File> parse(const QByteArray &bytes, const QString &fileName);

/// What a change of the registry is written as: CRLF, long names of roots, lines below 80 characters where they can be, an empty line at the end.
/// What parse() reads of it is what was given.
[[nodiscard]] QByteArray write(Format format, const std::vector<Key> &keys, const QStringList &comments = {});
/// Whether the format can say this at all. REGEDIT4 knows neither deletions nor letters outside code page 1252, nor lines in a text.
[[nodiscard]] bool canWrite(Format format, const Value &value);
[[nodiscard]] bool canWrite(Format format, const QString &path);

/// Whether the bytes of a text type are UTF-16 where 8-bit letters belong: every second one is 0, up to an end that 8-bit text does not have.
[[nodiscard]] bool looksWide(quint32 type, const QByteArray &bytes);

/// Code page 1252. Its five empty places stand for themselves, as in Windows.
[[nodiscard]] QString fromAnsi(const QByteArray &bytes);
/// Nothing when a letter is not in it.
[[nodiscard]] std::optional<QByteArray> toAnsi(const QString &text);

} // namespace machine::regfile
