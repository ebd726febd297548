// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Workspace.h"

#include "base/Ids.h"
#include "base/JsonReader.h"
#include "base/TextLength.h"
#include "store/AuditRepository.h"
#include "store/ConnectionRepository.h"
#include "store/InsightRepository.h"
#include "store/JobRepository.h"
#include "store/OrganizationRepository.h"
#include "store/Transaction.h"

namespace mci::services {

namespace {

constexpr int kLongestName = 200;

Result<QString> organizationName(const QString &name)
{
    const QString clean = json::cleanText(name).trimmed();
    if (clean.isEmpty())
        return failure(makeError(ErrorCode::InvalidRequest, Reason::OrganizationNameEmpty));
    if (const int length = lengthOf(clean); length > kLongestName)
        return failure(textTooLong(QStringLiteral("name"), length, 1, kLongestName));
    return clean;
}

Status audit(store::Session &session, const Clock &clock, const QString &organizationId, const QString &action)
{
    store::AuditEntry entry;
    entry.organizationId = organizationId;
    entry.actor = QStringLiteral("user");
    entry.action = action;
    entry.subject = organizationId;
    const auto audited = store::AuditRepository(session, clock).append(entry);
    return audited ? Status{} : Status(failure(audited.error()));
}

} // namespace

Workspace::Workspace(const store::Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<std::vector<domain::Organization>> Workspace::organizations() const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::OrganizationRepository(*session).list();
}

Result<domain::Organization> Workspace::addOrganization(const QString &name) const
{
    const Result<QString> clean = organizationName(name);
    if (!clean)
        return failure(clean.error());
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const domain::Organization organization{newId(m_clock, QLatin1String("org_")), *clean, m_clock.now()};
    const Status stored = store::inTransaction(*session, [&]() -> Status {
        if (const Status added = store::OrganizationRepository(*session).add(organization); !added)
            return added;
        return audit(*session, m_clock, organization.id, QStringLiteral("organization.created"));
    });
    if (!stored)
        return failure(stored.error());
    return organization;
}

Result<domain::Organization> Workspace::renameOrganization(const QString &id, const QString &name) const
{
    const Result<QString> clean = organizationName(name);
    if (!clean)
        return failure(clean.error());
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    domain::Organization organization;
    const Status stored = store::inTransaction(*session, [&]() -> Status {
        store::OrganizationRepository organizations(*session);
        const auto found = organizations.find(id);
        if (!found)
            return failure(found.error());
        if (!*found)
            return failure(makeError(ErrorCode::NotFound, Reason::OrganizationUnknown, {},
                                     {{QStringLiteral("value"), id.left(80)}}));
        organization = **found;
        organization.name = *clean;
        if (const Result<bool> renamed = organizations.rename(id, *clean); !renamed)
            return failure(renamed.error());
        return audit(*session, m_clock, id, QStringLiteral("organization.renamed"));
    });
    if (!stored)
        return failure(stored.error());
    return organization;
}

Result<std::vector<domain::Connection>> Workspace::connections(const QString &organizationId) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::ConnectionRepository(*session).list(organizationId);
}

Result<domain::Job> Workspace::job(const QString &id) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto found = store::JobRepository(*session, m_clock).find(id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(makeError(ErrorCode::NotFound, Reason::JobUnknown, {}, {{QStringLiteral("value"), id}}));
    return **found;
}

Result<std::vector<domain::Job>> Workspace::jobs(std::optional<domain::JobState> state) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    store::JobFilter filter;
    filter.state = state;
    return store::JobRepository(*session, m_clock).list(filter);
}

Result<std::vector<domain::Job>> Workspace::jobTree(const QString &id) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::JobRepository(*session, m_clock).tree(id);
}

Result<int> Workspace::busyJobs() const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::JobRepository(*session, m_clock).busyCount();
}

Status Workspace::deleteCacheEntry(const QString &cacheKey) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const Result<bool> deleted = store::InsightRepository(*session, m_clock).deleteCacheEntry(cacheKey);
    if (!deleted)
        return failure(deleted.error());
    if (!*deleted)
        return failure(makeError(ErrorCode::NotFound, Reason::CacheEntryUnknown, {},
                                 {{QStringLiteral("value"), cacheKey.left(80)}}));
    return {};
}

} // namespace mci::services
