// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/kit.h"

#include "base/folder.h"
#include "base/hash.h"
#include "base/text.h"
#include "base/texts.h"
#include "repair/outputfile.h"
#include "repair/planvalue.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QStringEncoder>

#include <algorithm>
#include <numeric>

namespace repair {

using namespace Qt::StringLiterals;
using machine::regfile::Format;

namespace {

constexpr qint64 floppyBytes = 1'457'664; ///< what DOS can use of a disk of 1.44 MB

/// Several changes of one key stand below one heading.
class RegistryFile
{
public:
    bool add(Format format, const base::ValueAddress &address, const std::optional<machine::RegistryValue> &data)
    {
        const QString path = address.key.inEditor();
        machine::regfile::Value value{address.name, data, 0};
        if (!canWrite(format, path) || !canWrite(format, value))
            return false;
        auto key = std::ranges::find(m_keys, path, &machine::regfile::Key::path);
        if (key == m_keys.end())
            key = m_keys.insert(m_keys.end(), {path, false, {}, 0});
        key->values.push_back(std::move(value));
        return true;
    }
    /// A key that is made, or that goes with all below it.
    bool addKey(Format format, const base::KeyAddress &address, bool isDeleted)
    {
        const QString path = address.inEditor();
        if (!canWrite(format, path) || (isDeleted && format == Format::Regedit4))
            return false;
        m_keys.push_back({path, isDeleted, {}, 0});
        return true;
    }
    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }
    [[nodiscard]] QByteArray bytes(Format format) const { return machine::regfile::write(format, m_keys, {QString::fromLatin1(machine::regfile::kitMark)}); }

private:
    std::vector<machine::regfile::Key> m_keys;
};

bool isKnownValue(const Change &change)
{
    return change.isOfValue() && (change.before || change.after);
}

QString quoted(const std::optional<machine::RegistryValue> &value)
{
    return value ? u"%1 (%2)"_s.arg(machine::toDisplay(*value), machine::typeName(value->type)) : Texts::tr("(absent)");
}

/// With Windows line ends, in 8-bit letters where they do: Notepad of every Windows shows it.
QByteArray textOf(const Kit &kit)
{
    constexpr qsizetype width = 76;
    QString text = kit.title + u"\r\n"_s + QString(kit.title.size(), u'=') + u"\r\n"_s;
    for (const KitSection &section : kit.instructions) {
        text += u"\r\n"_s + section.title + u"\r\n"_s + QString(section.title.size(), u'-') + u"\r\n"_s;
        for (const QString &line : section.lines) {
            static const QRegularExpression number(u"^(\\d+\\. |- )"_s);
            const qsizetype indent = number.match(line).capturedLength();
            text += base::wrapped(line, static_cast<int>(width - indent), base::LongWords::Keep).join(u"\r\n"_s + QString(indent, u' ')) + u"\r\n"_s;
        }
    }
    if (const auto ansi = machine::regfile::toAnsi(text))
        return *ansi;
    return "\xff\xfe" + QByteArray(QStringEncoder(QStringConverter::Utf16LE).encode(text));
}

/// While the plan is gone through, change by change.
class KitMaker
{
public:
    KitMaker(const Case &run, Format format)
        : m_run(run)
        , m_format(format)
    {
    }

    base::Result<Kit> make()
    {
        for (const Change &change : m_run.plan->changes) {
            if (const auto added = add(change); !added)
                return base::pass(added.error());
        }
        if (!m_fix.isEmpty())
            m_kit.add(u"fix.reg"_s, m_fix.bytes(m_format));
        if (!m_undo.isEmpty())
            m_kit.add(u"undo.reg"_s, m_undo.bytes(m_format));
        m_kit.title = m_run.plan->remedyTitle;
        writeInstructions();
        m_kit.add(u"instruct.txt"_s, textOf(m_kit));
        return std::move(m_kit);
    }

private:
    base::Status add(const Change &change)
    {
        const bool isValueKind = change.kind == ChangeKind::SetValue || change.kind == ChangeKind::DeleteValue || change.kind == ChangeKind::Manual;
        const bool isKeyKind = change.kind == ChangeKind::MakeKey || change.kind == ChangeKind::DeleteKey || change.kind == ChangeKind::Manual;
        if (isKeyKind && (change.keyAct == KeyAct::Make || !change.kept.empty()))
            addKey(change);
        else if (isValueKind && isKnownValue(change))
            addValue(change);
        else if (change.kind == ChangeKind::ReplaceFile && change.fileAfter)
            return addFile(change);
        else if (change.kind == ChangeKind::Check)
            m_check << change.text;
        else if (change.kind == ChangeKind::Restart)
            m_after << change.text;
        else
            addByHand(change, change.isOfValue() ? Texts::tr("The value that the machine has now was not read, so it is not in fix.reg.") : QString());
        return {};
    }

