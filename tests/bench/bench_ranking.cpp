// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Figures.h"
#include "domain/Ranking.h"
#include "domain/stats/SpecialFunctions.h"

#include <chrono>
#include <cmath>
#include <random>

using namespace mci;
using namespace mci::domain;

namespace {

constexpr int kAds = 10'000;
constexpr int kRepetitions = 7;
using Intervals = RankingDetail::Intervals;

/** An account of purchases in which most ads have little of everything, as real ones have. */
std::vector<InsightRow> account()
{
    std::mt19937_64 engine(7);
    const auto normal = [&engine] {
        return stats::normalQuantile((static_cast<double>(engine() >> 11) + 0.5) * 0x1p-53);
    };
    std::vector<InsightRow> rows;
    for (int i = 0; i < kAds; ++i) {
        InsightRow row;
        row.adId = QString::number(120'000'000'000 + i);
        row.campaignObjective = QStringLiteral("OUTCOME_SALES");
        row.attributionSetting = i % 4 == 0 ? QStringLiteral("7d_click") : QStringLiteral("7d_click_1d_view");
        row.currency = QStringLiteral("BRL");
        const double spend = 200 * std::exp(1.5 * normal());
        row.spendMicros = std::llround(spend * 1e6);
        row.impressions = std::llround(spend * 80) + 1;
        row.clicks = std::llround(static_cast<double>(row.impressions) * 0.015 * std::exp(0.4 * normal()));
        const double purchases = std::floor(spend / 40 * std::exp(0.5 * normal()) + 0.5);
        row.actions = {{QStringLiteral("omni_purchase"), purchases},
                       {QStringLiteral("video_view"), static_cast<double>(row.impressions / 4)}};
        row.actionValues = {{QStringLiteral("omni_purchase"), purchases * 90 * std::exp(0.3 * normal())}};
        rows.push_back(std::move(row));
    }
    return rows;
}

double milliseconds(const std::vector<InsightRow> &rows, const RankingRequest &request, Intervals intervals)
{
    InsightSelection selection;
    selection.objective = Objective::Purchase;
    RankingDetail detail;
    detail.intervals = intervals;
    std::vector<double> times;
    for (int i = 0; i < kRepetitions; ++i) {
        const auto before = std::chrono::steady_clock::now();
        const RankingOutcome outcome = rankAds(rows, {}, selection, request, detail);
        const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - before;
        if (outcome.top.size() != static_cast<std::size_t>(request.topN))
            return std::nan("");
        times.push_back(time.count());
    }
    return bench::median(times);
}

} // namespace

int main()
{
    const std::vector<InsightRow> rows = account();
    bench::Figures figures(QStringLiteral("Ranking %1 ads").arg(kAds));
    RankingRequest request;
    request.primary = Kpi::CostPerPurchase;
    const double bare = milliseconds(rows, request, Intervals::None);
    figures.add(QStringLiteral("ranking.order"), QStringLiteral("counting and order by KPI alone"), bare,
                QStringLiteral("ms"));
    bool measured = std::isfinite(bare);
    const auto add = [&](const char *name, const char *label, Intervals intervals) {
        const double time = milliseconds(rows, request, intervals);
        measured = measured && std::isfinite(time);
        figures.add(QLatin1String(name), QLatin1String(label) + QStringLiteral(": more"), time - bare,
                    QStringLiteral("ms"));
    };
    add("ranking.kpi", "kpi by cost, intervals of the top 10", Intervals::OfTop);
    add("ranking.kpi.all", "kpi by cost, intervals of all", Intervals::OfAll);
    request.ranking = Ranking::Confident;
    add("ranking.confident.cost", "confident by cost, top 10", Intervals::OfTop);
    add("ranking.confident.all", "confident by cost, all", Intervals::OfAll);
    request.primary = Kpi::Ctr;
    add("ranking.confident.ctr", "confident by CTR, top 10", Intervals::OfTop);
    add("ranking.confident.ctr.all", "confident by CTR, all", Intervals::OfAll);
    request.primary = Kpi::PurchaseRoas;
    add("ranking.confident.roas", "confident by ROAS, top 10", Intervals::OfTop);
    add("ranking.confident.roas.all", "confident by ROAS, all", Intervals::OfAll);
    request.ranking = Ranking::Weighted;
    add("ranking.weighted", "weighted, top 10", Intervals::OfTop);
    request.topN = kLargestTopN;
    add("ranking.weighted.500", "weighted, top 500", Intervals::OfTop);
    request.ranking = Ranking::Confident;
    add("ranking.confident.500", "confident by ROAS, top 500", Intervals::OfTop);
    figures.note(QStringLiteral("median of %1 runs; the aim is 300 ms more at the top 10").arg(kRepetitions));
    figures.print();
    return measured ? 0 : 1;
}
