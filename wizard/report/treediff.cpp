// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/treediff.h"

#include "base/text.h"
#include "base/texts.h"
#include "engine/evaluate.h"
#include "report/actionwords.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace report {

using namespace Qt::StringLiterals;

namespace {

/// The sentences about one kind of statement. `%1` is what is said, `%2` of `changed` what was said before. An empty one is not told.
struct Topic {
    const char *added;
    const char *removed;
    const char *changed;
};

/// One thing that a tree says in one place, under a key by which the same thing is found in another version.
struct Statement {
    const Topic *topic = nullptr;
    QString key;
    QString value; ///< what may be different with the same key; compared
    QString says;  ///< the value in words
};

struct Place {
    QString about;
    QString title; ///< for a place that is new or gone
    std::vector<Statement> statements;
    QMap<QString, QString> texts; ///< by the name of the key in the file: only read, never decided by
};

namespace topic {
constexpr Topic question{"", "", QT_TRANSLATE_NOOP("Texts", "It is answered otherwise: %1 instead of %2.")};
constexpr Topic option{QT_TRANSLATE_NOOP("Texts", "It has a new answer: %1."), QT_TRANSLATE_NOOP("Texts", "It has no answer %1 any more."), ""};
constexpr Topic detect{QT_TRANSLATE_NOOP("Texts", "The machine answers it now."), QT_TRANSLATE_NOOP("Texts", "The machine does not answer it any more."),
                       QT_TRANSLATE_NOOP("Texts", "The machine answers it from another place, or otherwise.")};
constexpr Topic fact{"", "", QT_TRANSLATE_NOOP("Texts", "It is read from another place, or otherwise.")};
constexpr Topic message{QT_TRANSLATE_NOOP("Texts", "It is now also known by: %1."), QT_TRANSLATE_NOOP("Texts", "It is not known any more by: %1."), ""};
constexpr Topic ask{"", "", QT_TRANSLATE_NOOP("Texts", "It asks %1 instead of %2.")};
constexpr Topic branch{QT_TRANSLATE_NOOP("Texts", "A new way: %1."), QT_TRANSLATE_NOOP("Texts", "A way is gone: %1."),
                       QT_TRANSLATE_NOOP("Texts", "A way leads elsewhere: %1 instead of %2.")};
constexpr Topic order{"", "", QT_TRANSLATE_NOOP("Texts", "Its ways are tried in another order: %1.")};
constexpr Topic requires_{QT_TRANSLATE_NOOP("Texts", "It now also needs: %1."), QT_TRANSLATE_NOOP("Texts", "It does not need any more: %1."), ""};
constexpr Topic fixedWhen{QT_TRANSLATE_NOOP("Texts", "It is now taken as cured where: %1."),
                          QT_TRANSLATE_NOOP("Texts", "It is not taken as cured any more where: %1."), ""};
constexpr Topic evidenceFor{QT_TRANSLATE_NOOP("Texts", "New evidence for it: %1."), QT_TRANSLATE_NOOP("Texts", "No longer evidence for it: %1."),
                            QT_TRANSLATE_NOOP("Texts", "Evidence for it weighs differently: %1 instead of %2.")};
constexpr Topic evidenceAgainst{QT_TRANSLATE_NOOP("Texts", "New evidence against it: %1."), QT_TRANSLATE_NOOP("Texts", "No longer evidence against it: %1."),
                                QT_TRANSLATE_NOOP("Texts", "Evidence against it weighs differently: %1 instead of %2.")};
constexpr Topic remedies{QT_TRANSLATE_NOOP("Texts", "It has a new remedy: %1."), QT_TRANSLATE_NOOP("Texts", "It has no remedy %1 any more."), ""};
constexpr Topic remedyOrder{"", "", QT_TRANSLATE_NOOP("Texts", "Its remedies are offered in another order: %1 instead of %2.")};
constexpr Topic offered{"", "", QT_TRANSLATE_NOOP("Texts", "It is offered where %1, instead of where %2.")};
constexpr Topic risk{"", "", QT_TRANSLATE_NOOP("Texts", "Its risk is %1 instead of %2.")};
constexpr Topic restart{"", "", QT_TRANSLATE_NOOP("Texts", "Restart: %1 instead of %2.")};
constexpr Topic action{QT_TRANSLATE_NOOP("Texts", "It now also does: %1."), QT_TRANSLATE_NOOP("Texts", "It does not do any more: %1."),
                       QT_TRANSLATE_NOOP("Texts", "It does something else: %1. Before: %2.")};
constexpr Topic actionOrder{"", "", QT_TRANSLATE_NOOP("Texts", "Its changes are made in another order: %1.")};
constexpr Topic warning{QT_TRANSLATE_NOOP("Texts", "It now warns: %1."), QT_TRANSLATE_NOOP("Texts", "It does not warn any more: %1."), ""};
constexpr Topic askBefore{QT_TRANSLATE_NOOP("Texts", "It now has to be confirmed: %1."), QT_TRANSLATE_NOOP("Texts", "It has not to be confirmed any more: %1."),
                          ""};
constexpr Topic verify{QT_TRANSLATE_NOOP("Texts", "Afterwards must also hold: %1."), QT_TRANSLATE_NOOP("Texts", "Afterwards need not hold any more: %1."), ""};
constexpr Topic setting{"", "", QT_TRANSLATE_NOOP("Texts", "%1, before: %2.")};
} // namespace topic

/// All that a tree says, place by place.
class Flattened
{
public:
    explicit Flattened(const rules::Tree &tree)
        : m_tree(tree)
    {
        addTree();
        for (const rules::Question &question : tree.questions)
            add(question);
        for (const rules::FactSpec &fact : tree.facts)
            add(fact);
        for (const rules::MessagePattern &message : tree.messages)
            add(message);
        for (const rules::Step &step : tree.steps)
            add(step);
        for (const rules::Diagnosis &diagnosis : tree.diagnoses)
            add(diagnosis);
        for (Place &place : m_places)
            numberTwins(place);
    }

