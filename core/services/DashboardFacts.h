// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/GroupEffects.h"
#include "services/CreativeOverview.h"
#include "services/ExtractPatterns.h"
#include "services/Trends.h"

namespace mci::services {

/** A creative whose main KPI is clearly another than in the previous period. */
struct Mover
{
    QString creativeId;
    domain::KpiChange change;
    /** To the better side, whatever side that is; nullopt for a KPI that has none. */
    std::optional<bool> better;
    /** Of the spend of all creatives. */
    double spendShare = 0;
};

/** A creative that wears out or may do so. */
struct TiredCreative
{
    QString creativeId;
    domain::Fatigue fatigue;
    double spendShare = 0;
};

/** How groups of creatives go with the main KPI. */
struct GroupComparison
{
    /** Those that are compared: of the others is not known yet in which groups they are. */
    int creatives = 0;
    std::vector<domain::GroupEffect> effects;
};

/** What a dashboard says beside the figures: conclusions from an answer and its trends, without wording. */
struct DashboardFacts
{
    domain::Objective objective = domain::Objective::Purchase;
    domain::Kpi goal = domain::Kpi::PurchaseRoas;
    /** Clear changes only; what weighs most first: the size of the change times what is spent on it. */
    std::vector<Mover> movers;
    /** Fatigued before watched, then by spend. */
    std::vector<TiredCreative> tired;
    /** By domain::creativeFormatName() and by Meta's name of the button. */
    GroupComparison formats;
    GroupComparison callsToAction;
    /** By domain::tagName() of what was found in the creatives. */
    GroupComparison tags;
    /** Delivered now and not in the previous period; by spend. Empty where nothing is known of that period. */
    QStringList newcomers;
};

/** What groups are compared by: shrunk where it can be, 0 for none. */
[[nodiscard]] double comparedValue(const TopCreative &creative, domain::Kpi goal);
/** All creatives of an answer, ranked or below the minimums. */
[[nodiscard]] std::vector<const TopCreative *> allCreatives(const CreativeOverviewAnswer &answer);

/**
 * `trends` may be missing: what needs them is then empty. `tags` may have more creatives than the answer. Pure; takes some
 * milliseconds for large accounts.
 */
[[nodiscard]] DashboardFacts dashboardFacts(const CreativeOverviewAnswer &answer, const TrendsAnswer *trends,
                                            const CreativeTagMap &tags = {});

} // namespace mci::services
