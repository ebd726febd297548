// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/InsightRepository.h"

#include "base/Ids.h"
#include "store/InsightFetchRows.h"
#include "store/JobRows.h"
#include "store/Transaction.h"

#define MCI_FETCH_COLUMNS                                                                                              \
    "id, organization_id, connection_id, ad_account_id, cache_key, job_id, state, position, pages, row_count, started_at_ms"

namespace mci::store {

namespace {

InsightFetch readFetch(Row &row)
{
    InsightFetch fetch;
    fetch.id = row.text();
    fetch.organizationId = row.text();
    fetch.connectionId = row.text();
    fetch.adAccountId = row.text();
    fetch.cacheKey = row.text();
    fetch.jobId = row.text();
    fetch.complete = row.text() == QStringLiteral("complete");
    fetch.position = row.object();
    fetch.pages = row.smallInteger();
    fetch.rows = row.smallInteger();
    fetch.startedAt = row.time();
    return fetch;
}

InsightCacheEntry readEntry(Row &row)
{
    InsightCacheEntry entry;
    entry.cacheKey = row.text();
    entry.organizationId = row.text();
    entry.selection.connectionId = row.text();
    entry.selection.adAccountId = row.text();
    entry.selection.window.since = row.date();
    entry.selection.window.until = row.date();
    entry.selection.objective = row.named(domain::objectiveFromName);
    entry.selection.conversionEvent = row.text();
    entry.fetchId = row.text();
    entry.fetchedAt = row.time();
    entry.expiresAt = row.time();
    return entry;
}

Error noSuchFetch()
{
    return makeError(ErrorCode::Internal, Reason::DatabaseFailed, QStringLiteral("no such unfinished fetch"));
}

Status insertFetch(Session &session, const InsightFetch &fetch)
{
    auto statement = session.prepare(QStringLiteral(
        "INSERT INTO insight_fetches (" MCI_FETCH_COLUMNS ", updated_at_ms) VALUES (:id, :organization_id, :connection_id,"
        " :ad_account_id, :cache_key, :job_id, 'running', '{}', 0, 0, :started, :updated)"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":id"), fetch.id)
        .bind(QStringLiteral(":organization_id"), fetch.organizationId)
        .bind(QStringLiteral(":connection_id"), fetch.connectionId)
        .bind(QStringLiteral(":ad_account_id"), fetch.adAccountId)
        .bind(QStringLiteral(":cache_key"), fetch.cacheKey)
        .bind(QStringLiteral(":job_id"), fetch.jobId)
        .bind(QStringLiteral(":started"), fetch.startedAt)
        .bind(QStringLiteral(":updated"), fetch.startedAt)
        .run();
}

/** Nothing changed means that the fetch is gone or complete, which its writer must learn. */
Status expectOne(Statement &statement)
{
    const auto changed = statement.change();
    if (!changed)
        return failure(changed.error());
    if (*changed != 1)
        return failure(noSuchFetch());
    return {};
}

Status advance(Session &session, const InsightFetch &fetch, UtcTime now)
{
    auto statement = session.prepare(QStringLiteral(
        "UPDATE insight_fetches SET position = :position, pages = :pages, row_count = :row_count, updated_at_ms = :updated"
        " WHERE id = :id AND state = 'running'"));
    if (!statement)
        return failure(std::move(statement).error());
    statement->bind(QStringLiteral(":position"), fetch.position)
        .bind(QStringLiteral(":pages"), fetch.pages)
        .bind(QStringLiteral(":row_count"), fetch.rows)
        .bind(QStringLiteral(":updated"), now)
        .bind(QStringLiteral(":id"), fetch.id);
    return expectOne(*statement);
}

Status markComplete(Session &session, const QString &fetchId, UtcTime now)
{
    auto statement = session.prepare(
        QStringLiteral("UPDATE insight_fetches SET state = 'complete', updated_at_ms = :updated WHERE id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    statement->bind(QStringLiteral(":updated"), now).bind(QStringLiteral(":id"), fetchId);
    return expectOne(*statement);
}

Status pointCacheAt(Session &session, const InsightCacheEntry &entry)
{
    auto statement = session.prepare(QStringLiteral(
        "INSERT INTO meta_insight_cache (cache_key, organization_id, connection_id, ad_account_id, since, until, objective,"
        " conversion_event, fetch_id, fetched_at_ms, expires_at_ms) VALUES (:cache_key, :organization_id, :connection_id,"
        " :ad_account_id, :since, :until, :objective, :conversion_event, :fetch_id, :fetched_at_ms, :expires_at_ms)"
        " ON CONFLICT (cache_key) DO UPDATE SET organization_id = excluded.organization_id, fetch_id = excluded.fetch_id,"
        " fetched_at_ms = excluded.fetched_at_ms, expires_at_ms = excluded.expires_at_ms"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":cache_key"), entry.cacheKey)
        .bind(QStringLiteral(":organization_id"), entry.organizationId)
        .bind(QStringLiteral(":connection_id"), entry.selection.connectionId)
        .bind(QStringLiteral(":ad_account_id"), entry.selection.adAccountId)
        .bind(QStringLiteral(":since"), entry.selection.window.since)
        .bind(QStringLiteral(":until"), entry.selection.window.until)
        .bind(QStringLiteral(":objective"), domain::objectiveName(entry.selection.objective))
        .bind(QStringLiteral(":conversion_event"), entry.selection.conversionEvent)
        .bind(QStringLiteral(":fetch_id"), entry.fetchId)
        .bind(QStringLiteral(":fetched_at_ms"), entry.fetchedAt)
        .bind(QStringLiteral(":expires_at_ms"), entry.expiresAt)
        .run();
}

/** Their rows and a cache entry that points at them go by the foreign keys. */
Result<int> deleteFetches(Session &session, const QString &cacheKey, const QString &exceptId)
{
    auto statement = session.prepare(
        QStringLiteral("DELETE FROM insight_fetches WHERE cache_key = :cache_key AND id <> :except_id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":cache_key"), cacheKey).bind(QStringLiteral(":except_id"), exceptId).change();
}

} // namespace

Result<InsightFetch> InsightRepository::beginOrResumeFetch(const FetchStart &start)
{
    InsightFetch fetch;
    auto begun = inTransaction(m_session, [&]() -> Status {
        const auto earlier = fetchOfJob(start.jobId);
        if (!earlier)
            return failure(earlier.error());
        if (*earlier) {
            fetch = **earlier;
            return {};
        }
        fetch.id = newId(m_clock, QLatin1String("fetch_"));
        fetch.organizationId = start.organizationId;
        fetch.connectionId = start.selection.connectionId;
        fetch.adAccountId = start.selection.adAccountId;
        fetch.cacheKey = domain::cacheKey(start.selection);
        fetch.jobId = start.jobId;
        fetch.startedAt = m_clock.now();
        return insertFetch(m_session, fetch);
    });
    if (!begun)
        return failure(std::move(begun).error());
    return fetch;
}

Result<std::optional<InsightFetch>> InsightRepository::fetchOfJob(const QString &jobId)
{
    auto statement
        = m_session.prepare(QStringLiteral("SELECT " MCI_FETCH_COLUMNS " FROM insight_fetches WHERE job_id = :job_id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":job_id"), jobId).one(readFetch);
}

Result<std::optional<int>> InsightRepository::pagesOfLastFetch(const domain::InsightSelection &selection)
{
    struct Known
    {
        int pages = 0;
        domain::DateRange window;
    };
    auto statement = m_session.prepare(
        QStringLiteral("SELECT fetches.pages, cache.since, cache.until FROM meta_insight_cache cache"
                       " JOIN insight_fetches fetches ON fetches.id = cache.fetch_id"
                       " WHERE cache.connection_id = :connection_id AND cache.ad_account_id = :ad_account_id"
                       " AND fetches.state = 'complete' ORDER BY cache.fetched_at_ms DESC, cache.cache_key LIMIT 20"));
    if (!statement)
        return failure(std::move(statement).error());
    const auto known = statement->bind(QStringLiteral(":connection_id"), selection.connectionId)
                           .bind(QStringLiteral(":ad_account_id"), selection.adAccountId)
                           .all([](Row &row) {
                               Known fetch;
                               fetch.pages = row.smallInteger();
                               fetch.window.since = row.date();
                               fetch.window.until = row.date();
                               return fetch;
                           });
    if (!known)
        return failure(known.error());
    const qint64 days = selection.window.since.daysTo(selection.window.until);
    const auto like = std::find_if(known->begin(), known->end(), [days](const Known &fetch) {
        return fetch.window.since.daysTo(fetch.window.until) == days;
    });
    return like == known->end() ? std::nullopt : std::optional(like->pages);
}

Result<InsightFetch> InsightRepository::fetch(const QString &fetchId)
{
    auto statement
        = m_session.prepare(QStringLiteral("SELECT " MCI_FETCH_COLUMNS " FROM insight_fetches WHERE id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    auto found = statement->bind(QStringLiteral(":id"), fetchId).one(readFetch);
    if (!found)
        return failure(std::move(found).error());
    if (!*found)
        return failure(noSuchFetch());
    return **std::move(found);
}

Result<InsightFetch> InsightRepository::storePage(const QString &fetchId, const std::vector<domain::InsightRow> &rows,
                                                  const QJsonObject &position)
{
    InsightFetch now;
    auto stored = inTransaction(m_session, [&]() -> Status {
        auto current = fetch(fetchId);
        if (!current)
            return failure(std::move(current).error());
        now = *std::move(current);
        now.position = position;
        now.pages += 1;
        now.rows += static_cast<int>(rows.size());
        if (auto inserted = upsertInsightRows(m_session, now, rows); !inserted)
            return inserted;
        if (auto advanced = advance(m_session, now, m_clock.now()); !advanced)
            return advanced;
        return forgetCrashes(m_session, now.jobId);
    });
    if (!stored)
        return failure(std::move(stored).error());
    return now;
}

Status InsightRepository::savePosition(const QString &fetchId, const QJsonObject &position)
{
    auto statement = m_session.prepare(QStringLiteral(
        "UPDATE insight_fetches SET position = :position, updated_at_ms = :updated WHERE id = :id AND state = 'running'"));
    if (!statement)
        return failure(std::move(statement).error());
    statement->bind(QStringLiteral(":position"), position)
        .bind(QStringLiteral(":updated"), m_clock.now())
        .bind(QStringLiteral(":id"), fetchId);
    return expectOne(*statement);
}

Result<InsightCacheEntry> InsightRepository::complete(const QString &fetchId, const domain::InsightSelection &selection,
                                                      UtcTime fetchedAt, UtcTime expiresAt)
{
    InsightCacheEntry entry;
    auto done = inTransaction(m_session, [&]() -> Status {
        const auto finished = fetch(fetchId);
        if (!finished)
            return failure(finished.error());
        entry = {finished->cacheKey, finished->organizationId, selection, fetchId, fetchedAt, expiresAt};
        if (auto marked = markComplete(m_session, fetchId, m_clock.now()); !marked)
            return marked;
        if (auto pointed = pointCacheAt(m_session, entry); !pointed)
            return pointed;
        const auto removed = deleteFetches(m_session, entry.cacheKey, fetchId);
        return removed ? Status{} : Status(failure(removed.error()));
    });
    if (!done)
        return failure(std::move(done).error());
    return entry;
}

Result<std::optional<InsightCacheEntry>> InsightRepository::findCacheEntry(const QString &cacheKey)
{
    auto statement = m_session.prepare(QStringLiteral(
        "SELECT cache_key, organization_id, connection_id, ad_account_id, since, until, objective, conversion_event, fetch_id,"
        " fetched_at_ms, expires_at_ms FROM meta_insight_cache WHERE cache_key = :cache_key"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":cache_key"), cacheKey).one(readEntry);
}

Result<bool> InsightRepository::deleteCacheEntry(const QString &cacheKey)
{
    // By the fetch, whose rows and cache entry follow; a fetch that runs stays.
    auto statement = m_session.prepare(QStringLiteral(
        "DELETE FROM insight_fetches WHERE id IN (SELECT fetch_id FROM meta_insight_cache WHERE cache_key = :cache_key)"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":cache_key"), cacheKey).change().transform([](int rows) { return rows > 0; });
}

Result<int> InsightRepository::deleteAbandonedFetches()
{
    auto statement = m_session.prepare(
        QStringLiteral("DELETE FROM insight_fetches WHERE state = 'running' AND job_id NOT IN (SELECT id FROM queue_jobs"
                       " WHERE state NOT IN ('completed', 'failed', 'cancelled'))"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->change();
}

Result<std::vector<domain::InsightRow>> InsightRepository::rows(const QString &fetchId)
{
    return readInsightRows(m_session, fetchId);
}

Result<std::vector<domain::InsightRow>> InsightRepository::rowsOf(const QString &fetchId, const QStringList &adIds)
{
    return readInsightRowsOf(m_session, fetchId, adIds);
}

Result<std::optional<AdOrigin>> InsightRepository::originOf(const QString &connectionId, const QString &adAccountId,
                                                            const QString &adId)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT ad_set_id, campaign_objective FROM insight_fetches JOIN ad_insights"
                       " ON ad_insights.fetch_id = insight_fetches.id WHERE connection_id = :connection_id"
                       " AND ad_account_id = :ad_account_id AND state = 'complete' AND ad_id = :ad_id"
                       " ORDER BY updated_at_ms DESC LIMIT 1"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":connection_id"), connectionId)
        .bind(QStringLiteral(":ad_account_id"), adAccountId)
        .bind(QStringLiteral(":ad_id"), adId)
        .one([](Row &row) {
            AdOrigin origin;
            origin.adSetId = row.text();
            origin.campaignObjective = row.text();
            return origin;
        });
}

Result<std::vector<domain::ActionStat>> InsightRepository::actionTypeTotals(const QString &fetchId)
{
    return sumActions(m_session, fetchId);
}

} // namespace mci::store
