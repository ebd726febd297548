// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/OrderValue.h"

#include <algorithm>
#include <cmath>

namespace mci::domain::stats {

namespace {

/** How many of the account's orders are added to an ad's own. */
constexpr double kPriorOrders = 10;
constexpr double kLargestMultiple = 3;
/** Where the ads do not tell: the variation of an exponential distribution. */
constexpr double kUsualVariation = 1;
constexpr double kLeastVariation = 0.01;
constexpr double kMostVariation = 5;

/** The mean of k orders scatters with variance σ²/k, so k times its squared deviation has the mean σ². */
double variationAround(const std::vector<KpiCounts> &ads, double mean)
{
    double squares = 0;
    int withOrders = 0;
    for (const KpiCounts &ad : ads) {
        if (ad.events <= 0)
            continue;
        const double deviation = ad.value / ad.events - mean;
        squares += ad.events * deviation * deviation;
        ++withOrders;
    }
    if (withOrders < 2)
        return kUsualVariation;
    return std::clamp(std::sqrt(squares / (withOrders - 1)) / mean, kLeastVariation, kMostVariation);
}

} // namespace

OrderValue::OfAd OrderValue::ofAd(const KpiCounts &counts) const
{
    OfAd ofAd;
    const double orders = counts.events + kPriorOrders;
    const double estimate = (counts.value + kPriorOrders * mean) / orders;
    ofAd.capped = estimate > kLargestMultiple * mean;
    ofAd.mean = std::min(estimate, kLargestMultiple * mean);
    ofAd.variation = variation / std::sqrt(orders);
    return ofAd;
}

double OrderValue::logVariance() const
{
    return std::log1p(variation * variation / kPriorOrders);
}

std::optional<OrderValue> orderValue(const std::vector<KpiCounts> &ads)
{
    double orders = 0;
    double value = 0;
    for (const KpiCounts &ad : ads) {
        orders += ad.events;
        value += ad.value;
    }
    if (orders <= 0 || value <= 0)
        return std::nullopt;
    const double mean = value / orders;
    return OrderValue{mean, variationAround(ads, mean)};
}

Distribution returnOnSpend(const Distribution &ordersByMoney, const OrderValue::OfAd &value)
{
    // An inverse gamma of the value's mean and variation stands for its log-normal distribution: at the small variations
    // of a mean of ten orders or more the two are alike, and the product with a gamma has quantiles in closed form.
    const double shape = 2 + 1 / (value.variation * value.variation);
    return {Family::GammaRatio, ordersByMoney.first, shape, value.mean * (shape - 1) / ordersByMoney.second};
}

} // namespace mci::domain::stats
