// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CardPainter.h"

#include "theme/Painters.h"

#include <QPainter>
#include <QStyle>

namespace mci::ui {

namespace {

constexpr qreal kRadius = 10;
constexpr int kRankHeight = 18;

} // namespace

CardPainter::CardPainter(const Look &look)
    : m_look(look)
    , m_fonts(look.theme())
{
}

void CardPainter::paint(QPainter &painter, const CardLayout &layout, const CreativeRow &row, const CardTexts &texts,
                        const std::optional<ThumbnailHit> &picture, const CardState &state) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, layout.card, m_look.color(state.pressed ? Role::Hover : Role::Surface), {}, kRadius);
    if (row.loading) {
        paintSkeletonCard(painter, layout, state.phase);
    } else {
        paintMedia(painter, layout, row, picture, state);
        paintBody(painter, layout, row, texts);
    }
    maskCorners(painter, layout.card);
    paintFrame(painter, layout, state);
    painter.restore();
}

void CardPainter::paintFrame(QPainter &painter, const CardLayout &layout, const CardState &state) const
{
    const Theme &theme = m_look.theme();
    paintBox(painter, layout.card, {}, theme.color(state.hovered ? Role::BorderStrong : Role::BorderSubtle), kRadius);
    if (state.selected) {
        constexpr qreal kRing = 2;
        paintBox(painter, QRectF(layout.card).adjusted(-1, -1, 1, 1), {},
                 theme.color(theme.isDark() ? Role::Series1 : Role::Accent), kRadius + 1, kRing);
    }
    if (state.current)
        paintFocusRing(painter, layout.card, kRadius, theme);
}

void CardPainter::paintText(QPainter &painter, const CardFont &font, Role role, const QRect &rect, const QString &text,
                            Qt::Alignment alignment) const
{
    if (text.isEmpty() || rect.isEmpty())
        return;
    painter.setFont(font.font);
    painter.setPen(m_look.color(role));
    // Words run in their own direction; only their side is the window's.
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Qt::Alignment side = QStyle::visualAlignment(direction, alignment | Qt::AlignVCenter) | Qt::AlignAbsolute;
    painter.drawText(rect, static_cast<int>(side) | Qt::TextSingleLine, text);
    painter.setLayoutDirection(direction);
}

void CardPainter::paintElided(QPainter &painter, const CardFont &font, Role role, const QRect &rect,
                              const QString &text) const
{
    paintText(painter, font, role, rect, font.metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void CardPainter::paintBody(QPainter &painter, const CardLayout &layout, const CreativeRow &row,
                            const CardTexts &texts) const
{
    const Theme &theme = m_look.theme();
    const bool isSmall = layout.size == CardSize::Small;
    QRect pill = layout.rank;
    pill.setTop(pill.center().y() - std::max(kRankHeight, m_fonts.pill.metrics.height()) / 2 + 1);
    pill.setHeight(std::max(kRankHeight, m_fonts.pill.metrics.height()));
    paintBox(painter, pill, theme.color(theme.isDark() ? Role::Pressed : Role::Sunken), {}, 5);
    paintText(painter, m_fonts.pill, Role::Text, pill, texts.rank, Qt::AlignHCenter);

    const CardFont &nameFont = isSmall ? m_fonts.caption : m_fonts.name;
    if (texts.elidedWidth != layout.name.width()) {
        texts.elidedName = nameFont.metrics.elidedText(texts.name, Qt::ElideRight, layout.name.width());
        texts.elidedWidth = layout.name.width();
    }
    paintText(painter, nameFont, isSmall ? Role::Text2 : Role::Text, layout.name, texts.elidedName);
    if (!isSmall) {
        paintText(painter, m_fonts.caption, Role::Text3, layout.movement, texts.movement, Qt::AlignHCenter);
        paintStatus(painter, layout, row, texts);
    }
    if (layout.size == CardSize::Large)
        paintExtras(painter, layout, row, texts);
    if (!row.failed) {
        paintFigures(painter, layout, texts);
        return;
    }
    painter.setFont(m_fonts.small.font);
    painter.setPen(theme.color(Role::Text2));
    if (isSmall)
        painter.drawText(layout.needs, Qt::AlignVCenter | Qt::TextSingleLine,
                         m_fonts.small.metrics.elidedText(texts.needs, Qt::ElideRight, layout.needs.width()));
    else
        painter.drawText(layout.needs, Qt::AlignTop | Qt::TextWordWrap, texts.needs);
}

void CardPainter::paintSkeletonCard(QPainter &painter, const CardLayout &layout, qreal phase) const
{
    const Theme &theme = m_look.theme();
    paintSkeleton(painter, layout.media, phase, theme, 0);
    const auto block = [&](QRect rect, int height, qreal part) {
        if (rect.isEmpty())
            return;
        rect.setTop(rect.center().y() - height / 2);
        rect.setHeight(height);
        rect.setWidth(qRound(rect.width() * part));
        paintSkeleton(painter, rect, phase, theme);
    };
    constexpr int kThin = 10;
    constexpr int kThick = 14;
    block(layout.rank, kRankHeight, 1);
    block(layout.name, kThin, 0.8);
    block(layout.status, kThin - 2, 0.5);
    block(layout.goalLabel, kThin - 2, 0.4);
    block(layout.secondLabel, kThin - 2, 0.4);
    block(layout.goalValue, kThick, 0.7);
    block(layout.secondValue, kThick, 0.8);
}

} // namespace mci::ui
