// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Insight.h"

namespace mci::domain::stats {

/**
 * Ads that may be compared: the same attribution and currency. Account and objective belong to it too, and are the same
 * for all ads of a selection.
 */
struct Stratum
{
    QString attribution;
    QString currency;
    [[nodiscard]] static Stratum of(const InsightRow &row) { return {row.attributionSetting, row.currency}; }
    bool operator==(const Stratum &) const = default;
    bool operator<(const Stratum &other) const
    {
        return attribution != other.attribution ? attribution < other.attribution : currency < other.currency;
    }
};

} // namespace mci::domain::stats
