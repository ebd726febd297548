// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PaddedDelegate.h"

#include <QApplication>
#include <QPainter>

namespace mci::ui {

namespace {

/** As the style sheet gives the titles of tables. */
constexpr int kCellPadding = 10;

} // namespace

void PaddedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const QRect room = cell.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    const QString text = cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, room.width());
    painter->setFont(cell.font);
    // The painter goes by the direction of the text, the column by that of the table.
    const Qt::Alignment alignment = QStyle::visualAlignment(cell.direction, cell.displayAlignment) | Qt::AlignAbsolute;
    style->drawItemText(painter, room, static_cast<int>(alignment), cell.palette, true, text, QPalette::Text);
    if (!(cell.state & QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(cell);
    style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
}

QSize PaddedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * kCellPadding, 0);
}

} // namespace mci::ui
