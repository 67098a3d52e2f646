// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/language.h"

#include <QCoreApplication>

namespace {

void speakEnglish()
{
    base::useLanguage(qEnvironmentVariable("FIXWRIGHT_TEST_LANGUAGE", QStringLiteral("en")));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(speakEnglish)
