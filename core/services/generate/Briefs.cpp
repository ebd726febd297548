// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/Briefs.h"

#include "base/Ids.h"
#include "domain/brief/DraftJson.h"
#include "services/generate/CreativeNames.h"
#include "store/BrandKitRepository.h"
#include "store/BriefRepository.h"

namespace mci::services {

namespace {

Result<domain::StoredBrief> findIn(store::Session &session, const QString &id)
{
    auto brief = store::BriefRepository(session).find(id);
    if (!brief)
        return failure(std::move(brief).error());
    if (!*brief)
        return failure(unknownBrief(id));
    return **std::move(brief);
}

} // namespace

Error unknownBrief(const QString &id)
{
    return makeError(ErrorCode::NotFound, Reason::BriefUnknown, {}, {{QStringLiteral("value"), id.left(80)}});
}

Briefs::Briefs(const store::Database &database, const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_config(config)
    , m_clock(clock)
{
}

Result<std::vector<BriefEntry>> Briefs::list(const QString &organizationId) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto rows = store::BriefRepository(*session).list(organizationId);
    if (!rows)
        return failure(rows.error());
    QStringList firsts;
    for (const store::BriefRow &row : *rows) {
        if (!row.brief.draft.sources.empty())
            firsts.append(row.brief.draft.sources.front().creativeId);
    }
    const auto named = CreativeNames(*session, *m_config.current()).of(organizationId, firsts);
    if (!named)
        return failure(named.error());
    std::vector<BriefEntry> entries;
    for (const store::BriefRow &row : *rows) {
        const domain::BriefDraft &draft = row.brief.draft;
        const QString first = draft.sources.empty() ? QString() : draft.sources.front().creativeId;
        entries.push_back({row.brief.id, draft.brief.productName, row.brief.savedAt, row.brief.version,
                           static_cast<int>(draft.sources.size()), row.outputs, named->value(first).pictureFile});
    }
    return entries;
}

Result<domain::StoredBrief> Briefs::find(const QString &id) const
{
    return m_database.session().and_then([&](store::Session session) { return findIn(session, id); });
}

Result<domain::StoredBrief> Briefs::begin(const QString &organizationId,
                                          const std::vector<domain::BriefSource> &sources) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    auto kit = store::BrandKitRepository(*session).find(organizationId);
    if (!kit)
        return failure(std::move(kit).error());
    domain::StoredBrief brief;
    brief.id = newId(m_clock, QLatin1String("brief_"));
    brief.organizationId = organizationId;
    brief.draft.sources = sources;
    brief.draft.brief.brand = *std::move(kit);
    brief.createdAt = brief.savedAt = m_clock.now();
    const Status added = store::BriefRepository(*session).add(brief);
    return added ? Result<domain::StoredBrief>(std::move(brief)) : failure(added.error());
}

Result<domain::StoredBrief> Briefs::save(const QString &id, const domain::BriefDraft &draft) const
{
    // What could not be read again must not take the place of what can.
    if (const auto readable = domain::draftFromJson(domain::draftJson(draft)); !readable)
        return failure(readable.error());
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto known = store::BriefRepository(*session).save(id, draft, m_clock.now());
    if (!known)
        return failure(known.error());
    return findIn(*session, id);
}

Status Briefs::setRemoved(const QString &id, bool removed) const
{
    const auto known = m_database.session().and_then([&](store::Session session) {
        return store::BriefRepository(session).setRemoved(id, removed ? std::optional(m_clock.now()) : std::nullopt);
    });
    if (!known)
        return failure(known.error());
    return *known ? Status{} : Status(failure(unknownBrief(id)));
}

Result<std::vector<BriefVersion>> Briefs::versions(const QString &id) const
{
    return m_database.session()
        .and_then([&](store::Session session) { return store::BriefRepository(session).versions(id); })
        .transform([](const std::vector<domain::StoredBrief> &briefs) {
            std::vector<BriefVersion> versions;
            for (const domain::StoredBrief &brief : briefs)
                versions.push_back({brief.version, brief.savedAt, brief.draft});
            return versions;
        });
}

Result<domain::BrandKit> Briefs::brandKit(const QString &organizationId) const
{
    return m_database.session().and_then(
        [&](store::Session session) { return store::BrandKitRepository(session).find(organizationId); });
}

Status Briefs::setBrandKit(const QString &organizationId, const domain::BrandKit &kit) const
{
    if (const auto readable = domain::brandKitFromJson(domain::brandKitJson(kit)); !readable)
        return failure(readable.error());
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::BrandKitRepository(*session).set(organizationId, kit, m_clock.now());
}

} // namespace mci::services
