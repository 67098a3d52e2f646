// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ordering.h"
#include "engine/evaluate.h"
#include "rules/condition.h"
#include "rules/tree.h"

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>

/// Inside the engine: what may still be true of one question or one fact. A domain is a set of values, narrowed by an answer or by an
/// assumption of the walk; a test of a condition is True when all values left pass it, False when none does.
namespace engine {

/// How options go together: exactly one of a choice, any of a "many", and for a message either `no-message`, or `other`, or one
/// recognised pattern or more.
enum class OptionRule { ExactlyOne, Any, Message };

struct OptionDomain {
    OptionRule rule = OptionRule::ExactlyOne;
    QMap<QString, base::Presence> options;

    [[nodiscard]] base::Presence presence(const QString &option) const; ///< an option that does not exist is absent
    /// Sets one option and draws the conclusions that the rule allows.
    void set(const QString &option, base::Presence presence);
    /// For ExactlyOne: the options of `among` stay possible (`inside`), or all the others do.
    void restrict(const QStringList &among, bool inside);
    [[nodiscard]] bool isDecided() const;

private:
    void conclude();
};

struct ScalarDomain {
    base::Scale scale = base::Scale::Automatic;
    std::optional<QString> is;          ///< known exactly
    bool isList = false;                ///< what is known is a list, base::Text::isList
    QStringList isNot;
    std::optional<QString> from, below; ///< bounds, as in a Range test
    std::optional<QString> maximum;     ///< inclusive
    QStringList contains, lacks;
};

class Domain
{
public:
    /// Everything an answer to this question could be. `patterns` are the message ids that are told apart (Index::patterns).
    [[nodiscard]] static Domain of(const rules::Question &question, const QSet<QString> &patterns);
    [[nodiscard]] static Domain of(const rules::FactSpec &fact);

    /// Narrowed to what an answer says. `recognised`: the ids of the patterns found in a message answer.
    void narrow(const base::Value &value, const QSet<QString> &recognised = {});
    /// Narrowed to what two answers leave that disagree: what either of them says may be so.
    void narrowToEither(const base::Value &one, const base::Value &other);
    void setAbsent(); ///< a fact that was looked for and is not there

    [[nodiscard]] Truth test(const rules::Test &test) const;
    /// Two narrower domains that together are this one, chosen so that `test` comes nearer to a decision. Nothing when `test` is
    /// decided, or compares what cannot be compared.
    [[nodiscard]] std::optional<std::pair<Domain, Domain>> split(const rules::Test &test) const;

    [[nodiscard]] bool isDecided() const;
    [[nodiscard]] const OptionDomain *options() const { return std::get_if<OptionDomain>(&m_values); }
    [[nodiscard]] OptionDomain *options() { return std::get_if<OptionDomain>(&m_values); }
    /// A text that is equal for equal domains.
    void appendKey(QByteArray &key) const;

private:
    Truth m_exists = Truth::True;
    std::variant<OptionDomain, ScalarDomain> m_values;
};

/// The two answers to a message question that are no pattern, and the name under which all patterns stand that no condition names.
inline constexpr QLatin1StringView noMessage{"no-message"};
inline constexpr QLatin1StringView otherMessage{"other"};
inline constexpr QLatin1StringView unnamedPattern{"*"};

} // namespace engine
