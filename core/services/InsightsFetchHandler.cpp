// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/InsightsFetchHandler.h"

#include "meta/CreativeReader.h"
#include "services/AdGoals.h"
#include "services/DayView.h"
#include "services/IngestNeed.h"
#include "services/NamedCreatives.h"
#include "services/Recorder.h"
#include "store/CreativeRepository.h"
#include "store/DaySeriesRepository.h"

namespace mci::services {

namespace {

/** Share of the bar that reading takes; nobody knows how many pages will come, so it nears the end without reaching it. */
constexpr double kReadingShare = 0.8;

store::AdAccountKey accountOf(const jobs::JobContext &context, const SyncTask &task)
{
    return {context.job().organizationId, task.selection.connectionId, task.selection.adAccountId};
}

/** Page by page where the last fetch tells how many there will be, and never all of them before the last one. */
double readingProgress(int pages, std::optional<int> expected)
{
    const double unknown = 1.0 - 1.0 / (1.0 + static_cast<double>(pages));
    if (!expected || pages >= *expected)
        return kReadingShare * unknown;
    return kReadingShare * static_cast<double>(pages) / *expected;
}

QJsonObject readingValues(const store::InsightFetch &fetch, std::optional<int> expected)
{
    QJsonObject values{{QStringLiteral("rows"), fetch.rows}, {QStringLiteral("pages"), fetch.pages}};
    if (expected && fetch.pages < *expected)
        values.insert(QStringLiteral("expectedPages"), *expected);
    return values;
}

} // namespace

InsightsFetchHandler::InsightsFetchHandler(const store::Database &database, const AccountAccess &accounts,
                                           net::HttpTransport &transport, meta::RateGate &gate,
                                           const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_accounts(accounts)
    , m_transport(transport)
    , m_gate(gate)
    , m_config(config)
    , m_clock(clock)
{
}

Result<jobs::JobOutcome> InsightsFetchHandler::run(const jobs::JobContext &context)
{
    const std::optional<SyncTask> task = SyncTask::fromJson(context.job().payload);
    if (!task)
        return failure(makeError(ErrorCode::Internal, Reason::InternalFault, QStringLiteral("unreadable payload")));
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    store::InsightRepository insights(*session, m_clock);
    const auto entry = insights.findCacheEntry(domain::cacheKey(task->selection));
    if (!entry)
        return failure(entry.error());
    if (*entry && (*entry)->expiresAt > m_clock.now()) {
        const auto rows = insights.rows((*entry)->fetchId);
        if (!rows)
            return failure(rows.error());
        Result<jobs::JobCompleted> done = rank(context, *task, *rows);
        if (!done)
            return failure(done.error());
        done->result.insert(QStringLiteral("fresh"), true);
        return jobs::JobOutcome(std::move(*done));
    }
    Result<jobs::JobOutcome> outcome = fetchAndRank(context, *task);
    if (!outcome)
        m_accounts.noteError(context.job().connectionId, outcome.error());
    return outcome;
}

Result<jobs::JobOutcome> InsightsFetchHandler::fetchAndRank(const jobs::JobContext &context, const SyncTask &task)
{
    Result<meta::GraphAccess> access = m_accounts.graphAccess(task.selection.connectionId);
    if (!access)
        return failure(access.error());
    CallRecorder recorder(m_database, m_clock, context.job().organizationId, task.selection.connectionId,
                          context.job().id);
    meta::GraphClient client(m_transport, m_gate, recorder, m_clock, std::move(*access));

    const Result<store::InsightFetch> fetch = readPages(context, task, client);
    if (!fetch)
        return failure(fetch.error());
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto rows = store::InsightRepository(*session, m_clock).rows(fetch->id);
    if (!rows)
        return failure(rows.error());
    if (const Status goals = ensureGoals(context, task, client, *rows); !goals)
        return failure(goals.error());
    context.progress(QStringLiteral("ranking"), 0.9, {{QStringLiteral("rows"), static_cast<qint64>(rows->size())}});
    if (const Status added = addNamedCreatives(*session, accountOf(context, task), *rows, m_clock.now()); !added)
        return failure(added.error());
    Result<jobs::JobCompleted> done = rank(context, task, *rows);
    if (!done)
        return failure(done.error());
    done->commit = [this, fetchId = fetch->id, selection = task.selection,
                    noteUse = std::move(done->commit)](store::Session &inner) -> Status {
        const UtcTime now = m_clock.now();
        const auto completed = store::InsightRepository(inner, m_clock)
                                   .complete(fetchId, selection, now, now + m_config->insightFreshness);
        return completed ? noteUse(inner) : Status(failure(completed.error()));
    };
    done->result.insert(QStringLiteral("pages"), fetch->pages);
    addCallCount(done->result, *session, m_clock, context.job().id);
    return jobs::JobOutcome(std::move(*done));
}

Result<store::InsightFetch> InsightsFetchHandler::readPages(const jobs::JobContext &context, const SyncTask &task,
                                                            meta::GraphClient &client)
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    store::InsightRepository insights(*session, m_clock);
    Result<store::InsightFetch> fetch
        = insights.beginOrResumeFetch({context.job().organizationId, context.job().id, task.selection});
    if (!fetch)
        return fetch;
    const std::optional<int> expected = insights.pagesOfLastFetch(task.selection).value_or(std::nullopt);
    meta::InsightsReader reader(client, {task.selection.adAccountId, task.selection.window},
                                meta::InsightsPosition::fromJson(fetch->position));
    const auto onReport = [&](int percent) {
        // The report goes on at Meta while we are away: remember it, so that a restart asks for this one.
        (void)insights.savePosition(fetch->id, reader.position().toJson());
        context.progress(QStringLiteral("report"), kReadingShare * percent / 100.0, {{QStringLiteral("percent"), percent}});
    };
    while (!reader.position().done()) {
        context.progress(QStringLiteral("insights"), readingProgress(fetch->pages, expected),
                         readingValues(*fetch, expected));
        const Result<meta::InsightsPage> page = reader.next(context.cancel(), onReport);
        if (!page)
            return failure(page.error());
        Result<store::InsightFetch> stored = insights.storePage(fetch->id, page->rows, reader.position().toJson());
        if (!stored)
            return stored;
        fetch = std::move(stored);
    }
    return fetch;
}

Status InsightsFetchHandler::ensureGoals(const jobs::JobContext &context, const SyncTask &task,
                                         meta::GraphClient &client, const std::vector<domain::InsightRow> &rows)
{
    QSet<QString> adSets;
    for (const domain::InsightRow &row : rows)
        adSets.insert(row.adSetId);
    const Result<bool> known = goalsKnown(m_database, m_clock, accountOf(context, task), adSets);
    if (!known)
        return failure(known.error());
    if (*known)
        return {};
    context.progress(QStringLiteral("goals"), kReadingShare);
    return fetchGoals(m_database, accountOf(context, task), client, context.cancel());
}

Result<jobs::JobCompleted> InsightsFetchHandler::rank(const jobs::JobContext &context, const SyncTask &task,
                                                      const std::vector<domain::InsightRow> &rows)
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto goals
        = store::AdSetRepository(*session).goals(task.selection.connectionId, task.selection.adAccountId);
    if (!goals)
        return failure(goals.error());
    const domain::RankingOutcome outcome = domain::rankAds(rows, *goals, task.selection, task.ranking);
    QStringList creativeIds;
    for (const domain::RankedAd &ad : outcome.top)
        creativeIds.append(domain::creativeIdOf(task.selection.connectionId, task.selection.adAccountId,
                                                rows[ad.row].adId));
    Result<std::vector<store::NewJob>> children = ingestJobs(context, task, creativeIds);
    if (!children)
        return failure(children.error());
    jobs::JobCompleted done;
    done.result = {{QStringLiteral("cacheKey"), domain::cacheKey(task.selection)},
                   {QStringLiteral("ads"), static_cast<qint64>(rows.size())},
                   {QStringLiteral("topCreatives"), creativeIds.size()},
                   {QStringLiteral("filteredOut"), outcome.filteredOut.total()},
                   {QStringLiteral("fresh"), false}};
    done.children = std::move(*children);
    // What DayPlanner goes by; changes are told against the period before. Nothing is queued here: whoever waits for this job
    // must not wait for days.
    const store::SyncNote note{context.job().organizationId, task.selection.connectionId, task.selection.adAccountId,
                               periodBefore(task.selection.window).since};
    done.commit = [this, note](store::Session &inner) {
        return store::DaySeriesRepository(inner, m_clock).noteSync(note);
    };
    return done;
}

Result<std::vector<store::NewJob>> InsightsFetchHandler::ingestJobs(const jobs::JobContext &context, const SyncTask &task,
                                                                    const QStringList &creativeIds)
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto known = store::CreativeRepository(*session).findMany(creativeIds);
    if (!known)
        return failure(known.error());
    const std::shared_ptr<const ServiceConfig> config = m_config.current();
    QStringList missing;
    for (const QString &id : creativeIds) {
        const auto it = known->find(id);
        if (it == known->end() || needsIngest(*it, *config, m_clock.now()))
            missing.append(id);
    }
    std::vector<store::NewJob> jobs;
    for (qsizetype i = 0; i < missing.size(); i += meta::kIdsPerCall) {
        store::NewJob job;
        job.type = QLatin1String(domain::job_type::kCreativeIngest);
        job.organizationId = context.job().organizationId;
        job.connectionId = task.selection.connectionId;
        job.adAccountId = task.selection.adAccountId;
        job.serialKey = accountSerialKey(task.selection.adAccountId);
        job.payload = {{QStringLiteral("creativeIds"), QJsonArray::fromStringList(missing.mid(i, meta::kIdsPerCall))}};
        jobs.push_back(std::move(job));
    }
    return jobs;
}

} // namespace mci::services
