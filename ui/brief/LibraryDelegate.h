// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/ThumbnailStore.h"
#include "theme/Look.h"

#include <QStyledItemDelegate>

namespace mci::ui {

enum class LibraryForm {
    /** Four pictures above the words. */
    Cards,
    /** One picture beside the words. */
    Rows
};

/** Paints a row of the library as a card or as a row. */
class LibraryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    LibraryDelegate(Look &look, ThumbnailStore &pictures, LibraryForm form, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** Of a card that is so wide, without the gap around it. */
    [[nodiscard]] int cardHeight(int width) const;
    [[nodiscard]] int rowHeight() const;
    /** With the gap around it; of cards alone. */
    void setCardSize(QSize size) { m_cardSize = size; }
    /** The card or row inside of its cell. */
    [[nodiscard]] QRectF boxIn(const QRect &cell) const;
    /** Boxes of the pictures in a card or row at `box`. */
    [[nodiscard]] std::vector<QRectF> pictureBoxes(const QRectF &box, Qt::LayoutDirection direction) const;

private:
    void paintWords(QPainter &painter, const QRectF &room, const QModelIndex &index,
                    Qt::LayoutDirection direction) const;

    Look &m_look;
    ThumbnailStore &m_pictures;
    LibraryForm m_form;
    QSize m_cardSize;
};

} // namespace mci::ui
