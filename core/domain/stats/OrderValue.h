// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stats/Distribution.h"
#include "domain/stats/KpiCounts.h"

#include <optional>
#include <vector>

namespace mci::domain::stats {

/**
 * What an order is worth in a stratum: the mean of all orders and the coefficient of variation of one, estimated from how
 * the ads' means scatter, since Meta tells sums only.
 */
struct OrderValue
{
    double mean = 0;
    double variation = 1;

    /** Of an ad's mean order: its own orders and ten of the account's. */
    struct OfAd
    {
        double mean = 0;
        /** Coefficient of variation of the estimate. */
        double variation = 0;
        /** The estimate was higher than three times the account's mean and counts as that: one large order makes no winner. */
        bool capped = false;
    };
    [[nodiscard]] OfAd ofAd(const KpiCounts &counts) const;
    /** Of an ad without orders, in logarithms. */
    [[nodiscard]] double logVariance() const;
};

/** nullopt where no order has a value. */
[[nodiscard]] std::optional<OrderValue> orderValue(const std::vector<KpiCounts> &ads);

/** Return on spend: a rate of orders by money, times what an order of the ad is worth. */
[[nodiscard]] Distribution returnOnSpend(const Distribution &ordersByMoney, const OrderValue::OfAd &value);

} // namespace mci::domain::stats
