// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/cli.h"
#include "window/run.h"

#include <cstdlib>

int main(int argc, char **argv)
{
    if (cli::isMeant(argc, argv))
        return cli::run(argc, argv);
    const auto options = cli::windowOptions(argc, argv);
    return options ? window::run(argc, argv, {options->tree, options->machine, options->caseFile}) : EXIT_FAILURE;
}
