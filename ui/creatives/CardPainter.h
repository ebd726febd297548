// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CardFonts.h"
#include "creatives/CardLayout.h"
#include "creatives/CardTexts.h"
#include "creatives/ThumbnailStore.h"
#include "theme/Look.h"

class QPainter;

namespace mci::ui {

/** What one card looks like at this moment. */
struct CardState
{
    bool selected = false;
    bool current = false;
    bool hovered = false;
    bool pressed = false;
    /** The picture is stored but could not be read. */
    bool unreadable = false;
    /** The quick action below the mouse. */
    CardPart hot = CardPart::None;
    /** Of the skeleton, 0 to 1. */
    qreal phase = 0.5;
};

/** Draws cards with fonts and small pictures that are made once a look. GUI thread. */
class CardPainter
{
public:
    explicit CardPainter(const Look &look);

    /** Colours or fonts are others now. */
    void relook() { m_fonts = CardFonts(m_look.theme()); }
    [[nodiscard]] const CardFonts &fonts() const { return m_fonts; }
    void paint(QPainter &painter, const CardLayout &layout, const CreativeRow &row, const CardTexts &texts,
               const std::optional<ThumbnailHit> &picture, const CardState &state) const;

private:
    void paintSkeletonCard(QPainter &painter, const CardLayout &layout, qreal phase) const;
    void paintFrame(QPainter &painter, const CardLayout &layout, const CardState &state) const;
    void paintBody(QPainter &painter, const CardLayout &layout, const CreativeRow &row, const CardTexts &texts) const;
    void paintStatus(QPainter &painter, const CardLayout &layout, const CreativeRow &row, const CardTexts &texts) const;
    /** Icon and word at the far end of `rect`; returns what is left of it, or all where it has no room. */
    [[nodiscard]] QRect paintMark(QPainter &painter, const QRect &rect, const CardMark &mark, int atLeast) const;
    /** A value with its change right behind it. */
    void paintGoal(QPainter &painter, const CardLayout &layout, const CardFont &font, const CardTexts &texts) const;
    void paintExtras(QPainter &painter, const CardLayout &layout, const CreativeRow &row, const CardTexts &texts) const;
    void paintStages(QPainter &painter, const QRect &rect, const CreativeRow &row, const CardTexts &texts) const;
    void paintTags(QPainter &painter, const QRect &rect, const CardTexts &texts) const;
    void paintFigures(QPainter &painter, const CardLayout &layout, const CardTexts &texts) const;
    void paintMedia(QPainter &painter, const CardLayout &layout, const CreativeRow &row,
                    const std::optional<ThumbnailHit> &picture, const CardState &state) const;
    void paintNoPicture(QPainter &painter, const CardLayout &layout, const CreativeRow &row, bool unreadable) const;
    void paintFormatPill(QPainter &painter, const CardLayout &layout, const CreativeRow &row) const;
    void paintActions(QPainter &painter, const CardLayout &layout, const CardState &state) const;
    void paintAction(QPainter &painter, const QRect &rect, const QString &icon, const QString &label, bool hot) const;
    void paintCheckBox(QPainter &painter, const QRect &rect, bool checked) const;
    void paintText(QPainter &painter, const CardFont &font, Role role, const QRect &rect, const QString &text,
                   Qt::Alignment alignment = Qt::AlignLeft) const;
    void paintElided(QPainter &painter, const CardFont &font, Role role, const QRect &rect, const QString &text) const;
    void maskCorners(QPainter &painter, const QRect &card) const;

    const Look &m_look;
    CardFonts m_fonts;
    IconStore m_icons;
};

} // namespace mci::ui
