// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace base {

using namespace Qt::StringLiterals;

namespace {

/// Written before there are threads.
QString &spoken()
{
    static QString code = u"en"_s;
    return code;
}

/// The language that the file says it is; empty when there is no such file.
QString install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(file, folder))
        return {};
    QCoreApplication::installTranslator(translator.get());
    return translator.release()->language(); // deleted by its parent
}

} // namespace

QStringList languages()
{
    QStringList codes{u"en"_s};
    for (QString name : QDir(u":/translations"_s).entryList({u"fixwright_*.qm"_s}, QDir::Files, QDir::Name)) {
        const QString code = name.remove(u"fixwright_"_s).remove(u".qm"_s);
        if (!codes.contains(code))
            codes << code;
    }
    return codes;
}

QString languageOf(const QString &name)
{
    if (name.endsWith(u".qm"_s) && QFileInfo(name).isFile())
        return QFileInfo(name).absoluteFilePath();
    qsizetype length = 0;
    while (length < name.size() && name[length].isLetter())
        ++length;
    const QString code = name.first(length).toLower();
    return languages().contains(code) ? code : QString();
}

QString systemLanguage()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (value.isEmpty())
            continue;
        const QString code = languageOf(value);
        return code.isEmpty() ? u"en"_s : code;
    }
    return u"en"_s;
}

QString language()
{
    return spoken();
}

void useLanguage(const QString &code)
{
    spoken() = code;
    for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    install(u"fixwright_en"_s, u":/translations"_s); // what another language lacks is said in English, and its plurals are here
    if (code == u"en"_s)
        return;
    if (code.endsWith(u".qm"_s)) {
        spoken() = install(code, {});
        return;
    }
    QLocale::setDefault(QLocale(code));
    install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"fixwright_"_s + code, u":/translations"_s);
}

} // namespace base
