// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/PatternsState.h"
#include "services/CreativeOverview.h"
#include "services/ExtractPatterns.h"

namespace mci::test {

/** The patterns of a product picture with a headline and a button; every word of the ad is Greek to the reader. */
[[nodiscard]] ui::PatternsState patternsOfAnAd();

/** Patterns of every creative but the last. */
[[nodiscard]] services::CreativeTagMap tagsOf(const services::CreativeOverviewAnswer &answer);

} // namespace mci::test
