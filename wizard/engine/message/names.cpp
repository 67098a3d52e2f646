// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message/names.h"

#include "engine/message/similarity.h"

#include <algorithm>

namespace engine::message {

using namespace Qt::StringLiterals;

namespace {

/// The least number of glyphs of a misread name that must have been read rightly.
constexpr int minimumReadRightly = 3;

bool isConfusable(QChar seen, QChar meant)
{
    constexpr std::u16string_view strokes = u"Il1|"; // i and L are not taken for strokes
    if (meant == u'l' || meant == u'1')
        return strokes.contains(seen.unicode());
    if (meant == u'i')
        return seen == u'l' || seen == u'1' || seen == u'|';
    if (meant == u'o')
        return seen == u'0';
    return meant == u'0' && seen.toLower() == u'o';
}

bool looksLike(QStringView raw, QStringView name)
{
    qsizetype r = 0, n = 0;
    int right = 0, wrong = 0;
    while (r < raw.size() && n < name.size()) {
        const auto rn = [](QStringView text, qsizetype at) { return text.sliced(at).startsWith("rn"_L1, Qt::CaseInsensitive); };
        if (raw.at(r).toLower() == name.at(n)) {
            ++right, ++r, ++n;
        } else if (isConfusable(raw.at(r), name.at(n))) {
            ++wrong, ++r, ++n;
        } else if (name.at(n) == u'm' && rn(raw, r)) {
            ++wrong, r += 2, ++n;
        } else if (raw.at(r).toLower() == u'm' && rn(name, n)) {
            ++wrong, ++r, n += 2;
        } else {
            return false;
        }
    }
    return r == raw.size() && n == name.size() && right >= minimumReadRightly && right >= wrong;
}

} // namespace

NameMatch sameName(const Token &token, QStringView name, const QSet<QString> &known)
{
    const QStringView text = token.text;
    if (text == name)
        return NameMatch::Exact;
    if (name.endsWith(".dll"_L1) && text == name.chopped(4))
        return NameMatch::Exact;
    if (!name.contains(u'.') && text.size() == name.size() + 4 && text.startsWith(name)
        && (text.endsWith(".exe"_L1) || text.endsWith(".dll"_L1) || text.endsWith(".sys"_L1)))
        return NameMatch::Exact;
    if (known.contains(token.text) || !looksLike(token.raw, name))
        return NameMatch::No;
    return NameMatch::LookAlike;
}

const Token *slipOf(const std::vector<Token> &tokens, QStringView name, const QSet<QString> &known)
{
    const Token *nearest = nullptr;
    double best = 0;
    const QStringView stem = name.endsWith(".dll"_L1) ? name.chopped(4) : name;
    for (const Token &token : tokens) {
        if (sameName(token, name, known) != NameMatch::No)
            return nullptr;
        const double similarity = known.contains(token.text) ? 0 : std::max(wordSimilarity(token.text, name), wordSimilarity(token.text, stem));
        if (similarity > best)
            nearest = &token, best = similarity;
    }
    return nearest;
}

bool isFileName(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot >= 0 && isExtension(name.sliced(dot + 1));
}

} // namespace engine::message
