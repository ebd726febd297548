// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/QueueGeneration.h"

#include "domain/brief/BriefJson.h"
#include "services/KnownCreatives.h"
#include "store/BriefRepository.h"
#include "store/CreativePatternRepository.h"
#include "store/JobRepository.h"
#include "store/OutputRepository.h"

namespace mci::services {

namespace {

Status checkSources(store::Session &session, const domain::StoredBrief &brief)
{
    const std::vector<domain::BriefSource> &sources = brief.draft.sources;
    const bool lends = std::any_of(sources.begin(), sources.end(),
                                   [](const domain::BriefSource &source) { return !source.layers.isEmpty(); });
    if (!lends)
        return failure(invalidOption(Reason::OptionMissing, QStringLiteral("creative"), {}, {}));
    const auto creatives = knownCreatives(session, domain::creativeIdsOf(sources));
    if (!creatives)
        return failure(creatives.error());
    store::CreativePatternRepository repository(session);
    QStringList without;
    for (const domain::Creative &creative : *creatives) {
        if (creative.organizationId != brief.organizationId)
            return failure(unknownCreative(creative.id));
        const auto patterns = repository.find(creative.organizationId, creative.id);
        if (!patterns)
            return failure(patterns.error());
        if (!*patterns)
            without.append(creative.id);
    }
    if (without.isEmpty())
        return {};
    return failure(makeError(ErrorCode::PatternsNotExtracted, Reason::None, {},
                             {{QStringLiteral("value"), without.join(QLatin1Char(' '))}}));
}

/** Of a brief that something was made from already, something else is made. */
Result<qint64> seedFor(store::Session &session, const domain::StoredBrief &brief)
{
    return store::OutputRepository(session).count(brief.id).transform([](int outputs) { return qint64{outputs} + 1; });
}

} // namespace

QueueGeneration::QueueGeneration(const store::Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<QueuedGeneration> QueueGeneration::queue(const QString &briefId) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto brief = store::BriefRepository(*session).find(briefId);
    if (!brief)
        return failure(brief.error());
    if (!*brief)
        return failure(makeError(ErrorCode::NotFound, Reason::BriefUnknown, {}, {{QStringLiteral("value"), briefId}}));
    if (const auto whole = domain::briefFromJson(domain::briefJson((*brief)->draft.brief)); !whole)
        return failure(whole.error());
    if (const Status checked = checkSources(*session, **brief); !checked)
        return failure(checked.error());
    const auto seed = seedFor(*session, **brief);
    if (!seed)
        return failure(seed.error());
    store::NewJob job;
    job.type = QLatin1String(domain::job_type::kCreativeGenerate);
    job.organizationId = (*brief)->organizationId;
    job.payload = {{QStringLiteral("briefId"), briefId}, {QStringLiteral("seed"), *seed}};
    job.dedupeKey = QStringLiteral("generate:") + briefId;
    return store::JobRepository(*session, m_clock).enqueue(job).transform([](const store::Enqueued &queued) {
        return QueuedGeneration{queued.id, queued.existing};
    });
}

} // namespace mci::services
