// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/eventlog/writer.h"
#include "machine/practice/programfile.h"
#include "machine/regf/writer.h"
#include "machine/regfile/regfile.h"
#include "machine/samplehive.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using machine::RegistryValue;
using machine::regf::NewKey;

namespace {

bool put(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder + u'/' + name);
    return QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Small, so that the fuzzer is fast, but with one of each shape.
QByteArray smallHive()
{
    NewKey root{u"root"_s, {}, {}};
    root.at(u"ControlSet001\\Control\\Session Manager\\SubSystems"_s).set(u"Windows"_s, RegistryValue::fromText(2, u"SharedSection=1024,3072"_s));
    root.at(u"\u0141\u00f3d\u017a"_s).set(u"\u65e5"_s, 7u).set(QString(), u"default"_s);
    return machine::regf::write(root, u"SYSTEM"_s, sample::stamp());
}

} // namespace

/// fuzz_machineseeds FOLDER: what the fuzzers of the machine layer begin with, in FOLDER/hive, FOLDER/loghead, FOLDER/pe and FOLDER/regfile.
int main(int argc, char **argv)
{
    if (argc != 2)
        return 1;
    const QString folder = QFile::decodeName(argv[1]);
    machine::practice::ProgramFile program{
        .name = u"crypt32.dll"_s, .version = QVersionNumber{5, 131, 1877, 9}, .stamp = sample::stamp(), .imports = {u"KERNEL32.dll"_s, u"msvcrt.dll"_s}};
    const std::vector<machine::eventlog::NewRecord> records{{u"Application Popup"_s, 0x4000001a, 4, {u"a"_s, u"b"_s}, sample::stamp()}};
    const QByteArray log = machine::eventlog::write(records, {.computer = u"A"_s, .size = 4096});
    const QByteArray newLog = QByteArray("ElfFile\0", 8) + QByteArray(4096, '\0');
    const bool logs = put(folder + u"/loghead"_s, u"evt"_s, log) && put(folder + u"/loghead"_s, u"evtx"_s, newLog);
    const std::vector<machine::regfile::Key> keys{{u"HKEY_LOCAL_MACHINE\\SYSTEM\\K"_s,
                                                   false,
                                                   {{u"a\"b"_s, RegistryValue::fromText(1, u"c\\d"_s), 0},
                                                    {{}, RegistryValue::fromText(2, u"%x% and so long that it needs a second line"_s), 0},
                                                    {u"n"_s, RegistryValue{4, QByteArray(4, '\1')}, 0}},
                                                   0}};
    const bool exports = put(folder + u"/regfile"_s, u"four"_s, machine::regfile::write(machine::regfile::Format::Regedit4, keys))
                         && put(folder + u"/regfile"_s, u"five"_s, machine::regfile::write(machine::regfile::Format::Version5, keys));
    const bool written = logs && exports && put(folder + u"/hive"_s, u"small"_s, smallHive()) && put(folder + u"/hive"_s, u"sample"_s, sample::hive())
                         && put(folder + u"/pe"_s, u"intel"_s, machine::practice::write(program));
    return written ? 0 : 1;
}
