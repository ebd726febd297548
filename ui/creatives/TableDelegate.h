// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CardFonts.h"
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
    /** Of a row: 50, compact 36, or what larger fonts need. */
    [[nodiscard]] int rowHeight() const;
    /** Logical pixels. */
    [[nodiscard]] int pictureSide() const { return m_compact ? 26 : 38; }
    /** Only those who use the keyboard see where they are. */
    void setRingShown(bool shown) { m_ringShown = shown; }
    /** The row below the mouse; -1 for none. */
    void setHoverRow(int row) { m_hoverRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCheck(QPainter &painter, const QRect &cell, bool checked) const;
    void paintName(QPainter &painter, const QRect &cell, const CreativeRow &row, Qt::LayoutDirection direction) const;
    void paintStatus(QPainter &painter, const QRect &cell, const CreativeRow &row, Qt::LayoutDirection direction) const;
    void paintWords(QPainter &painter, const CardFont &font, Role role, const QRect &rect, const QString &text,
                    Qt::Alignment alignment) const;

    const Look &m_look;
    const CreativeModel &m_model;
    const ThumbnailStore &m_thumbnails;
    CardFonts m_fonts;
    bool m_compact = false;
    int m_hoverRow = -1;
    bool m_ringShown = false;
};

} // namespace mci::ui
