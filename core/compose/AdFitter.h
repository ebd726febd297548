// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/PieceMaker.h"

namespace mci::compose {

/**
 * Finds a place and a size for every text. Each fits: the headline shrinks first and the body with it, then words are cut, and
 * `cut` names the fields that lost some.
 */
[[nodiscard]] FittedAd fitAd(const AdSource &source);

} // namespace mci::compose
