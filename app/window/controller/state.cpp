// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/controller/state.h"

namespace window {

const Walked *walkedOf(const State &state)
{
    return std::visit(
        [](const auto &one) -> const Walked * {
            if constexpr (requires { one.at; })
                return &one.at;
            else
                return nullptr;
        },
        state);
}

const repair::Case *caseOf(const State &state)
{
    return std::visit(
        [](const auto &one) -> const repair::Case * {
            if constexpr (requires { one.at; })
                return &one.at.run;
            else if constexpr (requires { one.run; })
                return &one.run;
            else
                return nullptr;
        },
        state);
}

} // namespace window
