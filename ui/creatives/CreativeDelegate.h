// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CardPainter.h"
#include "creatives/CreativeModel.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace mci::ui {

/** Draws the grid's cards. Which size, and what the mouse is over, the view says. */
class CreativeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CreativeDelegate(const Look &look, const CreativeModel &model, const ThumbnailStore &thumbnails,
                     QObject *parent = nullptr);

    void setCardSize(CardSize size);
    [[nodiscard]] CardSize cardSize() const { return m_size; }
    [[nodiscard]] const CardLines &lines() const { return m_lines; }
    [[nodiscard]] int bodyHeight() const { return CardLayout::bodyHeight(m_size, m_lines); }
    /** A width of the design for the font in force: large text wants wider cards. */
    [[nodiscard]] int widthFor(int designWidth) const;
    void setHotPart(CardPart part) { m_hot = part; }
    void setSkeletonPhase(qreal phase) { m_phase = phase; }

    [[nodiscard]] CardLayout layoutOf(const QRect &card, Qt::LayoutDirection direction) const;
    /** Device pixels of the picture's square on a card of that width. */
    [[nodiscard]] static int pictureSide(int cardWidth, qreal devicePixelRatio);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void relook();
    [[nodiscard]] const CardTexts &textsOf(const CreativeRow &row) const;
    [[nodiscard]] QString toolTip(CardPart part, const CardLayout &layout, const CreativeRow &row) const;

    const Look &m_look;
    const CreativeModel &m_model;
    const ThumbnailStore &m_thumbnails;
    CardPainter m_painter;
    CardLines m_lines;
    CardSize m_size = CardSize::Medium;
    CardPart m_hot = CardPart::None;
    qreal m_phase = 0.5;
    mutable QCache<QString, CardTexts> m_texts;
};

} // namespace mci::ui
