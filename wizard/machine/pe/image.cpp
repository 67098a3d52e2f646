// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/pe/image.h"

#include "base/texts.h"
#include "machine/pe/resources.h"
#include "machine/pe/sections.h"
#include "machine/pe/soundness.h"

#include <algorithm>
#include <utility>

namespace machine::pe {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 importEntryBytes = 20;
constexpr int maximumImports = 1024;
constexpr int longestDllName = 255;

std::unexpected<base::Error> noProgram(const QString &why)
{
    return base::fail(base::Failure::BadInput, Texts::tr("The file is no Windows program: %1.").arg(why));
}

QString processorOf(quint16 machine)
{
    switch (machine) {
    case 0x014c:
        return u"intel"_s;
    case 0x0184:
        return u"alpha"_s;
    case 0x0162: // R3000
    case 0x0166: // R4000
    case 0x0168: // R10000
    case 0x0169:
        return u"mips"_s;
    case 0x01f0:
        return u"ppc"_s;
    case 0x0200:
        return u"ia64"_s;
    case 0x8664:
        return u"x64"_s;
    case 0x01c0:
    case 0x01c4:
        return u"arm"_s;
    case 0xaa64:
        return u"arm64"_s;
    default:
        return u"other"_s;
    }
}

base::Result<QStringList> readImports(const Sections &sections, quint32 table)
{
    QStringList names;
    if (table == 0)
        return names;
    for (quint32 i = 0; i < maximumImports; ++i) {
        const auto entry = sections.at(table + i * importEntryBytes, importEntryBytes);
        if (!entry)
            return noProgram(Texts::tr("its import table is cut off"));
        const quint32 name = u32(*entry, 12);
        if (name == 0)
            return names;
        const auto text = sections.text(name, longestDllName);
        if (!text)
            return noProgram(Texts::tr("its import table is damaged"));
        names.append(*text);
    }
    return noProgram(Texts::tr("its import table has no end"));
}

} // namespace

bool Image::isCalled(const QString &fileName) const
{
    const auto fits = [&fileName](const QString &name) {
        return name.compare(fileName, Qt::CaseInsensitive) == 0
               || (!name.isEmpty() && !name.contains(u'.') && name.compare(fileName.section(u'.', 0, -2), Qt::CaseInsensitive) == 0);
    };
    return fits(originalFilename) || fits(internalName);
}

namespace {

struct Language {
    quint16 id;
    const char *code;
    const char *name;
};
constexpr Language languages[] = {{0x0404, "zh-TW", "Chinese (Taiwan)"},
                                  {0x0804, "zh-CN", "Chinese (China)"},
                                  {0x0405, "cs-CZ", "Czech"},
                                  {0x0406, "da-DK", "Danish"},
                                  {0x0407, "de-DE", "German"},
                                  {0x0408, "el-GR", "Greek"},
                                  {0x0409, "en-US", "English (United States)"},
                                  {0x0809, "en-GB", "English (United Kingdom)"},
                                  {0x040a, "es-ES", "Spanish"},
                                  {0x0c0a, "es-ES", "Spanish"},
                                  {0x040b, "fi-FI", "Finnish"},
                                  {0x040c, "fr-FR", "French"},
                                  {0x040d, "he-IL", "Hebrew"},
                                  {0x040e, "hu-HU", "Hungarian"},
                                  {0x0410, "it-IT", "Italian"},
                                  {0x0411, "ja-JP", "Japanese"},
                                  {0x0412, "ko-KR", "Korean"},
                                  {0x0413, "nl-NL", "Dutch"},
                                  {0x0414, "nb-NO", "Norwegian"},
                                  {0x0415, "pl-PL", "Polish"},
                                  {0x0416, "pt-BR", "Portuguese (Brazil)"},
                                  {0x0816, "pt-PT", "Portuguese (Portugal)"},
                                  {0x0419, "ru-RU", "Russian"},
                                  {0x041d, "sv-SE", "Swedish"},
                                  {0x041f, "tr-TR", "Turkish"}};

const Language *languageOf(quint16 id)
{
    const auto *const found = std::ranges::find(languages, id, &Language::id);
    return found == std::end(languages) ? nullptr : found;
}

} // namespace

QString languageName(quint16 language)
{
    if (const Language *known = languageOf(language))
        return QString::fromLatin1(known->name);
    return language == 0 ? Texts::tr("any language") : Texts::tr("language 0x%1").arg(uint(language), 4, 16, QChar(u'0'));
}

QString languageCode(quint16 language)
{
    if (const Language *known = languageOf(language))
        return QString::fromLatin1(known->code);
    return language == 0 ? u"neutral"_s : u"0x%1"_s.arg(uint(language), 4, 16, QChar(u'0'));
}

base::Result<Image> parse(const QByteArray &bytes)
{
    const auto sections = Sections::find(bytes);
    if (!sections)
        return noProgram(sections.error());
    Image image;
    image.machine = sections->machine();
    image.processor = processorOf(image.machine);
    image.timeStamp = sections->timeStamp();
    VersionInfo info = versionInfo(*sections);
    image.version = info.version;
    image.originalFilename = std::move(info.originalFilename);
    image.internalName = std::move(info.internalName);
    image.language = info.language;
    image.damage = damageOf(*sections);
    auto imports = readImports(*sections, sections->directory(Sections::Imports));
    if (!imports)
        return base::pass(imports.error());
    image.imports = std::move(*imports);
    return image;
}

} // namespace machine::pe
