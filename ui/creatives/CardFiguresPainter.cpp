// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CardPainter.h"

#include "creatives/DeliveryDot.h"

#include <QPainter>
#include <QStyle>

namespace mci::ui {

namespace {

constexpr int kStatusDot = 7;
constexpr int kStatusGap = 5;
constexpr int kMarkIcon = 13;
constexpr int kMarkGap = 4;
constexpr int kBetween = 8;
constexpr int kDeltaGap = 5;

} // namespace

void CardPainter::paintStatus(QPainter &painter, const CardLayout &layout, const CreativeRow &row,
                              const CardTexts &texts) const
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const int wordsWidth = m_fonts.caption.metrics.horizontalAdvance(texts.status);
    const int atLeast = kStatusDot + kStatusGap + wordsWidth + kBetween;
    QRect room = layout.status;
    const auto &mark = texts.fatigue || layout.size == CardSize::Large ? texts.fatigue : texts.badge;
    if (mark)
        room = paintMark(painter, room, *mark, atLeast);
    if (!texts.rating.isEmpty())
        room = paintMark(painter, room, {texts.rating, {}, Role::Text3}, atLeast);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(direction, room, QRect(room.x() + x, room.y(), width, room.height()));
    };
    paintStatusDot(painter, place(0, kStatusDot), dotOf(row.delivery), m_look.theme());
    const int left = kStatusDot + kStatusGap;
    paintElided(painter, m_fonts.caption, Role::Text2, place(left, room.width() - left), texts.status);
}

QRect CardPainter::paintMark(QPainter &painter, const QRect &rect, const CardMark &mark, int atLeast) const
{
    const bool hasIcon = !mark.icon.isEmpty();
    const int icon = hasIcon ? kMarkIcon + kMarkGap : 0;
    int words = m_fonts.caption.metrics.horizontalAdvance(mark.text) + 1;
    // Where the word has no room, the icon alone still says it.
    if (rect.width() - icon - words < atLeast && hasIcon)
        words = 0;
    const int width = words > 0 ? icon + words : kMarkIcon;
    if (rect.width() - width < atLeast - kBetween)
        return rect;
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const auto place = [&](int x, int partWidth) {
        return QStyle::visualRect(direction, rect, QRect(rect.x() + x, rect.y(), partWidth, rect.height()));
    };
    const int left = rect.width() - width;
    if (hasIcon) {
        const QRect box = place(left, kMarkIcon);
        painter.drawPixmap(box.x(), box.y() + (box.height() - kMarkIcon) / 2,
                           m_look.pixmap(mark.icon, kMarkIcon, painter.device()->devicePixelRatioF(), mark.role));
    }
    if (words > 0)
        paintText(painter, m_fonts.caption, mark.role, place(left + icon, words), mark.text);
    return place(0, left - kBetween);
}

void CardPainter::paintGoal(QPainter &painter, const CardLayout &layout, const CardFont &font,
                            const CardTexts &texts) const
{
    const QRect &rect = layout.goalValue;
    paintElided(painter, font, Role::Text, rect, texts.goalValue);
    if (texts.goalDelta.isEmpty())
        return;
    const int left = font.metrics.horizontalAdvance(texts.goalValue) + kDeltaGap;
    const QRect room = QStyle::visualRect(painter.layoutDirection(), rect,
                                          QRect(rect.x() + left, rect.y(), rect.width() - left, rect.height()));
    // The arrow alone still tells the direction.
    const QString &full = texts.goalDelta.text();
    for (const QString &text : {full, full.left(1)}) {
        if (text != full && full.at(0).isLetter())
            return;
        if (m_fonts.caption.metrics.horizontalAdvance(text) <= room.width()) {
            paintText(painter, m_fonts.caption, texts.goalDelta.role(), room, text);
            return;
        }
    }
}

void CardPainter::paintFigures(QPainter &painter, const CardLayout &layout, const CardTexts &texts) const
{
    if (layout.size == CardSize::Small) {
        paintGoal(painter, layout, m_fonts.strong, texts);
        return;
    }
    paintElided(painter, m_fonts.caption, Role::Text3, layout.goalLabel, texts.goalLabel);
    paintElided(painter, m_fonts.caption, Role::Text3, layout.secondLabel, texts.secondLabel);
    paintGoal(painter, layout, m_fonts.metric, texts);
    paintElided(painter, m_fonts.metric, Role::Text, layout.secondValue, texts.secondValue);
    if (texts.whisker)
        paintWhisker(painter, layout.whisker, *texts.whisker, m_look.theme());
    paintElided(painter, m_fonts.caption, Role::Text2, layout.results, texts.results);
}

} // namespace mci::ui
