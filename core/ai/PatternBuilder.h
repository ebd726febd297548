// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/Lexicons.h"
#include "domain/patterns/CreativePatterns.h"

namespace mci::ai {

/** Which rules: they change with every change that gives other patterns for the same picture and copy. */
inline constexpr auto kLocalRules = "rules-1";

/** The three layers of a creative, named by this machine. The same facts and copy give the same; extractedAt is the caller's. */
[[nodiscard]] domain::CreativePatterns buildPatterns(const domain::PictureFacts &facts, const domain::AdCopy &copy,
                                                     const Lexicons &lexicons = builtInLexicons());
/** The picture as received may be larger than the one that was looked at. */
void setDimensions(domain::VisualPattern &visual, int width, int height);

} // namespace mci::ai
