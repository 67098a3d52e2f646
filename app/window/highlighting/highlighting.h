// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <memory>

class QTextDocument;

namespace window::highlighting {

enum class Language {
    Diff,
    Tree, ///< decision trees: resources/syntax/fixwright-tree.xml, in the window's own colours
};

/// Colours a text document and keeps the colours fitting when light becomes dark. The one door to KSyntaxHighlighting. A text that
/// would take long stays uncoloured, and so does a line that is very long (see the limits in the .cpp); make a new Highlighter for a new text.
class Highlighter final : public QObject
{
public:
    Highlighter(QTextDocument *document, Language language);
    ~Highlighter() override;
    void setDark(bool dark);

private:
    class Engine;
    std::unique_ptr<Engine> m_engine; ///< empty: uncoloured
};

} // namespace window::highlighting
