// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/regf/header.h"
#include "machine/regf/hive.h"

#include <QByteArray>
#include <QtEndian>

using namespace Qt::StringLiterals;
using machine::regf::Hive;
using machine::regf::Key;

namespace {

/// Through the public door, as a machine would: some keys of some levels, never all, because a hive may claim to be endless.
void look(const Hive &hive, Key key, int depth, int &budget)
{
    if (depth > 6 || --budget < 0)
        return;
    (void)hive.name(key);
    (void)hive.values(key);
    (void)hive.value(key, u"Windows"_s);
    if (const auto children = hive.children(key)) {
        for (const Key child : *children) {
            if (budget < 0)
                break;
            look(hive, child, depth + 1, budget);
        }
    }
}

void readEverything(const QByteArray &bytes)
{
    const auto hive = Hive::parse(bytes);
    if (!hive)
        return;
    int budget = 200;
    look(*hive, hive->root(), 0, budget);
    (void)hive->find({u"ControlSet001"_s, u"Control"_s, u"Session Manager"_s, u"SubSystems"_s});
    (void)hive->reasonNotToWrite();
    (void)machine::regf::compare(*hive, *hive);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray raw(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readEverything(raw);
    if (raw.size() < 0x2000)
        return 0;
    // The same with a header that is right, so that the fuzzer gets past it.
    QByteArray repaired = raw;
    repaired.replace(0, 4, "regf");
    qToLittleEndian<quint32>(1, repaired.data() + 20);
    qToLittleEndian<quint32>(raw[24] % 2 == 0 ? 5 : 3, repaired.data() + 24);
    qToLittleEndian<quint32>(0, repaired.data() + 28);
    std::copy_n(repaired.data() + 4, 4, repaired.data() + 8);
    qToLittleEndian(static_cast<quint32>(raw.size() - 0x1000) & ~0xfffu, repaired.data() + 40);
    qToLittleEndian(machine::regf::headerChecksum(repaired), repaired.data() + 508);
    readEverything(repaired);
    return 0;
}
