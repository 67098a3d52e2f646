// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/highlighting/highlighting.h"

#include "window/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QTextDocument>

namespace window::highlighting {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumCharacters = 1'000'000;
constexpr int longestLine = 16'384;

/// One for the process: it reads the index of all definitions.
KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository shared;
    if (shared.customSearchPaths().isEmpty())
        shared.addCustomSearchPath(u":/highlighting"_s); // its folder `syntax`
    return shared;
}

/// The window's own colours for what the definition of trees tells apart. Black weight and slant say the same without colour.
QTextCharFormat treeFormat(KSyntaxHighlighting::Theme::TextStyle style)
{
    using KSyntaxHighlighting::Theme;
    const theme::Colors &colors = theme::colors();
    QTextCharFormat format;
    switch (style) {
    case Theme::Keyword:
        format.setForeground(colors.accent);
        break;
    case Theme::Function:
        format.setFontWeight(QFont::Bold);
        break;
    case Theme::Variable:
        format.setForeground(colors.good);
        break;
    case Theme::ControlFlow:
        format.setForeground(colors.warning);
        format.setFontWeight(QFont::Bold);
        break;
    case Theme::String:
    case Theme::VerbatimString:
        format.setForeground(colors.quoted);
        break;
    case Theme::SpecialString:
        format.setForeground(colors.warning);
        format.setFontItalic(true);
        break;
    case Theme::SpecialChar:
        format.setForeground(colors.warning);
        break;
    case Theme::Comment:
        format.setForeground(colors.muted);
        format.setFontItalic(true);
        break;
    case Theme::Operator:
        format.setForeground(colors.muted);
        break;
    default:
        break; // plain text, also of keys that the language does not know
    }
    return format;
}

} // namespace

class Highlighter::Engine final : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    Engine(QTextDocument *document, Language language)
        : SyntaxHighlighter(document)
        , m_language(language)
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        if (text.size() <= longestLine)
            SyntaxHighlighter::highlightBlock(text);
    }
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (m_language == Language::Tree)
            setFormat(offset, length, treeFormat(format.textStyle()));
        else
            SyntaxHighlighter::applyFormat(offset, length, format);
    }

private:
    Language m_language;
};

Highlighter::Highlighter(QTextDocument *document, Language language)
    : QObject(document)
{
    if (document->characterCount() > maximumCharacters)
        return;
    m_engine = std::make_unique<Engine>(document, language);
    m_engine->setTheme(repository().defaultTheme(KSyntaxHighlighting::Repository::LightTheme));
    m_engine->setDefinition(repository().definitionForName(language == Language::Diff ? u"Diff"_s : u"Fixwright Tree"_s));
}

Highlighter::~Highlighter() = default;

void Highlighter::setDark(bool dark)
{
    const auto theme = repository().defaultTheme(dark ? KSyntaxHighlighting::Repository::DarkTheme : KSyntaxHighlighting::Repository::LightTheme);
    if (!m_engine || m_engine->theme().name() == theme.name())
        return;
    // A change of theme does not colour again by itself.
    m_engine->setTheme(theme);
    m_engine->rehighlight();
}

} // namespace window::highlighting
