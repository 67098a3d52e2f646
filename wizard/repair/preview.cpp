// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/preview.h"

#include "base/text.h"
#include "base/texts.h"
#include "repair/keytree.h"
#include "repair/unifieddiff.h"

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longValue = 60; ///< a longer value is hard to compare on one line

/// Whether the text falls into words and comes together again as it was.
bool isWordList(const machine::RegistryValue &value)
{
    if (!value.isText() || !value.isWholeText())
        return false;
    const QString text = value.text();
    return text.size() > longValue && text.contains(u' ') && !text.contains(u"  "_s) && !text.startsWith(u' ') && !text.endsWith(u' ');
}

/// Controls would break a diff into other lines than it has.
QString safeLine(const QString &line)
{
    QString safe = base::displayable(line);
    for (QChar &c : safe) {
        if (c == u'\n')
            c = QChar(0xfffd);
    }
    return safe;
}

QStringList linesOf(const std::optional<machine::RegistryValue> &value, bool oneWordALine)
{
    if (!value)
        return {};
    if (oneWordALine && value->isText()) {
        QStringList lines;
        for (const QString &word : value->text().split(u' '))
            lines << safeLine(word);
        if (!value->isCleanText()) // otherwise two values that differ only there would look the same
            lines << Texts::tr("(behind its end, ignored by Windows: %1)").arg(QString::fromLatin1(value->tail().toHex(' ')));
        return lines;
    }
    if (const auto strings = value->strings()) {
        QStringList lines;
        for (const QString &string : *strings)
            lines << safeLine(string);
        return lines;
    }
    return {safeLine(machine::toDisplay(*value))};
}

QStringList bytesOf(const machine::RegistryValue &value)
{
    return {machine::typeName(value.type), QString::fromLatin1(value.bytes.toHex(' '))};
}

QStringList linesOf(const std::optional<FileState> &file)
{
    if (!file)
        return {};
    return {Texts::tr("size %1").arg(file->size), Texts::tr("version %1").arg(file->version.isEmpty() ? Texts::tr("(none)") : safeLine(file->version)),
            Texts::tr("processor %1").arg(file->processor.isEmpty() ? Texts::tr("(not known)") : safeLine(file->processor)),
            Texts::tr("date %1").arg(safeLine(file->date)), u"sha256 %1"_s.arg(safeLine(file->sha256))};
}

QString header(const Change &change, const QString &typeBefore, const QString &typeAfter)
{
    const QString address = safeLine(change.address());
    return u"--- %1\n+++ %2\n"_s.arg(Texts::tr("%1 (%2, before)").arg(address, typeBefore), Texts::tr("%1 (%2, after)").arg(address, typeAfter));
}

QString valueDiff(const Change &change)
{
    const auto type = [](const std::optional<machine::RegistryValue> &value) { return value ? machine::typeName(value->type) : Texts::tr("absent"); };
    const bool words = (change.before && isWordList(*change.before)) || (change.after && isWordList(*change.after));
    QStringList before = linesOf(change.before, words);
    QStringList after = linesOf(change.after, words);
    if (before == after && change.before && change.after) { // differs in what the text does not show: the type, or bytes after its end
        before = bytesOf(*change.before);
        after = bytesOf(*change.after);
    }
    QString text = header(change, type(change.before), type(change.after)) + unifiedHunks(before, after);
    if (words)
        text.prepend(u"# %1\n"_s.arg(Texts::tr("The value is one line on the machine; here each of its words has a line.")));
    return text;
}

QString keyDiff(const Change &change)
{
    const bool isMade = change.keyAct == KeyAct::Make;
    if (!isMade && change.kept.empty())
        return {}; // what it holds is not known
    QStringList lines;
    for (const QString &line : linesOf(isMade ? std::vector{KeptKey()} : change.kept, change.value.key))
        lines << safeLine(line);
    const QString present = Texts::tr("key");
    const QString absent = Texts::tr("absent");
    return isMade ? header(change, absent, present) + unifiedHunks({}, lines) : header(change, present, absent) + unifiedHunks(lines, {});
}

QString fileDiff(const Change &change)
{
    if (change.kind == ChangeKind::SetIni)
        return header(change, Texts::tr("file"), Texts::tr("file")) + change.diff;
    if (change.kind == ChangeKind::RenameFile) {
        return u"--- %1\n+++ %2\n"_s.arg(Texts::tr("%1 (%2, before)").arg(safeLine(change.file.path), Texts::tr("file")),
                                         Texts::tr("%1 (%2, after)").arg(safeLine(change.other.path), Texts::tr("file")))
               + unifiedHunks({Texts::tr("name %1").arg(safeLine(change.file.path))}, {Texts::tr("name %1").arg(safeLine(change.other.path))});
    }
    const auto type = [](const std::optional<FileState> &file) { return file ? Texts::tr("file") : Texts::tr("absent"); };
    return header(change, type(change.fileBefore), type(change.fileAfter)) + unifiedHunks(linesOf(change.fileBefore), linesOf(change.fileAfter));
}

} // namespace

QString preview(const Plan &plan)
{
    QString text;
    for (const Change &change : plan.changes) {
        if (change.keyAct != KeyAct::None)
            text += keyDiff(change);
        else if (change.before || change.after)
            text += valueDiff(change);
        else if (change.automatic && change.isOfFile())
            text += fileDiff(change);
    }
    return text;
}

} // namespace repair
