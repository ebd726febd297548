// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeGridView.h"

#include <cmath>
#include <numbers>

#include <QPainter>
#include <QPaintEvent>

namespace mci::ui {

namespace {

constexpr double kSkeletonPeriodMs = 1200;

} // namespace

void CreativeGridView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (const QRect &dirty : event->region())
        painter.fillRect(dirty, m_look.color(Role::Window));
    const QRect area = event->rect().translated(0, verticalOffset());
    (void)geometryOfCards();
    painter.translate(0, -verticalOffset());
    const ItemRange sections = m_geometry.sectionsBetween(area.top(), area.bottom());
    for (int section = sections.first; section <= sections.last; ++section)
        paintHeading(painter, section);
    paintCards(painter, area);
    if (m_band.isEmpty())
        return;
    QColor fill = m_look.color(Role::Accent);
    fill.setAlphaF(0.1F);
    painter.fillRect(m_band, fill);
    painter.setPen(m_look.color(Role::Accent));
    painter.drawRect(m_band.adjusted(0, 0, -1, -1));
}

void CreativeGridView::paintCards(QPainter &painter, const QRect &area)
{
    // Rings of the neighbours reach into the area.
    constexpr int kReach = 4;
    const ItemRange items = m_geometry.itemsBetween(area.top() - kReach, area.bottom() + kReach);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.direction = layoutDirection();
    const QStyle::State base = option.state
        & ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver | QStyle::State_Sunken);
    const QModelIndex current = currentIndex();
    const bool ring = m_keyboardFocus && hasFocus();
    for (int item = items.first; item <= items.last && item < m_model.rowCount(); ++item) {
        const QModelIndex index = m_model.index(item, 0);
        option.rect = m_geometry.itemRect(item);
        if (!option.rect.adjusted(-kReach, -kReach, kReach, kReach).intersects(area))
            continue;
        const bool hovered = m_hover.isValid() && m_hover.row() == item;
        option.state = base;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, ring && current.row() == item);
        option.state.setFlag(QStyle::State_MouseOver, hovered);
        option.state.setFlag(QStyle::State_Sunken, m_pressed.isValid() && m_pressed.row() == item);
        m_delegate->setHotPart(hovered ? m_hoverPart : CardPart::None);
        m_delegate->paint(&painter, option, index);
    }
}

void CreativeGridView::paintHeading(QPainter &painter, int section) const
{
    const QRect rect = m_geometry.headingRect(section);
    if (rect.isEmpty() || section >= static_cast<int>(m_model.sections().size()))
        return;
    const CreativeSection &heading = m_model.sections()[static_cast<std::size_t>(section)];
    const QFont titleFont = m_look.font(TypeRole::H3);
    const QFontMetrics metrics(titleFont);
    const QString count = m_model.context().figures.count(heading.count);
    const QFont countFont = m_look.font(TypeRole::Small);
    constexpr int kGap = 8;
    const int countWidth = QFontMetrics(countFont).horizontalAdvance(count);
    const QString title = metrics.elidedText(heading.title, Qt::ElideRight, rect.width() - countWidth - kGap);
    const int titleWidth = metrics.horizontalAdvance(title);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect, QRect(rect.x() + x, rect.y(), width, rect.height()));
    };
    painter.setFont(titleFont);
    painter.setPen(m_look.color(Role::Text));
    painter.drawText(place(0, titleWidth + 1), Qt::AlignVCenter | Qt::TextSingleLine, title);
    painter.setFont(countFont);
    painter.setPen(m_look.color(Role::Text3));
    painter.drawText(place(titleWidth + kGap, countWidth + 1), Qt::AlignVCenter | Qt::TextSingleLine, count);
}

void CreativeGridView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_skeletonTimer.timerId()) {
        QAbstractItemView::timerEvent(event);
        return;
    }
    if (!m_skeletonClock.isValid())
        m_skeletonClock.start();
    const double turn = static_cast<double>(m_skeletonClock.elapsed()) / kSkeletonPeriodMs;
    m_delegate->setSkeletonPhase(0.5 + 0.5 * std::sin(turn * 2 * std::numbers::pi));
    const int top = verticalOffset();
    const ItemRange range = geometryOfCards().itemsBetween(top, top + viewport()->height());
    for (int item = range.first; item <= range.last && item < m_model.rowCount(); ++item) {
        if (m_model.row(item).loading)
            updateCard(m_model.index(item, 0));
    }
}

} // namespace mci::ui
