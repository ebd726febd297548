// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QPainter>

namespace mci::ui {

/** A rounded box with a crisp line of `lineWidth` inside its edge; an invalid colour leaves its part out. */
void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &outline, qreal radius,
              qreal lineWidth = 1);

struct CardData
{
    Role fill = Role::Surface;
    Role outline = Role::BorderSubtle;
    qreal radius = 10;
    qreal lineWidth = 1;
};
void paintCard(QPainter &painter, const QRectF &rect, const CardData &card, const Theme &theme);

struct PillData
{
    QString text;
    Role fill = Role::Sunken;
    Role color = Role::Text;
    qreal radius = 5;
    TypeRole type = TypeRole::Caption;
    bool strong = false;
};
/** The text is centred and elided where it does not fit. */
void paintPill(QPainter &painter, const QRectF &rect, const PillData &pill, const Theme &theme);

/** `rect` inside `bounds` as designed for reading from the left; its mirror image where `direction` is the other way. */
[[nodiscard]] QRectF placedIn(const QRectF &bounds, const QRectF &rect, Qt::LayoutDirection direction);
/**
 * One line of text; `alignment` as designed for reading from the left, turned where `direction` is the other way. The words
 * themselves run as their own letters do.
 */
void paintLine(QPainter &painter, const QRectF &rect, const QString &text, Qt::LayoutDirection direction,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/** Around `rect`: the ring of the design's width, `gap` outside; `radius` is that of the thing itself. */
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Theme &theme, qreal gap = 2);

enum class StatusDot { Active, Paused, Mixed };
/** 7 px, centred in `rect`. */
void paintStatusDot(QPainter &painter, const QRectF &rect, StatusDot status, const Theme &theme);

/** One block of content that is not there yet; `phase` 0 to 1 is where in its breath it is, 0.5 for standing still. */
void paintSkeleton(QPainter &painter, const QRectF &rect, qreal phase, const Theme &theme, qreal radius = 4);

/** The shadow of level 2 below a frame. Draw it before the frame. */
void paintShadow(QPainter &painter, const QRectF &frame, qreal radius, const Theme &theme);

} // namespace mci::ui
