// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/CreativeTags.h"
#include "domain/TypicalValue.h"
#include "services/DashboardFacts.h"

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

/** Creatives with two tags at once. */
struct TagPair
{
    domain::CreativeTag first;
    domain::CreativeTag second;
    int creatives = 0;
    std::optional<domain::TypicalValue> typical;
};

/** A creative as results by tag count it. */
struct AnalysedCreative
{
    /** Places in PatternResults::tags. */
    std::vector<std::size_t> tags;
    /** Of the main KPI, shrunk where it can be; 0 for none. */
    double value = 0;
    double spend = 0;
};

/** What patterns went with which results among the creatives of an answer that were analysed. */
struct PatternResults
{
    domain::Objective objective = domain::Objective::Purchase;
    domain::Kpi goal = domain::Kpi::PurchaseRoas;
    int considered = 0;
    /** Of all analysed ones. */
    std::optional<domain::TypicalValue> typical;
    /** Scatter of the logarithms of their values. */
    double variance = 0;
    /** In the order of their enum. */
    std::vector<DimensionResults> dimensions;
    /** Two tags of different dimensions that each clearly go with better results and that no creative has together. */
    std::vector<std::pair<domain::CreativeTag, domain::CreativeTag>> untriedPairs;
    /** Every tag that a creative has, sorted. */
    std::vector<domain::CreativeTag> tags;
    std::vector<AnalysedCreative> creatives;
    /** Ids of creatives with a picture that nobody looked at. */
    QStringList withoutPatterns;

    [[nodiscard]] int analyzed() const { return static_cast<int>(creatives.size()); }
    /** nullptr for a dimension in which nothing was found. */
    [[nodiscard]] const DimensionResults *find(domain::TagDimension dimension) const;
};

/** `comparison`: DashboardFacts::tags of the same answer and tags. Pure; some milliseconds for thousands of creatives. */
[[nodiscard]] PatternResults patternResults(const CreativeOverviewAnswer &answer, const CreativeTagMap &tags,
                                            const GroupComparison &comparison);

/** Every combination of tags of the two dimensions that occurs, in their order. */
[[nodiscard]] std::vector<TagPair> tagPairs(const PatternResults &results, domain::TagDimension first,
                                            domain::TagDimension second);

} // namespace mci::services
