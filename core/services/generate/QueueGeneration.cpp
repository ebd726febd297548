// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/QueueGeneration.h"

#include "domain/brief/BriefJson.h"
#include "services/generate/Briefs.h"
#include "services/generate/PatternLenders.h"
#include "store/BriefRepository.h"
#include "store/JobRepository.h"
#include "store/Transaction.h"

namespace mci::services {

namespace {

Status checkThatItCanBeMade(store::Session &session, const domain::StoredBrief &brief)
{
    if (const auto whole = domain::briefFromJson(domain::briefJson(brief.draft.brief)); !whole)
        return failure(whole.error());
    const auto lenders = loadLenders(session, brief.draft.sources, brief.organizationId);
    return lenders ? Status{} : Status(failure(lenders.error()));
}

/** Twice the same version is the same work; what was typed since is another. */
store::NewJob jobOf(const domain::StoredBrief &brief, qint64 seed)
{
    store::NewJob job;
    job.type = QLatin1String(domain::job_type::kCreativeGenerate);
    job.organizationId = brief.organizationId;
    job.payload = {{QStringLiteral("briefId"), brief.id},
                   {QStringLiteral("version"), brief.version},
                   {QStringLiteral("seed"), seed}};
    job.dedupeKey = QStringLiteral("generate:%1:%2").arg(brief.id).arg(brief.version);
    return job;
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
    QueuedGeneration queued;
    // Nobody saves the brief between the check and its end.
    const Status done = store::inTransaction(*session, [&]() -> Status {
        store::BriefRepository briefs(*session);
        const auto brief = briefs.find(briefId);
        if (!brief)
            return failure(brief.error());
        if (!*brief)
            return failure(unknownBrief(briefId));
        if (const Status checked = checkThatItCanBeMade(*session, **brief); !checked)
            return checked;
        const auto seed = briefs.use(briefId);
        if (!seed)
            return failure(seed.error());
        const auto job = store::JobRepository(*session, m_clock).enqueue(jobOf(**brief, seed->value_or(1)));
        if (!job)
            return failure(job.error());
        queued = {job->id, job->existing};
        return {};
    });
    if (!done)
        return failure(done.error());
    return queued;
}

} // namespace mci::services
