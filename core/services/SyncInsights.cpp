// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SyncInsights.h"

#include "services/SyncLimit.h"
#include "services/SyncTask.h"
#include "store/AuditRepository.h"
#include "store/CreativeConfigRepository.h"
#include "store/InsightRepository.h"
#include "store/Transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace mci::services {

namespace {

using namespace std::chrono_literals;

constexpr auto kFreshDuration = 2s;
constexpr auto kUsualDuration = 20s;

QString taskDigest(const QJsonObject &payload)
{
    const QByteArray bytes = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

SyncInsights::SyncInsights(const store::Database &database, const AccountAccess &accounts,
                           const SelectionResolver &resolver, const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_accounts(accounts)
    , m_resolver(resolver)
    , m_config(config)
    , m_clock(clock)
{
}

Result<QueuedSync> SyncInsights::queue(const SelectionInput &input) const
{
    const Result<ResolvedSelection> resolved = m_resolver.resolve(input);
    if (!resolved)
        return failure(resolved.error());
    const domain::Connection &connection = resolved->ref.connection;
    if (const Status ready = m_accounts.checkLogin(connection); !ready)
        return failure(ready.error());

    const SyncTask task{resolved->insights, resolved->ranking};
    QueuedSync queued;
    queued.cacheKey = domain::cacheKey(task.selection);
    store::NewJob job;
    job.type = QLatin1String(domain::job_type::kInsightsFetch);
    job.organizationId = connection.organizationId;
    job.connectionId = connection.id;
    job.adAccountId = task.selection.adAccountId;
    job.payload = task.toJson();
    job.dedupeKey = QStringLiteral("sync:") + taskDigest(job.payload);
    job.serialKey = accountSerialKey(job.adAccountId);

    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const Status stored = store::inTransaction(*session, [&]() -> Status {
        const auto enqueued = store::JobRepository(*session, m_clock).enqueue(job);
        if (!enqueued)
            return failure(enqueued.error());
        queued.jobId = enqueued->id;
        queued.existing = enqueued->existing;
        if (enqueued->existing)
            return {};
        // The new job is counted already; the limit is for those before it.
        if (const Status allowed = checkSyncLimit(*session, connection.id, m_config->syncJobsPerHour, m_clock); !allowed)
            return allowed;
        if (input.conversionEvent) {
            const Status remembered = store::CreativeConfigRepository(*session).setConversionEvent(
                {connection.organizationId, job.adAccountId, task.selection.objective}, *input.conversionEvent,
                m_clock.now());
            if (!remembered)
                return remembered;
        }
        store::AuditEntry entry;
        entry.organizationId = connection.organizationId;
        entry.actor = QStringLiteral("user");
        entry.action = QStringLiteral("sync.queued");
        entry.subject = job.adAccountId;
        entry.details = {{QStringLiteral("jobId"), queued.jobId},
                         {QStringLiteral("connectionId"), connection.id},
                         {QStringLiteral("cacheKey"), queued.cacheKey}};
        const auto audited = store::AuditRepository(*session, m_clock).append(entry);
        return audited ? Status{} : Status(failure(audited.error()));
    });
    if (!stored)
        return failure(stored.error());
    queued.estimatedDuration = estimate(*session, queued.cacheKey);
    return queued;
}

std::chrono::seconds SyncInsights::estimate(store::Session &session, const QString &cacheKey) const
{
    const auto entry = store::InsightRepository(session, m_clock).findCacheEntry(cacheKey);
    const bool fresh = entry && *entry && (*entry)->expiresAt > m_clock.now();
    return fresh ? kFreshDuration : kUsualDuration;
}

} // namespace mci::services
