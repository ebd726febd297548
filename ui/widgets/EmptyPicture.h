// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

namespace mci::ui {

/**
 * The line drawing of an empty page, 132 × 84: what is searched, queued, below the minimums, or made from others has its
 * own, told by the icon ("search", "activity", "filter", "brief"); any other icon stands in the middle of three frames.
 */
[[nodiscard]] QPixmap emptyPicture(const QString &icon, const Look &look, qreal devicePixelRatio);

} // namespace mci::ui
