// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/Lexicons.h"
#include "domain/patterns/CreativePatterns.h"

namespace mci::ai {

/**
 * How the creative tries to win, by what its words weigh in the lexicons; a phrase counts once however often it stands there.
 * Urgency by the sum: 0 none, up to 1.5 low, up to 3.5 medium, more high; an exclamation mark and a span of hours or days add
 * to it. Benefit, tone and targeting by the heaviest value, where it weighs enough.
 */
[[nodiscard]] domain::ApproachPattern readApproach(const QString &words, const Lexicons &lexicons);

} // namespace mci::ai
