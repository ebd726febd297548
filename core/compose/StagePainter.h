// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/AdColours.h"

#include <QPainter>

namespace mci::compose {

/** What is shown where a product photo would be: simple bodies on a stage, in the ad's colours, by seed. */
void paintStage(QPainter &painter, const QRectF &box, const AdColours &colours, quint32 seed);

/** The wall behind a stage or a cut-out. */
void paintBackdrop(QPainter &painter, const QRectF &box, const AdColours &colours);

} // namespace mci::compose
