// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/regfile/regfile.h"

#include <QByteArray>

#include <algorithm>
#include <cstdlib>

/// What is read and can be written is read again as it was.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace machine::regfile;
    const auto file = parse(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), {});
    if (!file)
        return 0;
    const auto isWritable = [&](const Key &key) {
        return canWrite(file->format, key.path) && std::ranges::all_of(key.values, [&](const Value &value) { return canWrite(file->format, value); });
    };
    if (!std::ranges::all_of(file->keys, isWritable))
        return 0;
    const auto again = parse(write(file->format, file->keys), {});
    if (!again || again->keys != file->keys)
        std::abort();
    return 0;
}
