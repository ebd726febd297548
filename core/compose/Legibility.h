// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/FittedAd.h"

#include <QImage>

namespace mci::compose {

/** The least contrast of the text's ink to any pixel of `ground`, which the text is not on yet, below its letters; 1 to 21. */
[[nodiscard]] double worstContrast(const QImage &ground, const FittedText &text);

/**
 * Lays a soft veil of `colour` over `ground` below the text, as thin as can be, until the text has kTextContrast on every pixel.
 * Does nothing where it has.
 */
void veilBelow(QImage &ground, const FittedText &text, const QColor &colour);

} // namespace mci::compose