    [[nodiscard]] const std::vector<Place> &places() const { return m_places; }
    [[nodiscard]] const Place *place(const QString &about) const
    {
        const auto found = std::ranges::find(m_places, about, &Place::about);
        return found == m_places.end() ? nullptr : &*found;
    }

    [[nodiscard]] std::shared_ptr<const base::Probe> probe(const QString &about, const QString &option) const { return m_probes.value(about + u'\n' + option); }

private:
    /// What is said twice under one key, as of two changes of one list, is told apart by its turn.
    static void numberTwins(Place &place)
    {
        QMap<std::pair<const Topic *, QString>, int> seen;
        for (Statement &statement : place.statements) {
            if (const int turn = seen[{statement.topic, statement.key}]++; turn > 0)
                statement.key += u'\n' + QString::number(turn + 1);
        }
    }

    /// One value under its topic, where there is always one.
    static Statement single(const Topic &topic, const QString &value) { return {&topic, {}, value, value}; }
    static Statement listed(const Topic &topic, const QString &value) { return {&topic, value, {}, value}; }
    [[nodiscard]] QString words(const rules::Condition &when) const
    {
        return when.kind == rules::Condition::Kind::Always ? Texts::tr("always") : engine::describe(m_tree, when);
    }
    [[nodiscard]] QString words(const rules::Reason &reason) const
    {
        return reason.when.kind == rules::Condition::Kind::Always ? reason.says : u"%1 (%2)"_s.arg(reason.says, engine::describe(m_tree, reason.when));
    }

    void addTree()
    {
        Place place{Texts::tr("The tree"), m_tree.title, {}, {}};
        place.statements.push_back(single(topic::setting, Texts::tr("It begins with step %1").arg(m_tree.start)));
        place.statements.push_back(
            {&topic::setting, u"order"_s, m_tree.inOrder ? u"yes"_s : u"no"_s,
             m_tree.inOrder ? Texts::tr("Its questions are asked in its own order") : Texts::tr("The question that tells most is asked first")});
        place.texts = {{u"title"_s, m_tree.title},
                       {u"version"_s, m_tree.version},
                       {u"author"_s, m_tree.author},
                       {u"reviewed"_s, m_tree.reviewed.toString(Qt::ISODate)},
                       {u"description"_s, m_tree.description},
                       {u"no-match"_s, m_tree.noMatch}};
        m_places.push_back(std::move(place));
    }

