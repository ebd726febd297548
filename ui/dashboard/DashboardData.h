// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/Figures.h"
#include "services/PatternResults.h"
#include "services/PeriodSummary.h"

namespace mci::ui {

/** All that the parts of a dashboard show: one answer, what days tell about it, and what follows from both. */
struct DashboardData
{
    /** Whose figures these are. */
    domain::AdAccount account;
    services::CreativeOverviewAnswer answer;
    /** nullopt where no days are stored or they could not be read: what needs them is absent. */
    std::optional<services::TrendsAnswer> trends;
    /** Why the days could not be read; nullopt where there are just none. */
    std::optional<Error> trendsError;
    services::DashboardFacts facts;
    /** Results by pattern; never a nullptr where it was read, shared because it has every creative. */
    std::shared_ptr<const services::PatternResults> patterns;
    /** Why the patterns could not be read. */
    std::optional<Error> tagsError;
    /** The period in a few sentences, the most important first. */
    std::vector<domain::SummarySentence> summary;
    Figures figures;
    /** How many creatives the reader asked to see. */
    int topN = domain::kDefaultTopN;

    /** nullptr for an id that is not there. */
    [[nodiscard]] const services::TopCreative *creative(const QString &id) const;
    /** The ranked ones that are to be seen, the best first. */
    [[nodiscard]] std::vector<const services::TopCreative *> top() const;
    [[nodiscard]] bool hasCreatives() const { return !(answer.top.creatives.empty() && answer.needsData.empty()); }
    [[nodiscard]] bool hasCurves() const { return trends && trends->hasCurves && !trends->totalCurve.empty(); }
    [[nodiscard]] std::vector<std::optional<double>> curve(domain::Kpi kpi) const;
};

inline constexpr std::size_t kDashboardTiles = 4;

/** What the tiles tell of an account: spend, the goal, results, their cost; each number once. */
[[nodiscard]] std::vector<domain::Kpi> dashboardKpis(domain::Kpi goal, domain::Objective objective);

} // namespace mci::ui
