// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "bench/LabelledPicture.h"

namespace mci::bench {

/**
 * Ads painted for the purpose: eight layouts, six kinds of button, four ratios, four fonts, three languages, six sizes, JPEG
 * of several qualities. Photos, words and colours of the tuned half are not those of the measured one. Fails where the fonts'
 * or the photos' packages are missing.
 */
[[nodiscard]] Result<std::vector<LabelledPicture>> paintedAds();

/** The sandbox's pictures, by the labels of its catalogue. */
[[nodiscard]] Result<std::vector<LabelledPicture>> sandboxAds();

} // namespace mci::bench
