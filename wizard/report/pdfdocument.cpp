// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/pdfdocument.h"
#include "base/texts.h"
#include "report/wordbreak.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace report::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal cellPadding = 4;    // pixels of 1/96 inch, as all lengths of the document
constexpr qreal indentWidth = 18;   // of a list
constexpr qreal hangingIndent = 12; // of a line that goes on below itself

struct ToneColours {
    QRgb strong;
    QRgb soft;
};

ToneColours coloursOf(Block::Tone tone)
{
    switch (tone) {
    case Block::Tone::Good:
        return {0xff1a6e33, 0xffeaf6ed};
    case Block::Tone::Warning:
        return {0xff9a6700, 0xfffff6e0};
    case Block::Tone::Bad:
        return {0xffa3231a, 0xfffdeceb};
    case Block::Tone::Plain:
        break;
    }
    return {accentColour, softColour};
}

struct LineColours {
    QRgb text = textColour;
    QRgb paper = softColour;
};

/// Colour goes with the sign at the start of the line and never stands for it.
LineColours diffColours(const QString &line)
{
    if (line.startsWith(u"+++"_s) || line.startsWith(u"---"_s) || line.startsWith(u'@'))
        return {mutedColour, softColour};
    if (line.startsWith(u'+'))
        return {coloursOf(Block::Tone::Good).strong, coloursOf(Block::Tone::Good).soft};
    if (line.startsWith(u'-'))
        return {coloursOf(Block::Tone::Bad).strong, coloursOf(Block::Tone::Bad).soft};
    return {};
}

QTextCharFormat charFormat(const QFont &font, QRgb colour = textColour)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(QColor(colour));
    return format;
}

QTextBlockFormat blockFormat(qreal above, qreal below, int lineHeight = 130)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute); // also a ticket that begins with Arabic letters
    return format;
}

class Builder
{
public:
    Builder(QTextDocument &document, QPaintDevice *device, qreal size)
        : m_cursor(&document)
        , m_device(device)
        , m_size(size)
        , m_scale(device->logicalDpiX() / 96.0)
        , m_width(document.pageSize().width())
    {
    }

    void front(const ReportModel &model);
    void section(const Section &section);
    int beginAppendix();

private:
    [[nodiscard]] QFont plain(qreal size, bool bold = false) const { return sans(size * m_size, bold); }
    [[nodiscard]] qreal space(qreal length) const { return length * m_size; }
    void block(const Block &block);
    void text(const QString &text, const QTextCharFormat &chars, const QTextBlockFormat &format, qreal less = 0);
    void insert(const QString &text, const QTextCharFormat &chars, qreal width);
    void table(const Block &block);
    void list(const Block &block);
    void lines(const Block &block);
    void box(const QString &text, Block::Tone tone);
    void endTable();

    QTextCursor m_cursor;
    QPaintDevice *m_device;
    qreal m_size;  ///< of type and space, against the type scale
    qreal m_scale; ///< device pixels per 1/96 inch
    qreal m_width; ///< of the text, in device pixels
    bool m_first = true;
};

void Builder::insert(const QString &text, const QTextCharFormat &chars, qreal width)
{
    m_cursor.insertText(fitted(text, QFontMetricsF(chars.font(), m_device), width), chars);
}

/// One paragraph; `less` is what its margins take from the width, in 1/96 inch.
void Builder::text(const QString &text, const QTextCharFormat &chars, const QTextBlockFormat &format, qreal less)
{
    if (m_first)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, chars);
    m_first = false;
    insert(text, chars, m_width - less * m_scale);
}

/// Leaves a table: the document goes on behind it, where Qt keeps an empty block, made as low as it can be.
void Builder::endTable()
{
    m_cursor.movePosition(QTextCursor::End);
    QTextBlockFormat format;
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    format.setBottomMargin(space(6));
    m_cursor.setBlockFormat(format);
    m_cursor.setBlockCharFormat(charFormat(sans(1)));
}

