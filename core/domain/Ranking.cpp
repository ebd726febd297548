// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Ranking.h"

#include "domain/RankingOrder.h"
#include "domain/RankingStatistics.h"

#include <algorithm>
#include <numeric>

namespace mci::domain {

namespace {

using Intervals = RankingDetail::Intervals;
/** Positions of participants. */
using Positions = std::vector<std::size_t>;

std::optional<Guardrail> failedGuardrail(const Shortfall &missing)
{
    if (missing.spendMicros > 0)
        return Guardrail::MinSpend;
    if (missing.conversions > 0)
        return Guardrail::MinConversions;
    if (missing.impressions > 0)
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

/** The ads that take part, by ad id so that nothing depends on the order of the rows. */
std::vector<Participant> participantsOf(const std::vector<InsightRow> &rows, const QHash<QString, AdSetGoal> &goals,
                                        const InsightSelection &selection, const RankingRequest &request,
                                        RankingOutcome &outcome)
{
    std::vector<Participant> participants;
    participants.reserve(rows.size());
    outcome.participants.reserve(rows.size());
    KpiTotals totals;
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
        const KpiValues kpis = kpiValues(row, selection.objective, results);
        const auto secondary = request.secondary ? kpis[*request.secondary] : std::nullopt;
        participants.push_back({i, std::move(results), kpis[request.primary], secondary, {}});
    }
    outcome.totals = totals.kpis(selection.objective);
    const auto before = [&rows](const Participant &a, const Participant &b) {
        const int order = compareIds(rows[a.row].adId, rows[b.row].adId);
        return order != 0 ? order < 0 : a.row < b.row;
    };
    // As rows come from the store, as a rule.
    if (!std::is_sorted(participants.begin(), participants.end(), before))
        std::sort(participants.begin(), participants.end(), before);
    return participants;
}

/** Orders and cuts one selection's participants. */
class RankingRun
{
public:
    RankingRun(const std::vector<InsightRow> &rows, std::vector<Participant> participants, Objective objective,
               const RankingRequest &request)
        : m_rows(rows)
        , m_participants(std::move(participants))
        , m_objective(objective)
        , m_request(request)
    {
    }

    void rank(const RankingDetail &detail, RankingOutcome &outcome)
    {
        split(outcome.filteredOut);
        std::vector<stats::AdNumbers> numbers;
        std::optional<RankingStatistics> statistics;
        if (m_request.ranking != Ranking::Kpi || detail.intervals != Intervals::None) {
            numbers.reserve(m_participants.size());
            for (const Participant &ad : m_participants)
                numbers.push_back({&m_rows[ad.row], &ad.results});
            statistics.emplace(numbers, m_objective, m_request, detail.dispersions);
            outcome.reference = statistics->reference();
            for (std::size_t i = 0; i < m_participants.size(); ++i)
                m_participants[i].key = statistics->key(i);
        }
        const Positions eligible = m_passed;
        order();
        std::vector<double> chances;
        if (detail.intervals != Intervals::None)
            chances = statistics->topNChances(eligible);
        for (const std::size_t i : m_passed) {
            RankedAd ad = ranked(i, statistics, detail.intervals != Intervals::None);
            if (ad.confidence) {
                ad.confidence->chanceTopN = chances[i];
                ad.confidence->badge = stats::badgeOf(chances[i], ad.results.count);
            }
            outcome.top.push_back(std::move(ad));
        }
        for (const std::size_t i : m_below) {
            const Shortfall shortfall = missing(i);
            const Guardrail failed = failedGuardrail(shortfall).value_or(Guardrail::MinSpend);
            outcome.belowMinimum.push_back(
                {ranked(i, statistics, detail.intervals == Intervals::OfAll), failed, shortfall});
        }
    }

private:
    void split(FilteredOut &filteredOut)
    {
        for (std::size_t i = 0; i < m_participants.size(); ++i) {
            const auto failed = failedGuardrail(missing(i));
            (failed ? m_below : m_passed).push_back(i);
            if (failed)
                ++counterOf(filteredOut, *failed);
        }
    }

    [[nodiscard]] Shortfall missing(std::size_t i) const
    {
        const Participant &ad = m_participants[i];
        return shortfallOf(m_rows[ad.row], ad.results, m_request.guardrails);
    }

    void order()
    {
        const RankingOrder byRank(m_rows, m_request);
        const auto before = [this, &byRank](std::size_t a, std::size_t b) {
            return byRank(m_participants[a], m_participants[b]);
        };
        std::sort(m_below.begin(), m_below.end(), before);
        const auto size = std::min(m_passed.size(), static_cast<std::size_t>(std::max(0, m_request.topN)));
        const auto end = m_passed.begin() + static_cast<std::ptrdiff_t>(size);
        std::partial_sort(m_passed.begin(), end, m_passed.end(), before);
        m_passed.erase(end, m_passed.end());
    }

    /** Everything about a participant that is told; its counts are given away. */
    [[nodiscard]] RankedAd ranked(std::size_t i, const std::optional<RankingStatistics> &statistics, bool interval)
    {
        RankedAd ad;
        ad.row = m_participants[i].row;
        ad.kpis = kpiValues(m_rows[ad.row], m_objective, m_participants[i].results);
        if (statistics)
            ad.score = statistics->score(i);
        if (interval)
            ad.confidence = statistics->confidence(i);
        ad.results = std::move(m_participants[i].results);
        return ad;
    }

    const std::vector<InsightRow> &m_rows;
    std::vector<Participant> m_participants;
    Objective m_objective;
    const RankingRequest &m_request;
    /** Past the minimums; after order() only the top, in order. */
    Positions m_passed;
    Positions m_below;
};

} // namespace

Shortfall shortfallOf(const InsightRow &row, const CountedResults &results, const Guardrails &guardrails)
{
    Shortfall missing;
    missing.spendMicros = std::max<qint64>(0, guardrails.minSpendMicros - row.spendMicros);
    missing.conversions = std::max(0.0, guardrails.minConversions - results.count);
    missing.impressions = std::max<qint64>(0, guardrails.minImpressions - row.impressions);
    return missing;
}

bool usesDispersions(const RankingRequest &request, Objective objective)
{
    if (stats::usesDispersion(request.primary))
        return true;
    if (request.ranking != Ranking::Weighted)
        return false;
    const KpiWeights weights = weightsOf(request, objective);
    return std::any_of(weights.begin(), weights.end(), [](const KpiWeight &weight) {
        return weight.weight > 0 && stats::usesDispersion(weight.kpi);
    });
}

RankingOutcome rankAds(const std::vector<InsightRow> &rows, const QHash<QString, AdSetGoal> &goals,
                       const InsightSelection &selection, const RankingRequest &request, const RankingDetail &detail)
{
    RankingOutcome outcome;
    RankingRun(rows, participantsOf(rows, goals, selection, request, outcome), selection.objective, request)
        .rank(detail, outcome);
    return outcome;
}

} // namespace mci::domain
