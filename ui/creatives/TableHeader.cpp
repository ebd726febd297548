// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/TableHeader.h"

#include "creatives/CreativeModel.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace mci::ui {

namespace {

constexpr int kHeight = 32;
constexpr int kLine = 14;
constexpr int kPadding = 10;

QString arrowOf(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
}

} // namespace

TableHeader::TableHeader(const Look &look, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_look(look)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(2 * kPadding + kLine);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    connect(&look, &Look::changed, this, &TableHeader::dress);
    dress();
}

void TableHeader::dress()
{
    QFont font = m_look.font(TypeRole::Caption);
    font.setWeight(QFont::Medium);
    setFont(font);
    const int height = std::max(kHeight, QFontMetrics(font).height() + kHeight - kLine);
    setMinimumHeight(height);
    setMaximumHeight(height);
    viewport()->update();
}

void TableHeader::setSorted(std::optional<int> column, Qt::SortOrder order)
{
    m_sorted = column;
    m_order = order;
    viewport()->update();
}

void TableHeader::setCheckState(Qt::CheckState state)
{
    if (state == m_check)
        return;
    m_check = state;
    viewport()->update();
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    return {QFontMetrics(font()).horizontalAdvance(title + arrowOf(Qt::DescendingOrder)) + 2 * kPadding + 1,
            minimumHeight()};
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), m_look.color(Role::Surface));
    QHeaderView::paintEvent(event);
    QPainter line(viewport());
    line.fillRect(QRect(0, height() - 1, width(), 1), m_look.color(Role::Border));
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, m_look.color(Role::Surface));
    if (logicalIndex == CreativeModel::Check) {
        paintCheck(*painter, rect);
        painter->restore();
        return;
    }
    const bool sorted = m_sorted == logicalIndex;
    const QRect words = rect.adjusted(kPadding, 0, -kPadding, 0);
    const auto alignment =
        model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QFontMetrics metrics(font());
    const QString arrow = sorted ? arrowOf(m_order) : QString();
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->setFont(font());
    painter->setPen(m_look.color(sorted || logicalIndex == m_hovered ? Role::Text : Role::Text2));
    painter->setLayoutDirection(layoutDirection());
    painter->drawText(words, static_cast<int>(alignment) | Qt::TextSingleLine,
                      metrics.elidedText(title, Qt::ElideRight, words.width() - metrics.horizontalAdvance(arrow))
                          + arrow);
    painter->restore();
}

void TableHeader::paintCheck(QPainter &painter, const QRect &rect) const
{
    QStyleOptionButton option;
    option.initFrom(this);
    option.rect = rect;
    option.state = QStyle::State_Enabled;
    option.state.setFlag(QStyle::State_MouseOver, m_hovered == CreativeModel::Check);
    option.state |= m_check == Qt::Checked ? QStyle::State_On
        : m_check == Qt::PartiallyChecked  ? QStyle::State_NoChange
                                           : QStyle::State_Off;
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
}

void TableHeader::setHovered(int column)
{
    if (column == m_hovered)
        return;
    m_hovered = column;
    viewport()->update();
}

bool TableHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHovered(logicalIndexAt(static_cast<QMouseEvent *>(event)->position().toPoint()));
    else if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QHeaderView::viewportEvent(event);
}

void TableHeader::contextMenuEvent(QContextMenuEvent *event)
{
    if (const int column = logicalIndexAt(event->pos()); column >= 0)
        Q_EMIT menuRequested(column, event->globalPos());
}

} // namespace mci::ui
