// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace mci::imaging {

/** Longest side of thumbnails and of what is decoded, in pixels: enough for a 2x screen and for analysis. */
inline constexpr int kLongSide = 640;

/** The size at most `longSide` long with the same ratio, each side at least 1; smaller sizes stay. */
[[nodiscard]] QSize fittedSize(QSize size, int longSide = kLongSide);

} // namespace mci::imaging
