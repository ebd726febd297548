// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/CreativeOverview.h"
#include "services/Trends.h"

#include <cmath>

namespace mci::test {

/** Around `value`, by a number of results: ±1.28 ÷ √n, as the statistics have it. */
[[nodiscard]] inline domain::stats::Confidence confidenceAround(double value, double results, double reference)
{
    domain::stats::Confidence confidence;
    const double spread = 1.28 / std::sqrt(results);
    confidence.shrunk = value;
    confidence.low = value * (1 - spread);
    confidence.high = value * (1 + spread);
    confidence.distribution = {domain::stats::Family::Gamma, results, results / value, 1};
    confidence.chanceBeatsReference = 1 - confidence.distribution.cdf(reference);
    return confidence;
}

/** Intervals for all creatives of an answer by ROAS, an account median of 3, and chances that fall with the place. */
inline void giveConfidence(services::CreativeOverviewAnswer &answer)
{
    constexpr double kReference = 3;
    answer.top.reference = kReference;
    answer.scale = domain::stats::Scale{2, 6.5};
    answer.medianSpend = 2000;
    double chance = 0.96;
    for (services::TopCreative &item : answer.top.creatives) {
        const double results = item.ranked.results.count;
        auto confidence = confidenceAround(*item.ranked.kpis[domain::Kpi::PurchaseRoas], results, kReference);
        confidence.chanceTopN = chance;
        confidence.badge = domain::stats::badgeOf(chance, results);
        item.ranked.confidence = confidence;
        chance -= 0.08;
    }
}

/** 30 days against the 30 before them for the creatives of an answer. */
[[nodiscard]] inline services::TrendsAnswer trendsOf(const services::CreativeOverviewAnswer &answer)
{
    using domain::Kpi;
    services::TrendsAnswer trends;
    trends.window = {QDate(2026, 10, 1), QDate(2026, 10, 30)};
    trends.before = {QDate(2026, 9, 1), QDate(2026, 9, 30)};
    trends.hasCurves = true;
    trends.hasBefore = true;
    trends.totals.set(Kpi::Spend, domain::KpiChange{65'236, 72'412, false});
    trends.totals.set(Kpi::PurchaseRoas, domain::KpiChange{3.52, 3.84, false});
    trends.totals.set(Kpi::Conversions, domain::KpiChange{2'549, 2'906, false});
    trends.totals.set(Kpi::CostPerResult, domain::KpiChange{25.69, 24.92, false});
    trends.totals.set(Kpi::Ctr, domain::KpiChange{0.0175, 0.0187, false});
    trends.totals.set(Kpi::HookRate, domain::KpiChange{0.326, 0.312, false});
    for (int day = 0; day < 30; ++day) {
        domain::KpiValues values;
        const double wave = std::sin(day * 0.7) * 0.08 + day * 0.004;
        for (const Kpi kpi : domain::allKpis())
            values.set(kpi, (answer.totals[kpi].value_or(1) / 30) * (1 + wave));
        trends.totalCurve.push_back(values);
    }
    int place = 0;
    for (const services::TopCreative &item : answer.top.creatives) {
        ++place;
        services::CreativeTrend trend;
        trend.existedBefore = place != 8;
        if (trend.existedBefore)
            trend.rankBefore = place == 4 ? place : std::max(1, place % 2 == 0 ? place - 1 : place + 2);
        const auto set = [&](Kpi kpi, double ratio, bool unclear) {
            if (const auto now = item.ranked.kpis[kpi]; now && trend.existedBefore)
                trend.changes.set(kpi, domain::KpiChange{*now / ratio, *now, unclear});
        };
        set(Kpi::PurchaseRoas, place % 4 == 0 ? 0.97 : 1.18 - place * 0.02, place == 6);
        set(Kpi::Spend, 1.24, false);
        set(Kpi::Conversions, 1.46, false);
        set(Kpi::CostPerResult, 0.85, false);
        set(Kpi::Ctr, 1.15, false);
        set(Kpi::Cpm, 1.02, true);
        for (int day = 0; day < 30; ++day)
            trend.curve.push_back(day % 11 == 5 ? std::nullopt : std::optional(4 + std::sin(day * 0.5 + place)));
        if (place == 7 || place == 9) {
            domain::Fatigue fatigue;
            fatigue.level = place == 7 ? domain::FatigueLevel::Watch : domain::FatigueLevel::Fatigued;
            fatigue.rateRatio = 0.78;
            fatigue.chanceOfDrop = 0.92;
            fatigue.bestSince = QDate(2026, 9, 3);
            fatigue.bestUntil = QDate(2026, 9, 14);
            fatigue.frequencyThen = 1.1;
            fatigue.frequencyNow = 1.4;
            fatigue.costRatio = 1.34;
            fatigue.costlyDays = place == 9 ? 4 : 0;
            if (place == 7)
                fatigue.doubts = {domain::FatigueDoubt::SpendChanged};
            trend.fatigue = fatigue;
        }
        trends.creatives.insert(item.row.adId, trend);
    }
    return trends;
}

/** One ad's ROAS by day, as trendsOf() has it. */
[[nodiscard]] inline services::AdCurves adCurvesOf(domain::Kpi kpi)
{
    services::AdCurves curves;
    curves.now.kpi = curves.before.kpi = kpi;
    for (int day = 0; day < 30; ++day) {
        const auto value = day % 11 == 5 ? std::nullopt : std::optional(4.8 + std::sin(day * 0.5));
        curves.now.points.push_back({QDate(2026, 10, 1).addDays(day), value, true, day >= 28, false});
        curves.before.points.push_back({QDate(2026, 9, 1).addDays(day), 4 + std::sin(day * 0.4), true, false, false});
    }
    return curves;
}

} // namespace mci::test
