// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/media/search.h"
#include "machine/pe/image.h"
#include "repair/plan.h"
#include "rules/action.h"

#include <QByteArray>
#include <QMap>

namespace repair {

/// Which registry editor a person has: until Windows 2000 only Regedt32 edits values of every type, since Windows XP there is only Regedit.
enum class RegistryEditor { Regedt32, Regedit, Unknown };

/// A plan while it is made: what it is made from, and what has been found so far.
struct Draft {
    const machine::Machine &machine;
    QString media;
    Plan plan;
    QMap<QString, bool> hives; ///< hives looked at, and whether they may be written
    bool wantsWriting = false; ///< the remedy holds an action that changes the machine itself
    RegistryEditor editor = RegistryEditor::Unknown;

    void add(Change change, const rules::Action &action, const QString &note);
    void refuse(const QString &why);
    void refuse(const base::Error &error);
    /// Whether a new file may take the place of this one with all that it is besides its bytes; refuses otherwise. Warns of a disk that is
    /// mounted read-only: the plan is good to read.
    bool mayReplace(const QString &path);
};

/// One of the actions that an action with `each:` stands for, with what to know about its place.
struct Repetition {
    rules::Action action;
    QString note;
};
/// The action itself where it has no `each:`. Otherwise one for each key that is meant, in each control set that the next boot may use, by name;
/// refuses where it is not known whether a key is meant, and says so where there is none.
[[nodiscard]] std::vector<Repetition> repetitionsOf(Draft &draft, const rules::Action &action);

/// Each adds the changes of one action, or says in plan.refusals, plan.nothing or plan.notDone why there is none. `note` goes with every change of
/// the action.
void planAction(Draft &draft, const rules::Action &action, const rules::RegistrySet &what, const QString &note);
void planAction(Draft &draft, const rules::Action &action, const rules::RegistryPart &what, const QString &note);
void planAction(Draft &draft, const rules::Action &action, const rules::RegistryBits &what, const QString &note);
void planAction(Draft &draft, const rules::Action &action, const rules::RegistryLine &what, const QString &note);
void planAction(Draft &draft, const rules::Action &action, const rules::ServiceStartType &what, const QString &note);
void planAction(Draft &draft, const rules::Action &action, const rules::RegistryDelete &what, const QString &note);
void planAction(Draft &draft, const rules::Action &action, const rules::RegistryDeleteKey &what, const QString &note);
void planAction(Draft &draft, const rules::Action &action, const rules::RegistryCopy &what, const QString &note);
void planAction(Draft &draft, const rules::Action &action, const rules::FileReplace &what, const QString &note);
void planAction(Draft &draft, const rules::Action &action, const rules::FileRename &what, const QString &note);
void planAction(Draft &draft, const rules::Action &action, const rules::FileCopy &what, const QString &note);
void planAction(Draft &draft, const rules::Action &action, const rules::FileDelete &what, const QString &note);
void planAction(Draft &draft, const rules::Action &action, const rules::IniSet &what, const QString &note);
void planAction(Draft &draft, const rules::Action &action, const rules::FileCheck &what, const QString &note);
void planAction(Draft &draft, const rules::Action &action, const rules::Manual &what, const QString &note);
void planAction(Draft &draft, const rules::Action &action, const rules::Restart &what, const QString &note);

/// The key of a service in the set of `CurrentControlSet`, and its value Start.
[[nodiscard]] base::ValueAddress startOf(const QString &service);
/// `disabled (4)`: a start type as people know it and as the registry has it.
[[nodiscard]] QString startTypeText(quint32 start);

/// The strings of a list once an action is done with it. BadInput where the place of the added ones is not in the list.
[[nodiscard]] base::Result<QStringList> withLines(const QStringList &present, const rules::RegistryLine &what);

/// Said by the answer to a question `os`, where the tree asks it, else by the machine.
[[nodiscard]] RegistryEditor editorOf(const engine::Session &session, const machine::Machine &machine);
/// What the registry editor on the machine itself has to be told, step by step. `after` is known where the machine could be read.
[[nodiscard]] QString editorSteps(const rules::Action &action, const base::ValueAddress &address, const std::optional<machine::RegistryValue> &after,
                                  RegistryEditor editor);
/// The same for a key that is made.
[[nodiscard]] QString editorStepsToMake(const base::KeyAddress &key, RegistryEditor editor);

/// A file that is to take the place of another.
struct NewFile {
    QString path; ///< where it is, for people
    QByteArray bytes;
    FileState state;
    QDateTime modified;
    std::optional<machine::pe::Image> image; ///< empty when it is no program file
};

[[nodiscard]] NewFile ofMedium(machine::media::MediumFile found);

/// Reads a file of a medium: `path` itself, or what lies `inside` it (machine/media/search.h).
[[nodiscard]] base::Result<NewFile> readNewFile(const QString &path, const QString &inside);

/// A program file of the system that says which processor the machine has.
[[nodiscard]] base::FileAddress processorFile(const machine::Machine &machine);

/// Why `file` must not take the place of `present`, or stand there where there is none; empty when it may: a program file that is whole and is
/// the wanted one by its own version information, for the same processor, of a version that `accept` allows, all of whose DLLs are on the machine, and with
/// which no logon files of before and after Service Pack 4 are mixed. Asked when planning and again right before writing.
[[nodiscard]] QStringList objections(const machine::Machine &machine, const base::FileAddress &address, const std::optional<machine::FileInfo> &present,
                                     const rules::Accept &accept, const NewFile &file);

[[nodiscard]] FileState stateOf(const machine::FileInfo &info);

} // namespace repair
