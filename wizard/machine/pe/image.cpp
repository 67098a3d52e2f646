// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/pe/image.h"

#include "base/texts.h"
#include "machine/pe/resources.h"
#include "machine/pe/sections.h"
#include "machine/pe/soundness.h"

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

QString languageName(quint16 language)
{
    static constexpr std::pair<quint16, const char *> known[] = {{0x0404, "Chinese (Taiwan)"},
                                                                 {0x0804, "Chinese (China)"},
                                                                 {0x0405, "Czech"},
                                                                 {0x0406, "Danish"},
                                                                 {0x0407, "German"},
                                                                 {0x0408, "Greek"},
                                                                 {0x0409, "English (United States)"},
                                                                 {0x0809, "English (United Kingdom)"},
                                                                 {0x040a, "Spanish"},
                                                                 {0x0c0a, "Spanish"},
                                                                 {0x040b, "Finnish"},
                                                                 {0x040c, "French"},
                                                                 {0x040d, "Hebrew"},
                                                                 {0x040e, "Hungarian"},
                                                                 {0x0410, "Italian"},
                                                                 {0x0411, "Japanese"},
                                                                 {0x0412, "Korean"},
                                                                 {0x0413, "Dutch"},
                                                                 {0x0414, "Norwegian"},
                                                                 {0x0415, "Polish"},
                                                                 {0x0416, "Portuguese (Brazil)"},
                                                                 {0x0816, "Portuguese (Portugal)"},
                                                                 {0x0419, "Russian"},
                                                                 {0x041d, "Swedish"},
                                                                 {0x041f, "Turkish"}};
    for (const auto &[id, name] : known) {
        if (id == language)
            return QString::fromLatin1(name);
    }
    return language == 0 ? Texts::tr("any language") : Texts::tr("language 0x%1").arg(uint(language), 4, 16, QChar(u'0'));
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
