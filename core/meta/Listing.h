// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"
#include "domain/Insight.h"
#include "meta/GraphClient.h"

namespace mci::meta {

/** GET me/adaccounts, all pages; without the business where its permission is missing. Ids of the connection are left empty. */
[[nodiscard]] Result<std::vector<domain::AdAccount>> listAdAccounts(GraphClient &client, const CancelToken &cancel);

/** Goals of the account's ad sets, archived and deleted ones included. */
[[nodiscard]] Result<std::vector<domain::AdSetGoal>> listAdSetGoals(GraphClient &client, const QString &adAccountId,
                                                                   const CancelToken &cancel);

[[nodiscard]] Result<QStringList> listCampaignIds(GraphClient &client, const QString &adAccountId,
                                                  const CancelToken &cancel);

} // namespace mci::meta
