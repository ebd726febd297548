// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/TopCreatives.h"

namespace mci::services {

/** An ad that took part and fell to a minimum, with the first one it failed. */
struct BelowMinimum
{
    TopCreative item;
    domain::Guardrail failed = domain::Guardrail::MinSpend;
    domain::Shortfall missing = {};
};

/** How many creatives a view has on either side of the minimums. */
struct OverviewCounts
{
    int ranked = 0;
    int needsData = 0;
    bool operator==(const OverviewCounts &) const = default;
};

/** The ranking with what a screen shows around it. */
struct CreativeOverviewAnswer
{
    TopCreativesAnswer top;
    /** Set where only the first cards are here: how many the whole view has. */
    std::optional<OverviewCounts> whole;
    /** By the order of the ranking, as if there were no minimums. */
    std::vector<BelowMinimum> needsData;
    /** Sums over all ads of the objective with impressions, below the minimums or not; rates are of the sums. */
    domain::KpiValues totals;
    /** On which the intervals of all creatives are drawn; nullopt where the primary KPI has none. */
    std::optional<domain::stats::Scale> scale;
    /** Of all ads that take part, in whole units of the currency; nullopt where only the first cards are here. */
    std::optional<double> medianSpend;
    QString currency;
    /** Names differ between ad sets, such as 7d_click_1d_view; sorted, without duplicates. */
    QStringList attributionSettings;
};

/** How many ads are left after each minimum, tried in the contract's order: spend, conversions, impressions. */
struct GuardrailPreview
{
    /** Ads of the objective with impressions. */
    int withDelivery = 0;
    int afterSpend = 0;
    int afterConversions = 0;
    int afterImpressions = 0;
    UtcTime fetchedAt{};
};

struct StoredInsights;
/** Ranks what is stored and adds what a screen shows around it. */
[[nodiscard]] Result<CreativeOverviewAnswer> overviewOf(store::Session &session, const StoredInsights &stored,
                                                        domain::RankingDetail::Intervals intervals,
                                                        const Clock &clock);

/** What the grid shows, from the store alone; never calls Meta. `insights_not_found` where nothing was synced. Worker thread. */
class CreativeOverview
{
public:
    CreativeOverview(const store::Database &database, const SelectionResolver &resolver, const Clock &clock);

    [[nodiscard]] Result<CreativeOverviewAnswer> overview(const SelectionInput &input) const;
    [[nodiscard]] Result<GuardrailPreview> preview(const SelectionInput &input) const;
    [[nodiscard]] Result<std::vector<domain::ActionStat>> conversionEvents(const SelectionInput &input) const;

private:
    const store::Database &m_database;
    const SelectionResolver &m_resolver;
    const Clock &m_clock;
};

} // namespace mci::services
