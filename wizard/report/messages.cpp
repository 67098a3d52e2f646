// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/blocks.h"
#include "report/material.h"

#include "engine/seen.h"

namespace report {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const rules::Tree &tree, const engine::MessageMatch &match)
{
    const rules::MessagePattern *pattern = tree.message(match.pattern);
    const QString title = pattern && !pattern->title.isEmpty() ? pattern->title : match.pattern;
    return pattern && pattern->generic ? u"%1\n(many causes; proves nothing alone)"_s.arg(title) : title;
}

/// `service: IMC`, one placeholder a line.
QString capturesOf(const rules::Tree &tree, const engine::MessageMatch &match)
{
    QStringList lines;
    for (const auto &[name, value] : engine::capturesInOrder(tree, match))
        lines << u"%1: %2"_s.arg(name, value);
    return lines.join(u'\n');
}

} // namespace

Section messagesSection(const Material &material)
{
    Section section{u"What was recognised in the message"_s, {}};
    if (!material.knowledge)
        return section;
    const auto seen = engine::messagesSeen(*material.knowledge, material.run.session);
    for (const engine::SeenMessage &each : seen) {
        if (seen.size() > 1)
            section.blocks.push_back(heading(material.questionText(each.question)));
        if (each.matches.empty())
            section.blocks.push_back(paragraph(u"Nothing in it is a message that this tree knows. The text stands below, as it was given."_s));
        std::vector<QStringList> rows;
        for (const engine::MessageMatch &match : each.matches)
            rows.push_back({titleOf(*material.tree(), match), match.because, capturesOf(*material.tree(), match)});
        if (!rows.empty())
            section.blocks.push_back(table({u"Known message"_s, u"Why"_s, u"What stood there"_s}, std::move(rows), {26, 46, 28}));
        std::vector<QStringList> near;
        for (const engine::MessageMatch &match : engine::nearMisses(*material.knowledge, each.text))
            near.push_back({titleOf(*material.tree(), match), match.because});
        if (!near.empty())
            section.blocks.push_back(table({u"Comes near, and is another one"_s, u"Why it does not count"_s}, std::move(near), {30, 70}));
    }
    return section;
}

} // namespace report
