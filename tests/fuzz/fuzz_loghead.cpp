// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/eventlog/loghead.h"

#include <cstdlib>

/// Any bytes as an event log, as far as this process looks at one itself; the rest is the worker's.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using machine::eventlog::LogHead;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const LogHead head = machine::eventlog::headOf(bytes); head.form == LogHead::Form::None && head != LogHead())
        std::abort();
    if (const QByteArray ordered = machine::eventlog::inOrder(bytes); !ordered.isEmpty() && machine::eventlog::inOrder(ordered) != ordered)
        std::abort();
    return 0;
}
