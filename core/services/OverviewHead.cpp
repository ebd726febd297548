// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OverviewHead.h"

#include "domain/Digest.h"
#include "services/StoredInsights.h"
#include "store/AdSetRepository.h"
#include "store/ViewHeadRepository.h"

#include <QLocale>

namespace mci::services {

namespace {

/** More cards than a large screen holds at the usual size. */
constexpr std::size_t kMostCards = 60;

QString viewKey(const domain::InsightSelection &insights, const domain::RankingRequest &ranking)
{
    const domain::Guardrails &minimums = ranking.guardrails;
    return QString::fromLatin1(domain::digestOf(
        {domain::cacheKey(insights), domain::kpiName(ranking.primary),
         ranking.secondary ? domain::kpiName(*ranking.secondary) : QString(), domain::rankingName(ranking.ranking),
         QString::number(ranking.topN), QString::number(minimums.minSpendMicros),
         QString::number(minimums.minConversions, 'g', QLocale::FloatingPointShortest),
         QString::number(minimums.minImpressions), domain::kpiWeightsText(ranking.weights)}));
}

QJsonObject toJson(const domain::KpiValues &values)
{
    QJsonObject json;
    for (const domain::Kpi kpi : domain::allKpis()) {
        if (const auto value = values[kpi])
            json.insert(domain::kpiName(kpi), *value);
    }
    return json;
}

domain::KpiValues kpisFrom(const QJsonObject &json)
{
    domain::KpiValues values;
    for (const domain::Kpi kpi : domain::allKpis()) {
        const QJsonValue value = json[domain::kpiName(kpi)];
        if (value.isDouble())
            values.set(kpi, value.toDouble());
    }
    return values;
}

QJsonObject toJson(const domain::FilteredOut &out)
{
    return {{QStringLiteral("otherObjective"), out.otherObjective},
            {QStringLiteral("minSpend"), out.minSpend},
            {QStringLiteral("minConversions"), out.minConversions},
            {QStringLiteral("minImpressions"), out.minImpressions}};
}

domain::FilteredOut filteredFrom(const QJsonObject &json)
{
    return {json[u"otherObjective"].toInt(), json[u"minSpend"].toInt(), json[u"minConversions"].toInt(),
            json[u"minImpressions"].toInt()};
}

QStringList firstAds(const CreativeOverviewAnswer &answer)
{
    QStringList ids;
    const auto isFull = [&ids] { return static_cast<std::size_t>(ids.size()) >= kMostCards; };
    for (auto it = answer.top.creatives.begin(); it != answer.top.creatives.end() && !isFull(); ++it)
        ids.append(it->row.adId);
    for (auto it = answer.needsData.begin(); it != answer.needsData.end() && !isFull(); ++it)
        ids.append(it->item.row.adId);
    return ids;
}

QJsonObject contentOf(const CreativeOverviewAnswer &answer)
{
    return {{QStringLiteral("ads"), QJsonArray::fromStringList(firstAds(answer))},
            {QStringLiteral("ranked"), static_cast<int>(answer.top.creatives.size())},
            {QStringLiteral("needsData"), static_cast<int>(answer.needsData.size())},
            {QStringLiteral("considered"), answer.top.considered},
            {QStringLiteral("filteredOut"), toJson(answer.top.filteredOut)},
            {QStringLiteral("totals"), toJson(answer.totals)},
            {QStringLiteral("attribution"), QJsonArray::fromStringList(answer.attributionSettings)}};
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

void putInOrder(CreativeOverviewAnswer &answer, const QStringList &adIds)
{
    std::sort(answer.top.creatives.begin(), answer.top.creatives.end(),
              [&adIds](const TopCreative &a, const TopCreative &b) {
                  return adIds.indexOf(a.row.adId) < adIds.indexOf(b.row.adId);
              });
    std::sort(answer.needsData.begin(), answer.needsData.end(),
              [&adIds](const BelowMinimum &a, const BelowMinimum &b) {
                  return adIds.indexOf(a.item.row.adId) < adIds.indexOf(b.item.row.adId);
              });
}

void putAround(CreativeOverviewAnswer &answer, const QJsonObject &content)
{
    answer.whole = OverviewCounts{content[u"ranked"].toInt(), content[u"needsData"].toInt()};
    answer.totals = kpisFrom(content[u"totals"].toObject());
    answer.attributionSettings = textsOf(content[u"attribution"]);
    answer.top.considered = content[u"considered"].toInt();
    answer.top.filteredOut = filteredFrom(content[u"filteredOut"].toObject());
    // The median of the first cards is not that of all.
    answer.medianSpend.reset();
    // What explains the whole is told by the whole.
    answer.top.hints.clear();
}

} // namespace

OverviewHead::OverviewHead(const store::Database &database, const SelectionResolver &resolver, const Clock &clock)
    : m_database(database)
    , m_resolver(resolver)
    , m_clock(clock)
{
}

Status OverviewHead::keep(const CreativeOverviewAnswer &answer) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const ResolvedSelection &selection = answer.top.selection;
    const auto entry = findEntry(*session, selection.insights, m_clock);
    // Sums of days hang on no fetch; they are quick by themselves.
    if (!entry && entry.error().reason == Reason::InsightsMissing)
        return {};
    if (!entry)
        return failure(entry.error());
    // Newer numbers came meanwhile: their own answer follows.
    if (entry->fetchedAt != answer.top.fetchedAt)
        return {};
    store::ViewHeadRepository heads(*session);
    const store::ViewHead head{viewKey(selection.insights, selection.ranking), entry->organizationId, entry->fetchId,
                               contentOf(answer)};
    const auto kept = heads.find(head.viewKey);
    if (!kept)
        return failure(kept.error());
    return *kept == head ? Status{} : heads.upsert(head, m_clock.now());
}

Result<std::optional<CreativeOverviewAnswer>> OverviewHead::read(const SelectionInput &input) const
{
    const Result<ResolvedSelection> resolved = m_resolver.resolve(input);
    if (!resolved)
        return failure(resolved.error());
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto head = store::ViewHeadRepository(*session).find(viewKey(resolved->insights, resolved->ranking));
    if (!head)
        return failure(head.error());
    if (!*head)
        return std::nullopt;
    StoredInsights stored;
    stored.selection = *resolved;
    Result<store::InsightCacheEntry> entry = findEntry(*session, resolved->insights, m_clock);
    if (!entry && entry.error().reason == Reason::InsightsMissing)
        return std::nullopt;
    if (!entry)
        return failure(entry.error());
    if (entry->fetchId != (*head)->fetchId)
        return std::nullopt;
    stored.entry = std::move(*entry);
    auto rows = store::InsightRepository(*session, m_clock).rowsOf(stored.entry.fetchId, textsOf((*head)->content[u"ads"]));
    if (!rows)
        return failure(rows.error());
    stored.rows = std::move(*rows);
    auto goals =
        store::AdSetRepository(*session).goals(resolved->insights.connectionId, resolved->insights.adAccountId);
    if (!goals)
        return failure(goals.error());
    stored.goals = std::move(*goals);
    // How sure a rank is depends on all rows: the order is the kept one, and intervals come with the whole.
    stored.selection.ranking.ranking = domain::Ranking::Kpi;
    Result<CreativeOverviewAnswer> answer =
        overviewOf(*session, stored, domain::RankingDetail::Intervals::None, m_clock);
    if (!answer)
        return failure(answer.error());
    answer->top.selection = *resolved;
    putInOrder(*answer, textsOf((*head)->content[u"ads"]));
    putAround(*answer, (*head)->content);
    return std::optional(std::move(*answer));
}

} // namespace mci::services
