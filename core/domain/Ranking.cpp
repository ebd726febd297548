// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Ranking.h"

#include "domain/ActionTypes.h"

#include <algorithm>
#include <cmath>

namespace mci::domain {

namespace {

constexpr double kMicros = 1e6;
constexpr double kPerThousand = 1000;

std::optional<double> ratio(std::optional<double> numerator, std::optional<double> denominator)
{
    if (!numerator || !denominator || *denominator == 0)
        return std::nullopt;
    const double value = *numerator / *denominator;
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> asDouble(std::optional<qint64> number)
{
    return number ? std::optional(static_cast<double>(*number)) : std::nullopt;
}

std::optional<double> threeSecondPlays(const InsightRow &row)
{
    std::optional<double> sum;
    for (const ActionStat &stat : row.actions) {
        if (stat.type == QLatin1String(action_types::kVideoView))
            sum = sum.value_or(0) + stat.value;
    }
    return sum;
}

/** Negative when a comes first, 0 when equal; a missing value comes last in either direction. */
int compareKpi(std::optional<double> a, std::optional<double> b, bool lowerFirst)
{
    if (!a || !b)
        return static_cast<int>(b.has_value()) - static_cast<int>(a.has_value());
    if (*a == *b)
        return 0;
    return (*a < *b) == lowerFirst ? -1 : 1;
}

/** Ids are digit strings beyond 64 bits of comfort: the shorter is the smaller number, equal lengths compare as text.
 */
int compareIds(const QString &a, const QString &b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

class Order
{
public:
    Order(const std::vector<InsightRow> &rows, const RankingRequest &request)
        : m_rows(rows)
        , m_request(request)
    {
    }

    bool operator()(const RankedAd &a, const RankedAd &b) const
    {
        if (const int order = byKpi(m_request.primary, a, b))
            return order < 0;
        if (m_request.secondary) {
            if (const int order = byKpi(*m_request.secondary, a, b))
                return order < 0;
        }
        const InsightRow &first = m_rows[a.row];
        const InsightRow &second = m_rows[b.row];
        if (first.spendMicros != second.spendMicros)
            return first.spendMicros > second.spendMicros;
        const int order = compareIds(first.adId, second.adId);
        return order != 0 ? order < 0 : a.row < b.row;
    }

private:
    static int byKpi(Kpi kpi, const RankedAd &a, const RankedAd &b)
    {
        return compareKpi(a.kpis[kpi], b.kpis[kpi], lowerIsBetter(kpi));
    }

    const std::vector<InsightRow> &m_rows;
    const RankingRequest &m_request;
};

std::optional<Guardrail> failedGuardrail(const InsightRow &row, const CountedResults &results,
                                         const Guardrails &guardrails)
{
    if (row.spendMicros < guardrails.minSpendMicros)
        return Guardrail::MinSpend;
    if (results.count < guardrails.minConversions)
        return Guardrail::MinConversions;
    if (row.impressions < guardrails.minImpressions)
        return Guardrail::MinImpressions;
    return std::nullopt;
}

int &counterOf(FilteredOut &out, Guardrail guardrail)
{
    switch (guardrail) {
    case Guardrail::OtherObjective:
        return out.otherObjective;
    case Guardrail::MinSpend:
        return out.minSpend;
    case Guardrail::MinConversions:
        return out.minConversions;
    case Guardrail::MinImpressions:
        break;
    }
    return out.minImpressions;
}

/** Sums rows into one row of which the KPIs can be taken. */
class Totals
{
public:
    void add(const InsightRow &row, const CountedResults &results)
    {
        m_row.impressions += row.impressions;
        m_row.spendMicros += row.spendMicros;
        addTo(m_row.clicks, row.clicks);
        addTo(m_row.thruPlays, row.thruPlays);
        addTo(m_plays, threeSecondPlays(row));
        addTo(m_results.value, results.value);
        m_results.count += results.count;
    }
    [[nodiscard]] KpiValues kpis(Objective objective)
    {
        if (m_plays)
            m_row.actions = {{QLatin1String(action_types::kVideoView), *m_plays}};
        return kpiValues(m_row, objective, m_results);
    }

private:
    template<typename T>
    static void addTo(std::optional<T> &sum, const std::optional<T> &value)
    {
        if (value)
            sum = sum.value_or(T{}) + *value;
    }

    InsightRow m_row;
    CountedResults m_results;
    std::optional<double> m_plays;
};

} // namespace

KpiValues kpiValues(const InsightRow &row, Objective objective, const CountedResults &results)
{
    const double spend = static_cast<double>(row.spendMicros) / kMicros;
    const auto impressions = static_cast<double>(row.impressions);
    const auto clicks = asDouble(row.clicks);
    const auto plays = threeSecondPlays(row);
    const auto costPerResult = ratio(spend, results.count);

    KpiValues values;
    values.set(Kpi::CostPerResult, costPerResult);
    values.set(Kpi::Ctr, ratio(clicks, impressions));
    values.set(Kpi::Conversions, results.count);
    values.set(Kpi::ConversionRate, ratio(results.count, clicks));
    values.set(Kpi::Spend, spend);
    values.set(Kpi::Impressions, impressions);
    values.set(Kpi::Clicks, clicks);
    values.set(Kpi::Cpc, ratio(spend, clicks));
    values.set(Kpi::Cpm, ratio(spend * kPerThousand, impressions));
    values.set(Kpi::HookRate, ratio(plays, impressions));
    values.set(Kpi::HoldRate, ratio(row.thruPlays, plays));
    if (objective == Objective::Purchase) {
        values.set(Kpi::PurchaseRoas, ratio(results.value, spend));
        values.set(Kpi::CostPerPurchase, costPerResult);
    }
    if (objective == Objective::Install)
        values.set(Kpi::CostPerInstall, costPerResult);
    return values;
}

RankingOutcome rankAds(const std::vector<InsightRow> &rows, const QHash<QString, AdSetGoal> &goals,
                       const InsightSelection &selection, const RankingRequest &request)
{
    RankingOutcome outcome;
    std::vector<RankedAd> passed;
    Totals totals;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const InsightRow &row = rows[i];
        if (row.impressions <= 0)
            continue;
        ++outcome.considered;
        const auto goalIt = goals.constFind(row.adSetId);
        const AdSetGoal *goal = goalIt == goals.cend() ? nullptr : &*goalIt;
        CountedResults results = countResults(row, selection.objective, selection.conversionEvent, goal);
        if (!takesPart(row, selection.objective, selection.conversionEvent, goal, results)) {
            ++outcome.filteredOut.otherObjective;
            continue;
        }
        outcome.participants.push_back(i);
        totals.add(row, results);
        const auto failed = failedGuardrail(row, results, request.guardrails);
        RankedAd ad{i, std::move(results), {}};
        ad.kpis = kpiValues(row, selection.objective, ad.results);
        if (failed) {
            ++counterOf(outcome.filteredOut, *failed);
            outcome.belowMinimum.push_back({std::move(ad), *failed});
        } else {
            passed.push_back(std::move(ad));
        }
    }
    outcome.totals = totals.kpis(selection.objective);

    const Order order(rows, request);
    std::sort(outcome.belowMinimum.begin(), outcome.belowMinimum.end(),
              [&order](const AdBelowMinimum &a, const AdBelowMinimum &b) { return order(a.ad, b.ad); });
    const auto size = std::min(passed.size(), static_cast<std::size_t>(std::max(0, request.topN)));
    const auto end = passed.begin() + static_cast<std::ptrdiff_t>(size);
    std::partial_sort(passed.begin(), end, passed.end(), order);
    passed.erase(end, passed.end());
    outcome.top = std::move(passed);
    return outcome;
}

} // namespace mci::domain
