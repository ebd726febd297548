// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/Insight.h"
#include "domain/Selection.h"
#include "store/Session.h"

namespace mci::store {

/** One run through the pages of a selection, and how far it came. */
struct InsightFetch
{
    QString id;
    QString organizationId;
    QString connectionId;
    QString adAccountId;
    QString cacheKey;
    QString jobId;
    bool complete = false;
    /** How far the reader has come, in the reader's own words; empty before the first page. */
    QJsonObject position;
    int pages = 0;
    /** Rows as they arrived; an ad that two pages report counts twice here and once in the rows. */
    int rows = 0;
    UtcTime startedAt{};
    bool operator==(const InsightFetch &) const = default;
};

/** What is needed to begin one. */
struct FetchStart
{
    QString organizationId;
    QString jobId;
    domain::InsightSelection selection;
};

/** Which finished fetch answers a selection, and how long it is fresh. */
struct InsightCacheEntry
{
    QString cacheKey;
    QString organizationId;
    domain::InsightSelection selection;
    QString fetchId;
    UtcTime fetchedAt{};
    UtcTime expiresAt{};
    bool operator==(const InsightCacheEntry &) const = default;
};

/** Where an ad is. */
struct AdOrigin
{
    QString adSetId;
    QString campaignObjective;
};

/** Numbers of a selection: the cache entry, the fetch it points at, and the fetch's rows. */
class InsightRepository
{
public:
    InsightRepository(Session &session, const Clock &clock)
        : m_session(session)
        , m_clock(clock)
    {
    }

    /** The job's fetch: the one it had begun before it was interrupted, or a new one. */
    [[nodiscard]] Result<InsightFetch> beginOrResumeFetch(const FetchStart &start);
    [[nodiscard]] Result<std::optional<InsightFetch>> fetchOfJob(const QString &jobId);
    /** Pages of the account's last complete fetch of as many days: about as many will come again. */
    [[nodiscard]] Result<std::optional<int>> pagesOfLastFetch(const domain::InsightSelection &selection);
    /**
     * Stores a page and the position that leads to the next one in one transaction. An ad that is there already is replaced.
     * The job's crash count starts again, because it got further. Returns the fetch as it is now.
     */
    [[nodiscard]] Result<InsightFetch> storePage(const QString &fetchId, const std::vector<domain::InsightRow> &rows,
                                                 const QJsonObject &position);
    /** Remembers where the reader is between two pages, such as the report it waits for. */
    [[nodiscard]] Status savePosition(const QString &fetchId, const QJsonObject &position);
    /**
     * In one transaction: the fetch is complete, the selection's cache entry points at it, and the key's other fetches go
     * with their rows. Joins a transaction that is open already, such as the one that completes the job.
     */
    [[nodiscard]] Result<InsightCacheEntry> complete(const QString &fetchId, const domain::InsightSelection &selection,
                                                     UtcTime fetchedAt, UtcTime expiresAt);

    [[nodiscard]] Result<std::optional<InsightCacheEntry>> findCacheEntry(const QString &cacheKey);
    /** False when there is none. */
    [[nodiscard]] Result<bool> deleteCacheEntry(const QString &cacheKey);
    /** Removes unfinished fetches whose job has ended or is gone; returns how many. */
    [[nodiscard]] Result<int> deleteAbandonedFetches();
    /** Window rows by ad id. */
    [[nodiscard]] Result<std::vector<domain::InsightRow>> rows(const QString &fetchId);
    /** Window rows of these ads, in this order; ads that are not there are left out. */
    [[nodiscard]] Result<std::vector<domain::InsightRow>> rowsOf(const QString &fetchId, const QStringList &adIds);
    /** As the newest complete fetch of the account that has the ad tells it. */
    [[nodiscard]] Result<std::optional<AdOrigin>> originOf(const QString &connectionId, const QString &adAccountId,
                                                           const QString &adId);
    /** Sums of the action counts of all rows, largest first: what the choice of a conversion event offers. */
    [[nodiscard]] Result<std::vector<domain::ActionStat>> actionTypeTotals(const QString &fetchId);

private:
    [[nodiscard]] Result<InsightFetch> fetch(const QString &fetchId);

    Session &m_session;
    const Clock &m_clock;
};

} // namespace mci::store
