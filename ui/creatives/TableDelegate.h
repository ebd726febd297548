// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CardFonts.h"
#include "creatives/CellTints.h"
#include "creatives/CreativeModel.h"
#include "creatives/ThumbnailStore.h"
#include "theme/Look.h"

#include <QStyledItemDelegate>

namespace mci::ui {

/** Draws the table's cells: hairlines, no stripes, the picture beside the name. */
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TableDelegate(const Look &look, const CreativeModel &model, const ThumbnailStore &thumbnails, QObject *parent);

    void setCompact(bool compact) { m_compact = compact; }
    [[nodiscard]] bool isCompact() const { return m_compact; }
    /** Of a row: 50, compact 36, or what larger fonts need. */
    [[nodiscard]] int rowHeight() const;
    /** What the first row of a group is higher by, for the group's title. */
    [[nodiscard]] int titleHeight() const;
    /** The title above the row; nullptr for none. */
    [[nodiscard]] const CreativeSection *titleAbove(int row) const;
    /** Logical pixels. */
    [[nodiscard]] int pictureSide() const { return m_compact ? 26 : 38; }
    void setColors(CellColors colors) { m_tints.setColors(colors); }
    [[nodiscard]] CellColors colors() const { return m_tints.colors(); }
    /** The cell with the keyboard; only those who use it see where they are. */
    void setRing(const QModelIndex &cell) { m_ring = cell; }
    /** From where on the left half reaches the title of a group; the other half goes on with the line. */
    void setTitleWidth(int width) { m_titleWidth = width; }
    /** The row below the mouse; -1 for none. */
    void setHoverRow(int row) { m_hoverRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] QString toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCheck(QPainter &painter, const QRect &cell, bool checked) const;
    void paintName(QPainter &painter, const QRect &cell, const CreativeRow &row, Qt::LayoutDirection direction) const;
    void paintStatus(QPainter &painter, const QRect &cell, const CreativeRow &row, Qt::LayoutDirection direction) const;
    void paintRank(QPainter &painter, const QRect &cell, const CreativeRow &row, Qt::LayoutDirection direction) const;
    void paintFigure(QPainter &painter, const QRect &rect, const CreativeRow &row, const QModelIndex &index) const;
    void paintWords(QPainter &painter, const CardFont &font, Role role, const QRect &rect, const QString &text,
                    Qt::Alignment alignment) const;

    const Look &m_look;
    const CreativeModel &m_model;
    const ThumbnailStore &m_thumbnails;
    CardFonts m_fonts;
    CellTints m_tints;
    bool m_compact = false;
    int m_hoverRow = -1;
    QPersistentModelIndex m_ring;
    int m_titleWidth = 0;
};

} // namespace mci::ui
