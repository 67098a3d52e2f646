// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/run.h"

#include "base/language.h"
#include "window/controller/settings.h"
#include "window/controller/wizard.h"
#include "window/mainwindow.h"
#include "window/theme/theme.h"

#include <QApplication>

namespace window {

using namespace Qt::StringLiterals;

int run(int &argc, char **argv, const StartOptions &options, const QString &language)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"fixwright"_s);
    QApplication::setApplicationDisplayName(QString());
    QApplication::setOrganizationName(u"fixwright"_s);
    QApplication::setApplicationVersion(QStringLiteral(FIXWRIGHT_VERSION));
    QApplication::setDesktopFileName(u"org.fixwright.Fixwright"_s);

    const QString chosen = language.isEmpty() ? settings::language() : language;
    base::useLanguage(chosen.isEmpty() ? base::systemLanguage() : chosen);
    theme::Theme *theme = theme::install(&application);
    theme->setAppearance(settings::appearance());
    Wizard wizard(repair::CaseStore::user(), std::make_shared<base::SystemClock>());
    MainWindow window(wizard, theme);
    window.show();
    wizard.start(options);
    return QApplication::exec();
}

} // namespace window
