// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CreativeIngest.h"

#include "meta/CreativeReader.h"
#include "store/CreativeRepository.h"
#include "store/Transaction.h"

#include <atomic>
#include <mutex>
#include <thread>

namespace mci::services {

namespace {

/** A picture server answers slowly, not much: a few at once hide the waiting. */
constexpr std::size_t kPicturesAtOnce = 6;

/** The picture that is known, unless Meta names another one. */
void takePicture(domain::Creative &read, const domain::Creative &stored)
{
    if (!read.imageHash.isEmpty() && !stored.imageHash.isEmpty() && read.imageHash != stored.imageHash)
        return;
    read.pictureState = stored.pictureState;
    read.imageSha256 = stored.imageSha256;
    read.thumbnailFile = stored.thumbnailFile;
    read.width = stored.width;
    read.height = stored.height;
    read.perceptualHash = stored.perceptualHash;
    read.differenceHash = stored.differenceHash;
}

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
    takePicture(read, stored);
    read.createdAt = stored.createdAt;
    read.updatedAt = now;
    read.ingestedAt = now;
    return read;
}

} // namespace

Status IngestedCreatives::save(store::Session &session) const
{
    return store::inTransaction(session, [&]() -> Status {
        store::CreativeRepository repository(session);
        for (const domain::Creative &creative : creatives) {
            if (const auto updated = repository.update(creative); !updated)
                return failure(updated.error());
        }
        return prints.isEmpty() ? Status{} : store::PicturePrintRepository(session).save(prints);
    });
}

int IngestedCreatives::picturesKept() const
{
    return static_cast<int>(std::count_if(creatives.begin(), creatives.end(), [](const domain::Creative &creative) {
        return creative.pictureState == domain::PictureState::Stored;
    }));
}

CreativeIngest::CreativeIngest(net::HttpTransport &transport, net::HostResolver &resolver, const LiveConfig &config,
                               const Clock &clock)
    : m_transport(transport)
    , m_resolver(resolver)
    , m_config(config)
    , m_clock(clock)
{
}

Result<IngestedCreatives> CreativeIngest::read(meta::GraphClient &client, const QString &adAccountId,
                                               const std::vector<domain::Creative> &stored, const Progress &progress,
                                               const CancelToken &cancel) const
{
    if (stored.empty())
        return IngestedCreatives{};
    progress(QStringLiteral("creatives"), 0, static_cast<int>(stored.size()));
    QStringList adIds;
    for (const domain::Creative &creative : stored)
        adIds.append(creative.metaAdId);
    const auto drafts = meta::CreativeReader(client, adAccountId).read(adIds, cancel);
    if (!drafts)
        return failure(drafts.error());
    std::vector<Work> works = worksOf(stored, *drafts);
    if (const Status fetched = fetchPictures(works, progress, cancel); !fetched)
        return failure(fetched.error());
    IngestedCreatives ingested;
    for (Work &work : works) {
        if (work.print)
            ingested.prints.insert(work.creative.id, {work.creative.imageSha256, std::move(work.print)});
        ingested.creatives.push_back(std::move(work.creative));
    }
    return ingested;
}

std::vector<CreativeIngest::Work> CreativeIngest::worksOf(const std::vector<domain::Creative> &stored,
                                                          const std::vector<meta::CreativeDraft> &drafts) const
{
    QHash<QString, std::size_t> draftOfAd;
    for (std::size_t i = 0; i < drafts.size(); ++i)
        draftOfAd.insert(drafts[i].creative.metaAdId, i);
    std::vector<Work> works;
    for (const domain::Creative &creative : stored) {
        const auto it = draftOfAd.constFind(creative.metaAdId);
        if (it == draftOfAd.cend())
            works.push_back({merged(creative, creative, m_clock.now()), {}, {}});
        else
            works.push_back({merged(creative, drafts[*it].creative, m_clock.now()), drafts[*it].pictureUrls, {}});
    }
    return works;
}

Status CreativeIngest::fetchPictures(std::vector<Work> &works, const Progress &progress,
                                     const CancelToken &cancel) const
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
            auto print = ingest.ingest(works[i].creative, works[i].pictureUrls, cancel);
            if (print) {
                works[i].print = *std::move(print);
            } else {
                const std::lock_guard lock(mutex);
                problem = print.error();
            }
            progress(QStringLiteral("pictures"), ++done, static_cast<int>(works.size()));
        }
    };
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < std::min(works.size(), kPicturesAtOnce); ++i)
        threads.emplace_back(fetchOneByOne);
    for (std::thread &thread : threads)
        thread.join();
    if (cancel.isCancelled())
        return failure(cancelledError());
    return problem ? Status(failure(*problem)) : Status{};
}

} // namespace mci::services
