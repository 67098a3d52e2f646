// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/text.h"
#include "base/texts.h"
#include "rules/decodekinds.h"

#include <algorithm>
#include <limits>

namespace rules {

using namespace Qt::StringLiterals;

namespace {

void checkFile(Decoder &decoder, Node file, const base::FileAddress &address)
{
    if (file.isScalar() && !address.isValid())
        decoder.problems.error(file, Texts::tr("this file can never be reached: it is written from the system folder, such as System32\\crypt32.dll"));
}

} // namespace

base::FileAddress decodeFileAddress(Fields &fields)
{
    base::FileAddress address;
    if (const Node file = fields.take("file", Need::Required)) {
        address.path = readPlain(fields.decoder(), file);
        checkFile(fields.decoder(), file, address);
    }
    return address;
}

QString decodeProcessor(Decoder &decoder, Node node)
{
    static constexpr Word<int> processors[]
        = {{"intel", 0}, {"alpha", 1}, {"mips", 2}, {"ppc", 3}, {"ia64", 4}, {"x64", 5}, {"arm", 6}, {"arm64", 7}, {"other", 8}};
    return node && readWord(decoder, node, processors, QT_TRANSLATE_NOOP("Texts", "a processor")) ? node.string() : QString();
}

namespace {

/// The file of an action. The registry's own files are taken by no action: one hive in the place of another loses all that the machine knows.
base::FileAddress decodeFileOfAction(Fields &fields)
{
    base::FileAddress address = decodeFileAddress(fields);
    if (address.isOfRegistry())
        fields.decoder().problems.error(
            fields.at(), Texts::tr("%1 is part of the registry, and no action takes it as a file; change its values with registry.set").arg(address.path));
    return address;
}

/// The same, of a file that goes away.
base::FileAddress decodeFileThatGoes(Fields &fields)
{
    base::FileAddress address = decodeFileOfAction(fields);
    if (address.isForStart())
        fields.decoder().problems.error(fields.at(), Texts::tr("%1 is never taken away: Windows does not start without it").arg(address.path));
    return address;
}

base::FileAddress decodeTarget(Fields &fields)
{
    Decoder &decoder = fields.decoder();
    base::FileAddress address;
    if (const Node to = fields.take("to", Need::Required)) {
        address.path = readPlain(decoder, to);
        checkFile(decoder, to, address);
        if (address.isOfRegistry())
            decoder.problems.error(to, Texts::tr("%1 is a place of the registry, and no action puts a file there").arg(address.path));
    }
    return address;
}

Accept decodeAccept(Decoder &decoder, Node list)
{
    if (!list)
        return {};
    enum class Kind { Newer, AnyVersion, Missing };
    static constexpr Word<Kind> kinds[] = {{"newer", Kind::Newer}, {"any-version", Kind::AnyVersion}, {"missing", Kind::Missing}};
    Accept accept{false, false, false};
    forEachItem(list, [&](Node item) {
        const std::optional<Kind> kind = readWord(decoder, item, kinds, QT_TRANSLATE_NOOP("Texts", "what may be replaced"));
        accept.newer = accept.newer || kind == Kind::Newer;
        accept.anyVersion = accept.anyVersion || kind == Kind::AnyVersion;
        accept.missing = accept.missing || kind == Kind::Missing;
    });
    return accept;
}

FileReplace decodeReplace(Fields &fields)
{
    FileReplace replace;
    replace.file = decodeFileOfAction(fields);
    replace.source = fields.text("source", Need::Required);
    if (const Node version = fields.take("minimum-version")) {
        replace.minimumVersion = readPlain(fields.decoder(), version);
        if (version.isScalar() && !isVersion(version.text()))
            fields.decoder().problems.error(version, Texts::tr("this must be a version such as 5.131.1877.9"));
    }
    replace.accept = decodeAccept(fields.decoder(), fields.take("accept"));
    return replace;
}

FileCheck decodeCheck(Fields &fields)
{
    Decoder &decoder = fields.decoder();
    FileCheck check;
    check.file = decodeFileOfAction(fields);
    check.says = fields.text("says");
    const Node rows = fields.take("rows", Need::Required);
    if (!rows)
        return check;
    forEachItem(rows, [&](Node item) {
        Fields row(decoder, item, item, QT_TRANSLATE_NOOP("Texts", "a row"));
        if (!row.isUsable())
            return;
        FileCheck::Row read;
        read.processor = decodeProcessor(decoder, row.take("processor", Need::Required));
        if (const Node date = row.take("date", Need::Required); date && readDate(decoder, date).isValid())
            read.date = date.string();
        read.size = row.integer("size", 0, std::numeric_limits<int>::max(), 0);
        row.finish();
        check.rows.push_back(std::move(read));
    });
    return check;
}

/// One part of a line of an INI file. What the file's code page makes of other characters is not known.
QString decodeIniText(Fields &fields, const char *name, Need need, QStringView never)
{
    QString text;
    if (const Node node = fields.take(name, need)) {
        text = readPlain(fields.decoder(), node);
        const bool isAscii = std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
        if (node.isScalar() && (!isAscii || text != text.trimmed()))
            fields.decoder().problems.error(
                node, Texts::tr("this becomes a part of one line, so it holds plain letters, digits and signs (ASCII) and no blank at its ends"));
        else if (std::ranges::any_of(text, [&](QChar c) { return never.contains(c); }) || (!never.isEmpty() && node.isScalar() && text.isEmpty()))
            fields.decoder().problems.error(node, Texts::tr("this is a name in an INI file: it is not empty and holds none of %1").arg(never));
    }
    return text;
}

IniSet decodeIni(Fields &fields)
{
    IniSet set;
    set.file = decodeFileOfAction(fields);
    set.section = decodeIniText(fields, "section", Need::Required, u"[]");
    set.key = decodeIniText(fields, "key", Need::Required, u"=;[");
    const bool hasValue = fields.has("value");
    const bool isRenamed = fields.has("rename-to");
    if (hasValue)
        set.value = decodeIniText(fields, "value", Need::Optional, {});
    if (isRenamed)
        set.renameTo = decodeIniText(fields, "rename-to", Need::Optional, u"=;[");
    set.remove = fields.yesNo("delete", false);
    set.makeSection = fields.yesNo("make-section", false);
    if (int(hasValue) + int(isRenamed) + int(set.remove) != 1)
        fields.decoder().problems.error(fields.at(), Texts::tr("ini.set does one of value, rename-to and delete: yes"));
    else if (set.makeSection && !hasValue)
        fields.decoder().problems.error(fields.at(), Texts::tr("make-section goes with value: a section is made for a line that is added"));
    return set;
}

template <typename FromTo>
FromTo decodeFromTo(Fields &fields, const base::FileAddress &file)
{
    FromTo both{file, decodeTarget(fields)};
    if (both.file == both.to)
        fields.decoder().problems.error(fields.at(), Texts::tr("file and to name the same file"));
    return both;
}

} // namespace

void decodeFileAction(Fields &fields, std::string_view kind, Action &action)
{
    if (kind == "file.replace")
        action.what = decodeReplace(fields);
    else if (kind == "file.rename")
        action.what = decodeFromTo<FileRename>(fields, decodeFileThatGoes(fields));
    else if (kind == "file.copy")
        action.what = decodeFromTo<FileCopy>(fields, decodeFileOfAction(fields));
    else if (kind == "file.delete")
        action.what = FileDelete{decodeFileThatGoes(fields)};
    else if (kind == "ini.set")
        action.what = decodeIni(fields);
    else
        action.what = decodeCheck(fields);
}

} // namespace rules
