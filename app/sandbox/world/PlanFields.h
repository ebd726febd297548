// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "sandbox/world/ActionPlan.h"

namespace mci::sandbox {

struct AdSetParts
{
    const ClientPlan &client;
    const CampaignPlan &campaign;
    const AdSetPlan &adSet;
    const AccountPlan &account;
    const ActionPlan &actions;
};

/** Graph fields of the planned objects, made once when the world is built. */
[[nodiscard]] QJsonObject accountFields(const ClientPlan &client, const AccountPlan &account, UtcTime now);
[[nodiscard]] QJsonObject campaignFields(const CampaignPlan &campaign, const AccountPlan &account, const QString &id,
                                         UtcTime now);
[[nodiscard]] QJsonObject adSetFields(const AdSetParts &parts, const QString &id, const QString &campaignId,
                                      UtcTime now);

} // namespace mci::sandbox
