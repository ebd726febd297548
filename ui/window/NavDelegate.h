// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QStyledItemDelegate>

namespace mci::ui {

/** Paints the navigation's rows; with icons only while the rail is collapsed. */
class NavDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    NavDelegate(Look &look, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    void setCollapsed(bool collapsed) { m_collapsed = collapsed; }
    /** Of a page's row without the air below it. */
    [[nodiscard]] static int boxHeight(int rowHeight);
    /** Height of the row that pushes the last pages down. */
    void setSpace(int height) { m_space = height; }

private:
    void paintPage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBadge(QPainter &painter, const QRectF &item, Qt::LayoutDirection direction,
                    const QModelIndex &index) const;

    Look &m_look;
    bool m_collapsed = false;
    int m_space = 0;
};

} // namespace mci::ui