    void addDetect(Place &place, const QString &key, const std::shared_ptr<const base::Probe> &probe)
    {
        if (probe)
            place.statements.push_back({&topic::detect, key, {}, {}});
        m_probes[place.about + u'\n' + key] = probe;
    }

    void add(const rules::Question &question)
    {
        Place place{Texts::tr("Question %1").arg(question.id), question.text, {}, {}};
        static const char *const kinds[] = {"choice", "many", "text", "message", "number", "version", "yes-no"};
        QString kind = QString::fromLatin1(kinds[static_cast<size_t>(question.kind)]);
        if (question.minimum || question.maximum)
            kind = Texts::tr("%1 from %2 to %3").arg(kind, limit(question.minimum), limit(question.maximum));
        if (question.fromMachine) {
            kind = Texts::tr("%1 from the keys below %2").arg(kind, question.fromMachine->key.toString());
            addDetect(place, u"from-machine"_s, question.fromMachine->when);
            place.texts.insert(u"show"_s, question.fromMachine->show);
        }
        place.statements.push_back(single(topic::question, question.unit.isEmpty() ? kind : kind + u' ' + question.unit));
        for (const rules::Option &option : question.options) {
            place.statements.push_back(listed(topic::option, option.id));
            place.texts.insert(option.id, option.text + u'\n' + option.how);
            addDetect(place, option.id, option.detect);
        }
        addDetect(place, {}, question.detect);
        place.texts.insert({{u"ask"_s, question.text}, {u"why"_s, question.why}, {u"how"_s, question.how}});
        m_places.push_back(std::move(place));
    }
    static QString limit(const std::optional<double> &number) { return number ? QString::number(*number) : u"..."_s; }

    void add(const rules::FactSpec &fact)
    {
        Place place{Texts::tr("Fact %1").arg(fact.id), fact.title, {}, {{u"title"_s, fact.title}}};
        place.statements.push_back({&topic::fact, {}, {}, {}});
        m_probes[place.about + u'\n'] = std::make_shared<const base::Probe>(fact.probe);
        m_places.push_back(std::move(place));
    }

    void add(const rules::MessagePattern &message)
    {
        Place place{Texts::tr("Message %1").arg(message.id), message.title, {}, {{u"title"_s, message.title}}};
        QStringList known = message.patterns;
        for (const QString &name : message.names)
            known << Texts::tr("the name %1").arg(name);
        for (const int idea : message.says)
            known << Texts::tr("the idea %1").arg(m_tree.ideas.ideas[static_cast<size_t>(idea)].id);
        if (!message.unnamed.isEmpty())
            known << Texts::tr("no name with .%1").arg(message.unnamed);
        for (const QString &each : std::as_const(known))
            place.statements.push_back(listed(topic::message, each));
        place.statements.push_back({&topic::setting, u"generic"_s, message.generic ? u"yes"_s : u"no"_s,
                                    message.generic ? Texts::tr("It proves nothing alone") : Texts::tr("It counts alone")});
        m_places.push_back(std::move(place));
    }

    static QString target(const rules::Target &go) { return go.kind == rules::Target::Kind::NoMatch ? u"no-match"_s : go.id; }

    void add(const rules::Step &step)
    {
        Place place{Texts::tr("Step %1").arg(step.id), step.ask, {}, {}};
        place.statements.push_back(single(topic::ask, step.ask.isEmpty() ? Texts::tr("nothing") : step.ask));
        QStringList order;
        for (const rules::Branch &branch : step.branches) {
            const QString when = branch.when.kind == rules::Condition::Kind::Always ? Texts::tr("otherwise") : words(branch.when);
            order << when;
            place.statements.push_back({&topic::branch, when, target(branch.go), Texts::tr("%1: to %2").arg(when, target(branch.go))});
            place.texts.insert(when, branch.says);
        }
        place.statements.push_back({&topic::order, {}, order.join(u'\n'), order.join(u"; "_s)});
        m_places.push_back(std::move(place));
    }

