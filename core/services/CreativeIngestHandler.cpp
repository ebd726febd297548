// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CreativeIngestHandler.h"

#include "meta/CreativeReader.h"
#include "services/Recorder.h"
#include "store/CreativeRepository.h"

#include <atomic>
#include <mutex>
#include <thread>

namespace mci::services {

namespace {

/** A picture server answers slowly, not much: a few at once hide the waiting. */
constexpr std::size_t kPicturesAtOnce = 6;
constexpr double kReadingShare = 0.2;

/** What Meta told goes over what was stored; whose it is stays. */
domain::Creative merged(const domain::Creative &stored, domain::Creative read, UtcTime now)
{
    read.id = stored.id;
    read.organizationId = stored.organizationId;
    read.connectionId = stored.connectionId;
    read.adAccountId = stored.adAccountId;
    read.metaAdId = stored.metaAdId;
    if (read.adName.isEmpty())
        read.adName = stored.adName;
    read.createdAt = stored.createdAt;
    read.updatedAt = now;
    read.ingestedAt = now;
    return read;
}

} // namespace

CreativeIngestHandler::CreativeIngestHandler(const store::Database &database, const AccountAccess &accounts,
                                             net::HttpTransport &transport, net::HostResolver &resolver,
                                             meta::RateGate &gate, const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_accounts(accounts)
    , m_transport(transport)
    , m_resolver(resolver)
    , m_gate(gate)
    , m_config(config)
    , m_clock(clock)
{
}

Result<jobs::JobOutcome> CreativeIngestHandler::run(const jobs::JobContext &context)
{
    Result<std::vector<Work>> works = readCreatives(context);
    if (!works) {
        m_accounts.noteError(context.job().connectionId, works.error());
        return failure(works.error());
    }
    if (const Status fetched = fetchPictures(context, *works); !fetched)
        return failure(fetched.error());

    int stored = 0;
    std::vector<domain::Creative> creatives;
    for (Work &work : *works) {
        stored += work.creative.pictureState == domain::PictureState::Stored ? 1 : 0;
        creatives.push_back(std::move(work.creative));
    }
    jobs::JobCompleted done;
    done.result = {{QStringLiteral("creatives"), static_cast<qint64>(creatives.size())},
                   {QStringLiteral("pictures"), stored}};
    if (Result<store::Session> session = m_database.session())
        addCallCount(done.result, *session, m_clock, context.job().id);
    done.commit = [creatives = std::move(creatives)](store::Session &session) -> Status {
        store::CreativeRepository repository(session);
        for (const domain::Creative &creative : creatives) {
            if (const auto updated = repository.update(creative); !updated)
                return failure(updated.error());
        }
        return {};
    };
    return jobs::JobOutcome(std::move(done));
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

Result<std::vector<CreativeIngestHandler::Work>> CreativeIngestHandler::readCreatives(const jobs::JobContext &context)
{
    const Result<std::vector<domain::Creative>> stored = known(context);
    if (!stored)
        return failure(stored.error());
    if (stored->empty())
        return std::vector<Work>{};
    Result<meta::GraphAccess> access = m_accounts.graphAccess(context.job().connectionId);
    if (!access)
        return failure(access.error());
    context.progress(QStringLiteral("creatives"), 0,
                     {{QStringLiteral("done"), 0}, {QStringLiteral("total"), static_cast<qint64>(stored->size())}});
    QStringList adIds;
    for (const domain::Creative &creative : *stored)
        adIds.append(creative.metaAdId);
    CallRecorder recorder(m_database, m_clock, context.job().organizationId, context.job().connectionId,
                          context.job().id);
    meta::GraphClient client(m_transport, m_gate, recorder, m_clock, std::move(*access));
    Result<std::vector<meta::CreativeDraft>> drafts =
        meta::CreativeReader(client, context.job().adAccountId).read(adIds, context.cancel());
    if (!drafts)
        return failure(drafts.error());

    QHash<QString, std::size_t> draftOfAd;
    for (std::size_t i = 0; i < drafts->size(); ++i)
        draftOfAd.insert((*drafts)[i].creative.metaAdId, i);
    std::vector<Work> works;
    for (const domain::Creative &creative : *stored) {
        const auto it = draftOfAd.constFind(creative.metaAdId);
        // An ad that Meta no longer shows keeps what was known of it.
        if (it == draftOfAd.cend())
            works.push_back({merged(creative, creative, m_clock.now()), {}});
        else
            works.push_back({merged(creative, (*drafts)[*it].creative, m_clock.now()), (*drafts)[*it].pictureUrls});
    }
    return works;
}

Status CreativeIngestHandler::fetchPictures(const jobs::JobContext &context, std::vector<Work> &works) const
{
    const std::shared_ptr<const ServiceConfig> config = m_config.current();
    const net::MediaFetcher fetcher(m_transport, m_resolver, m_clock, config->graphUrl);
    const PictureIngest ingest(fetcher, *config);
    std::atomic<std::size_t> next = 0;
    std::atomic<int> done = 0;
    // Guards `problem`.
    std::mutex mutex;
    std::optional<Error> problem;
    const auto fetchOneByOne = [&] {
        for (std::size_t i = next++; i < works.size(); i = next++) {
            const Status status = ingest.ingest(works[i].creative, works[i].pictureUrls, context.cancel());
            if (!status) {
                const std::lock_guard lock(mutex);
                problem = status.error();
            }
            const int finished = ++done;
            const auto total = static_cast<qint64>(works.size());
            context.progress(QStringLiteral("pictures"),
                             kReadingShare + (1.0 - kReadingShare) * finished / static_cast<double>(total),
                             {{QStringLiteral("done"), finished}, {QStringLiteral("total"), total}});
        }
    };
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < std::min(works.size(), kPicturesAtOnce); ++i)
        threads.emplace_back(fetchOneByOne);
    for (std::thread &thread : threads)
        thread.join();
    if (context.cancel().isCancelled())
        return failure(cancelledError());
    return problem ? Status(failure(*problem)) : Status{};
}

} // namespace mci::services
