// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writer/choice/Candidate.h"

namespace mci::writer {

/** A headline with a text and a description. */
struct PickedCopy
{
    const Candidate *headline;
    const Candidate *body;
    const Candidate *description;
};

/**
 * The variations asked for, by maximal marginal relevance: each is good and unlike those before it in framework, angle and
 * words, and none is like a text to be avoided. Fewer where there are no more such; they point into `candidates`.
 */
[[nodiscard]] std::vector<PickedCopy> pickCopies(const Candidates &candidates, const CopyRequest &request);

} // namespace mci::writer
