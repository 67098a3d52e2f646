// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/importreg.h"

#include "base/text.h"
#include "base/texts.h"
#include "machine/regfile/regfile.h"
#include "machine/registryvalue.h"
#include "workflow/importtext.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace workflow {

using namespace Qt::StringLiterals;
namespace regfile = machine::regfile;

namespace {

constexpr quint32 regBinary = 3;
constexpr qsizetype maximumActions = 500;

/// The key as a tree writes it; empty where a tree cannot reach it.
QString keyInTree(const QString &path)
{
    static const std::pair<QString, QString> roots[]
        = {{u"HKEY_LOCAL_MACHINE\\"_s, {}}, {u"HKLM\\"_s, {}}, {u"HKEY_CLASSES_ROOT\\"_s, u"SOFTWARE\\Classes\\"_s}, {u"HKCR\\"_s, u"SOFTWARE\\Classes\\"_s}};
    for (const auto &[root, instead] : roots) {
        if (!path.startsWith(root, Qt::CaseInsensitive))
            continue;
        QStringList parts = (instead + path.sliced(root.size())).split(u'\\');
        parts.front() = parts.front().toUpper();
        if (parts.size() < 2 || (parts.front() != "SYSTEM"_L1 && parts.front() != "SOFTWARE"_L1))
            return {};
        // A file names the control set of the machine that it was exported from.
        static const QRegularExpression controlSet(u"^ControlSet\\d{3}$"_s, QRegularExpression::CaseInsensitiveOption);
        if (parts.front() == "SYSTEM"_L1 && controlSet.match(parts[1]).hasMatch())
            parts[1] = u"CurrentControlSet"_s;
        return parts.join(u'\\');
    }
    return {};
}

/// `type: REG_DWORD, data: "0x00000002"`; empty where a tree has no way to write it.
QString dataInTree(const machine::RegistryValue &value)
{
    switch (value.type) {
    case machine::regSz:
    case machine::regExpandSz:
        return value.isCleanText() && canStandInTree(value.text()) ? u"type: %1, data: %2"_s.arg(machine::typeName(value.type), quotedForTree(value.text()))
                                                                   : QString();
    case machine::regDword:
        return value.bytes.size() == 4 ? u"type: REG_DWORD, data: %1"_s.arg(quotedForTree(machine::toDisplay(value))) : QString();
    case regBinary:
        return value.bytes.isEmpty() ? QString() : u"type: REG_BINARY, data: %1"_s.arg(quotedForTree(QString::fromLatin1(value.bytes.toHex(' '))));
    case machine::regMultiSz: {
        const auto strings = value.strings();
        if (!strings || strings->isEmpty() || !std::ranges::all_of(*strings, canStandInTree))
            return {};
        QStringList list;
        for (const QString &each : *strings)
            list << quotedForTree(each);
        return u"type: REG_MULTI_SZ, data: [%1]"_s.arg(list.join(u", "_s));
    }
    default:
        return {};
    }
}

/// What stands in braces there is the file's own; a blank keeps it from being taken for an answer.
QString byHand(QString text)
{
    static const QRegularExpression placeholder(u"\\{(?=(answer|machine):|subkey\\})"_s);
    if (text.contains(placeholder))
        text = text.replace(placeholder, u"{ "_s) + u" (Leave out the blank behind the brace.)"_s;
    return u"manual: {text: %1, confirm: It is done}"_s.arg(quotedForTree(u"TODO. "_s + text));
}

using Keys = std::vector<regfile::Key>;

bool isAtOrBelow(const QString &path, const QString &above)
{
    return path.compare(above, Qt::CaseInsensitive) == 0 || path.startsWith(above + u'\\', Qt::CaseInsensitive);
}

/// Why a person does what the file does with this key; empty when a tree can.
QString whyByHand(const Keys &keys, const regfile::Key &key)
{
    if (!canStandInTree(key.path))
        return u"A tree cannot say the name of this key as it is."_s;
    if (keyInTree(key.path).isEmpty())
        return u"A tree reaches only SYSTEM and SOFTWARE of HKEY_LOCAL_MACHINE."_s;
    const auto isRemade = [&](const regfile::Key &gone) {
        return gone.deleted && isAtOrBelow(key.path, gone.path)
               && std::ranges::any_of(keys, [&](const regfile::Key &made) { return !made.deleted && isAtOrBelow(made.path, gone.path); });
    };
    return std::ranges::any_of(keys, isRemade) ? u"A remedy cannot delete a key and make it again; keep to the order of these steps."_s : QString();
}

QString keyAction(const Keys &keys, const regfile::Key &key)
{
    const QString why = whyByHand(keys, key);
    return why.isEmpty() ? u"registry.delete-key: {key: %1}"_s.arg(quotedForTree(keyInTree(key.path)))
                         : byHand(u"Delete the key %1 with all below it. %2"_s.arg(key.path, why));
}

/// A key without values; empty where it is made for a value at or below it.
QString emptyKeyAction(const Keys &keys, const regfile::Key &key)
{
    const auto isSet = [](const regfile::Value &value) { return value.data && !dataInTree(*value.data).isEmpty(); };
    const bool isMade = whyByHand(keys, key).isEmpty() && std::ranges::any_of(keys, [&](const regfile::Key &other) {
                            return !other.deleted && isAtOrBelow(other.path, key.path) && std::ranges::any_of(other.values, isSet);
                        });
    return isMade ? QString() : byHand(u"Make the key %1. A tree makes a key only for a value in it."_s.arg(key.path));
}

QString valueAction(const Keys &keys, const regfile::Key &key, const regfile::Value &value)
{
    const QString path = keyInTree(key.path);
    const QString why = whyByHand(keys, key);
    const QString name = value.name.isEmpty() ? u"the default value"_s : value.name;
    const QString shown = value.data ? machine::toDisplay(*value.data) : QString();
    if (!why.isEmpty() || !canStandInTree(value.name))
        return byHand(value.data ? u"In %1 set %2 to %3. %4"_s.arg(key.path, name, shown, why) : u"In %1 delete %2. %3"_s.arg(key.path, name, why));
    if (!value.data)
        return u"registry.delete: {key: %1, value: %2}"_s.arg(quotedForTree(path), quotedForTree(value.name));
    const QString data = dataInTree(*value.data);
    if (data.isEmpty())
        return byHand(
            u"In %1 set %2 (%3) to %4. A tree cannot write this."_s.arg(key.path, name, machine::typeName(value.data->type), base::oneLine(shown, 200)));
    return u"registry.set: {key: %1, value: %2, %3, make-key: yes}"_s.arg(quotedForTree(path), quotedForTree(value.name), data);
}

/// Of a value that the file writes more than once, the last counts.
void keepLastOnly(Keys &keys)
{
    QSet<QString> later;
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        for (qsizetype i = std::ssize(key->values) - 1; i >= 0; --i) {
            const QString place = (key->path + u'\0' + key->values[static_cast<size_t>(i)].name).toLower();
            if (later.contains(place))
                key->values.erase(key->values.begin() + i);
            later.insert(place);
        }
    }
}

} // namespace

