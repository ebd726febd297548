// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CreativeIngestHandler.h"

#include "services/Recorder.h"
#include "store/CreativeRepository.h"

#include <QJsonArray>

namespace mci::services {

namespace {

constexpr double kReadingShare = 0.2;

CreativeIngest::Progress tellOf(const jobs::JobContext &context)
{
    return [&context](const QString &stage, int done, int total) {
        const double part = static_cast<double>(done) / total;
        context.progress(stage, stage == QLatin1String("pictures") ? kReadingShare + (1.0 - kReadingShare) * part : 0,
                         {{QStringLiteral("done"), done}, {QStringLiteral("total"), total}});
    };
}

} // namespace

CreativeIngestHandler::CreativeIngestHandler(const store::Database &database, const AccountAccess &accounts,
                                             net::HttpTransport &transport, net::HostResolver &resolver,
                                             meta::RateGate &gate, const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_accounts(accounts)
    , m_transport(transport)
    , m_gate(gate)
    , m_clock(clock)
    , m_ingest(transport, resolver, config, clock)
{
}

Result<jobs::JobOutcome> CreativeIngestHandler::run(const jobs::JobContext &context)
{
    const domain::Job &job = context.job();
    const Result<std::vector<domain::Creative>> stored = known(context);
    if (!stored)
        return failure(stored.error());
    Result<IngestedCreatives> ingested = ingest(context, *stored);
    if (!ingested) {
        m_accounts.noteError(job.connectionId, ingested.error());
        return failure(ingested.error());
    }
    jobs::JobCompleted done;
    done.result = {{QStringLiteral("creatives"), static_cast<qint64>(ingested->creatives.size())},
                   {QStringLiteral("pictures"), ingested->picturesKept()}};
    if (Result<store::Session> session = m_database.session())
        addCallCount(done.result, *session, m_clock, job.id);
    done.commit = [ingested = *std::move(ingested)](store::Session &session) { return ingested.save(session); };
    return jobs::JobOutcome(std::move(done));
}

Result<IngestedCreatives> CreativeIngestHandler::ingest(const jobs::JobContext &context,
                                                        const std::vector<domain::Creative> &stored) const
{
    if (stored.empty())
        return IngestedCreatives{};
    const domain::Job &job = context.job();
    Result<meta::GraphAccess> access = m_accounts.graphAccess(job.connectionId);
    if (!access)
        return failure(access.error());
    CallRecorder recorder(m_database, m_clock, job.organizationId, job.connectionId, job.id);
    meta::GraphClient client(m_transport, m_gate, recorder, m_clock, *std::move(access));
    return m_ingest.read(client, job.adAccountId, stored, tellOf(context), context.cancel());
}

Result<std::vector<domain::Creative>> CreativeIngestHandler::known(const jobs::JobContext &context) const
{
    QStringList ids;
    for (const QJsonValue &id : context.job().payload.value(QLatin1String("creativeIds")).toArray())
        ids.append(id.toString());
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto found = store::CreativeRepository(*session).findMany(ids);
    if (!found)
        return failure(found.error());
    std::vector<domain::Creative> creatives;
    for (const QString &id : ids) {
        if (const auto it = found->find(id); it != found->end())
            creatives.push_back(*it);
    }
    return creatives;
}

} // namespace mci::services
