// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <memory>

class QTextDocument;

namespace window::highlighting {

enum class Language { Diff, Yaml };

/// Colours a text document and keeps the colours fitting when light becomes dark. The one door to KSyntaxHighlighting. Text that would take
/// long (see the limits in the .cpp) stays uncoloured.
class Highlighter final : public QObject
{
public:
    Highlighter(QTextDocument *document, Language language);
    ~Highlighter() override;
    void setDark(bool dark);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace window::highlighting
