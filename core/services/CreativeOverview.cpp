// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CreativeOverview.h"

#include "base/TakeApart.h"
#include "domain/ActionTotals.h"
#include "services/StoredInsights.h"

namespace mci::services {

namespace {

QStringList attributionSettings(const StoredInsights &stored, const domain::RankingOutcome &outcome)
{
    QStringList settings;
    for (const std::size_t row : outcome.participants) {
        const QString &setting = stored.rows[row].attributionSetting;
        if (!setting.isEmpty() && !settings.contains(setting))
            settings.append(setting);
    }
    settings.sort();
    return settings;
}

std::optional<domain::stats::Scale> scaleOf(const domain::RankingOutcome &outcome)
{
    std::vector<domain::stats::Confidence> confidences;
    const auto add = [&confidences](const domain::RankedAd &ad) {
        if (ad.confidence)
            confidences.push_back(*ad.confidence);
    };
    std::for_each(outcome.top.begin(), outcome.top.end(), add);
    for (const domain::AdBelowMinimum &below : outcome.belowMinimum)
        add(below.ad);
    return domain::stats::sharedScale(confidences);
}

std::optional<double> medianSpendOf(const StoredInsights &stored, const domain::RankingOutcome &outcome)
{
    std::vector<double> spends;
    spends.reserve(outcome.participants.size());
    for (const std::size_t row : outcome.participants)
        spends.push_back(domain::spendOf(stored.rows[row]));
    return domain::stats::medianOf(std::move(spends));
}

Result<std::vector<BelowMinimum>> needsData(store::Session &session, const StoredInsights &stored,
                                            const domain::RankingOutcome &outcome)
{
    std::vector<domain::RankedAd> ads;
    ads.reserve(outcome.belowMinimum.size());
    for (const domain::AdBelowMinimum &below : outcome.belowMinimum)
        ads.push_back(below.ad);
    Result<std::vector<TopCreative>> creatives = withCreatives(session, stored, ads);
    if (!creatives)
        return failure(creatives.error());
    std::vector<BelowMinimum> list;
    list.reserve(ads.size());
    for (std::size_t i = 0; i < ads.size(); ++i)
        list.push_back({std::move((*creatives)[i]), outcome.belowMinimum[i].failed, outcome.belowMinimum[i].missing});
    return list;
}

} // namespace

Result<CreativeOverviewAnswer> overviewOf(store::Session &session, const StoredInsights &stored,
                                          domain::RankingDetail::Intervals intervals, const Clock &clock)
{
    const domain::RankingOutcome outcome = rankStored(stored, intervals);
    Result<TopCreativesAnswer> top = answerOf(session, stored, outcome, clock);
    if (!top)
        return failure(top.error());
    Result<std::vector<BelowMinimum>> below = needsData(session, stored, outcome);
    if (!below)
        return failure(below.error());
    CreativeOverviewAnswer answer;
    answer.top = std::move(*top);
    answer.needsData = std::move(*below);
    answer.totals = outcome.totals;
    answer.scale = scaleOf(outcome);
    answer.medianSpend = medianSpendOf(stored, outcome);
    answer.currency = stored.selection.ref.account.currency;
    answer.attributionSettings = attributionSettings(stored, outcome);
    return answer;
}

CreativeOverview::CreativeOverview(const store::Database &database, const SelectionResolver &resolver,
                                   const Clock &clock)
    : m_database(database)
    , m_resolver(resolver)
    , m_clock(clock)
{
}

Result<CreativeOverviewAnswer> CreativeOverview::overview(const SelectionInput &input) const
{
    const Result<ResolvedSelection> resolved = m_resolver.resolve(input);
    if (!resolved)
        return failure(resolved.error());
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    Result<StoredInsights> stored = loadForRanking(*session, *resolved, m_clock);
    if (!stored)
        return failure(stored.error());
    auto answer = overviewOf(*session, *stored, domain::RankingDetail::Intervals::OfAll, m_clock);
    takeApartElsewhere(std::move(*stored));
    return answer;
}

Result<GuardrailPreview> CreativeOverview::preview(const SelectionInput &input) const
{
    const Result<ResolvedSelection> resolved = m_resolver.resolve(input);
    if (!resolved)
        return failure(resolved.error());
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const Result<StoredInsights> stored = loadInsights(*session, *resolved, m_clock);
    if (!stored)
        return failure(stored.error());
    const domain::RankingOutcome outcome = rankStored(*stored, domain::RankingDetail::Intervals::None);
    GuardrailPreview preview;
    preview.withDelivery = outcome.considered - outcome.filteredOut.otherObjective;
    preview.afterSpend = preview.withDelivery - outcome.filteredOut.minSpend;
    preview.afterConversions = preview.afterSpend - outcome.filteredOut.minConversions;
    preview.afterImpressions = preview.afterConversions - outcome.filteredOut.minImpressions;
    preview.fetchedAt = stored->entry.fetchedAt;
    return preview;
}

Result<std::vector<domain::ActionStat>> CreativeOverview::conversionEvents(const SelectionInput &input) const
{
    const Result<ResolvedSelection> resolved = m_resolver.resolve(input);
    if (!resolved)
        return failure(resolved.error());
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    Result<store::InsightCacheEntry> entry = findEntry(*session, resolved->insights, m_clock);
    if (!entry && entry.error().reason == Reason::InsightsMissing) {
        // The numbers are the same whatever event is counted.
        domain::InsightSelection withoutEvent = resolved->insights;
        withoutEvent.conversionEvent.clear();
        entry = findEntry(*session, withoutEvent, m_clock);
    }
    if (entry)
        return store::InsightRepository(*session, m_clock).actionTypeTotals(entry->fetchId);
    const Result<StoredInsights> stored = loadInsights(*session, *resolved, m_clock);
    if (!stored)
        return failure(stored.error());
    domain::ActionTotals totals;
    for (const domain::InsightRow &row : stored->rows)
        totals.add(row.actions);
    return totals.ordered();
}

} // namespace mci::services
