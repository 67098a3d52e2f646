// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/views/treelist.h"

#include "base/texts.h"
#include "window/theme/icons.h"
#include "window/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleOptionButton>
#include <QStyledItemDelegate>

namespace window::views {

using namespace Qt::StringLiterals;

namespace {

enum Part { File = Qt::UserRole, Title, Detail, IsBroken, IsInUse, IsTicked };

constexpr int iconSize = 18;
constexpr int rowPadding = 6;
constexpr int boxSize = 18;

/// Where the box of a row is painted, and a little more to be hit.
QRect boxIn(const QRect &row)
{
    return {row.right() - theme::space3 - boxSize, row.center().y() - boxSize / 2, boxSize, boxSize};
}

/// Title above detail, each cut where it does not fit; the sign says whether the tree is good.
class Rows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const int lines = QFontMetrics(theme::font(theme::Role::Body)).height() + QFontMetrics(theme::font(theme::Role::Caption)).height();
        return {120, lines + 2 * rowPadding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const theme::Colors &colors = theme::colors();
        const bool isBroken = index.data(IsBroken).toBool();
        const bool isInUse = index.data(IsInUse).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(option.rect).adjusted(1, 1, -1, -1);
        const bool hasKeyboard = (option.state & QStyle::State_HasFocus) || ((option.state & QStyle::State_Selected) && (option.state & QStyle::State_Active));
        painter->setPen(Qt::NoPen);
        painter->setBrush(isInUse || hasKeyboard ? colors.accentSoft : option.state & QStyle::State_MouseOver ? colors.raised : QColor(Qt::transparent));
        painter->drawRoundedRect(frame, theme::radius - 2, theme::radius - 2);

        const theme::Tone tone = isBroken ? theme::Tone::Bad : isInUse ? theme::Tone::Accent : theme::Tone::Muted;
        const int left = option.rect.left() + theme::space2;
        theme::paintIcon(*painter,
                         isBroken  ? u"bad"_s
                         : isInUse ? u"check"_s
                                   : u"tree"_s,
                         QRectF(left, option.rect.center().y() - iconSize / 2.0 + 1, iconSize, iconSize), theme::toneColor(tone));
        const QRect words = option.rect.adjusted(theme::space2 + iconSize + theme::space2, rowPadding, -theme::space3 - boxSize - theme::space2, -rowPadding);
        const auto line = [&](const QString &text, const QFont &font, const QColor &color, bool below) {
            const QFontMetrics metrics(font);
            painter->setFont(font);
            painter->setPen(color);
            const QRect place(words.left(), below ? words.bottom() - metrics.height() + 1 : words.top(), words.width(), metrics.height());
            painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, words.width()));
        };
        line(index.data(Title).toString(), theme::font(theme::Role::Body), colors.text, false);
        line(index.data(Detail).toString(), theme::font(theme::Role::Caption), isBroken ? theme::toneColor(theme::Tone::Bad) : colors.muted, true);
        if (!isBroken) {
            QStyleOptionButton box;
            box.rect = boxIn(option.rect);
            box.state = QStyle::State_Enabled | (index.data(IsTicked).toBool() ? QStyle::State_On : QStyle::State_Off);
            option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
        }
        painter->restore();
    }
};

} // namespace

TreeList::TreeList(const QString &objectName, const QString &accessibleName, int maximumRows, QWidget *parent)
    : QListWidget(parent)
    , m_mostRows(maximumRows)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setItemDelegate(new Rows(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        const QRect box = boxIn(visualItemRect(item)).adjusted(-theme::space2, -theme::space2, theme::space2, theme::space2);
        if (m_released && box.contains(*m_released))
            tick(item);
        else
            Q_EMIT chosen(item->data(File).toString());
    });
    setAccessibleDescription(Texts::tr("Enter uses a tree alone, the space bar uses it beside the others."));
}

void TreeList::show(const std::vector<models::TreeRow> &rows)
{
    const QString before = currentItem() ? currentItem()->data(File).toString() : QString();
    clear();
    for (const models::TreeRow &row : rows) {
        auto *item = new QListWidgetItem(row.spoken(), this);
        item->setData(File, row.file);
        item->setData(Title, row.title);
        item->setData(Detail, row.detail);
        item->setData(IsBroken, row.isBroken);
        item->setData(IsInUse, row.isInUse);
        item->setData(IsTicked, row.isTicked);
        if (!row.isBroken)
            item->setToolTip(Texts::tr("A click uses this tree alone. The box uses it beside the others: then the answers choose among them."));
        if (row.file == before)
            setCurrentItem(item);
    }
    const int shown = std::min(count(), m_mostRows);
    // Half a row more tells that there are more.
    const double high = count() > m_mostRows ? m_mostRows + 0.5 : shown;
    setFixedHeight(static_cast<int>(high * (count() > 0 ? sizeHintForRow(0) : 0)) + 12);
    setVisible(count() > 0);
}

void TreeList::tick(const QListWidgetItem *item)
{
    if (!item->data(IsBroken).toBool())
        Q_EMIT ticked(item->data(File).toString(), !item->data(IsTicked).toBool());
}

void TreeList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!currentItem() || (!isEnter && event->key() != Qt::Key_Space)) {
        QListWidget::keyPressEvent(event);
        return;
    }
    if (event->isAutoRepeat())
        return;
    if (isEnter)
        Q_EMIT chosen(currentItem()->data(File).toString());
    else
        tick(currentItem());
}

void TreeList::mouseReleaseEvent(QMouseEvent *event)
{
    m_released = event->position().toPoint();
    QListWidget::mouseReleaseEvent(event);
    m_released.reset();
}

} // namespace window::views
