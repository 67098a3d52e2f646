// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

/// The language of everything that a person reads. Texts are English in the code; translations are compiled in (resources/translations).
namespace base {

/// Codes of the languages that the program speaks, English first: `en`, `de`.
[[nodiscard]] QStringList languages();

/// The language that a name such as `de`, `de-AT` or `de_DE.UTF-8` means, or the path of a translation that is being written (a .qm file of
/// lrelease). Empty when the program does not speak it.
[[nodiscard]] QString languageOf(const QString &name);

/// The language that the system asks for (LC_ALL, LC_MESSAGES, LANG) and the program speaks; else `en`.
[[nodiscard]] QString systemLanguage();

/// The one that is spoken: what useLanguage() was given last, at first English.
[[nodiscard]] QString language();

/// Everything is said in this language from here on, in all threads. Called by each program once it has an application object, before the
/// first text; plurals of English need it, too. `code` is what languageOf() gave.
void useLanguage(const QString &code);

} // namespace base
