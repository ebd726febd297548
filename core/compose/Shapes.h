// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/AdColours.h"
#include "compose/LayoutFamily.h"

#include <QPainter>
#include <QPainterPath>

namespace mci::compose {

/** A rectangle whose upper end is a half circle. */
[[nodiscard]] QPainterPath archPath(const QRectF &box);
/** A quadrangle whose one upright side leans by `slope` of the width; to the left or to the right one. */
[[nodiscard]] QPainterPath slantPath(const QRectF &box, double slope, bool leftSide);
/** A circle with `points` soft waves around. */
[[nodiscard]] QPainterPath sealPath(const QRectF &box, int points);

void paintShape(QPainter &painter, const LayoutShape &shape, const AdColours &colours);

} // namespace mci::compose
