// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message/sentences.h"

#include "engine/message/names.h"

#include <algorithm>
#include <cstdlib>

namespace engine::message {

using namespace Qt::StringLiterals;

namespace {

/// How far from a name what is said of it may stand, in tokens.
constexpr int nearTokens = 16;
/// How far around a name anything is looked at.
constexpr int reachAround = 64;
/// How far a denial looks ahead for what it denies, and back ("startet nicht").
constexpr int reachAhead = 5;
constexpr int reachBack = 3;
constexpr int reachName = 2;
/// In longer texts words are found without mistakes.
constexpr int shortSentences = 400;
constexpr qint64 workForMistakes = 4'000'000;
constexpr qint64 costOfToken = 20;

/// `user32.dll.bak`, `user32.dl`; not `4.0`.
bool isDotted(const QString &text)
{
    return text.contains(u'.') && std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

QString kindOf(const QString &name)
{
    if (isFileName(name))
        return name.section(u'.', -1);
    const bool isCode = std::ranges::all_of(name, [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f'); });
    return isCode ? u"code"_s : u"exe"_s;
}

} // namespace

Sentences::Sentences(const rules::Ideas &ideas, const Lexicon &lexicon, const Reading &reading, const QSet<QString> &names, const QSet<QString> &skeletons)
    : m_ideas(ideas)
    , m_lexicon(lexicon)
    , m_reading(reading)
    , m_known(names)
{
    const std::vector<Token> &tokens = reading.tokens();
    qint64 work = reading.size() <= shortSentences ? workForMistakes : 0;
    m_isBare = true;
    for (int at = 0; at < reading.size() && reading.spend(costOfToken);) {
        const Token &token = tokens[static_cast<size_t>(at)];
        const size_t before = m_hits.size();
        QString known = names.contains(token.text) ? token.text : QString();
        if (known.isEmpty()) {
            if (const QString dll = token.text + u".dll"_s; names.contains(dll))
                known = dll;
            else if (isFileName(token.text) && names.contains(token.text.section(u'.', 0, 0)))
                known = token.text.section(u'.', 0, 0);
        }
        const QString joined = at + 1 < reading.size() ? token.text + tokens[static_cast<size_t>(at) + 1].text : QString();
        const bool isJoined = known.isEmpty() && names.contains(joined);
        if (isJoined)
            known = joined;
        if (!known.isEmpty() || skeletons.contains(token.skeleton))
            m_candidates.push_back(at);
        if (known.isEmpty())
            lexicon.find(tokens, at, work, m_hits);
        const bool isProgram = m_hits.size() > before && m_hits.back().group == lexicon.special().programs;
        if (!known.isEmpty())
            m_names.push_back({at, kindOf(known)});
        else if (isProgram || isDotted(token.text))
            m_names.push_back({at, isDotted(token.text) ? token.text.section(u'.', -1) : QString()});
        m_isBare = m_isBare && (!known.isEmpty() || (m_hits.size() == before && commonness(token.text) < 1));
        at += m_hits.size() > before ? m_hits.back().tokens : isJoined ? 2 : 1;
    }
    divide();
    bindDenials();
    judgeClauses();
}

/// Punctuation divides, and so does "but".
void Sentences::divide()
{
    std::vector<bool> opens(static_cast<size_t>(m_reading.size()), false);
    for (const Lexicon::Hit &hit : m_hits) {
        if (hit.group == m_lexicon.special().but)
            opens[static_cast<size_t>(hit.token)] = true;
    }
    for (int at = 0; at < m_reading.size(); ++at) {
        const Token &token = m_reading.tokens()[static_cast<size_t>(at)];
        if (at == 0 || token.opens || token.opensSentence || opens[static_cast<size_t>(at)]) {
            m_clauses.push_back(at);
            m_opensSentence.push_back(at == 0 || token.opensSentence);
        }
        m_clauseOf.push_back(static_cast<int>(m_clauses.size()) - 1);
    }
}

/// A denial belongs to the nearest word that says something: ahead of it ("not initialized"), or behind ("startet nicht").
void Sentences::bindDenials()
{
    const Lexicon::Special &special = m_lexicon.special();
    const auto canBeDenied = [&](const Lexicon::Hit &hit) {
        return m_lexicon.isContent(hit.group) || hit.group == special.fine || hit.group == special.solved || hit.group == special.past;
    };
    for (size_t i = 0; i < m_hits.size(); ++i) {
        const Lexicon::Hit denial = m_hits[i];
        if (denial.group != special.denial && denial.group != special.absence)
            continue;
        const Scope here = clause(clauseAt(denial.token));
        constexpr int nowhere = 1000;
        int ahead = nowhere, back = nowhere;
        size_t next = i + 1;
        while (next < m_hits.size() && m_hits[next].token < std::min(here.end, denial.end() + reachAhead) && !canBeDenied(m_hits[next]))
            ++next;
        if (next < m_hits.size() && m_hits[next].token < here.end && m_hits[next].token - denial.end() < reachAhead)
            ahead = m_hits[next].token - denial.end();
        size_t last = i;
        while (last > 0 && m_hits[last - 1].token >= std::max(here.begin, denial.token - 2 * reachBack) && !canBeDenied(m_hits[last - 1]))
            --last;
        if (last > 0 && m_hits[last - 1].token >= here.begin && denial.token - m_hits[last - 1].end() < reachBack)
            back = denial.token - m_hits[last - 1].end();
        const auto name = std::ranges::lower_bound(m_names, denial.end(), {}, &Name::token);
        if (name != m_names.end() && name->token < here.end && name->token - denial.end() < reachName
            && name->token - denial.end() < std::min(ahead, back + 1)) {
            m_deniedNames.push_back(name->token);
            continue;
        }
        if (ahead == nowhere && back == nowhere)
            continue;
        const int token = ahead != nowhere && (back != 0 || ahead == 0) ? m_hits[next].token : m_hits[last - 1].token;
        for (Lexicon::Hit &hit : std::ranges::equal_range(m_hits, token, {}, &Lexicon::Hit::token))
            (denial.group == special.denial ? hit.denied : hit.absent) = true;
    }
    // what is not fine is wrong
    for (Lexicon::Hit &hit : m_hits) {
        if (hit.group == special.fine && hit.denied && special.fails >= 0)
            hit.group = special.fails, hit.denied = false;
    }
}

/// A clause that says it is solved is over, and so is the one before it when it names nothing else.
void Sentences::judgeClauses()
{
    const Lexicon::Special &special = m_lexicon.special();
    m_over.assign(m_clauses.size(), false);
    for (size_t i = m_clauses.size(); i-- > 0;) {
        const Scope here = clause(static_cast<int>(i));
        m_over[i] = has(here, special.solved) || has(here, special.past);
        if (!m_over[i] && i + 1 < m_clauses.size() && m_over[i + 1] && !m_opensSentence[i + 1]) {
            const Scope next = clause(static_cast<int>(i) + 1);
            const auto name = std::ranges::lower_bound(m_names, next.begin, {}, &Name::token);
            m_over[i] = name == m_names.end() || name->token >= next.end;
        }
    }
}

Sentences::Scope Sentences::clause(int number) const
{
    const auto at = static_cast<size_t>(number);
    return {m_clauses[at], at + 1 < m_clauses.size() ? m_clauses[at + 1] : m_reading.size()};
}

Sentences::Scope Sentences::around(Scope scope, int token)
{
    return {std::max(scope.begin, token - reachAround), std::min(scope.end, token + reachAround)};
}

bool Sentences::has(Scope scope, int group) const
{
    for (auto hit = std::ranges::lower_bound(m_hits, scope.begin, {}, &Lexicon::Hit::token);
         hit != m_hits.end() && hit->token < scope.end && m_reading.spend(1); ++hit) {
        if (hit->group == group && hit->isAffirmed())
            return true;
    }
    return false;
}

bool Sentences::isOver(int token) const
{
    return m_over[static_cast<size_t>(clauseAt(token))];
}

bool Sentences::hasCompetitor(Scope scope, int token) const
{
    const auto own = std::ranges::lower_bound(m_names, token, {}, &Name::token);
    const bool hasKind = own != m_names.end() && own->token == token && !own->kind.isEmpty();
    for (auto name = std::ranges::lower_bound(m_names, scope.begin, {}, &Name::token); name != m_names.end() && name->token < scope.end; ++name) {
        const bool same = m_reading.tokens()[static_cast<size_t>(name->token)].text == m_reading.tokens()[static_cast<size_t>(token)].text;
        if (!same && (!hasKind || name->kind.isEmpty() || own->kind == name->kind))
            return true;
    }
    return false;
}

/// Whether the name is the one nearest to this word; names in a row ("user32.dll and gdi32.dll") share what is said.
bool Sentences::belongsTo(int hit, int token, Scope scope) const
{
    const int own = std::abs(hit - token);
    const auto isName = [&](int at) { return std::ranges::binary_search(m_names, at, {}, &Name::token); };
    const auto isLink = [&](int at) {
        const auto here = std::ranges::lower_bound(m_hits, at, {}, &Lexicon::Hit::token);
        return here != m_hits.end() && here->token == at && here->group == m_lexicon.special().link;
    };
    for (auto each = std::ranges::lower_bound(m_names, std::max(scope.begin, token - 2 * nearTokens), {}, &Name::token);
         each != m_names.end() && each->token < std::min(scope.end, token + 2 * nearTokens); ++each) {
        const Name &name = *each;
        if (name.token == token || !hasCompetitor({name.token, name.token + 1}, token))
            continue;
        const int distance = std::abs(hit - name.token);
        if (distance > own || (distance == own && name.token > token))
            continue;
        bool linked = std::abs(token - name.token) > 1;
        for (int at = std::min(token, name.token) + 1; at < std::max(token, name.token); ++at)
            linked = linked && (isName(at) || isLink(at));
        if (!linked)
            return false;
    }
    return true;
}

const Lexicon::Hit *Sentences::nearest(int group, int token, Scope scope) const
{
    const Lexicon::Hit *best = nullptr;
    int distance = nearTokens + 1;
    const int begin = std::max(scope.begin, token - nearTokens);
    for (auto hit = std::ranges::lower_bound(m_hits, begin, {}, &Lexicon::Hit::token);
         hit != m_hits.end() && hit->token < std::min(scope.end, token + nearTokens + 1); ++hit) {
        if (hit->group == group && std::abs(hit->token - token) < distance)
            best = &*hit, distance = std::abs(hit->token - token);
    }
    return best;
}

Sentences::Answer Sentences::inScope(const rules::Idea &idea, int token, Scope scope, bool named, std::vector<int> &tokens) const
{
    Answer answer = Answer::Nothing;
    for (const rules::Way &way : idea.ways) {
        std::vector<int> at;
        bool denied = false, affirmed = true;
        const bool isComplete = std::ranges::all_of(way.groups, [&](int group) {
            const Lexicon::Hit *hit = nearest(group, token, scope);
            if (!hit || !m_reading.spend(costOfToken) || (named && !belongsTo(hit->token, token, scope)))
                return false;
            for (int i = 0; i < hit->tokens; ++i)
                at.push_back(hit->token + i);
            denied = denied || hit->denied;
            affirmed = affirmed && hit->isAffirmed();
            return true;
        });
        if (!isComplete)
            continue;
        if (way.denied ? denied : affirmed && !has(around(scope, token), m_lexicon.special().fine)) {
            tokens = std::move(at);
            return Answer::Said;
        }
        answer = way.denied ? answer : Answer::Denied;
    }
    return answer;
}

Sentences::Answer Sentences::of(int number, int token, bool named, std::vector<int> &tokens) const
{
    const rules::Idea &idea = m_ideas.ideas[static_cast<size_t>(number)];
    const int home = clauseAt(token);
    if (isOver(token) || std::ranges::binary_search(m_deniedNames, token))
        return Answer::Denied;
    if (idea.bare && m_isBare)
        return Answer::Said;
    Scope scope = clause(home);
    Answer answer = inScope(idea, token, scope, named, tokens);
    if (answer != Answer::Nothing || has(around(scope, token), m_lexicon.special().fine) || (named && hasCompetitor(around(scope, token), token)))
        return answer;
    const auto joins = [&](int other, bool first) {
        const Scope more = around(clause(other), token);
        const int opening = first ? more.begin : scope.begin;
        const auto opener = std::ranges::lower_bound(m_hits, opening, {}, &Lexicon::Hit::token);
        const bool but = opener != m_hits.end() && opener->token == opening && opener->group == m_lexicon.special().but;
        return !but && !m_over[static_cast<size_t>(other)] && !(named && hasCompetitor(more, token)) && scope.end - scope.begin < reachAround;
    };
    // what follows, with the next sentence ("It could not be initialized."), then what stands before
    int sentences = 0;
    for (int next = home + 1; answer == Answer::Nothing && next < static_cast<int>(m_clauses.size()) && joins(next, true); ++next) {
        sentences += m_opensSentence[static_cast<size_t>(next)];
        if (sentences > 1)
            break;
        scope.end = clause(next).end;
        answer = inScope(idea, token, scope, named, tokens);
    }
    for (int before = home; answer == Answer::Nothing && before > 0 && !m_opensSentence[static_cast<size_t>(before)] && joins(before - 1, false); --before) {
        scope.begin = clause(before - 1).begin;
        answer = inScope(idea, token, scope, named, tokens);
    }
    return answer;
}

/// Whether a name of this kind stands there, one of a message, a file that is no program, or any file with its folder: captions name programs without.
bool Sentences::names(const QString &extension) const
{
    return std::ranges::any_of(m_names, [&](const Name &name) {
        const Token &token = m_reading.tokens()[static_cast<size_t>(name.token)];
        return name.kind.isEmpty() || name.kind == extension || name.kind != "exe"_L1 || token.directory >= 0 || m_known.contains(token.text);
    });
}

Sentences::Said Sentences::find(const rules::MessagePattern &message) const
{
    std::vector<int> tokens;
    const auto said = [&](int token, bool named) {
        for (const int idea : message.says) {
            std::vector<int> ignored;
            const auto excludes = [&](int other) { return of(other, token, named, ignored) != Answer::Nothing; };
            if (of(idea, token, named, tokens) == Answer::Said && std::ranges::none_of(m_ideas.ideas[static_cast<size_t>(idea)].unless, excludes))
                return idea;
        }
        return -1;
    };
    if (!message.unnamed.isEmpty()) {
        if (names(message.unnamed))
            return {};
        for (const Lexicon::Hit &hit : m_hits) {
            if (!m_reading.spend(costOfToken))
                break;
            if (const int idea = m_lexicon.isContent(hit.group) ? said(hit.token, false) : -1; idea >= 0)
                return {idea, -1, false, tokens};
        }
        return {};
    }
    const auto stands = [&](const QString &name) {
        return std::ranges::any_of(m_candidates, [&](int at) { return sameName(m_reading.tokens()[static_cast<size_t>(at)], name, m_known) != NameMatch::No; });
    };
    if (message.names.isEmpty()
        || !std::ranges::all_of(message.names.cbegin() + 1, message.names.cend(), [&](const QString &name) { return stands(name.toLower()); }))
        return {};
    const QString name = message.names.first().toLower();
    for (const int at : m_candidates) {
        if (!m_reading.spend(costOfToken))
            break;
        NameMatch match = sameName(m_reading.tokens()[static_cast<size_t>(at)], name, m_known);
        if (match == NameMatch::No && at + 1 < m_reading.size()
            && m_reading.tokens()[static_cast<size_t>(at)].text + m_reading.tokens()[static_cast<size_t>(at) + 1].text == name)
            match = NameMatch::Exact; // written as two words
        if (match == NameMatch::No)
            continue;
        if (const int idea = said(at, true); idea >= 0) {
            tokens.push_back(at);
            std::ranges::sort(tokens);
            return {idea, at, match == NameMatch::LookAlike, tokens};
        }
    }
    return {};
}

} // namespace engine::message
