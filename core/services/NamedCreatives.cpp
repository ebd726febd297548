// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/NamedCreatives.h"

#include "store/CreativeRepository.h"

#include <QSet>

namespace mci::services {

Status addNamedCreatives(store::Session &session, const store::AdAccountKey &account,
                         const std::vector<domain::InsightRow> &rows, UtcTime now)
{
    std::vector<domain::Creative> creatives;
    creatives.reserve(rows.size());
    QSet<QString> ads;
    for (const domain::InsightRow &row : rows) {
        // Days come as many rows of one ad.
        if (ads.contains(row.adId))
            continue;
        ads.insert(row.adId);
        domain::Creative creative;
        creative.id = domain::creativeIdOf(account.connectionId, account.adAccountId, row.adId);
        creative.organizationId = account.organizationId;
        creative.connectionId = account.connectionId;
        creative.adAccountId = account.adAccountId;
        creative.metaAdId = row.adId;
        creative.adName = row.adName;
        creative.createdAt = now;
        creative.updatedAt = now;
        creatives.push_back(std::move(creative));
    }
    return store::CreativeRepository(session).addNamed(creatives);
}

} // namespace mci::services
