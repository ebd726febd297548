// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/Confidence.h"

#include "domain/EnumNames.h"
#include "domain/stats/Draws.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mci::domain::stats {

namespace {

using Row = EnumName<Badge>;

constexpr std::array kBadges{
    Row{Badge::Proven, "proven"},
    Row{Badge::Promising, "promising"},
    Row{Badge::NeedsData, "needs_data"},
};

constexpr double kProvenChance = 0.8;
constexpr double kPromisingChance = 0.5;
constexpr double kProvenResults = 10;
constexpr double kLowEnd = 0.1;
constexpr double kHighEnd = 0.9;
constexpr double kPessimistic = 0.2;
constexpr double kScaleFrom = 0.02;
constexpr double kScaleTo = 0.98;

/** Of sorted values that are not none; between two of them on the line that joins them. */
double percentile(const std::vector<double> &sorted, double p)
{
    const double place = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace

QString badgeName(Badge badge)
{
    return enumName(kBadges, badge);
}

Badge badgeOf(double chanceTopN, double results)
{
    if (chanceTopN >= kProvenChance)
        return results >= kProvenResults ? Badge::Proven : Badge::NeedsData;
    return chanceTopN >= kPromisingChance ? Badge::Promising : Badge::NeedsData;
}

double pessimisticValue(Kpi kpi, const Distribution &distribution)
{
    return distribution.quantile(lowerIsBetter(kpi) ? 1 - kPessimistic : kPessimistic);
}

Confidence confidenceOf(Kpi kpi, const Belief &belief, std::optional<double> reference)
{
    Confidence confidence;
    confidence.distribution = belief.distribution;
    confidence.shrunk = belief.shrunk;
    confidence.low = belief.distribution.quantile(kLowEnd);
    confidence.high = belief.distribution.quantile(kHighEnd);
    confidence.pessimistic = pessimisticValue(kpi, belief.distribution);
    confidence.prior = belief.source;
    confidence.orderValueCapped = belief.orderValueCapped;
    if (reference) {
        const double lower = belief.distribution.cdf(*reference);
        confidence.chanceBeatsReference = lowerIsBetter(kpi) ? lower : 1 - lower;
    }
    return confidence;
}

double chanceFirstBeatsSecond(Kpi kpi, const Contender &first, const Contender &second)
{
    return shareInWhichFirstIsBetter(drawsOf(first.distribution, first.adId, kpi),
                                     drawsOf(second.distribution, second.adId, kpi), lowerIsBetter(kpi));
}

std::optional<Scale> sharedScale(const std::vector<Confidence> &confidences)
{
    if (confidences.empty())
        return std::nullopt;
    std::vector<double> ends;
    ends.reserve(2 * confidences.size());
    for (const Confidence &confidence : confidences) {
        ends.push_back(confidence.low);
        ends.push_back(confidence.high);
    }
    std::sort(ends.begin(), ends.end());
    return Scale{percentile(ends, kScaleFrom), percentile(ends, kScaleTo)};
}

std::optional<double> medianOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    const double above = *std::min_element(middle + 1, values.end());
    return *middle + (above - *middle) / 2;
}

} // namespace mci::domain::stats
