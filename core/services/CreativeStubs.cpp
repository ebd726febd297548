// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CreativeStubs.h"

#include "store/CreativeRepository.h"

#include <QSet>

namespace mci::services {

Status ensureStubs(store::Session &session, const store::AdAccountKey &account,
                   const std::vector<domain::InsightRow> &rows, UtcTime now)
{
    std::vector<domain::Creative> stubs;
    stubs.reserve(rows.size());
    QSet<QString> ads;
    for (const domain::InsightRow &row : rows) {
        // Days come as many rows of one ad.
        if (ads.contains(row.adId))
            continue;
        ads.insert(row.adId);
        domain::Creative stub;
        stub.id = domain::creativeIdOf(account.connectionId, account.adAccountId, row.adId);
        stub.organizationId = account.organizationId;
        stub.connectionId = account.connectionId;
        stub.adAccountId = account.adAccountId;
        stub.metaAdId = row.adId;
        stub.adName = row.adName;
        stub.createdAt = now;
        stub.updatedAt = now;
        stubs.push_back(std::move(stub));
    }
    return store::CreativeRepository(session).ensureStubs(stubs);
}

} // namespace mci::services
