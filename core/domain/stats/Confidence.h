// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stats/Belief.h"

namespace mci::domain::stats {

/** What a reader may conclude about an ad's place. */
enum class Badge {
    /** Among the top N with at least 80 % probability, and ten results. */
    Proven,
    /** With at least 50 %. */
    Promising,
    NeedsData,
};
/** proven, promising, needs_data. */
[[nodiscard]] QString badgeName(Badge badge);
[[nodiscard]] Badge badgeOf(double chanceTopN, double results);

/** What an ad's numbers say about the true value of a KPI, in the KPI's own unit; everything is finite. */
struct Confidence
{
    /** The best single guess; between the raw value and the stratum's mean. */
    double shrunk = 0;
    /** The true value lies between the two with 80 % probability. */
    double low = 0;
    double high = 0;
    /** The true value is better than this with 80 % probability. */
    double pessimistic = 0;
    /** Of the true value being better than the account's median; 0.5 where there is none. */
    double chanceBeatsReference = 0.5;
    /** nullopt for an ad below the minimums: it has no place in the ranking. */
    std::optional<double> chanceTopN;
    Badge badge = Badge::NeedsData;
    PriorSource prior = PriorSource::Assumed;
    /** One or few large orders would have made the ad a winner; see OrderValue::OfAd. */
    bool orderValueCapped = false;
    Distribution distribution;
    bool operator==(const Confidence &) const = default;
};

/** The 20th percentile of goodness: of a cost the 80 % quantile. */
[[nodiscard]] double pessimisticValue(Kpi kpi, const Distribution &distribution);
/** All but chance and badge. */
[[nodiscard]] Confidence confidenceOf(Kpi kpi, const Belief &belief, std::optional<double> reference);

/** An ad with what is known of one KPI. */
struct Contender
{
    QString adId;
    Distribution distribution;
};
/** Probability that the first ad's true value is the better one; between 0.2 and 0.8 there is no clear difference. */
[[nodiscard]] double chanceFirstBeatsSecond(Kpi kpi, const Contender &first, const Contender &second);

/** Ends of an axis on which several intervals are drawn. */
struct Scale
{
    double from = 0;
    double to = 0;
    bool operator==(const Scale &) const = default;
};
/** From the 2nd to the 98th percentile of the intervals' ends, so that one wide interval does not squeeze the others. */
[[nodiscard]] std::optional<Scale> sharedScale(const std::vector<Confidence> &confidences);

/** nullopt of nothing. */
[[nodiscard]] std::optional<double> medianOf(std::vector<double> values);

} // namespace mci::domain::stats
