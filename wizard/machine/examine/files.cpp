// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/text.h"
#include "base/texts.h"
#include "machine/examine/examine.h"
#include "machine/pe/image.h"

#include <QStringDecoder>

namespace machine::examining {

using namespace Qt::StringLiterals;
using base::Probe;

namespace {

/// Whether a program file was cut off or altered. Of a file that is none nobody can tell.
Finding damaged(const QString &path, const FileInfo &info)
{
    if (!info.damage.isEmpty())
        return yesNo(true, Texts::tr("%1 is damaged: %2").arg(path, info.damage));
    if (info.processor.isEmpty())
        return unknown(Texts::tr("%1 is no program file, so it does not show whether it is damaged").arg(path));
    return yesNo(false, Texts::tr("%1 shows no damage").arg(path));
}

Finding found(const QString &path, const FileInfo &info, Probe::Kind kind)
{
    switch (kind) {
    case Probe::Kind::FileSize:
        return {base::Number{double(info.size)}, Texts::tr("%1: %2 bytes").arg(path).arg(info.size)};
    case Probe::Kind::FileDate: {
        const QString date = info.modified.toUTC().date().toString(Qt::ISODate);
        return {base::Text{date}, Texts::tr("%1 was last changed on %2").arg(path, date)};
    }
    case Probe::Kind::FileDamaged:
        return damaged(path, info);
    case Probe::Kind::FileLanguage:
        if (!info.language)
            return absent(Texts::tr("%1 names no language").arg(path));
        return {base::Text{pe::languageCode(*info.language)}, Texts::tr("%1, language %2").arg(path, pe::languageName(*info.language))};
    case Probe::Kind::FileHash:
        if (info.sha256.isEmpty())
            return unknown(Texts::tr("The content of %1 is not known").arg(path));
        return {base::Text{info.sha256}, Texts::tr("%1, SHA-256 %2").arg(path, info.sha256)};
    default:
        if (!info.version)
            return absent(Texts::tr("%1 has no version").arg(path));
        return {base::Version{*info.version}, Texts::tr("%1, file version %2").arg(path, info.version->toString())};
    }
}

/// INI files are UTF-8 or of some code page; a byte order mark says that they are UTF-16.
QString decoded(const QByteArray &bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes); encoding && *encoding != QStringConverter::Utf8)
        return QStringDecoder(*encoding).decode(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

bool isNamed(QStringView written, const QString &name)
{
    return written.trimmed().compare(name, Qt::CaseInsensitive) == 0;
}

/// What Windows reads: of the first section and in it the first line of these names.
std::optional<QString> iniValue(const QString &text, const QString &section, const QString &key)
{
    bool isIn = false;
    bool wasIn = false;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QStringView trimmed = line.trimmed();
        if (trimmed.startsWith(u'[')) {
            isIn = !wasIn && isNamed(trimmed.sliced(1, std::max<qsizetype>(trimmed.indexOf(u']') - 1, 0)), section);
            wasIn = wasIn || isIn;
        } else if (const qsizetype equals = trimmed.indexOf(u'='); isIn && equals > 0 && !trimmed.startsWith(u';') && isNamed(trimmed.first(equals), key)) {
            return trimmed.sliced(equals + 1).trimmed().toString();
        }
    }
    return std::nullopt;
}

} // namespace

Finding file(const Machine &machine, const Probe &probe)
{
    if (!probe.file.isValid())
        return unknown(Texts::tr("%1 is no file below the Windows folder").arg(base::oneLine(probe.file.path)));
    const QString missing = Texts::tr("%1 does not exist").arg(probe.file.path);
    if (probe.kind == Probe::Kind::FileExists) {
        const auto path = machine.pathOf(probe.file);
        if (!path)
            return unknown(path.error());
        return yesNo(path->has_value(), path->has_value() ? probe.file.path : missing);
    }
    const auto info = machine.file(probe.file);
    if (!info)
        return unknown(info.error());
    if (!*info)
        return probe.kind == Probe::Kind::FileDamaged ? yesNo(false, missing) : absent(missing);
    return found(probe.file.path, **info, probe.kind);
}

Finding ini(const Machine &machine, const Probe &probe)
{
    const auto bytes = machine.content(probe.file);
    if (!bytes)
        return unknown(bytes.error());
    if (!*bytes)
        return absent(Texts::tr("%1 does not exist").arg(probe.file.path));
    const std::optional<QString> value = iniValue(decoded(**bytes), probe.part, probe.name);
    if (!value)
        return absent(Texts::tr("%1 has no line %2= in [%3]").arg(probe.file.path, probe.name, probe.part));
    return {numberOrText(*value), Texts::tr("%1, [%2] %3=%4").arg(probe.file.path, probe.part, probe.name, base::oneLine(*value))};
}

} // namespace machine::examining