    void addReasons(Place &place, const Topic &topic, const std::vector<rules::Reason> &reasons, bool hasWeight = false) const
    {
        for (const rules::Reason &reason : reasons) {
            const QString what = words(reason);
            const QString weight = hasWeight ? QString::number(reason.weight) : QString();
            place.statements.push_back({&topic, what, weight, hasWeight ? Texts::tr("%1, weight %2").arg(what, weight) : what});
        }
    }

    void add(const rules::Diagnosis &diagnosis)
    {
        Place place{Texts::tr("Diagnosis %1").arg(diagnosis.id), diagnosis.title, {}, {}};
        addReasons(place, topic::requires_, diagnosis.requirements);
        addReasons(place, topic::fixedWhen, diagnosis.fixedWhen);
        addReasons(place, topic::evidenceFor, diagnosis.evidenceFor, true);
        addReasons(place, topic::evidenceAgainst, diagnosis.evidenceAgainst, true);
        QStringList order;
        for (const rules::Remedy &remedy : diagnosis.remedies) {
            order << remedy.id;
            place.statements.push_back(listed(topic::remedies, remedy.id));
        }
        place.statements.push_back({&topic::remedyOrder, {}, order.join(u", "_s), order.join(u", "_s)});
        place.texts = {{u"title"_s, diagnosis.title},       {u"summary"_s, diagnosis.summary},
                       {u"cause"_s, diagnosis.cause},       {u"notes"_s, diagnosis.notes.join(u'\n')},
                       {u"escalate"_s, diagnosis.escalate}, {u"articles"_s, diagnosis.articles.join(u", "_s)}};
        m_places.push_back(std::move(place));
        for (const rules::Remedy &remedy : diagnosis.remedies)
            add(diagnosis, remedy);
    }

    void add(const rules::Diagnosis &diagnosis, const rules::Remedy &remedy)
    {
        Place place{Texts::tr("Remedy %1 of %2").arg(remedy.id, diagnosis.id), remedy.title, {}, {}};
        place.statements.push_back(single(topic::offered, words(remedy.when)));
        place.statements.push_back(single(topic::risk, remedy.risk));
        place.statements.push_back(single(topic::restart, remedy.restart ? Texts::tr("yes") : Texts::tr("no")));
        QStringList order;
        for (const rules::Action &action : remedy.actions) {
            const QString what = inWords(action);
            const QString all = action.when.kind == rules::Condition::Kind::Always ? what : Texts::tr("%1, where %2").arg(what, words(action.when));
            const QString key = placeOf(action, what);
            order << key;
            m_probes[place.about + u'\n' + key] = action.each ? action.each->when : nullptr;
            place.statements.push_back({&topic::action, key, all + u'\n' + finer(action), all});
            place.texts.insert(key, action.says);
        }
        place.statements.push_back({&topic::actionOrder, {}, order.join(u'\n'), order.join(u"; "_s)});
        addReasons(place, topic::warning, remedy.warnings);
        addReasons(place, topic::askBefore, remedy.askBefore);
        addReasons(place, topic::verify, remedy.verify);
        place.texts.insert({{u"title"_s, remedy.title}, {u"summary"_s, remedy.summary}, {u"does-not"_s, remedy.doesNot.join(u'\n')}});
        m_places.push_back(std::move(place));
    }

    /// What an action is about, so that two versions of it are found as one.
    static QString placeOf(const rules::Action &action, const QString &otherwise)
    {
        return std::visit(
            [&](const auto &what) {
                if constexpr (requires { what.address; })
                    return what.address.toString();
                else if constexpr (requires { what.section; })
                    return u"%1 [%2] %3"_s.arg(what.file.path, what.section, what.key);
                else if constexpr (requires { what.file.path; })
                    return what.file.path;
                else if constexpr (requires { what.service; })
                    return what.service;
                else
                    return otherwise;
            },
            action.what);
    }

