// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace mci::ui {

enum class ScrollDirection { None, Forward, Backward };

/** Items on screen, of how many, and where the view is moving. */
struct VisibleItems
{
    int first = 0;
    int last = -1;
    int count = 0;
    ScrollDirection direction = ScrollDirection::None;
    [[nodiscard]] int size() const { return last - first + 1; }
};

struct ThumbnailPlan
{
    /** To be read, the most urgent first: what is visible in reading order, then one screen ahead. */
    std::vector<int> items;
    /** How many of them are visible now. */
    int visible = 0;
};

/** Pure. What is in no plan any more is cancelled. Standing still, both sides get half a screen. */
[[nodiscard]] ThumbnailPlan planThumbnails(const VisibleItems &visible);

} // namespace mci::ui
