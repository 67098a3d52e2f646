// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/highlighting/highlighting.h"

#include <QPlainTextEdit>

namespace window::views {

/// Read-only text in a fixed font, coloured: the diff of a plan or the source of a tree. Lines that come or go have a background over
/// their whole width, and keep their + and -, so that colour is not the only sign.
class CodeView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    CodeView(highlighting::Language language, const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);
    void setCode(const QString &text);
    /// Puts the cursor there and marks the line; lines and columns count from 1.
    void showPlace(int line, int column);
    /// As tall as its text, between these numbers of lines.
    void fitHeight(int fewestLines, int maximumLines);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void mark();
    void updateHeight();

    highlighting::Language m_language;
    highlighting::Highlighter *m_highlighter = nullptr;
    int m_markedLine = 0;
    int m_fewestLines = 0; ///< 0: the height is the layout's business
    int m_mostLines = 0;
};

} // namespace window::views
