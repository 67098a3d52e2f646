// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/options.h"

#include "base/text.h"
#include "base/texts.h"

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<base::Error> wrong(const Command &command, const QString &message)
{
    return base::fail(base::Failure::BadInput, Texts::tr("%1 Usage: %2").arg(message, command.usage()));
}

const Option *find(const Command &command, const QString &name)
{
    const auto found = std::ranges::find(command.options, name, &Option::name);
    return found == command.options.end() ? nullptr : &*found;
}

QStringList names(const Command &command)
{
    QStringList names;
    for (const Option &option : command.options)
        names << option.name;
    return names << u"--help"_s;
}

std::unexpected<base::Error> unknown(const Command &command, const QString &name)
{
    const QString near = base::nearest(name, names(command));
    const QString all = names(command).join(u", "_s);
    return base::fail(base::Failure::BadInput,
                      near.isEmpty() ? Texts::tr("\"fixwright %1\" has no option %2. It has: %3.").arg(command.name, name, all)
                                     : Texts::tr("\"fixwright %1\" has no option %2. Did you mean %3? It has: %4.").arg(command.name, name, near, all));
}

/// One option at words[i]; moves i to its last word.
base::Status take(const Command &command, const QStringList &words, qsizetype &i, Arguments &arguments)
{
    const QString word = words[i];
    const qsizetype equals = word.startsWith(u"--"_s) ? word.indexOf(u'=') : -1;
    const QString name = equals < 0 ? word : word.first(equals);
    const Option *option = find(command, name);
    if (!option)
        return unknown(command, name);
    if (!option->repeatable && arguments.has(name))
        return wrong(command, Texts::tr("%1 was given twice.").arg(name));
    if (option->value.isEmpty()) {
        if (equals >= 0)
            return wrong(command, Texts::tr("%1 takes no value.").arg(name));
        arguments.values.insert(name, {});
        return {};
    }
    if (equals >= 0) {
        arguments.values[name] << word.sliced(equals + 1);
        return {};
    }
    if (i + 1 >= words.size() || (words[i + 1].startsWith(u"--"_s)))
        return wrong(command, Texts::tr("%1 needs a value (%2).").arg(name, option->value));
    arguments.values[name] << words[++i];
    return {};
}

} // namespace

QString Command::usage() const
{
    QString text = u"fixwright "_s + name;
    if (!operands.isEmpty())
        text += u' ' + operands;
    for (const Option &option : options)
        text += u" [%1%2]%3"_s.arg(option.name, option.value.isEmpty() ? QString() : u' ' + option.value, option.repeatable ? u"..."_s : QString());
    return text;
}

QString Command::help() const
{
    QString text = Texts::tr("Usage: %1").arg(usage()) + u"\n\n"_s + description + u"\n\n"_s + Texts::tr("Options:") + u'\n';
    const auto line = [](const QString &left, const QString &right) { return u"  "_s + left.leftJustified(24) + u"  "_s + right + u'\n'; };
    for (const Option &option : options)
        text += line(option.value.isEmpty() ? option.name : option.name + u' ' + option.value, option.help);
    return text + line(u"--help"_s, Texts::tr("Shows this text."));
}

base::Result<Arguments> parse(const Command &command, const QStringList &words)
{
    Arguments arguments;
    bool options = true;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (options && words[i] == u"--"_s) {
            options = false;
        } else if (options && words[i].size() > 1 && words[i].startsWith(u'-')) {
            if (const auto taken = take(command, words, i, arguments); !taken)
                return base::pass(taken.error());
        } else {
            arguments.operands << words[i];
        }
    }
    if (arguments.operands.size() < command.minimumOperands)
        return wrong(command, Texts::tr("%1 is missing.").arg(command.operands));
    if (arguments.operands.size() > command.maximumOperands)
        return wrong(command, Texts::tr("\"%1\" is one word too many.").arg(arguments.operands[command.maximumOperands]));
    return arguments;
}

} // namespace cli
