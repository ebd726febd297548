// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/ThumbnailPlanner.h"

#include <algorithm>

namespace mci::ui {

ThumbnailPlan planThumbnails(const VisibleItems &visible)
{
    ThumbnailPlan plan;
    const int first = std::max(visible.first, 0);
    const int last = std::min(visible.last, visible.count - 1);
    if (first > last)
        return plan;
    for (int item = first; item <= last; ++item)
        plan.items.push_back(item);
    plan.visible = last - first + 1;

    const int half = (plan.visible + 1) / 2;
    const int ahead = visible.direction == ScrollDirection::Forward ? plan.visible
        : visible.direction == ScrollDirection::Backward            ? 0
                                                                    : half;
    const int behind = visible.direction == ScrollDirection::Backward ? plan.visible
        : visible.direction == ScrollDirection::Forward               ? 0
                                                                      : half;
    const int end = std::min(last + ahead, visible.count - 1);
    for (int item = last + 1; item <= end; ++item)
        plan.items.push_back(item);
    // Backward from the edge, since that is what comes into sight first.
    const int begin = std::max(first - behind, 0);
    for (int item = first - 1; item >= begin; --item)
        plan.items.push_back(item);
    return plan;
}

} // namespace mci::ui
