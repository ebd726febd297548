// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/CreativePatterns.h"

namespace mci::ai {

/**
 * What a picture's facts look like to a marketer. Cut-offs are our judgement unless they say otherwise.
 *
 * Dominant: at least 12 % of the picture, three at most. Contrast: high where text has a WCAG ratio of 7 (its AAA) or, without
 * text, gray values spread by 0.26; low below 3 (its least for large text), or below 0.12. Photo: a fifth of the tiles.
 * Elements: only what was seen, so no product, person or logo.
 */
[[nodiscard]] domain::VisualPattern readVisual(const domain::PictureFacts &facts);

/** Such as 1:1, 4:5, 9:16, 1.91:1 where it is that within 2 %, else with the longer side in hundredths, such as 1.37:1. */
[[nodiscard]] QString ratioName(int width, int height);

} // namespace mci::ai
