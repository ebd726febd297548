// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writer/choice/Candidate.h"

namespace mci::writer {

/** How good a headline is by itself: what it says of the brief, how well it fits its place and its tone. */
[[nodiscard]] double headlineQuality(const Candidate &headline, const Expansion &made, const Situation &situation);
/** As headlineQuality(), and whether its sentences differ in length and in words. */
[[nodiscard]] double bodyQuality(const Candidate &body, const Expansion &made, const Situation &situation);

/** Long words of a normalised text, each once, in alphabetical order. */
[[nodiscard]] QStringList meaningfulWords(const QString &normal);
/** How many words both have. */
[[nodiscard]] int sharedWords(const QStringList &a, const QStringList &b);

} // namespace mci::writer
