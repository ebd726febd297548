// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SeededRandom.h"
#include "writer/choice/Situation.h"

namespace mci::writer {

/**
 * Which sentences make a text, in their order: all of the framework's, or fewer where there is little room. Most end with
 * what to do.
 */
[[nodiscard]] std::vector<const PatternGroups *> drawnPlan(Framework framework, const Situation &situation,
                                                           SeededRandom &random);

} // namespace mci::writer
