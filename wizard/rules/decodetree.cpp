// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "rules/decode.h"

#include <QVersionNumber>

namespace rules {

using namespace Qt::StringLiterals;

namespace {

constexpr int languageVersion = 1;

/// `fixtree: 1` comes first: programs tell a tree file by it, and a newer language must not be read as this one.
bool checkLanguageVersion(Decoder &decoder, Node root, Fields &fields)
{
    const Node version = fields.take("fixtree");
    if (!version) {
        decoder.problems.error(root, Texts::tr("this is no tree: it must begin with \"fixtree: 1\""));
        return false;
    }
    if (version.text() != std::to_string(languageVersion)) {
        decoder.problems.error(version, Texts::tr("this program reads version %1 of the tree language: \"fixtree: %1\"").arg(languageVersion));
        return false;
    }
    if (root.firstChild().text() != "fixtree")
        decoder.problems.error(root, Texts::tr("\"fixtree: 1\" must be the first key of a tree"));
    return true;
}

void checkProgram(Decoder &decoder, Fields &fields)
{
    const Node node = fields.take("minimum-program");
    if (!node)
        return;
    decoder.tree.minimumProgram = readPlain(decoder, node);
    const QString running = QStringLiteral(FIXWRIGHT_VERSION);
    if (node.isScalar() && !isVersion(node.text()))
        decoder.problems.error(node, Texts::tr("this must be a version such as 1.0"));
    else if (QVersionNumber::fromString(decoder.tree.minimumProgram).normalized() > QVersionNumber::fromString(running).normalized())
        decoder.problems.error(node, Texts::tr("this tree needs Fixwright %1 or newer; this is %2").arg(decoder.tree.minimumProgram, running));
}

void decodeHeader(Decoder &decoder, Fields &fields)
{
    Tree &tree = decoder.tree;
    if (const Node language = fields.take("language"); language.isScalar()) {
        decoder.usual = language.text();
        noteLanguage(decoder, language);
    } else {
        if (language)
            refuseKind(decoder, language, Texts::tr("a language such as en"));
        decoder.languages.push_back(decoder.usual);
    }
    if (const Node id = fields.take("id", Need::Required)) {
        if (!id.isScalar())
            refuseKind(decoder, id, Texts::tr("an id"));
        else if (checkId(decoder, id))
            tree.id = id.string();
    }
    tree.title = fields.text("title", Need::Required);
    tree.version = fields.plain("version", Need::Required);
    tree.author = fields.text("author");
    if (const Node reviewed = fields.take("reviewed"))
        tree.reviewed = readDate(decoder, reviewed);
    tree.description = fields.text("description");
    tree.noMatch = fields.text("no-match", Need::Required);
    tree.inOrder = fields.yesNo("in-order", false);
    checkProgram(decoder, fields);
}

void decodeArticles(Decoder &decoder, Node section)
{
    decoder.articles.reserve(section.size());
    forEachId(decoder, section, u"articles"_s, {}, [&](Node id, Node node) {
        Article article;
        article.id = id.string();
        Fields fields(decoder, node, id, QT_TRANSLATE_NOOP("Texts", "an article"));
        if (fields.isUsable()) {
            article.title = fields.text("title", Need::Required);
            if (const Node date = fields.take("date"); date && readDate(decoder, date).isValid())
                article.date = date.string();
            article.note = fields.text("note");
            fields.finish();
        }
        decoder.articles.add(id);
        decoder.tree.articles.push_back(std::move(article));
    });
}

void settleLanguages(Decoder &decoder)
{
    Tree &tree = decoder.tree;
    tree.language = QString::fromStdString(decoder.usual);
    bool hasFamily = false;
    bool hasWanted = false;
    for (const std::string_view language : decoder.languages) {
        tree.languages << QString::fromUtf8(language.data(), static_cast<qsizetype>(language.size()));
        hasFamily = hasFamily || language == decoder.wantedFamily;
        hasWanted = hasWanted || language == decoder.wanted;
    }
    if (hasWanted)
        tree.language = QString::fromStdString(decoder.wanted);
    else if (hasFamily)
        tree.language = QString::fromStdString(decoder.wantedFamily);
}

} // namespace

void decodeTree(Decoder &decoder)
{
    const Node root = decoder.document.root();
    if (!root.isMapping() || root.size() == 0) {
        decoder.problems.error(root, Texts::tr("this is no tree: it must begin with \"fixtree: 1\""));
        return;
    }
    Fields fields(decoder, root, root, QT_TRANSLATE_NOOP("Texts", "a tree"));
    if (!checkLanguageVersion(decoder, root, fields))
        return; // whatever else it is, its words do not mean what ours do
    decodeHeader(decoder, fields);
    decodeArticles(decoder, fields.take("articles"));
    const Node steps = fields.take("steps", Need::Required);
    const Node diagnoses = fields.take("diagnoses", Need::Required);
    decodeIdeas(decoder, fields.take("words"), fields.take("ideas"));
    decodeMessages(decoder, fields.take("messages"));
    decodeQuestions(decoder, fields.take("questions"));
    decodeFacts(decoder, fields.take("facts"));
    nameSteps(decoder, steps);
    nameDiagnoses(decoder, diagnoses);
    decodeSteps(decoder, steps, fields.take("start", Need::Required));
    decodeDiagnoses(decoder, diagnoses);
    decodeExamples(decoder, fields.take("cases"));
    settleLanguages(decoder);
    fields.finish();
}

} // namespace rules
