// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/value.h"

#include <QStringList>

namespace base {

using namespace Qt::StringLiterals;

namespace {

struct Printer {
    QString operator()(const Unknown &) const { return u"unknown"_s; }
    QString operator()(const Choice &choice) const { return choice.option; }
    QString operator()(const Many &many) const
    {
        QStringList parts;
        for (const auto &[option, presence] : many.options.asKeyValueRange()) {
            if (presence == Presence::Present)
                parts << option;
            else if (presence == Presence::Unknown)
                parts << option + u'?';
        }
        return parts.isEmpty() ? u"none"_s : parts.join(u',');
    }
    QString operator()(const Text &text) const { return text.text; }
    QString operator()(const Number &number) const { return QString::number(number.number, 'g', 15); }
    QString operator()(const Version &version) const { return version.version.toString(); }
    QString operator()(const YesNo &yesNo) const { return yesNo.yes ? u"yes"_s : u"no"_s; }
};

} // namespace

QString toString(const Value &value)
{
    return std::visit(Printer{}, value);
}

} // namespace base
