// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/NavDelegate.h"

#include "theme/Painters.h"
#include "window/NavModel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace mci::ui {

namespace {

constexpr int kItemHeight = 32;
constexpr int kItemGap = 2;
constexpr int kIcon = 18;
constexpr int kSide = 10;
constexpr qreal kRadius = 6;
constexpr qreal kDot = 7;

NavModel::RowKind kindOf(const QModelIndex &index)
{
    return static_cast<NavModel::RowKind>(index.data(NavModel::KindRole).toInt());
}

void paintItemBox(QPainter &painter, const QRectF &box, const QStyleOptionViewItem &option, const Theme &theme)
{
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current) {
        painter.setPen(theme.isDark() ? QPen(Qt::NoPen) : QPen(theme.color(Role::BorderSubtle), 1));
        painter.setBrush(theme.color(theme.isDark() ? Role::Hover : Role::Surface));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::Hover));
    } else {
        return;
    }
    painter.drawRoundedRect(box, kRadius, kRadius);
}

} // namespace

NavDelegate::NavDelegate(Look &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (kindOf(index)) {
    case NavModel::RowKind::Page:
        paintPage(*painter, option, index);
        break;
    case NavModel::RowKind::Caption:
        if (!m_collapsed) {
            painter->setFont(m_look.font(TypeRole::Caption));
            painter->setPen(m_look.color(Role::Text3));
            paintLine(*painter, option.rect.adjusted(kSide, 0, -kSide, -5), index.data().toString(), option.direction,
                      Qt::AlignLeft | Qt::AlignBottom);
        }
        break;
    case NavModel::RowKind::Space:
        break;
    }
    painter->restore();
}

void NavDelegate::paintPage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_look.theme();
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5 - kItemGap);
    paintItemBox(painter, box, option, theme);

    const bool current = option.state.testFlag(QStyle::State_Selected);
    const auto placed = [&](const QRectF &part) { return placedIn(box, part, option.direction); };
    const QPixmap icon = m_look.pixmap(index.data(NavModel::IconRole).toString(), kIcon,
                                       painter.device()->devicePixelRatioF(), current ? Role::AccentText : Role::Text3);
    const qreal inset = m_collapsed ? (box.width() - kIcon) / 2 : kSide;
    const QRectF iconPlace(box.left() + inset, box.center().y() - kIcon / 2.0, kIcon, kIcon);
    painter.drawPixmap(placed(iconPlace).topLeft(), icon);

    if (!m_collapsed) {
        painter.setFont(m_look.font(TypeRole::BodyStrong));
        painter.setPen(m_look.color(current ? Role::Text : Role::Text2));
        const QRectF text = placed(box.adjusted(kSide + kIcon + kSide, 0, -kSide, 0));
        const QFontMetricsF metrics(painter.font());
        paintLine(painter, text, metrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()),
                  option.direction);
    }
    paintBadge(painter, box, option.direction, index);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(m_look.color(Role::Focus), theme.focusWidth()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    }
}

int NavDelegate::boxHeight(int rowHeight)
{
    return rowHeight - kItemGap;
}

void NavDelegate::paintBadge(QPainter &painter, const QRectF &item, Qt::LayoutDirection direction,
                             const QModelIndex &index) const
{
    // There it is a button of its own.
    if (static_cast<Page>(index.data(NavModel::PageRole).toInt()) == Page::Activity)
        return;
    const int count = index.data(NavModel::BadgeRole).toInt();
    painter.setPen(Qt::NoPen);
    if (index.data(NavModel::NeedsYouRole).toBool()) {
        painter.setBrush(m_look.color(Role::Warn));
        const qreal y = m_collapsed ? item.top() + 7 : item.center().y();
        const QRectF dot(item.right() - kSide - kDot, y - kDot / 2, kDot, kDot);
        painter.drawEllipse(placedIn(item, dot, direction));
        return;
    }
    if (count <= 0)
        return;
    QFont font = m_look.font(TypeRole::Caption);
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QString text = QLocale().toString(count);
    const qreal height = std::max(18.0, metrics.height() + 2);
    const qreal width = std::max(height, metrics.horizontalAdvance(text) + 10);
    QRectF pill(item.right() - (m_collapsed ? 0 : kSide) - width, item.center().y() - height / 2, width, height);
    if (m_collapsed)
        pill.moveTop(item.top() - 1);
    pill = placedIn(item, pill, direction);
    painter.setBrush(m_look.color(Role::AccentSoft));
    painter.drawRoundedRect(pill, height / 2, height / 2);
    painter.setFont(font);
    painter.setPen(m_look.color(Role::AccentText));
    painter.drawText(pill, Qt::AlignCenter, text);
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case NavModel::RowKind::Caption: {
        const QFontMetrics metrics(m_look.font(TypeRole::Caption));
        return {option.rect.width(), m_collapsed ? 8 : metrics.height() + 17};
    }
    case NavModel::RowKind::Space:
        return {option.rect.width(), m_space};
    case NavModel::RowKind::Page:
        break;
    }
    const QFontMetrics metrics(m_look.font(TypeRole::BodyStrong));
    return {option.rect.width(), std::max(kItemHeight, metrics.height() + 12) + kItemGap};
}

bool NavDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !m_collapsed || kindOf(index) != NavModel::RowKind::Page)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data(Qt::AccessibleTextRole).toString(), view);
    return true;
}

} // namespace mci::ui
