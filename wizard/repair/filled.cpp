// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/filled.h"

#include "base/texts.h"
#include "engine/evaluate.h"
#include "rules/placeholders.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 255;
constexpr qsizetype longestText = 2000;

/// The answer as it is written into a text; empty where there is none that could be.
QString wordOf(const base::Value &value)
{
    if (const auto *number = std::get_if<base::Number>(&value)) {
        const bool isWhole = std::nearbyint(number->number) == number->number && std::abs(number->number) < 1e15;
        return isWhole ? QString::number(static_cast<qint64>(number->number)) : QString::number(number->number);
    }
    if (const auto *text = std::get_if<base::Text>(&value))
        return text->text.trimmed();
    const auto *choice = std::get_if<base::Choice>(&value);
    return choice ? choice->option : QString();
}

/// Why a text with answers in it cannot stand where it is to go; empty when it can.
QString whyNot(const QString &text, rules::TextRole role)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; };
    if (std::ranges::any_of(text, isControl) || !text.isValidUtf16())
        return Texts::tr("it holds a line break or another character that cannot be seen");
    if (role == rules::TextRole::Data)
        return text.size() > longestText ? Texts::tr("it is longer than %1 characters").arg(longestText) : QString();
    if (text.contains(u'\\') || text.contains(u'/'))
        return Texts::tr("it holds a slash or a backslash, and is to be one name");
    if (text.isEmpty() || text.size() > longestName)
        return Texts::tr("a name has 1 to %1 characters").arg(longestName);
    return {};
}

base::Result<QString> systemRoot(const machine::Machine &machine)
{
    if (!machine.canRead())
        return Texts::tr("(the Windows folder of the machine, such as C:\\WINNT)");
    const auto value = machine.value({base::KeyAddress::fromString(u"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"_s), u"SystemRoot"_s});
    if (!value)
        return base::pass(value.error());
    static const QRegularExpression form(QRegularExpression::anchoredPattern(uR"([A-Za-z]:\\[^\\/:*?"<>|]{1,200})"_s));
    const QString text = *value && (**value).isText() && (**value).isWholeText() ? (**value).text() : QString();
    if (!form.match(text).hasMatch())
        return base::fail(base::Failure::Refused,
                          Texts::tr("The change needs the machine's Windows folder, and its registry does not name it (SOFTWARE\\Microsoft\\Windows "
                                    "NT\\CurrentVersion, SystemRoot)."));
    return text;
}

} // namespace

base::Result<rules::Action> filled(const engine::CompiledTree &compiledTree, const engine::Session &session, const machine::Machine &machine,
                                   const rules::Action &action)
{
    for (const QString &id : action.answers) {
        const rules::Question *question = compiledTree.tree().question(id);
        if (!question || engine::isDisputed(session, id) || wordOf(session.answers.value(id).value).isEmpty()) {
            return base::fail(
                base::Failure::Refused,
                Texts::tr("Answer this question first, because the change takes its value from it: %1 (%2)").arg(question ? question->text : id, id));
        }
    }
    QString problem;
    rules::Action made = action;
    const base::Result<QString> root = systemRoot(machine);
    rules::forEachText(made, [&](QString &text, rules::TextRole role) {
        if (role != rules::TextRole::Data || !text.contains(QLatin1StringView(rules::systemRootWord)))
            return;
        if (!root)
            problem = root.error().message;
        else
            text.replace(QLatin1StringView(rules::systemRootWord), *root);
    });
    rules::forEachText(made, [&](QString &text, rules::TextRole role) {
        const QStringList ids = rules::answersIn(text);
        if (ids.isEmpty())
            return;
        text = rules::withAnswers(text, [&](const QString &id) { return wordOf(session.answers.value(id).value); });
        if (const QString why = whyNot(text, role); !why.isEmpty() && problem.isEmpty())
            problem = Texts::tr("The answer to \"%1\" cannot be used in the change: %2.").arg(ids.join(u", "_s), why);
    });
    if (!problem.isEmpty())
        return base::fail(base::Failure::Refused, problem);
    return made;
}

} // namespace repair
