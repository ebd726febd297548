// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/AdRenderer.h"
#include "services/generate/Generation.h"

namespace mci::services {

/**
 * How well a made creative keeps to what it was made from, in parts; PatternFit is the fit with the lenders' patterns, and no
 * forecast. `patterns`: of `lenders`, combined. `diversity`: as SiblingGate::diversity(). A brand that asks for nothing has no
 * part in it. Pure.
 */
[[nodiscard]] std::vector<PartScore> scoresOf(const MadeCreative &creative, const compose::RenderedAd &drawn,
                                              const domain::CombinedPatterns &patterns,
                                              const std::vector<domain::PatternLender> &lenders,
                                              const domain::Brief &brief, double diversity);

/** The same scores with the two parts that others decide, both 0 to 1. */
[[nodiscard]] std::vector<PartScore> withOthers(std::vector<PartScore> scores, double originality, double diversity);

} // namespace mci::services
