// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PlaceHistory.h"

#include "domain/Digest.h"
#include "domain/TimeWindow.h"
#include "store/ViewPlacesRepository.h"

#include <QLocale>

namespace mci::services {

namespace {

/** Windows that go with the calendar are known by their length and by how near to today they end, others by their dates. */
QString windowKey(const domain::DateRange &window, QDate today)
{
    const qint64 back = window.until.daysTo(today);
    if (back <= 1)
        return QStringLiteral("%1/%2").arg(window.days()).arg(back);
    return window.since.toString(Qt::ISODate) + u'/' + window.until.toString(Qt::ISODate);
}

QString historyKey(const ResolvedSelection &selection, UtcTime now)
{
    const QDate today = domain::accountToday(now, selection.ref.account.timeZone);
    const domain::InsightSelection &insights = selection.insights;
    const domain::RankingRequest &ranking = selection.ranking;
    const domain::Guardrails &minimums = ranking.guardrails;
    return QString::fromLatin1(domain::digestOf(
        {insights.connectionId, insights.adAccountId, domain::objectiveName(insights.objective), insights.conversionEvent,
         windowKey(insights.window, today), domain::kpiName(ranking.primary),
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
    places.viewKey = historyKey(answer.selection, m_clock.now());
    places.organizationId = answer.selection.ref.connection.organizationId;
    places.connectionId = answer.selection.insights.connectionId;
    places.now.fetchedAt = answer.fetchedAt;
    for (const TopCreative &creative : answer.creatives)
        places.now.adIds.append(creative.row.adId);
    const auto known = repository.find(places.viewKey);
    if (!known)
        return failure(known.error());
    if (!*known)
        return repository.upsert(places);
    const store::RankedPlaces &noted = (*known)->now;
    const bool same = noted.fetchedAt == answer.fetchedAt;
    // A longer top N of the same numbers tells more places.
    if (noted.fetchedAt > answer.fetchedAt || (same && noted.adIds.size() >= places.now.adIds.size()))
        return {};
    places.before = same ? (*known)->before : noted;
    return repository.upsert(places);
}

Result<QHash<QString, int>> PlaceHistory::before(const ResolvedSelection &selection, UtcTime fetchedAt) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto known = store::ViewPlacesRepository(*session).find(historyKey(selection, m_clock.now()));
    if (!known)
        return failure(known.error());
    QHash<QString, int> places;
    if (!*known)
        return places;
    // Asked before these numbers were noted, those that are noted are the ones before.
    std::optional<store::RankedPlaces> then =
        (*known)->now.fetchedAt < fetchedAt ? std::optional((*known)->now) : (*known)->before;
    if (then && then->fetchedAt >= fetchedAt)
        then.reset();
    for (qsizetype i = 0; then && i < then->adIds.size(); ++i)
        places.insert(then->adIds[i], static_cast<int>(i) + 1);
    return places;
}

} // namespace mci::services
