// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/probe.h"

namespace base {

ProbeResult resultOf(const Probe &probe)
{
    if (probe.compare)
        return ProbeResult::YesNo;
    switch (probe.kind) {
    case Probe::Kind::Edition:
        return ProbeResult::Edition;
    case Probe::Kind::ServicePack:
        return ProbeResult::ServicePack;
    case Probe::Kind::Processor:
        return ProbeResult::Processor;
    case Probe::Kind::RegistryValue:
    case Probe::Kind::ValuePart:
        return ProbeResult::TextOrNumber;
    case Probe::Kind::FileVersion:
        return ProbeResult::Version;
    case Probe::Kind::FileDate:
        return ProbeResult::Date;
    case Probe::Kind::FileSize:
        return ProbeResult::Number;
    default:
        return ProbeResult::YesNo;
    }
}

} // namespace base