base::Result<QString> treeFromRegFile(const QByteArray &bytes, const QString &fileName)
{
    const auto file = regfile::parse(bytes, fileName);
    if (!file)
        return base::pass(file.error());
    Keys keys = file->keys;
    keepLastOnly(keys);
    QStringList actions;
    for (const regfile::Key &key : keys) {
        if (key.deleted)
            actions << keyAction(keys, key);
        else if (key.values.empty())
            actions << emptyKeyAction(keys, key);
        for (const regfile::Value &value : key.values)
            actions << valueAction(keys, key, value);
    }
    actions.removeAll(QString());
    if (actions.isEmpty())
        return base::fail(base::Failure::BadInput, Texts::tr("This file changes no value and deletes no key, so there is nothing to make a tree of."));
    if (actions.size() > maximumActions) {
        return base::fail(base::Failure::BadInput,
                          Texts::tr("This file makes %1 changes. A tree is for a fix of at most %2; take out of the file what the fix needs.")
                              .arg(actions.size())
                              .arg(maximumActions));
    }
    const QString name = QFileInfo(fileName).fileName();
    const QString id = idForTree(fileName);
    QString lines;
    for (const QString &action : std::as_const(actions))
        lines += u"          - "_s + action + u'\n';
    return QStringLiteral(R"(# Made by "fixwright import" from %1. Decide what is marked TODO, then run "fixwright check" on it.
fixtree: 1
id: %2
title: %3
version: "0.1"
language: en
description: TODO say which problem this fixes.
no-match: TODO say what to do when the problem is another one.

articles:
  import: {title: %4}

questions:
  problem:
    kind: yes-no
    ask: "TODO ask what tells this problem apart"
    why: The changes are right for this problem only.
    how: TODO say how to find out; a fact that the machine tells is better than a question.

start: problem
steps:
  problem:
    ask: problem
    branches:
      - {is: yes, go: imported}
    otherwise: no-match

diagnoses:
  imported:
    title: TODO name the problem
    cause: TODO say what causes it.
    articles: [import]
    requires:
      - {when: {problem: yes}, says: TODO say what must be so}
    remedies:
      apply:
        title: %5
        risk: medium
        restart: yes
        actions:
%6
cases:
  problem-is-there:
    answers: {problem: yes}
    expect: {outcome: match, diagnosis: imported, remedy: apply}
  problem-is-another:
    answers: {problem: no}
    expect: {outcome: none}
)")
        .arg(nameInComment(name), id, quotedForTree(u"TODO "_s + name), quotedForTree(u"The registry file "_s + name),
             quotedForTree(u"Make the changes of "_s + name), lines);
}

} // namespace workflow
