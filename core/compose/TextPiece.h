// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/FittedAd.h"
#include "compose/Typeface.h"

namespace mci::compose {

/**
 * Lines set one below the other at the origin. The piece begins at the top of the first line's letters, with their accents, and
 * ends below the last line's descenders.
 */
[[nodiscard]] Piece textPiece(AdField field, const QStringList &lines, const TypeStyle &style, const QColor &ink,
                              Align align);

/** `upper` and below it, `gap` away, `lower`, as one text of the same field. */
[[nodiscard]] Piece joined(Piece upper, Piece lower, double gap, Align align);

} // namespace mci::compose
