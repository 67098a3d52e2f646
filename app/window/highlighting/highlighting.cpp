// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/highlighting/highlighting.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QTextBlock>
#include <QTextDocument>

namespace window::highlighting {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCharacters = 2'000'000;
constexpr int longestLine = 16'384;

/// One for the process: it reads the index of all definitions.
KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository shared;
    return shared;
}

bool isQuick(const QTextDocument *document)
{
    if (document->characterCount() > mostCharacters)
        return false;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (block.length() > longestLine)
            return false;
    }
    return true;
}

} // namespace

struct Highlighter::Private {
    explicit Private(QTextDocument *document)
        : engine(document)
    {
    }
    KSyntaxHighlighting::SyntaxHighlighter engine;
};

Highlighter::Highlighter(QTextDocument *document, Language language)
    : QObject(document)
{
    if (!isQuick(document))
        return;
    d = std::make_unique<Private>(document);
    d->engine.setTheme(repository().defaultTheme(KSyntaxHighlighting::Repository::LightTheme));
    d->engine.setDefinition(repository().definitionForName(language == Language::Diff ? u"Diff"_s : u"YAML"_s));
}

Highlighter::~Highlighter() = default;

void Highlighter::setDark(bool dark)
{
    if (!d)
        return;
    // A change of theme does not colour again by itself.
    d->engine.setTheme(repository().defaultTheme(dark ? KSyntaxHighlighting::Repository::DarkTheme : KSyntaxHighlighting::Repository::LightTheme));
    d->engine.rehighlight();
}

} // namespace window::highlighting
