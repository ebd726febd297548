// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/RankingSimulation.h"

#include "domain/stats/SpecialFunctions.h"
#include "support/Chance.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mci::bench {

namespace {

using namespace domain;

constexpr double kSpendSpread = 1.2;
constexpr double kImpressionsByMoney = 100;
constexpr double kMicros = 1e6;

using test::Chance;

double logNormal(Chance &chance, double median, double spread)
{
    return median * std::exp(spread * stats::normalQuantile(chance.uniform()));
}

struct World
{
    std::vector<InsightRow> rows;
    std::vector<double> trueCosts;
    /** Of a result, without luck. */
    double cost = 0;
};

World makeWorld(const SimulatedAccount &account, Chance &chance)
{
    World world;
    double money = 0;
    double expected = 0;
    for (int i = 0; i < account.ads; ++i) {
        const double cost = logNormal(chance, account.costPerResult, account.costSpread);
        InsightRow row;
        row.adId = QString::number(100'000 + i);
        row.campaignObjective = QStringLiteral("OUTCOME_LEADS");
        row.spendMicros = std::llround(logNormal(chance, account.medianSpend, kSpendSpread) * kMicros);
        const double spend = spendOf(row);
        row.impressions = std::llround(spend * kImpressionsByMoney) + 1;
        row.actions = {{QStringLiteral("lead"), chance.poisson(spend / cost)}};
        world.rows.push_back(std::move(row));
        world.trueCosts.push_back(cost);
        money += spend;
        expected += spend / cost;
    }
    world.cost = money / expected;
    return world;
}

RankingOutcome rank(const World &world, Ranking ranking, int topN, const Guardrails &guardrails)
{
    RankingRequest request;
    request.ranking = ranking;
    request.topN = topN;
    request.guardrails = guardrails;
    RankingDetail detail;
    if (ranking != Ranking::Kpi)
        detail.intervals = RankingDetail::Intervals::OfTop;
    return rankAds(world.rows, {}, {}, request, detail);
}

/** Sums over accounts; those in which a ranking picks nothing do not count. */
class Quality
{
public:
    void add(const World &world, const std::vector<RankedAd> &picks, bool raw)
    {
        double trueCost = 0;
        double displayed = 0;
        double count = 0;
        for (const RankedAd &ad : picks) {
            const std::optional<double> shown =
                raw ? ad.kpis[Kpi::CostPerResult] : std::optional(ad.confidence->shrunk);
            if (!shown)
                continue;
            trueCost += world.trueCosts[ad.row];
            displayed += *shown;
            ++count;
        }
        if (count == 0)
            return;
        m_sum.costRatio += trueCost / count / world.cost;
        m_sum.displayedByTrue += displayed / trueCost;
        ++m_accounts;
    }
    [[nodiscard]] PickQuality mean() const
    {
        return {m_sum.costRatio / m_accounts, m_sum.displayedByTrue / m_accounts};
    }

private:
    PickQuality m_sum;
    double m_accounts = 0;
};

} // namespace

SimulationResult simulate(const SimulatedAccount &account, int repetitions, unsigned seed)
{
    Chance chance(seed);
    Quality rawUnguarded;
    Quality rawGuarded;
    Quality shrunk;
    Quality confident;
    Quality confidentGuarded;
    double covered = 0;
    double all = 0;
    const Guardrails none{0, 0, 0};
    for (int i = 0; i < repetitions; ++i) {
        const World world = makeWorld(account, chance);
        rawUnguarded.add(world, rank(world, Ranking::Kpi, account.picks, none).top, true);
        rawGuarded.add(world, rank(world, Ranking::Kpi, account.picks, {}).top, true);
        confidentGuarded.add(world, rank(world, Ranking::Confident, account.picks, {}).top, false);

        std::vector<RankedAd> everyAd = rank(world, Ranking::Confident, account.ads, none).top;
        for (const RankedAd &ad : everyAd) {
            const double cost = world.trueCosts[ad.row];
            covered += cost >= ad.confidence->low && cost <= ad.confidence->high ? 1 : 0;
            ++all;
        }
        const auto picks = static_cast<std::ptrdiff_t>(account.picks);
        confident.add(world, {everyAd.begin(), everyAd.begin() + picks}, false);
        std::stable_sort(everyAd.begin(), everyAd.end(), [](const RankedAd &a, const RankedAd &b) {
            return a.confidence->shrunk < b.confidence->shrunk;
        });
        shrunk.add(world, {everyAd.begin(), everyAd.begin() + picks}, false);
    }
    return {rawUnguarded.mean(), rawGuarded.mean(),       shrunk.mean(),
            confident.mean(),    confidentGuarded.mean(), covered / all};
}

} // namespace mci::bench
