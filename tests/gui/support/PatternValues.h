// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/PatternsState.h"

namespace mci::test {

/** The patterns of a product picture with a headline and a button; every word of the ad is Greek to the reader. */
[[nodiscard]] ui::PatternsState patternsOfAnAd();

} // namespace mci::test