void Builder::front(const ReportModel &model)
{
    text(model.title, charFormat(plain(titleSize, true)), blockFormat(0, space(10), 115));
    const ToneColours colours = coloursOf(model.tone);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(cellPadding);
    format.setTopMargin(10);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 20), QTextLength(QTextLength::PercentageLength, 80)});
    QTextTable *table = m_cursor.insertTable(std::max(1, static_cast<int>(model.summary.size())), 2, format);
    int row = 0;
    for (const auto &[name, value] : model.summary) {
        for (int column = 0; column < 2; ++column) {
            QTextTableCellFormat cell;
            cell.setBackground(QColor(softColour));
            if (column == 0) {
                cell.setLeftBorder(3);
                cell.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                cell.setLeftBorderBrush(QColor(colours.strong));
                cell.setLeftPadding(12);
            }
            cell.setTopPadding(row == 0 ? 9 : 2.5);
            cell.setBottomPadding(row + 1 == table->rows() ? 9 : 2.5);
            table->cellAt(row, column).setFormat(cell);
            m_cursor = table->cellAt(row, column).firstCursorPosition();
            m_cursor.setBlockFormat(blockFormat(0, 0, 120));
            insert(column == 0 ? name : value, charFormat(plain(tableSize + 0.5, column == 0), column == 0 ? mutedColour : textColour),
                   m_width * (column == 0 ? 0.2 : 0.8) - 24 * m_scale);
        }
        ++row;
    }
    endTable();
}

void Builder::section(const Section &section)
{
    QTextBlockFormat format = blockFormat(space(20), space(5), 115);
    format.setHeadingLevel(1);
    text(section.title, charFormat(plain(sectionSize, true), accentColour), format);
    for (const Block &each : section.blocks)
        block(each);
}

void Builder::block(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Paragraph:
        for (const QString &part : block.text.split(u"\n\n"_s, Qt::SkipEmptyParts))
            text(part, charFormat(plain(bodySize)), blockFormat(0, space(6)));
        break;
    case Block::Kind::Heading: {
        QTextBlockFormat format = blockFormat(space(9), space(3), 120);
        format.setHeadingLevel(2);
        text(block.text, charFormat(plain(headingSize, true)), format);
        break;
    }
    case Block::Kind::Table:
        table(block);
        break;
    case Block::Kind::Diff:
    case Block::Kind::Code:
        lines(block);
        break;
    case Block::Kind::List:
        list(block);
        break;
    case Block::Kind::Notice:
        box(block.text, block.tone);
        break;
    }
}

void Builder::table(const Block &block)
{
    if (block.rows.empty())
        return;
    const bool named = block.header.isEmpty(); // rows of a name and what it is
    const int columns = static_cast<int>(block.columns());
    std::vector<int> widths = block.widths;
    widths.resize(static_cast<size_t>(columns), 10);
    int total = 0;
    for (const int width : widths)
        total += width;

    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(cellPadding);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(named ? 0 : 1);
    format.setTopMargin(2);
    QList<QTextLength> constraints;
    for (const int width : widths)
        constraints << QTextLength(QTextLength::PercentageLength, 100.0 * width / total);
    format.setColumnWidthConstraints(constraints);

    const int first = named ? 0 : 1;
    QTextTable *table = m_cursor.insertTable(first + static_cast<int>(block.rows.size()), columns, format);
    for (int row = 0; row < table->rows(); ++row) {
        const bool head = row < first;
        const QStringList &cells = head ? block.header : block.rows[static_cast<size_t>(row - first)];
        for (int column = 0; column < columns; ++column) {
            QTextTableCellFormat cell;
            cell.setBottomBorder(head ? 1 : 0.5);
            cell.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            cell.setBottomBorderBrush(QColor(head ? mutedColour : lineColour));
            cell.setPadding(space(cellPadding));
            if (column == 0)
                cell.setLeftPadding(0);
            table->cellAt(row, column).setFormat(cell);
            m_cursor = table->cellAt(row, column).firstCursorPosition();
            m_cursor.setBlockFormat(blockFormat(0, 0, 120));
            const bool label = head || (named && column == 0);
            const qreal width = m_width * widths[static_cast<size_t>(column)] / total - (2 * cellPadding + 2) * m_scale;
            insert(cells.value(column), charFormat(plain(tableSize, label), label ? mutedColour : textColour), width);
            if (!head && block.sourceBelow && column + 1 == columns && !cells.value(columns).isEmpty()) {
                const QTextCharFormat small = charFormat(plain(smallSize), mutedColour);
                m_cursor.insertBlock(blockFormat(1, 0, 115), small);
                insert(u"%1: %2"_s.arg(block.header.last(), cells.value(columns)), small, width);
            }
        }
    }
    endTable();
}

