// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/pdfdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace report::pdf {

namespace {

constexpr int maximumMoves = 200; // each costs a layout of the rest
constexpr qreal halfLine = 5;     // pixels of 1/96 inch, of the smallest type
constexpr qreal textRoom = 45;    // pixels of 1/96 inch: two lines of text below a title

struct Span {
    qreal top = 0;
    qreal bottom = 0;
};

class PageKeeper
{
public:
    explicit PageKeeper(QTextDocument &document)
        : m_document(document)
        , m_page(document.pageSize().height())
        , m_scale(document.documentLayout()->paintDevice()->logicalDpiY() / 96.0)
    {
    }

    void run()
    {
        const QTextFrame *root = m_document.rootFrame();
        for (auto it = root->begin(); !it.atEnd() && m_moves < maximumMoves; ++it) {
            if (auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
                keepRows(table);
            else if (isTitle(it.currentBlock()) && !isTitle(it.currentBlock().previous()))
                keepTitle(it);
        }
    }

private:
    static bool isTitle(const QTextBlock &block) { return block.isValid() && block.blockFormat().headingLevel() > 0; }

    [[nodiscard]] Span spanOf(const QTextBlock &first, const QTextBlock &last) const
    {
        const auto *layout = m_document.documentLayout();
        return {layout->blockBoundingRect(first).top(), layout->blockBoundingRect(last).bottom()};
    }

    [[nodiscard]] Span spanOf(QTextTable *table, int row) const
    {
        Span span = spanOf(table->cellAt(row, 0).firstCursorPosition().block(), table->cellAt(row, 0).lastCursorPosition().block());
        for (int column = 1; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            const Span other = spanOf(cell.firstCursorPosition().block(), cell.lastCursorPosition().block());
            span = {std::min(span.top, other.top), std::max(span.bottom, other.bottom)};
        }
        return span;
    }

    [[nodiscard]] qreal pageOf(qreal y) const { return std::floor(y / m_page); }
    [[nodiscard]] bool isSplit(const Span &span) const { return pageOf(span.top) != pageOf(span.bottom - 1); }

    /// What of a table must stand right below its title: all of a short diff, of others the head and the first row.
    [[nodiscard]] qreal tableEnd(QTextTable *table) const
    {
        const qreal whole = spanOf(table, table->rows() - 1).bottom;
        if (table->columns() == 1 && whole - spanOf(table, 0).top < m_page / 3)
            return whole;
        return spanOf(table, std::min(table->format().headerRowCount(), table->rows() - 1)).bottom;
    }

    /// Titles go with the first lines of what they stand over, or with the first row of a table.
    void keepTitle(QTextFrame::iterator it)
    {
        const QTextBlock title = it.currentBlock();
        Span span = spanOf(title, title);
        while (!it.atEnd() && isTitle(it.currentBlock()))
            ++it;
        if (it.atEnd())
            return;
        if (auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
            span.bottom = tableEnd(table);
        else if (it.currentBlock().isValid())
            span.bottom = spanOf(it.currentBlock(), it.currentBlock()).top + textRoom * m_scale;
        if (!isSplit(span) || span.bottom - span.top > m_page / 2)
            return;
        QTextBlockFormat format = title.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(title).setBlockFormat(format);
        ++m_moves;
    }

    /// A row that would be parted, and is not too tall, begins on the next page. The row before it is made so tall that not even a first line
    /// fits behind it, but no taller than the page: then the layout itself moves the row, without a gap on either page.
    void keepRows(QTextTable *table)
    {
        for (int row = table->format().headerRowCount() + 1; row < table->rows() && m_moves < maximumMoves; ++row) {
            const Span span = spanOf(table, row);
            if (!isSplit(span) || span.bottom - span.top > m_page * 0.9)
                continue;
            const qreal rest = (pageOf(span.top) + 1) * m_page - span.top;
            QTextCursor edit(&m_document);
            edit.beginEditBlock(); // one layout for all cells
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row - 1, column);
                QTextTableCellFormat format = cell.format().toTableCellFormat();
                format.setBottomPadding(format.bottomPadding() + std::max(0.0, rest / m_scale - halfLine));
                format.setBottomBorder(0);
                cell.setFormat(format);
            }
            edit.endEditBlock();
            ++m_moves;
        }
    }

    QTextDocument &m_document;
    qreal m_page;
    qreal m_scale;
    int m_moves = 0;
};

} // namespace

void keepTogether(QTextDocument &document)
{
    PageKeeper(document).run();
}

} // namespace report::pdf
