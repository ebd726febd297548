// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PatternPlanner.h"

#include "services/ExtractPatterns.h"
#include "store/JobRepository.h"

namespace mci::services {

namespace {

/** As many as one call reads creatives of, so that a job is done in seconds and gives way soon. */
constexpr std::size_t kBatch = 50;
constexpr int kMost = 1000;

domain::Creative ownerOf(const store::UnnamedCreative &creative)
{
    domain::Creative owner;
    owner.organizationId = creative.organizationId;
    owner.connectionId = creative.connectionId;
    owner.adAccountId = creative.adAccountId;
    return owner;
}

bool goTogether(const store::UnnamedCreative &a, const store::UnnamedCreative &b)
{
    return a.organizationId == b.organizationId && a.connectionId == b.connectionId && a.adAccountId == b.adAccountId;
}

} // namespace

PatternPlanner::PatternPlanner(const store::Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<int> PatternPlanner::plan()
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto unnamed = store::CreativePatternRepository(*session).listUnnamed(kMost);
    if (!unnamed)
        return failure(unnamed.error());
    int queued = 0;
    for (const auto &batch : batchesOf(*unnamed)) {
        QStringList ids;
        for (const store::UnnamedCreative &creative : batch)
            ids.append(creative.id);
        store::NewJob job = extractionJob(ownerOf(batch.front()), ids, false);
        job.priority = domain::kBackgroundPriority;
        job.payload.insert(QLatin1String(kUnasked), true);
        // Somebody who asks for the same does not wait for this one.
        job.dedupeKey.prepend(QStringLiteral("planned-"));
        const auto enqueued = store::JobRepository(*session, m_clock).enqueue(job);
        if (!enqueued)
            return failure(enqueued.error());
        queued += enqueued->existing ? 0 : 1;
    }
    return queued;
}

std::vector<std::vector<store::UnnamedCreative>> PatternPlanner::batchesOf(
    const std::vector<store::UnnamedCreative> &unnamed)
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::vector<store::UnnamedCreative>> batches;
    for (const store::UnnamedCreative &creative : unnamed) {
        if (m_planned.contains(creative.id))
            continue;
        m_planned.insert(creative.id);
        const bool fits =
            !batches.empty() && batches.back().size() < kBatch && goTogether(batches.back().front(), creative);
        if (!fits)
            batches.emplace_back();
        batches.back().push_back(creative);
    }
    return batches;
}

} // namespace mci::services
