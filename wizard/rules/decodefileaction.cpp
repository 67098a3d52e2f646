// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "rules/decodekinds.h"

#include <limits>

namespace rules {

base::FileAddress decodeFileAddress(Fields &fields)
{
    base::FileAddress address;
    if (const Node file = fields.take("file", Need::Required)) {
        address.path = readPlain(fields.decoder(), file);
        if (file.isScalar() && !address.isValid())
            fields.decoder().problems.error(file,
                                            Texts::tr("this file can never be reached: it is written from the system folder, such as System32\\crypt32.dll"));
    }
    return address;
}

QString decodeProcessor(Decoder &decoder, Node node)
{
    static constexpr Word<int> processors[] = {{"intel", 0}, {"alpha", 1}, {"other", 2}};
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

} // namespace

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

} // namespace rules
