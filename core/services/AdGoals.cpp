// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AdGoals.h"

#include "meta/Listing.h"

namespace mci::services {

namespace {

using namespace std::chrono_literals;

constexpr auto kGoalsLife = 24h;

} // namespace

Result<bool> goalsKnown(const store::Database &database, const Clock &clock, const store::AdAccountKey &account,
                        const QSet<QString> &adSetIds)
{
    Result<store::Session> session = database.session();
    if (!session)
        return failure(session.error());
    const auto known = store::AdSetRepository(*session).fetchedAt(account.connectionId, account.adAccountId);
    if (!known)
        return failure(known.error());
    const UtcTime oldest = clock.now() - kGoalsLife;
    return std::all_of(adSetIds.begin(), adSetIds.end(), [&](const QString &id) {
        const auto it = known->find(id);
        return id.isEmpty() || (it != known->end() && *it > oldest);
    });
}

Status fetchGoals(const store::Database &database, const store::AdAccountKey &account, meta::GraphClient &client,
                  const CancelToken &cancel)
{
    Result<std::vector<domain::AdSetGoal>> goals = meta::listAdSetGoals(client, account.adAccountId, cancel);
    if (!goals) {
        // Without the goals the tiers still count; a missing permission must not cost the user the numbers.
        return goals.error().reason == Reason::MetaPermissionDenied ? Status{} : Status(failure(goals.error()));
    }
    Result<store::Session> session = database.session();
    if (!session)
        return failure(session.error());
    return store::AdSetRepository(*session).upsertGoals(account, *goals, client.clock().now());
}

} // namespace mci::services
