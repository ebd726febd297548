// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/AdRenderer.h"
#include "services/generate/Generation.h"

namespace mci::services {

/**
 * How well a made creative keeps to what it was made from, in parts; PatternFit is the fit with the lenders' patterns, and no
 * forecast. `patterns`: of `lenders`, combined. `others`: what was made before it in the same generation. Pure.
 */
[[nodiscard]] std::vector<PartScore> scoresOf(const MadeCreative &creative, const compose::RenderedAd &drawn,
                                              const domain::CombinedPatterns &patterns,
                                              const std::vector<domain::PatternLender> &lenders,
                                              const domain::Brief &brief,
                                              const std::vector<domain::CloneSubject> &others,
                                              const domain::CloneSubject &subject);

} // namespace mci::services
