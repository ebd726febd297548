// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PlaceHistory.h"

#include "domain/Digest.h"
#include "store/ViewPlacesRepository.h"

#include <QLocale>

namespace mci::services {

namespace {

QString historyKey(const ResolvedSelection &selection)
{
    const domain::InsightSelection &insights = selection.insights;
    const domain::RankingRequest &ranking = selection.ranking;
    const domain::Guardrails &minimums = ranking.guardrails;
    return QString::fromLatin1(domain::digestOf(
        {insights.connectionId, insights.adAccountId, domain::objectiveName(insights.objective), insights.conversionEvent,
         QString::number(insights.window.days()), domain::kpiName(ranking.primary),
         ranking.secondary ? domain::kpiName(*ranking.secondary) : QString(), domain::rankingName(ranking.ranking),
         QString::number(minimums.minSpendMicros),
         QString::number(minimums.minConversions, 'g', QLocale::FloatingPointShortest),
         QString::number(minimums.minImpressions), domain::kpiWeightsText(ranking.weights)}));
}

} // namespace

Status PlaceHistory::note(const TopCreativesAnswer &answer) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    store::ViewPlacesRepository repository(*session);
    store::ViewPlaces places;
    places.viewKey = historyKey(answer.selection);
    places.organizationId = answer.selection.ref.connection.organizationId;
    places.connectionId = answer.selection.insights.connectionId;
    places.now.fetchedAt = answer.fetchedAt;
    for (const TopCreative &creative : answer.creatives)
        places.now.adIds.append(creative.row.adId);
    const auto known = repository.find(places.viewKey);
    if (!known)
        return failure(known.error());
    if (*known && (*known)->now.fetchedAt >= answer.fetchedAt)
        return {};
    if (*known)
        places.before = (*known)->now;
    return repository.upsert(places);
}

Result<QHash<QString, int>> PlaceHistory::before(const ResolvedSelection &selection, UtcTime fetchedAt) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto known = store::ViewPlacesRepository(*session).find(historyKey(selection));
    if (!known)
        return failure(known.error());
    QHash<QString, int> places;
    if (!*known)
        return places;
    // Asked before these numbers were noted, those that are noted are the ones before.
    const std::optional<store::RankedPlaces> then =
        (*known)->now.fetchedAt < fetchedAt ? std::optional((*known)->now) : (*known)->before;
    for (qsizetype i = 0; then && i < then->adIds.size(); ++i)
        places.insert(then->adIds[i], static_cast<int>(i) + 1);
    return places;
}

} // namespace mci::services
