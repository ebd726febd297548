// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/GroupEffects.h"
#include "domain/TypicalValue.h"
#include "domain/patterns/CreativeTags.h"
#include "services/CreativeOverview.h"
#include "services/ExtractPatterns.h"

namespace mci::services {

/** How the creatives with one tag did. */
struct TagResult
{
    domain::CreativeTag tag;
    int creatives = 0;
    /** Of the spend of all analysed creatives. */
    double spendShare = 0;
    /** The main KPI of a typical one, in its own unit; nullopt where too few have a value. */
    std::optional<domain::TypicalValue> typical;
    /** Beside those without the tag; nullopt where either are too few. */
    std::optional<domain::GroupEffect> effect;
};

/** The tags of one dimension, those with most spend first. */
struct DimensionResults
{
    domain::TagDimension dimension = domain::TagDimension::Layout;
    std::vector<TagResult> tags;
    /** Values that no analysed creative has, in the order of their enum; empty for a dimension without a fixed set. */
    QStringList neverTried;
};

/** Two dimensions at once. */
struct TagPair
{
    QString first;
    QString second;
    int creatives = 0;
    std::optional<domain::TypicalValue> typical;
};

/** What patterns went with which results among the creatives of an answer that were analysed. */
struct PatternResults
{
    domain::Objective objective = domain::Objective::Purchase;
    domain::Kpi goal = domain::Kpi::PurchaseRoas;
    int analyzed = 0;
    int considered = 0;
    /** Of all analysed ones. */
    std::optional<domain::TypicalValue> typical;
    std::vector<DimensionResults> dimensions;
};

/** Pure; some milliseconds for thousands of creatives. */
[[nodiscard]] PatternResults patternResults(const CreativeOverviewAnswer &answer, const CreativeTagMap &tags);

/** Every combination of the two dimensions that occurs, by the values' names. */
[[nodiscard]] std::vector<TagPair> tagPairs(const CreativeOverviewAnswer &answer, const CreativeTagMap &tags,
                                            domain::TagDimension first, domain::TagDimension second);

} // namespace mci::services
