// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "repair/planvalue.h"

#include <QVersionNumber>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

QString editorFor(quint32 type)
{
    switch (type) {
    case 3:
        return u"Binary"_s;
    case 4:
        return u"DWORD"_s;
    case 7:
        return u"Multi String"_s;
    default:
        return u"String"_s;
    }
}

/// What has to be done in the registry editor when the right key is open.
struct Steps {
    const base::ValueAddress &address;
    const std::optional<machine::RegistryValue> &after;
    RegistryEditor editor;
    QString name; ///< the default value has one for people only

    QStringList operator()(const rules::RegistrySet &what) const
    {
        const auto type = static_cast<quint32>(what.type);
        const QString make
            = editor == RegistryEditor::Regedit
                  ? Texts::tr("Double-click the value %1. It has the type %2; if it is not there, make it with Edit > New, with this name and type.")
                  : Texts::tr("Double-click the value %1. It has the type %2; if it is not there, make it with Edit > Add Value, with this name and type.");
        return {make.arg(name, machine::typeName(type)), Texts::tr("In the %1 Editor, make it exactly this: %2").arg(editorFor(type), what.data)};
    }
    QStringList operator()(const rules::RegistryBits &what) const
    {
        QStringList steps{Texts::tr("Write down what the value %1 is now, so that it can be put back.").arg(name)};
        if (after)
            return steps << Texts::tr("In the DWORD Editor, make it exactly this: %1").arg(machine::toDisplay(*after));
        const auto bits = [](quint32 number) { return u"0x%1"_s.arg(QString::number(number, 16).rightJustified(8, u'0')); };
        if (what.set != 0)
            steps << Texts::tr("In the DWORD Editor (Radix: Hex), set these bits and change no others: %1").arg(bits(what.set));
        if (what.clear != 0)
            steps << Texts::tr("In the DWORD Editor (Radix: Hex), clear these bits and change no others: %1").arg(bits(what.clear));
        return steps;
    }
    QStringList operator()(const rules::RegistryLine &what) const
    {
        QStringList steps{Texts::tr("Double-click the value %1 of the type REG_MULTI_SZ. The Multi-String Editor shows a string a line.").arg(name)};
        for (const QString &string : what.remove)
            steps << Texts::tr("If there is a line that reads exactly %1, delete that line and no other.").arg(string);
        for (const QString &string : what.add) {
            const QString where = !what.before.isEmpty()  ? Texts::tr("right above the line %1").arg(what.before)
                                  : !what.after.isEmpty() ? Texts::tr("right below the line %1").arg(what.after)
                                                          : Texts::tr("at the end");
            steps << Texts::tr("If no line reads exactly %1, add it as a line of its own, %2.").arg(string, where);
        }
        return steps << Texts::tr("Leave the other lines as they are.");
    }
    QStringList operator()(const rules::ServiceStartType &what) const
    {
        return {Texts::tr("Write down what the value %1 is now, so that it can be put back.").arg(name),
                Texts::tr("In the DWORD Editor, make it %1: %2").arg(static_cast<int>(what.start)).arg(startTypeText(static_cast<quint32>(what.start)))};
    }
    QStringList operator()(const rules::RegistryPart &what) const
    {
        QStringList steps{Texts::tr("Write down what the value %1 is now, so that it can be put back.").arg(name),
                          Texts::tr("Double-click the value %1. The String Editor shows it as one line.").arg(name)};
        if (after) {
            steps << Texts::tr("Change it to this, all on one line: %1").arg(after->text());
            return steps;
        }
        const QString item = QString::number(what.item);
        steps << Texts::tr("Find %1= in the line. If %2 or more numbers stand behind it, change nothing: it is done already.").arg(what.part, item)
              << Texts::tr("Otherwise type ,%1 right behind the last of its %2 numbers, without a blank. Change nothing else in the line.")
                     .arg(what.data, QString::number(what.item - 1));
        for (const auto &expected : what.expects)
            steps
                << Texts::tr("Look for %1 in the line. If it does not read %2, stop and ask. %3").arg(expected.present, expected.form, expected.says).trimmed();
        return steps;
    }
    QStringList operator()(const rules::RegistryDelete &) const
    {
        return {Texts::tr("Select the value %1. If it is not there, it is done already.").arg(name), Texts::tr("Choose Edit > Delete and confirm.")};
    }
    QStringList operator()(const rules::RegistryCopy &what) const
    {
        return {Texts::tr("Make the value %1 there exactly what it is in %2, with the same type.").arg(name, what.from.inEditor())};
    }
    QStringList operator()(const rules::RegistryDeleteKey &what) const
    {
        return {Texts::tr("Save it first, so that it can be put back: %1")
                    .arg(editor == RegistryEditor::Regedit ? Texts::tr("choose File > Export, with \"Selected branch\".")
                                                           : Texts::tr("choose Registry > Save Key.")),
                Texts::tr("Choose Edit > Delete and confirm. %1 goes with all that is below it.").arg(what.key.path.last())};
    }
    QStringList operator()(const auto &) const { return {}; }
};

} // namespace