void Builder::list(const Block &block)
{
    QTextListFormat format;
    format.setStyle(QTextListFormat::ListDisc);
    QTextList *list = nullptr;
    for (const QStringList &row : block.rows) {
        text(row.value(0), charFormat(plain(bodySize)), blockFormat(0, space(3)), indentWidth + 4);
        if (list)
            list->add(m_cursor.block());
        else
            list = m_cursor.createList(format);
    }
}

/// One row a line, so that the paper colour of a line has no gaps and a line is never parted from its sign.
void Builder::lines(const Block &block)
{
    const QStringList all = block.text.trimmed().split(u'\n');
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setTopMargin(2);
    QTextTable *table = m_cursor.insertTable(static_cast<int>(all.size()), 1, format);
    for (int row = 0; row < table->rows(); ++row) {
        const QString &line = all[row];
        const LineColours colours = block.kind == Block::Kind::Diff ? diffColours(line) : LineColours{};
        QTextTableCellFormat cell;
        cell.setBackground(QColor(colours.paper));
        cell.setLeftPadding(8);
        cell.setRightPadding(8);
        cell.setTopPadding(row == 0 ? 5 : 0);
        cell.setBottomPadding(row + 1 == table->rows() ? 5 : 0);
        table->cellAt(row, 0).setFormat(cell);
        m_cursor = table->cellAt(row, 0).firstCursorPosition();
        QTextBlockFormat paragraph = blockFormat(0, 0, 125);
        paragraph.setLeftMargin(hangingIndent);
        paragraph.setTextIndent(-hangingIndent);
        m_cursor.setBlockFormat(paragraph);
        insert(line, charFormat(mono(monoSize * m_size), colours.text), m_width - (18 + 2 * hangingIndent) * m_scale);
    }
    endTable();
}

void Builder::box(const QString &text, Block::Tone tone)
{
    const ToneColours colours = coloursOf(tone);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setTopMargin(2);
    format.setBottomMargin(4);
    QTextTable *table = m_cursor.insertTable(1, 1, format);
    QTextTableCellFormat cell;
    cell.setBackground(QColor(colours.soft));
    cell.setLeftBorder(3);
    cell.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    cell.setLeftBorderBrush(QColor(colours.strong));
    cell.setPadding(7);
    cell.setLeftPadding(12);
    table->cellAt(0, 0).setFormat(cell);
    m_cursor = table->cellAt(0, 0).firstCursorPosition();
    m_cursor.setBlockFormat(blockFormat(0, 0));
    insert(text, charFormat(plain(bodySize)), m_width - 26 * m_scale);
    endTable();
}

/// The title of the appendix on a page of its own; what follows is set smaller.
int Builder::beginAppendix()
{
    QTextBlockFormat format = blockFormat(0, space(2), 115);
    format.setHeadingLevel(1);
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    text(Texts::tr("Appendix"), charFormat(plain(sectionSize + 2, true)), format);
    m_size *= appendixScale;
    return m_cursor.block().blockNumber();
}

} // namespace

QFont sans(qreal size, bool bold)
{
    QFont font(QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(size);
    font.setBold(bold);
    font.setFeature("liga", 0); // a ligature cannot be searched for in a PDF
    return font;
}

QFont mono(qreal size)
{
    QFont font(QStringList{u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s});
    font.setPointSizeF(size);
    font.setFixedPitch(true);
    return font;
}

int fill(QTextDocument &document, const ReportModel &model, QPaintDevice *device, qreal scale)
{
    document.setIndentWidth(indentWidth);
    QTextCursor edit(&document);
    edit.beginEditBlock(); // laid out once at its end, not at every step
    Builder builder(document, device, scale);
    builder.front(model);
    int appendix = -1;
    for (const Section &section : model.sections) {
        if (section.appendix && appendix < 0)
            appendix = builder.beginAppendix();
        builder.section(section);
    }
    edit.endEditBlock();
    return appendix;
}

} // namespace report::pdf
