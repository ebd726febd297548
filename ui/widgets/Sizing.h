// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include <QFontMetrics>

namespace mci::ui {

/** `design` px for a text line of `line` px, more where the font is larger. */
inline int grownHeight(int design, int line, const QFontMetrics &metrics)
{
    return std::max(design, metrics.height() + design - line);
}

inline constexpr int kBodyLine = 18;
inline constexpr int kSmallLine = 16;
inline constexpr int kCaptionLine = 14;

} // namespace mci::ui
