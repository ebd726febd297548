// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/MadeWorld.h"

namespace mci::sandbox {

/** Fills a MadeWorld: accounts, their campaigns and ad sets as planned, and as many ads as asked for. */
class MadeWorldBuilder
{
public:
    MadeWorldBuilder(MadeWorld &world, const SandboxOptions &options, UtcTime now);

    void build();

private:
    /** One account while it is being built. */
    struct Site
    {
        int client = 0;
        int account = 0;
        const ClientPlan *plan = nullptr;
        const AccountPlan *accountPlan = nullptr;
        int ads = 0;
        /** Account money a day over all its live campaigns. */
        double dailySpend = 0;
    };

    [[nodiscard]] std::vector<int> adsPerAccount() const;
    void addAccount(const Site &site);
    [[nodiscard]] std::vector<const CampaignPlan *> campaignsOf(const Site &site) const;
    void addCampaigns(const Site &site);
    [[nodiscard]] int addAdSet(const Site &site, const CampaignPlan &campaign, const AdSetPlan &plan,
                               int campaignIndex);
    void addAds(const Site &site, int adSet, int count);
    void addAd(const Site &site, int adSet, int ordinal, int count);
    void enterPictures(const AdTraits &traits);
    void spreadSpend(const Site &site, int adSet, double share);
    [[nodiscard]] QString newObjectId(int kind, int account);

    MadeWorld &m_world;
    const SandboxOptions &m_options;
    UtcTime m_now;
    int m_lastId = 0;
};

} // namespace mci::sandbox
