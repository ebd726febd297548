// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>

namespace mci::compose {

/** Simple bodies with light from the upper left, drawn into their boxes. */
void paintSphere(QPainter &painter, const QRectF &box, const QColor &colour);
/** An upright cylinder seen slightly from above; the ellipse of its top is `tilt` of its width high. */
void paintDrum(QPainter &painter, const QRectF &box, const QColor &colour, double tilt = 0.16);
/** An upright body with round ends. */
void paintCapsule(QPainter &painter, const QRectF &box, const QColor &colour);
/** A box seen from its front and right side. */
void paintCarton(QPainter &painter, const QRectF &box, const QColor &colour, const QColor &label);

} // namespace mci::compose
