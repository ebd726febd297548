// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/Generation.h"

#include <vector>

namespace mci::ui {

/** A score as a sum of whole points that a person can add up. */
struct ScorePoints
{
    /** What one begins with, where all parts are neither good nor bad. */
    int start = 50;
    /** One of each part, in their order. */
    std::vector<int> parts;
    /** `start` and all parts together, 0 to 100. */
    int total = 50;
};

/** Points are rounded so that they add up to the rounded score. Pure. */
[[nodiscard]] ScorePoints scorePoints(const std::vector<services::PartScore> &scores);

} // namespace mci::ui
