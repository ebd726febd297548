// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SectionDelegate.h"

#include "theme/Painters.h"
#include "widgets/PlainTip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace mci::ui {

namespace {

constexpr int kIcon = 18;
constexpr int kPadding = 10;

} // namespace

SectionDelegate::SectionDelegate(Look &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), std::max(34, QFontMetrics(m_look.font(TypeRole::BodyStrong)).height() + 16)};
}

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const QRectF item = QRectF(option.rect).adjusted(0, 1, 0, -1);
    if (current)
        paintCard(*painter, item, {Role::Surface, Role::BorderSubtle, 6, 1}, m_look.theme());
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintBox(*painter, item, m_look.color(Role::Hover), QColor(), 6);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(*painter, item.adjusted(2, 2, -2, -2), 6, m_look.theme(), 0);
    const QPixmap icon = m_look.pixmap(index.data(IconRole).toString(), kIcon, painter->device()->devicePixelRatioF(),
                                       current ? Role::AccentText : Role::Text3);
    const QRectF iconPlace(item.left() + kPadding, item.center().y() - kIcon / 2.0, kIcon, kIcon);
    painter->drawPixmap(placedIn(item, iconPlace, option.direction).topLeft(), icon);
    const QFont font = m_look.font(TypeRole::BodyStrong);
    const QRectF text = textPlace(option);
    painter->setFont(font);
    painter->setPen(m_look.color(current ? Role::Text : Role::Text2));
    paintLine(*painter, text, QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()),
              option.direction);
    painter->restore();
}

QRectF SectionDelegate::textPlace(const QStyleOptionViewItem &option)
{
    const QRectF item = QRectF(option.rect).adjusted(0, 1, 0, -1);
    return placedIn(item, item.adjusted(kPadding + kIcon + 10, 0, -kPadding, 0), option.direction);
}

bool SectionDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString name = index.data().toString();
    const QFontMetricsF metrics(m_look.font(TypeRole::BodyStrong));
    const bool isShortened = metrics.horizontalAdvance(name) > textPlace(option).width();
    QToolTip::showText(event->globalPos(), isShortened ? plainTip(name) : QString(), view, option.rect);
    return true;
}

} // namespace mci::ui