    /// With all that is known of it; also of a kind that this file knows nothing of.
    void addByHand(const Change &change, const QString &why)
    {
        QString text = change.text;
        if (change.kind != ChangeKind::Manual || text.isEmpty()) {
            text += u'\n' + Texts::tr("Where: %1").arg(change.address());
            if (change.before || change.after || change.fileBefore || change.fileAfter)
                text += u'\n' + Texts::tr("Now: %1").arg(change.beforeText()) + u'\n' + Texts::tr("After: %1").arg(change.afterText());
        }
        if (!change.note.isEmpty())
            text += u'\n' + change.note;
        m_steps << Texts::tr("By hand: %1").arg(text.trimmed()) + (why.isEmpty() ? QString() : u'\n' + why);
    }

    void addImport()
    {
        if (!std::exchange(m_hasImport, true))
            m_steps << Texts::tr("Import fix.reg: choose Start > Run, type REGEDIT and the path of fix.reg (for example REGEDIT A:\\fix.reg), and confirm. "
                                 "It replaces whole values. So compare first: if a value below \"Before you begin\" is another one now, stop.");
    }
    void addWayBack()
    {
        if (!std::exchange(m_hasUndo, true))
            m_back << Texts::tr(
                "Import undo.reg in the same way as fix.reg. It puts the old values back, whole. Do so only while the values are those that fix.reg made.");
    }

    void addKey(const Change &change)
    {
        const QString place = change.value.key.inEditor();
        const bool isMade = change.keyAct == KeyAct::Make;
        m_check << (isMade ? Texts::tr("%1: the key is there").arg(place) : Texts::tr("%1: the key is not there").arg(place));
        if (m_fix.addKey(m_format, change.value.key, !isMade)) {
            addImport();
            m_now << (isMade ? Texts::tr("%1: there is no such key").arg(place) : Texts::tr("%1: %2").arg(place, change.beforeText()));
        } else {
            addByHand(change, whyNoKeyInFile());
        }
        const bool goesWithTheOneAbove = isMade && std::ranges::any_of(m_run.plan->changes, [&](const Change &other) {
                                             const QStringList above = change.value.key.path.first(change.value.key.path.size() - 1);
                                             return other.keyAct == KeyAct::Make && other.value.key == base::KeyAddress{above};
                                         });
        if (goesWithTheOneAbove)
            return;
        const bool isBack = isMade ? m_undo.addKey(m_format, change.value.key, true) : addKept(change);
        if (!isMade && (!isBack || m_run.machine.kind == machine::Kind::Export))
            addSaving(place, isBack);
        if (isBack)
            addWayBack();
        else if (isMade)
            m_back << Texts::tr("By hand: delete the key %1. %2").arg(place, whyNoKeyInFile());
    }

    /// No registry file holds permissions and class names; whether a key has its own is not known of an export.
    void addSaving(const QString &place, bool isBack)
    {
        m_save << Texts::tr(
                      "Save the key %1 with its permissions, before anything else: with Regedt32 of Windows NT and 2000, Registry > Save Key; with Regedit "
                      "since Windows XP, File > Export, of the type \"Registry Hive Files\". Keep the file.")
                      .arg(place);
        const QString restore = Texts::tr("Make the key, select it, and read into it the file that you saved: with Regedt32, Registry > Restore; with Regedit "
                                          "since Windows XP, File > Import.");
        m_back << (isBack ? Texts::tr("undo.reg does not hold the permissions of the key %1. If it had its own, put it back from the file that you saved. %2")
                          : Texts::tr("undo.reg does not hold the key %1: a registry file cannot put it back as it was. %2"))
                      .arg(place, restore);
    }

    /// All that a deleted key held; false when a part of it cannot be written.
    bool addKept(const Change &change)
    {
        RegistryFile trial = m_undo;
        for (const KeptKey &kept : change.kept) {
            const base::KeyAddress key{change.value.key.path + kept.below};
            if (!kept.isPlain || !trial.addKey(m_format, key, false))
                return false;
            for (const KeptKey::Entry &entry : kept.values) {
                if (!trial.add(m_format, {key, entry.name}, entry.value))
                    return false;
            }
        }
        m_undo = std::move(trial);
        return true;
    }

    /// Of Windows NT 4.0 only Regedt32 shows values of every type; since Windows XP there is only Regedit.
    [[nodiscard]] QString editor() const { return m_format == Format::Regedit4 ? u"Regedt32"_s : u"Regedit"_s; }