    /// What the words of an action leave out.
    static QString finer(const rules::Action &action)
    {
        if (const auto *set = std::get_if<rules::RegistrySet>(&action.what))
            return u"%1 %2"_s.arg(static_cast<int>(set->type)).arg(set->makeKey);
        if (const auto *copy = std::get_if<rules::RegistryCopy>(&action.what))
            return copy->from.toString() + QString::number(copy->makeKey);
        if (const auto *part = std::get_if<rules::RegistryPart>(&action.what))
            return u"%1 %2"_s.arg(part->maximumItems).arg(part->countsAs.value_or(0));
        if (const auto *line = std::get_if<rules::RegistryLine>(&action.what))
            return line->before + u'\n' + line->after;
        if (const auto *replace = std::get_if<rules::FileReplace>(&action.what))
            return u"%1 %2 %3 %4"_s.arg(replace->minimumVersion.value_or(QString()))
                .arg(replace->accept.newer)
                .arg(replace->accept.anyVersion)
                .arg(replace->accept.missing);
        return {};
    }

    const rules::Tree &m_tree;
    std::vector<Place> m_places;
    QMap<QString, std::shared_ptr<const base::Probe>> m_probes; ///< by place and option
};

/// A sentence of a topic. `to` and `from` come from a tree, so what they hold is never taken for a placeholder.
QString sentence(const char *text, const QString &to, const QString &from = {})
{
    const QString words = Texts::tr(text);
    if (!words.contains(u"%1"_s))
        return words;
    const QString shown = base::displayable(to);
    return words.contains(u"%2"_s) ? words.arg(shown, base::displayable(from)) : words.arg(shown);
}

class Comparison
{
public:
    Comparison(const rules::Tree &older, const rules::Tree &newer)
        : m_older(older)
        , m_newer(newer)
    {
    }

    std::vector<TreeDifference> run()
    {
        for (const Place &place : m_newer.places()) {
            if (const Place *before = m_older.place(place.about))
                tell(*before, place);
            else
                m_found.push_back({place.about, {Texts::tr("It is new: %1").arg(base::displayable(place.title))}});
        }
        for (const Place &place : m_older.places()) {
            if (!m_newer.place(place.about))
                m_found.push_back({place.about, {Texts::tr("It is gone: %1").arg(base::displayable(place.title))}});
        }
        return std::move(m_found);
    }

private:
    void tell(const Place &before, const Place &now)
    {
        QStringList says;
        const auto in = [](const Place &place, const Statement &wanted) {
            return std::ranges::find_if(place.statements, [&](const Statement &each) { return each.topic == wanted.topic && each.key == wanted.key; });
        };
        for (const Statement &statement : now.statements) {
            const auto old = in(before, statement);
            if (old == before.statements.end())
                says << sentence(statement.topic->added, statement.says);
            else if (old->value != statement.value)
                says << sentence(statement.topic->changed, statement.says, old->says);
            else if (isProbe(statement) && !isSameProbe(now.about, statement.key))
                says << sentence(statement.topic->changed, statement.says, old->says);
        }
        for (const Statement &statement : before.statements) {
            if (in(now, statement) == now.statements.end())
                says << sentence(statement.topic->removed, statement.says);
        }
        QStringList otherwise;
        for (const auto &[name, text] : now.texts.asKeyValueRange()) {
            if (before.texts.contains(name) && before.texts.value(name) != text)
                otherwise << base::oneLine(name, 80);
        }
        if (!otherwise.isEmpty())
            says << Texts::tr("Reads otherwise: %1.").arg(otherwise.join(u", "_s));
        says.removeAll(QString());
        says.removeDuplicates();
        if (!says.isEmpty())
            m_found.push_back({now.about, says});
    }

    static bool isProbe(const Statement &statement)
    {
        return statement.topic == &topic::detect || statement.topic == &topic::fact || statement.topic == &topic::action;
    }
    [[nodiscard]] bool isSameProbe(const QString &about, const QString &key) const
    {
        const auto one = m_older.probe(about, key);
        const auto other = m_newer.probe(about, key);
        return one && other ? *one == *other : one == other;
    }

    Flattened m_older;
    Flattened m_newer;
    std::vector<TreeDifference> m_found;
};

} // namespace

std::vector<TreeDifference> compare(const rules::Tree &older, const rules::Tree &newer)
{
    return Comparison(older, newer).run();
}

} // namespace report
