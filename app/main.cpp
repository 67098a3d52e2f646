// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/cli.h"
#include "window/run.h"

#include <cstdlib>

int main(int argc, char **argv)
{
    const auto language = cli::takeLanguage(argc, argv);
    if (!language)
        return EXIT_FAILURE;
    if (cli::isMeant(argc, argv))
        return cli::run(argc, argv, *language);
    const auto options = cli::windowOptions(argc, argv, *language);
    return options ? window::run(argc, argv, {options->trees, options->machine, options->caseFile}, *language) : EXIT_FAILURE;
}
