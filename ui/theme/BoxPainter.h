// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPainter;
class QRectF;

namespace mci::ui {

/** How a rounded box looks; an invalid colour leaves its part out. The line lies inside the edge. */
struct BoxLook
{
    QColor fill;
    QColor outline;
    qreal radius = 0;
    qreal lineWidth = 1;

    [[nodiscard]] bool operator==(const BoxLook &) const = default;
};

/** By one path with curves: any box at any place. */
void paintBoxByPath(QPainter &painter, const QRectF &rect, const BoxLook &look);

/**
 * From corners that were painted before and straight parts filled between them, the same points as by path. False, with
 * nothing painted, where box or painter is not one of whole points.
 */
[[nodiscard]] bool paintBoxByParts(QPainter &painter, const QRectF &rect, const BoxLook &look);

} // namespace mci::ui
