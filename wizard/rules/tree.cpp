// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/tree.h"

#include <algorithm>

namespace rules {

namespace {

template <typename Item>
const Item *find(const std::vector<Item> &items, const QString &id)
{
    const auto it = std::ranges::find(items, id, &Item::id);
    return it == items.end() ? nullptr : &*it;
}

} // namespace

const Option *Question::option(const QString &id) const
{
    return find(options, id);
}

base::Scale scaleOf(const Question &question)
{
    return question.kind == QuestionKind::Number ? base::Scale::Number : question.kind == QuestionKind::Version ? base::Scale::Version : base::Scale::Automatic;
}

base::Scale scaleOf(const FactSpec &fact)
{
    const base::ProbeResult result = base::resultOf(fact.probe);
    return result == base::ProbeResult::Number ? base::Scale::Number : result == base::ProbeResult::Version ? base::Scale::Version : base::Scale::Automatic;
}

const Remedy *Diagnosis::remedy(const QString &id) const
{
    return find(remedies, id);
}

const Question *Tree::question(const QString &id) const
{
    return find(questions, id);
}

const FactSpec *Tree::fact(const QString &id) const
{
    return find(facts, id);
}

const MessagePattern *Tree::message(const QString &id) const
{
    return find(messages, id);
}

const Step *Tree::step(const QString &id) const
{
    return find(steps, id);
}

const Diagnosis *Tree::diagnosis(const QString &id) const
{
    return find(diagnoses, id);
}

const Article *Tree::article(const QString &id) const
{
    return find(articles, id);
}

bool Tree::isBuiltIn() const
{
    return file.startsWith(QStringLiteral(":/rules/"));
}

} // namespace rules
