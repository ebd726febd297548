// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "writer/choice/Candidate.h"

namespace mci::writer {

/**
 * Texts that may be said in the situation, keep to the limits and have what has to be in. Parts that are to stay are the
 * only candidates of their kind. Cancelled, or InvalidRequest where the forbidden words leave nothing to be said.
 */
[[nodiscard]] Result<Candidates> makeCandidates(const Situation &situation, SeededRandom &random,
                                                const CancelToken &cancel);

} // namespace mci::writer
