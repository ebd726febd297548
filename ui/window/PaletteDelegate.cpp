// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/PaletteDelegate.h"

#include "theme/Painters.h"
#include "window/PaletteModel.h"

#include <QIcon>
#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kRow = 36;
constexpr int kIcon = 16;
constexpr int kSide = 10;

} // namespace

PaletteDelegate::PaletteDelegate(Look &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF line = QRectF(option.rect).adjusted(kSide, 0, -kSide, 0);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        painter->setFont(m_look.font(TypeRole::Caption));
        painter->setPen(m_look.color(Role::Text3));
        paintLine(*painter, line.adjusted(0, 0, 0, -4), index.data().toString(), option.direction,
                  Qt::AlignLeft | Qt::AlignBottom);
        painter->restore();
        return;
    }
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_look.color(option.state & QStyle::State_Selected ? Role::Selected : Role::Hover));
        painter->drawRoundedRect(option.rect, 6, 6);
    }
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    const auto placed = [&option](const QRectF &part) { return placedIn(option.rect, part, option.direction); };
    icon.paint(painter, placed(QRectF(line.left(), line.center().y() - kIcon / 2.0, kIcon, kIcon)).toRect());
    line.setLeft(line.left() + kIcon + kSide);
    const QFont caption = m_look.font(TypeRole::Caption);
    const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
    painter->setFont(caption);
    painter->setPen(m_look.color(Role::Text2));
    paintLine(*painter, placed(line), shortcut, option.direction, Qt::AlignRight | Qt::AlignVCenter);
    line.setRight(line.right() - QFontMetricsF(caption).horizontalAdvance(shortcut) - kSide);
    const QFont font = m_look.font(TypeRole::Body);
    painter->setFont(font);
    painter->setPen(m_look.color(Role::Text));
    paintLine(*painter, placed(line),
              QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight, line.width()), option.direction);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(PaletteModel::HeadingRole).toBool())
        return {100, QFontMetrics(m_look.font(TypeRole::Caption)).height() + 14};
    return {100, std::max(kRow, QFontMetrics(m_look.font(TypeRole::Body)).height() + 12)};
}

} // namespace mci::ui