RegistryEditor editorOf(const engine::Session &session, const machine::Machine &machine)
{
    const base::Value answer = session.answers.value(u"os"_s).value;
    if (const auto *os = std::get_if<base::Choice>(&answer))
        return os->option.startsWith(u"nt"_s) || os->option.contains(u"2000"_s) ? RegistryEditor::Regedt32 : RegistryEditor::Regedit;
    const auto version = machine.value({base::KeyAddress::fromString(u"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"_s), u"CurrentVersion"_s});
    if (!version || !*version || !(**version).isText())
        return RegistryEditor::Unknown;
    const QVersionNumber number = QVersionNumber::fromString((**version).text());
    static const QVersionNumber xp(5, 1);
    return number.isNull() ? RegistryEditor::Unknown : number < xp ? RegistryEditor::Regedt32 : RegistryEditor::Regedit;
}

namespace {

/// How the editor is started and the key opened.
QStringList toOpen(const base::KeyAddress &key, RegistryEditor editor)
{
    const QString root = key.inEditor().section(u'\\', 0, 0);
    const QString path = key.inEditor().section(u'\\', 1);
    QStringList steps;
    if (editor == RegistryEditor::Regedt32)
        steps << Texts::tr("On the machine, log on as an administrator, choose Start > Run and start Regedt32. (Regedit cannot edit all types.)")
              << Texts::tr("In the window %1, open the key %2.").arg(root, path);
    else if (editor == RegistryEditor::Regedit)
        steps << Texts::tr("On the machine, log on as an administrator, press Windows+R and start Regedit.")
              << Texts::tr("Below %1, open the key %2.").arg(root, path);
    else
        steps << Texts::tr(
            "On the machine, log on as an administrator and start the registry editor: Regedt32 on Windows NT and 2000, Regedit since Windows XP.")
              << Texts::tr("Below %1, open the key %2.").arg(root, path);
    if (key.hive() == u"USERS"_s)
        steps << Texts::tr("A user's key is there only while that user is logged on. Otherwise load the file NTUSER.DAT of the user's profile first.");
    return steps;
}

QString numbered(const QStringList &steps)
{
    QString text;
    for (qsizetype i = 0; i < steps.size(); ++i)
        text += QString::number(i + 1) + u". "_s + steps[i] + (i + 1 < steps.size() ? u"\n"_s : QString());
    return text;
}

} // namespace

QString editorStepsToMake(const base::KeyAddress &key, RegistryEditor editor)
{
    QStringList steps = toOpen({key.path.first(key.path.size() - 1)}, editor);
    steps << Texts::tr("If there is a key %1 below it, it is done already.").arg(key.path.last())
          << (editor == RegistryEditor::Regedit
                  ? Texts::tr("Choose Edit > New > Key and name it exactly %1.").arg(key.path.last())
                  : Texts::tr("Choose Edit > Add Key, type exactly %1 as its name, leave the class empty, and confirm.").arg(key.path.last()))
          << Texts::tr("Close the registry editor.");
    return numbered(steps);
}

QString editorSteps(const rules::Action &action, const base::ValueAddress &address, const std::optional<machine::RegistryValue> &after, RegistryEditor editor)
{
    QStringList steps = toOpen(address.key, editor);
    const auto *set = std::get_if<rules::RegistrySet>(&action.what);
    if (set && set->makeKey && !after)
        steps << Texts::tr("If it is not there, make it: each missing key of this path with Edit > Add Key (in Regedit: Edit > New > Key).");
    steps += std::visit(Steps{address, after, editor, nameOf(address)}, action.what);
    steps << Texts::tr("Close the registry editor.");
    return numbered(steps);
}

} // namespace repair
