// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/SandboxOptions.h"
#include "sandbox/world/ActionPlan.h"
#include "sandbox/world/AdTraits.h"
#include "sandbox/world/PictureBook.h"
#include "sandbox/world/World.h"

#include <memory>

namespace mci::sandbox {

struct DayFigures;

/**
 * The made-up agency: the same options on the same day give the same world. Ads are kept as traits of a hundred bytes;
 * creatives, figures and pictures are made from them when asked for.
 */
class MadeWorld final : public World
{
public:
    /** An empty world; make() fills one. */
    MadeWorld() = default;
    [[nodiscard]] static Result<std::unique_ptr<MadeWorld>> make(const SandboxOptions &options, UtcTime now);

    [[nodiscard]] QJsonObject fieldsOf(Node node, const MediaLinks &links) const override;
    [[nodiscard]] QString pictureOf(int creative) const override;
    [[nodiscard]] std::optional<ImageRecord> image(int account, const QString &hash) const override;
    [[nodiscard]] std::vector<QDate> deliveryDays(int ad, const domain::DateRange &range) const override;
    [[nodiscard]] bool delivers(int ad, const domain::DateRange &range) const override;
    void accumulate(int ad, const domain::DateRange &range, Metrics &into) const override;
    [[nodiscard]] std::optional<qint64> windowReach(const Metrics &metrics, qint64 days) const override;

    [[nodiscard]] std::optional<PictureSource> pictureSource() const override
    {
        return PictureSource{m_catalog, m_pictures};
    }
    [[nodiscard]] const AdTraits &traits(int ad) const { return m_traits.at(static_cast<std::size_t>(ad)); }

private:
    friend class MadeWorldBuilder;

    struct Account
    {
        int client = 0;
        QDate firstDay;
        int minorUnits = 100;
        QJsonObject fields;
    };
    struct Campaign
    {
        QJsonObject fields;
    };
    struct AdSet
    {
        QJsonObject fields;
        const ClientPlan *client = nullptr;
        const CampaignPlan *campaign = nullptr;
        const AdSetPlan *plan = nullptr;
        ActionPlan actions;
        /** The interned types of `actions`. */
        std::vector<int> actionTypes;
        /** Money that one unit of ad weight gets, by day of the history. */
        std::vector<float> spendPerWeight;
    };
    struct DaySpan
    {
        int first = 0;
        int last = -1;
    };

    [[nodiscard]] DaySpan spanOf(int ad, const domain::DateRange &range) const;
    [[nodiscard]] DayFigures figuresOf(int ad, int day) const;
    [[nodiscard]] QJsonObject adFields(int ad) const;

    AgencyPlan m_agency;
    Catalog m_catalog;
    PictureBook m_pictures;
    std::vector<Account> m_madeAccounts;
    std::vector<Campaign> m_madeCampaigns;
    std::vector<AdSet> m_madeAdSets;
    std::vector<AdTraits> m_traits;
};

/** A time as Graph writes it: offset without a colon. */
[[nodiscard]] QString graphTime(qint64 epochSeconds, const QString &timeZone);

} // namespace mci::sandbox
