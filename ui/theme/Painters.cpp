// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Painters.h"

#include "theme/BoxPainter.h"

#include <cmath>

#include <QStyle>

namespace mci::ui {

namespace {

constexpr qreal kDotSize = 7;
constexpr qreal kPillPadding = 2;
constexpr qreal kRingWidth = 1.5;

struct Shadow
{
    qreal offset;
    qreal blur;
    qreal strength;
};

/** Stacked outlines whose alpha falls with the distance: near enough to a Gaussian at these sizes. */
void paintOneShadow(QPainter &painter, const QRectF &frame, qreal radius, const Shadow &shadow)
{
    const qreal reach = shadow.blur;
    const int steps = std::max(4, static_cast<int>(reach / 2));
    qreal painted = 0;
    for (int i = 0; i < steps; ++i) {
        const qreal t = static_cast<qreal>(i + 1) / steps;
        const qreal wanted = shadow.strength * t * t * (3 - 2 * t);
        const qreal alpha = (wanted - painted) / (1 - painted);
        painted = wanted;
        const qreal grow = reach / 2 - t * reach;
        const QRectF ring = frame.translated(0, shadow.offset).adjusted(-grow, -grow, grow, grow);
        if (ring.width() <= 0 || ring.height() <= 0)
            break;
        QColor color(Qt::black);
        color.setAlphaF(static_cast<float>(alpha));
        painter.setBrush(color);
        const qreal corner = std::max<qreal>(2, radius + grow);
        painter.drawRoundedRect(ring, corner, corner);
    }
}

} // namespace

void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &outline, qreal radius,
              qreal lineWidth)
{
    const BoxLook look{fill, outline, radius, lineWidth};
    if (!paintBoxByParts(painter, rect, look))
        paintBoxByPath(painter, rect, look);
}

void paintCard(QPainter &painter, const QRectF &rect, const CardData &card, const Theme &theme)
{
    paintBox(painter, rect, theme.color(card.fill), theme.color(card.outline), card.radius, card.lineWidth);
}

void paintPill(QPainter &painter, const QRectF &rect, const PillData &pill, const Theme &theme)
{
    paintBox(painter, rect, theme.color(pill.fill), {}, pill.radius);
    QFont font = theme.font(pill.type);
    if (pill.strong)
        font.setWeight(QFont::DemiBold);
    painter.save();
    painter.setFont(font);
    painter.setPen(theme.color(pill.color));
    const QString text = QFontMetricsF(font).elidedText(pill.text, Qt::ElideRight, rect.width() - 2 * kPillPadding);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

QRectF placedIn(const QRectF &bounds, const QRectF &rect, Qt::LayoutDirection direction)
{
    if (direction != Qt::RightToLeft)
        return rect;
    return rect.translated(bounds.left() + bounds.right() - rect.left() - rect.right(), 0);
}

void paintLine(QPainter &painter, const QRectF &rect, const QString &text, Qt::LayoutDirection direction,
               Qt::Alignment alignment)
{
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Qt::Alignment side = QStyle::visualAlignment(direction, alignment);
    painter.drawText(rect, static_cast<int>(side) | Qt::TextSingleLine, text);
    painter.setLayoutDirection(before);
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Theme &theme, qreal gap)
{
    const qreal width = theme.focusWidth();
    const qreal grow = gap + width;
    paintBox(painter, rect.adjusted(-grow, -grow, grow, grow), {}, theme.color(Role::Focus), radius + grow, width);
}

void paintStatusDot(QPainter &painter, const QRectF &rect, StatusDot status, const Theme &theme)
{
    const QRectF dot(rect.center().x() - kDotSize / 2, rect.center().y() - kDotSize / 2, kDotSize, kDotSize);
    if (status == StatusDot::Paused)
        paintBox(painter, dot, {}, theme.color(Role::Text3), kDotSize / 2, kRingWidth);
    else
        paintBox(painter, dot, theme.color(status == StatusDot::Active ? Role::Good : Role::Warn), {}, kDotSize / 2);
}

void paintSkeleton(QPainter &painter, const QRectF &rect, qreal phase, const Theme &theme, qreal radius)
{
    constexpr qreal kFaint = 0.55;
    constexpr qreal kFull = 0.85;
    const qreal breath = (1 - std::cos(2 * M_PI * phase)) / 2;
    painter.save();
    painter.setOpacity(painter.opacity() * (kFaint + (kFull - kFaint) * breath));
    paintBox(painter, rect, theme.color(Role::Track), {}, radius);
    painter.restore();
}

void paintShadow(QPainter &painter, const QRectF &frame, qreal radius, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (theme.isDark()) {
        paintOneShadow(painter, frame, radius, {14, 36, 0.55});
    } else {
        paintOneShadow(painter, frame, radius, {12, 32, 0.14});
        paintOneShadow(painter, frame, radius, {2, 6, 0.10});
    }
    painter.restore();
}

} // namespace mci::ui
