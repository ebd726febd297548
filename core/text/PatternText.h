// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/CreativePatterns.h"

namespace mci::text {

/** What a pattern is called; understood without its heading, as on a tag. */
[[nodiscard]] QString patternText(domain::ContrastLevel value);
[[nodiscard]] QString patternText(domain::Layout value);
[[nodiscard]] QString patternText(domain::Element value);
[[nodiscard]] QString patternText(domain::Balance value);
[[nodiscard]] QString patternText(domain::StyleType value);
[[nodiscard]] QString patternText(domain::Mood value);
[[nodiscard]] QString patternText(domain::CopyLanguage value);
[[nodiscard]] QString patternText(domain::Urgency value);
[[nodiscard]] QString patternText(domain::Benefit value);
[[nodiscard]] QString patternText(domain::Tone value);
[[nodiscard]] QString patternText(domain::Targeting value);
[[nodiscard]] QString patternText(domain::PatternSource value);
[[nodiscard]] QString patternText(domain::PatternLayer value);

} // namespace mci::text
