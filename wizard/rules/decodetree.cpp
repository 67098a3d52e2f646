// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "rules/check.h"
#include "rules/decode.h"
#include "rules/includes.h"

#include <QVersionNumber>

#include <utility>

namespace rules {

using namespace Qt::StringLiterals;

namespace {

constexpr int languageVersion = 1;

/// `fixtree: 1` comes first: programs tell a tree file by it, and a newer language must not be read as this one.
bool checkLanguageVersion(Decoder &decoder, Node root, Fields &fields)
{
    const Node version = fields.take("fixtree");
    if (!version) {
        const bool isIncluded = root.firstChild().text() == "fixinclude";
        decoder.problems.error(root, isIncluded ? Texts::tr("trees include this file, it is no tree itself; check a tree that includes it")
                                                : Texts::tr("this is no tree: it must begin with \"fixtree: 1\""));
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

/// One included file. Its language is its own, and its texts are missing in none of the languages that only the tree has.
void decodeIncluded(Decoder &decoder, const Document &document)
{
    const Node root = document.root();
    const std::string usual = std::exchange(decoder.usual, "en");
    const auto languages = std::exchange(decoder.languages, {});
    const auto translations = std::exchange(decoder.translations, {});
    Fields fields(decoder, root, root, QT_TRANSLATE_NOOP("Texts", "an included file"));
    static_cast<void>(fields.take("fixinclude"));
    static_cast<void>(fields.take("include"));
    if (const Node language = fields.take("language"); language.isScalar())
        decoder.usual = language.text();
    decoder.languages.push_back(decoder.usual);
    decodeIdeas(decoder, fields.take("words"), fields.take("ideas"));
    decodeMessages(decoder, fields.take("messages"));
    decodeQuestions(decoder, fields.take("questions"));
    decodeFacts(decoder, fields.take("facts"));
    fields.finish();
    checkTranslations(decoder);
    decoder.usual = usual;
    decoder.languages = languages;
    decoder.translations = translations;
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

void decodeTree(Decoder &decoder, const Includes &includes)
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
    static_cast<void>(fields.take("include"));
    for (const auto &document : includes.documents())
        decodeIncluded(decoder, *document);
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

bool isTaken(Decoder &decoder, Node id, const Names &names)
{
    const int at = names.find(id.text());
    if (at == Names::none || names.node(at).document() == id.document())
        return false; // twice in one file is told by the parser
    decoder.problems.error(id, Texts::tr("%1 is defined in an included file already; use it as it is, or choose another id").arg(quoted(id)),
                           Texts::tr("defined at %1").arg(names.node(at).at().toString()));
    return true;
}

void leaveOutUnused(Decoder &decoder)
{
    const auto leaveOut = [&decoder](const Names &names, auto &items, auto isKept) {
        int next = 0; // each is looked at once, in order
        std::erase_if(items, [&](const auto &item) {
            const int i = next++;
            return decoder.isIncluded(names.node(i)) && !names.isUsed(i) && !isKept(item);
        });
    };
    const auto never = [](const auto &) { return false; };
    leaveOut(decoder.questions, decoder.tree.questions, never);
    leaveOut(decoder.facts, decoder.tree.facts, never);
    leaveOut(decoder.messages, decoder.tree.messages, [](const MessagePattern &message) { return message.generic; });
}

} // namespace rules
