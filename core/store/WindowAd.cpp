// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/WindowAd.h"

namespace mci::store {

std::vector<AdMonth> WindowAd::days(const std::vector<FigureKey> &keys) const
{
    std::vector<AdMonth> months;
    months.reserve(stops.size());
    for (const MonthWalk::Stop &stop : stops) {
        // Sums were made of the same bytes, so they can be read.
        if (auto month = AdMonth::unpackSome(stop.entry.month, keys)) {
            month->dropDays(~stop.part->days);
            months.push_back(*std::move(month));
        }
    }
    return months;
}

} // namespace mci::store