    [[nodiscard]] QString whyNoKeyInFile() const
    {
        return m_format == Format::Regedit4 ? Texts::tr("Regedit of Windows NT 4.0 cannot delete keys, so it is not in the registry file.")
                                            : Texts::tr("A registry file cannot hold this name exactly, so it is not in there.");
    }

    void addValue(const Change &change)
    {
        const QString place = change.value.key.inEditor();
        const QString name = nameOf(change.value);
        m_check << Texts::tr("%1, value %2: %3").arg(place, name, quoted(change.after));
        if (m_fix.add(m_format, change.value, change.after)) {
            addImport();
            m_now << Texts::tr("%1, value %2: %3").arg(place, name, quoted(change.before));
        } else {
            addByHand(change, whyNotInFile(change.after.has_value()));
        }
        const bool goesWithItsKey = std::ranges::any_of(
            m_run.plan->changes, [&](const Change &other) { return other.keyAct == KeyAct::Make && other.value.key == change.value.key; });
        if (goesWithItsKey)
            return; // a line of undo.reg would make the key again
        if (!m_undo.add(m_format, change.value, change.before))
            m_back
                << (change.before
                        ? Texts::tr("By hand, with %5: in %1, set the value %2 to %3. %4").arg(place, name, quoted(change.before), whyNotInFile(true), editor())
                        : Texts::tr("By hand, with %4: in %1, delete the value %2. %3").arg(place, name, whyNotInFile(false), editor()));
        else
            addWayBack();
    }

    [[nodiscard]] QString whyNotInFile(bool isSet) const
    {
        if (!isSet && m_format == Format::Regedit4)
            return Texts::tr("Regedit of Windows NT 4.0 cannot delete values, so it is not in the registry file.");
        return Texts::tr("A registry file of this format cannot hold this value exactly, so it is not in there.");
    }

    base::Status addFile(const Change &change)
    {
        const auto file = readNewFile(change.fileAfter->path, change.fileAfter->inside);
        if (!file)
            return base::pass(file.error());
        if (file->state.sha256 != change.fileAfter->sha256)
            return base::fail(base::Failure::Refused, Texts::tr("%1 is not the file any more that the plan was made with. Make a new plan.").arg(file->path));
        const QString name = change.file.elements().last();
        const QString old = name.section(u'.', 0, 0) + u".old"_s;
        const auto isTaken = [&](const KitFile &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; };
        if (std::ranges::any_of(m_kit.files, isTaken) || name.endsWith(u".reg"_s, Qt::CaseInsensitive) || name.endsWith(u".txt"_s, Qt::CaseInsensitive)) {
            addByHand(change, Texts::tr("The kit holds another file of this name already."));
            return {};
        }
        m_kit.add(name, file->bytes);
        m_steps << Texts::tr(
                       "Replace the file %SystemRoot%\\%1: rename it to %2, then copy %3 of this kit there. A file in use can be renamed, not overwritten.")
                       .arg(change.file.path, old, name);
        m_check
            << Texts::tr("%SystemRoot%\\%1: version %2, %3 bytes").arg(change.file.path, change.fileAfter->version, QString::number(change.fileAfter->size));
        m_back << Texts::tr("In the folder of %SystemRoot%\\%1: rename the new file, and rename %2 to %3 again. Restart.").arg(change.file.path, old, name);
        return {};
    }

    static QStringList numbered(const QStringList &steps)
    {
        QStringList lines;
        for (qsizetype i = 0; i < steps.size(); ++i)
            lines << u"%1. %2"_s.arg(QString::number(i + 1), steps[i]);
        return lines;
    }
    static QStringList listed(const QStringList &items)
    {
        QStringList lines;
        for (const QString &item : items)
            lines << u"- "_s + item;
        return lines;
    }
    void section(const QString &title, const QStringList &lines)
    {
        if (!lines.isEmpty())
            m_kit.instructions.push_back({title, lines});
    }

