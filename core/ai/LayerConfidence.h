// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/CreativePatterns.h"

namespace mci::ai {

/** Below so many pixels on the long side text is read badly: 55 % of the words at 256, 85 % at 400, 98 % at 600. */
inline constexpr int kLowResolution = 400;

/**
 * How sure the layers are, by what they are made of. Visual: pixels, how clearly photo or not, and how much of the picture its
 * three largest colours cover. Message: the ad's own copy, how far picture and copy say the same, and how surely the picture was
 * read; small pictures take from it. Approach: 0.4 and 0.15 for each deciding word, 0.9 at most; 0.2 without any text.
 */
[[nodiscard]] domain::PatternConfidence layerConfidence(const domain::PictureFacts &facts, const domain::AdCopy &copy,
                                                        const domain::ApproachPattern &approach);

} // namespace mci::ai
