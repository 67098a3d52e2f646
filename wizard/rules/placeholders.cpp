// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/placeholders.h"

#include <QRegularExpression>

namespace rules {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &pattern()
{
    static const QRegularExpression placeholder(uR"(\{answer:\s*([A-Za-z0-9][A-Za-z0-9.-]*)\})"_s);
    return placeholder;
}

using Use = std::function<void(QString &, TextRole)>;

void useKey(base::KeyAddress &key, const Use &use)
{
    for (QString &element : key.path)
        use(element, TextRole::Name);
}

void useAddress(base::ValueAddress &address, const Use &use)
{
    useKey(address.key, use);
    if (!address.name.isEmpty())
        use(address.name, TextRole::Name);
}

struct TextsOf {
    const Use &use;

    void operator()(RegistrySet &set) const
    {
        useAddress(set.address, use);
        use(set.data, TextRole::Data);
    }
    void operator()(RegistryBits &bits) const { useAddress(bits.address, use); }
    void operator()(RegistryPart &part) const { useAddress(part.address, use); }
    void operator()(RegistryLine &line) const
    {
        useAddress(line.address, use);
        for (QStringList *list : {&line.remove, &line.add}) {
            for (QString &string : *list)
                use(string, TextRole::Data);
        }
    }
    void operator()(RegistryDelete &what) const { useAddress(what.address, use); }
    void operator()(RegistryDeleteKey &what) const { useKey(what.key, use); }
    void operator()(RegistryCopy &what) const
    {
        useKey(what.from, use);
        useAddress(what.address, use);
    }
    void operator()(ServiceStartType &what) const { use(what.service, TextRole::Name); }
    void operator()(Manual &what) const { use(what.text, TextRole::Data); }
    void operator()(auto &) const { }
};

} // namespace

QStringList answersIn(const QString &text)
{
    QStringList ids;
    for (const QRegularExpressionMatch &match : pattern().globalMatch(text))
        ids << match.captured(1);
    return ids;
}

QStringList machineWordsIn(const QString &text)
{
    static const QRegularExpression placeholder(uR"(\{machine:\s*([^{}]*)\})"_s);
    QStringList words;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        words << match.captured(1);
    return words;
}

QString unfilledIn(const QString &text)
{
    static const QRegularExpression look(uR"(\{(?!answer:|machine:|subkey\})[A-Za-z][A-Za-z _.-]*[0-9]?\}|<[A-Za-z][A-Za-z _-]*>)"_s);
    return look.match(text).captured();
}

QString withAnswers(const QString &text, const std::function<QString(const QString &)> &answer)
{
    QString filled;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : pattern().globalMatch(text)) {
        filled += text.sliced(from, match.capturedStart() - from) + answer(match.captured(1));
        from = match.capturedEnd();
    }
    return filled + text.sliced(from);
}

void forEachText(Action &action, const Use &use)
{
    std::visit(TextsOf{use}, action.what);
}

} // namespace rules
