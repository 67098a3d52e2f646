// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/pe/image.h"

#include "machine/pe/resources.h"
#include "machine/pe/sections.h"

namespace machine::pe {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 importEntryBytes = 20;
constexpr int mostImports = 1024;
constexpr int longestDllName = 255;

std::unexpected<base::Error> noProgram(const QString &why)
{
    return base::fail(base::Failure::BadInput, u"The file is no Windows program: %1."_s.arg(why));
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
    for (quint32 i = 0; i < mostImports; ++i) {
        const auto entry = sections.at(table + i * importEntryBytes, importEntryBytes);
        if (!entry)
            return noProgram(u"its import table is cut off"_s);
        const quint32 name = u32(*entry, 12);
        if (name == 0)
            return names;
        const auto text = sections.text(name, longestDllName);
        if (!text)
            return noProgram(u"its import table is damaged"_s);
        names.append(*text);
    }
    return noProgram(u"its import table has no end"_s);
}

} // namespace

base::Result<Image> parse(const QByteArray &bytes)
{
    const auto sections = Sections::find(bytes);
    if (!sections)
        return noProgram(sections.error());
    Image image;
    image.machine = sections->machine();
    image.processor = processorOf(image.machine);
    image.timeStamp = sections->timeStamp();
    image.version = fixedFileVersion(*sections);
    auto imports = readImports(*sections, sections->directory(Sections::Imports));
    if (!imports)
        return base::pass(imports.error());
    image.imports = std::move(*imports);
    return image;
}

} // namespace machine::pe
