// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/AdArt.h"
#include "compose/AdPlan.h"
#include "compose/LayoutFamily.h"

#include <QPainter>

namespace mci::compose {

/**
 * The photo in its place: cropped around its point of attention, or, as a cut-out, whole and with its shadow; the stage without
 * one.
 */
void paintPicture(QPainter &painter, const LayoutPicture &picture, const AdPlan &plan, const AdArt &art);

/** Around what paintPicture() draws. */
[[nodiscard]] QRectF pictureBox(const LayoutPicture &picture, const QImage &photo);

/** The logo in its box, on a plate where it would be lost on `surface`. */
void paintLogo(QPainter &painter, const QRectF &box, const QImage &logo, const QColor &surface);

} // namespace mci::compose