    void writeInstructions()
    {
        const Plan &plan = *m_run.plan;
        const QString computer = m_run.machine.computerName.isEmpty() ? m_run.machine.title : m_run.machine.computerName;
        section(Texts::tr("What this is"), {Texts::tr("The fix for %1, for one computer: %2.").arg(plan.diagnosis, computer),
                                            Texts::tr("Case %1, made by %2 on %3.").arg(m_run.id, m_run.program, plan.made.toUTC().toString(Qt::ISODate)),
                                            Texts::tr("Use it on no other computer: it was made from the values of this one.")});
        QStringList files;
        for (const KitFile &file : m_kit.files)
            files << Texts::tr("%1, %2 bytes").arg(file.name, QString::number(file.bytes.size()));
        files << Texts::tr("instruct.txt, this text; instruct.pdf, the same to be printed") << Texts::tr("checksum.txt, the SHA-256 of each file");
        section(Texts::tr("What to carry"), listed(files));
        QStringList first = plan.warnings + plan.confirmFirst;
        first << Texts::tr("Log on to the computer as an administrator.");
        for (const QString &now : std::as_const(m_now))
            first << Texts::tr("Look at it with %2. It must be this now: %1").arg(now, editor());
        if (!m_hasImport)
            first << Texts::tr("There is no fix.reg in this kit: nothing of the fix can be put into a registry file. The steps say why.");
        section(Texts::tr("Before you begin"), listed(first));
        section(Texts::tr("What to do"), numbered(m_save + m_steps + m_after));
        QStringList check;
        if (!m_check.isEmpty())
            check << Texts::tr("Regedit says nothing of lines that it skips. So look, with %1 and the Explorer:").arg(editor());
        check += listed(m_check);
        check << listed(plan.verify);
        check << Texts::tr(
            "To have it checked, export HKEY_LOCAL_MACHINE\\SYSTEM (and SOFTWARE, if it is named above) with Regedit, carry the files back and run:")
              << u"    fixwright verify %1 --machine after.reg"_s.arg(m_run.id);
        section(Texts::tr("What to check"), check);
        section(Texts::tr("How to go back"), numbered(m_back));
        section(Texts::tr("Not changed"), listed(plan.notDone));
    }

    const Case &m_run;
    Format m_format;
    Kit m_kit;
    RegistryFile m_fix, m_undo;
    QStringList m_now;   ///< values before
    QStringList m_save;  ///< keys, before they are deleted
    QStringList m_steps; ///< in the plan's order
    QStringList m_after; ///< restarts
    QStringList m_check;
    QStringList m_back;
    bool m_hasImport = false;
    bool m_hasUndo = false;
};

} // namespace

qint64 Kit::size() const
{
    return std::accumulate(files.begin(), files.end(), qint64(0), [](qint64 sum, const KitFile &file) { return sum + file.bytes.size(); });
}

QString Kit::room() const
{
    const QLocale local;
    if (size() <= floppyBytes)
        return Texts::tr("%1 in all: it fits on a floppy disk of 1.44 MB.").arg(local.formattedDataSize(size()));
    return Texts::tr("%1 in all: %2 too much for a floppy disk of 1.44 MB. Use another medium.")
        .arg(local.formattedDataSize(size()), local.formattedDataSize(size() - floppyBytes));
}

base::Result<Kit> makeKit(const Case &run, Format format)
{
    if (!run.plan)
        return base::fail(base::Failure::BadInput, Texts::tr("This case has no plan, so there is nothing to carry. Make one with \"fixwright plan -o FILE\"."));
    if (run.plan->status == PlanStatus::Refused)
        return base::fail(base::Failure::Refused, Texts::tr("This plan was refused, so there is nothing to carry. %1").arg(run.plan->refusals.join(u' ')));
    if (run.plan->status == PlanStatus::Nothing)
        return base::fail(base::Failure::Refused, Texts::tr("There is nothing to do, so there is nothing to carry. %1").arg(run.plan->nothing.join(u' ')));
    return KitMaker(run, format).make();
}

base::Status writeKit(const Kit &kit, const QString &folder, const machine::Identity &machine)
{
    const QFileInfo info(folder);
    if (liesOn(QDir::cleanPath(info.absoluteFilePath()) + u"/fix.reg"_s, machine))
        return base::fail(
            base::Failure::Refused,
            Texts::tr("%1 lies on the machine that is repaired, where nothing but the repair is written. Choose a folder of this computer.").arg(folder));
    if (info.exists() && !info.isDir())
        return base::fail(base::Failure::BadInput, Texts::tr("%1 is a file. Name a folder that does not exist or is empty.").arg(folder));
    if (info.isDir() && !QDir(folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System))
        return base::fail(base::Failure::Refused,
                          Texts::tr("There are files in %1 already, and nothing is overwritten. Name a folder that does not exist or is empty.").arg(folder));
    auto opened = info.isDir() ? base::Folder::open(info.absoluteFilePath()) : base::Folder::make(info.absoluteFilePath());
    if (!opened)
        return base::pass(opened.error());
    std::vector<KitFile> files = kit.files;
    QByteArray sums;
    for (const KitFile &file : kit.files)
        sums += base::sha256(file.bytes).toLatin1() + "  " + file.name.toUtf8() + '\n';
    files.push_back({u"checksum.txt"_s, sums});
    QStringList done;
    base::Status written;
    for (const KitFile &file : files) {
        written = opened->writeNew(file.name, file.bytes);
        if (!written)
            break;
        done << file.name;
    }
    if (written)
        written = opened->sync();
    if (!written) {
        for (const QString &name : std::as_const(done))
            (void)opened->remove(name);
    }
    return written;
}

} // namespace repair
