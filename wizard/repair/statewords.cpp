// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/statewords.h"

#include "base/texts.h"

namespace repair {

QString describe(RunState state)
{
    switch (state) {
    case RunState::Open:
        return Texts::tr("open");
    case RunState::Planned:
        return Texts::tr("planned");
    case RunState::Applying:
        return Texts::tr("interrupted");
    case RunState::Applied:
        return Texts::tr("applied");
    case RunState::Nothing:
        return Texts::tr("nothing");
    case RunState::Refused:
        return Texts::tr("refused");
    case RunState::RolledBack:
        return Texts::tr("rolled back");
    case RunState::Stopped:
        return Texts::tr("stopped");
    case RunState::Undone:
        return Texts::tr("undone");
    }
    return {};
}

QString describe(ChangeState state)
{
    switch (state) {
    case ChangeState::Pending:
        return Texts::tr("not begun");
    case ChangeState::Applied:
        return Texts::tr("applied and verified");
    case ChangeState::Already:
        return Texts::tr("already correct");
    case ChangeState::Manual:
        return Texts::tr("to do by a person");
    case ChangeState::Confirmed:
        return Texts::tr("done by a person");
    case ChangeState::Failed:
        return Texts::tr("failed");
    case ChangeState::RolledBack:
        return Texts::tr("rolled back");
    case ChangeState::Undone:
        return Texts::tr("undone");
    }
    return {};
}

} // namespace repair
