// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/AdColours.h"

#include <QPainter>

namespace mci::compose {

/**
 * What is shown where a product photo would be: simple bodies on a stage, in the ad's colours, by seed. `filled` paints the
 * whole box first; otherwise the stage stands free within it.
 */
void paintStage(QPainter &painter, const QRectF &box, const AdColours &colours, quint32 seed, bool filled);

/** The colours of a filled stage's backdrop, from the top down. */
void paintBackdrop(QPainter &painter, const QRectF &box, const AdColours &colours);

} // namespace mci::compose
