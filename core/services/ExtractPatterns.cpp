// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ExtractPatterns.h"

#include "domain/Digest.h"
#include "services/KnownCreatives.h"
#include "services/PictureKnowledge.h"
#include "store/CreativePatternRepository.h"
#include "store/CreativeTagRepository.h"
#include "store/PatternRows.h"

#include <QJsonArray>

namespace mci::services {

namespace {

/** All of one ad account, in the order of the ids. */
Result<std::vector<domain::Creative>> ofOneAccount(store::Session &session, const QStringList &ids)
{
    auto creatives = knownCreatives(session, ids);
    if (!creatives)
        return creatives;
    for (const domain::Creative &creative : *creatives) {
        const domain::Creative &first = creatives->front();
        if (creative.connectionId != first.connectionId || creative.adAccountId != first.adAccountId)
            return failure(unknownCreative(creative.id));
    }
    return creatives;
}

/** Of fewer creatives no tag is rare or common. */
constexpr int kEnoughToCompare = 10;

Result<QHash<QString, double>> tagShares(store::Session &session, const domain::Creative &creative)
{
    const auto counts = store::CreativeTagRepository(session).count(creative.connectionId, creative.adAccountId);
    if (!counts)
        return failure(counts.error());
    QHash<QString, double> shares;
    if (counts->creatives < kEnoughToCompare)
        return shares;
    for (auto tag = counts->tags.constBegin(); tag != counts->tags.constEnd(); ++tag)
        shares.insert(tag.key(), static_cast<double>(tag.value()) / counts->creatives);
    return shares;
}

} // namespace

store::NewJob extractionJob(const domain::Creative &first, const QStringList &creativeIds, bool again)
{
    store::NewJob job;
    job.type = QLatin1String(domain::job_type::kPatternExtract);
    job.organizationId = first.organizationId;
    job.connectionId = first.connectionId;
    job.adAccountId = first.adAccountId;
    job.payload = {{QStringLiteral("creativeIds"), QJsonArray::fromStringList(creativeIds)},
                   {QStringLiteral("again"), again}};
    QStringList sorted = creativeIds;
    sorted.sort();
    job.dedupeKey = QStringLiteral("patterns:%1:").arg(again ? 1 : 0)
        + QString::fromLatin1(domain::digestOf({sorted.join(QLatin1Char(' '))}));
    return job;
}

ExtractPatterns::ExtractPatterns(const store::Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<QueuedExtraction> ExtractPatterns::queue(const QStringList &creativeIds, bool again) const
{
    if (creativeIds.isEmpty())
        return failure(invalidOption(Reason::OptionMissing, QStringLiteral("creativeIds"), {}, {}));
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto creatives = ofOneAccount(*session, creativeIds);
    if (!creatives)
        return failure(creatives.error());
    const auto queued =
        store::JobRepository(*session, m_clock).enqueue(extractionJob(creatives->front(), creativeIds, again));
    if (!queued)
        return failure(queued.error());
    return QueuedExtraction{queued->id, queued->existing};
}

Result<CreativeAnalysis> ExtractPatterns::of(const QString &creativeId) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto creative = knownCreative(*session, creativeId);
    if (!creative)
        return failure(creative.error());
    auto patterns = store::CreativePatternRepository(*session).find(creative->organizationId, creativeId);
    if (!patterns)
        return failure(std::move(patterns).error());
    auto facts = PictureKnowledge(*session, m_clock).find(*creative);
    if (!facts)
        return failure(std::move(facts).error());
    auto shares = tagShares(*session, *creative);
    if (!shares)
        return failure(std::move(shares).error());
    auto rows = store::PatternRows::prepare(*session);
    if (!rows)
        return failure(std::move(rows).error());
    auto differences = rows->differences(creative->organizationId, creativeId);
    if (!differences)
        return failure(std::move(differences).error());
    return CreativeAnalysis{*std::move(patterns), *std::move(facts), *std::move(shares), *std::move(differences)};
}

Result<CreativeTagMap> ExtractPatterns::tagsOf(const QString &connectionId, const QString &adAccountId) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::CreativeTagRepository(*session).ofAdAccount(connectionId, adAccountId);
}

} // namespace mci::services
