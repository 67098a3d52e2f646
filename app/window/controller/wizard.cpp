// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/controller/wizard.h"

#include "workflow/treefolder.h"

namespace window {

Wizard::Wizard(const repair::CaseStore &store, const std::shared_ptr<const base::Clock> &clock)
    : controller(work, clock)
    , trees(work, controller, clock)
    , questions(work, controller, trees, clock)
    , pictures(controller)
    , repairs(work, controller, store, clock)
    , cases(work, controller, trees, store, clock)
{
}

Wizard::~Wizard()
{
    repairs.stop();
    work.close();
}

void Wizard::start(const StartOptions &options)
{
    trees.watchFolder(workflow::treeFolder());
    trees.readAll(options.trees, [this, options] {
        if (!options.caseFile.isEmpty())
            cases.open(options.caseFile);
        else if (!options.machine.isEmpty())
            cases.begin(options.machine);
        else
            controller.newCase();
    });
}

} // namespace window
