// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "report/pdfdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>

#include <climits>
#include <memory>

namespace report {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 600;
constexpr qreal sideMargin = 20;   // millimetres
constexpr qreal topMargin = 26;    // the page header stands in it
constexpr qreal bottomMargin = 22; // and the footer in this one
constexpr qreal headerAt = 17;     // baselines, from the page's edge
constexpr qreal footerAt = 13;
constexpr int wantedPages = 4;

/// Text of an image or another document is never loaded: a report is made of text alone.
class TextOnlyDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

class PagePainter
{
public:
    PagePainter(QPainter &painter, const ReportModel &model, qreal millimetre, QSizeF page)
        : m_painter(painter)
        , m_model(model)
        , m_millimetre(millimetre)
        , m_page(page)
    {
    }

    void contents(QTextDocument &document, int page) const
    {
        const QSizeF size = document.pageSize();
        m_painter.save();
        m_painter.translate(sideMargin * m_millimetre, topMargin * m_millimetre - page * size.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, page * size.height(), size.width(), size.height());
        context.palette.setColor(QPalette::Text, QColor(pdf::textColour));
        m_painter.setClipRect(context.clip);
        document.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
    }

    void edges(int page, int pages) const
    {
        m_painter.save();
        m_painter.setFont(pdf::sans(pdf::smallSize));
        const qreal top = headerAt * m_millimetre;
        const qreal bottom = m_page.height() - footerAt * m_millimetre;
        line(top + 2 * m_millimetre);
        line(bottom - 4.5 * m_millimetre);
        const QString number = Texts::tr("page %1 of %2").arg(page + 1).arg(pages);
        if (page > 0)
            left(top, m_model.title, 0.55);
        else
            left(top, m_model.document, 0.55);
        right(top, m_model.subtitle, page > 0 ? 0.42 : 0.7);
        if (!m_model.caseId.isEmpty())
            left(bottom, Texts::tr("case %1").arg(m_model.caseId), 0.3);
        centred(bottom, m_model.footer);
        right(bottom, number, 0.2);
        m_painter.restore();
    }

private:
    [[nodiscard]] qreal width() const { return m_page.width() - 2 * sideMargin * m_millimetre; }

    [[nodiscard]] QString cut(const QString &text, qreal share) const
    {
        return QFontMetricsF(m_painter.font(), m_painter.device()).elidedText(text.left(300), Qt::ElideMiddle, width() * share);
    }

    void line(qreal y) const
    {
        m_painter.setPen(QPen(QColor(pdf::lineColour), 0.2 * m_millimetre));
        m_painter.drawLine(QPointF(sideMargin * m_millimetre, y), QPointF(m_page.width() - sideMargin * m_millimetre, y));
        m_painter.setPen(QColor(pdf::mutedColour));
    }

    void draw(qreal x, qreal y, const QString &text) const { m_painter.drawText(QPointF(x, y), text); }

    void left(qreal y, const QString &text, qreal share) const { draw(sideMargin * m_millimetre, y, cut(text, share)); }

    void right(qreal y, const QString &text, qreal share) const
    {
        const QString shown = cut(text, share);
        draw(m_page.width() - sideMargin * m_millimetre - advance(shown), y, shown);
    }

    void centred(qreal y, const QString &text) const
    {
        const QString shown = cut(text, 0.55);
        draw((m_page.width() - advance(shown)) / 2, y, shown);
    }

    [[nodiscard]] qreal advance(const QString &text) const { return QFontMetricsF(m_painter.font(), m_painter.device()).horizontalAdvance(text); }

    QPainter &m_painter;
    const ReportModel &m_model;
    qreal m_millimetre;
    QSizeF m_page;
};

/// What is wrong with the pages, 0 for nothing: page one that runs over, a last page that is hardly worth turning to, more pages than a ticket
/// takes.
int faults(const QTextDocument &document, int appendix, qreal pageHeight)
{
    const auto *layout = document.documentLayout();
    const bool over = appendix >= 0 && layout->blockBoundingRect(document.findBlockByNumber(appendix)).top() > 1.1 * pageHeight;
    const qreal last = layout->blockBoundingRect(document.lastBlock()).bottom() - (document.pageCount() - 1) * pageHeight;
    return (over ? 4 : 0) + (document.pageCount() > wantedPages ? 2 : 0) + (document.pageCount() > 1 && last < 0.15 * pageHeight ? 1 : 0);
}

std::unique_ptr<QTextDocument> laidOut(const ReportModel &model, QPdfWriter &writer, QSizeF area)
{
    std::unique_ptr<QTextDocument> best;
    int fewest = INT_MAX;
    for (const qreal scale : {1.0, 0.95, 0.9, 0.86}) { // a little smaller, when that is all it takes
        auto document = std::make_unique<TextOnlyDocument>();
        document->setUndoRedoEnabled(false);
        document->setDocumentMargin(0);
        document->documentLayout()->setPaintDevice(&writer);
        document->setDefaultFont(pdf::sans(pdf::bodySize));
        document->setPageSize(area);
        const int appendix = pdf::fill(*document, model, &writer, scale);
        pdf::keepTogether(*document);
        const int found = faults(*document, appendix, area.height());
        if (found < fewest) {
            fewest = found;
            best = std::move(document);
        }
        if (fewest == 0 || best->pageCount() > 2 * wantedPages)
            break;
    }
    return best;
}

} // namespace

base::Result<QByteArray> toPdf(const ReportModel &model)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return base::fail(base::Failure::Internal, Texts::tr("A PDF needs fonts, and this program was started without them."));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(resolution);
    writer.setTitle(model.title);
    writer.setCreator(u"Fixwright"_s);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));

    const qreal millimetre = resolution / 25.4;
    const QSizeF page(writer.width(), writer.height());
    const QSizeF area(page.width() - 2 * sideMargin * millimetre, page.height() - (topMargin + bottomMargin) * millimetre);
    const auto document = laidOut(model, writer, area);

    QPainter painter;
    if (!painter.begin(&writer))
        return base::fail(base::Failure::Internal, Texts::tr("The PDF could not be begun."));
    const PagePainter pages(painter, model, millimetre, page);
    for (int i = 0; i < document->pageCount(); ++i) {
        if (i > 0)
            writer.newPage();
        pages.contents(*document, i);
        pages.edges(i, document->pageCount());
    }
    painter.end();
    buffer.close();
    return bytes;
}

} // namespace report
