// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PatternResults.h"

#include <algorithm>
#include <map>

namespace mci::services {

namespace {

using domain::CreativeTag;
using domain::TagDimension;

void addCreatives(PatternResults &results, const std::vector<const TopCreative *> &all, const CreativeTagMap &tags)
{
    for (const TopCreative *creative : all) {
        const auto own = tags.constFind(creative->creative.id);
        if (own == tags.cend()) {
            if (domain::canBeAnalysed(creative->creative.pictureState))
                results.withoutPatterns.append(creative->creative.id);
            continue;
        }
        AnalysedCreative one{{}, comparedValue(*creative, results.goal), domain::spendOf(creative->row)};
        for (const QString &name : *own) {
            if (const auto tag = domain::tagFromName(name))
                one.tags.push_back(*tag);
        }
        results.creatives.push_back(std::move(one));
    }
}

/** What was added up of the creatives with one tag. */
struct Sums
{
    std::vector<double> values;
    double spend = 0;
};

std::map<CreativeTag, domain::GroupEffect> effectsByTag(const GroupComparison &comparison)
{
    std::map<CreativeTag, domain::GroupEffect> effects;
    for (const domain::GroupEffect &effect : comparison.effects) {
        if (const auto tag = domain::tagFromName(effect.key))
            effects.emplace(*tag, effect);
    }
    return effects;
}

DimensionResults &resultsOf(std::vector<DimensionResults> &dimensions, TagDimension dimension)
{
    if (dimensions.empty() || dimensions.back().dimension != dimension)
        dimensions.push_back({dimension, {}, {}});
    return dimensions.back();
}

void addGaps(DimensionResults &results)
{
    for (const QString &value : domain::findableValues(results.dimension)) {
        const bool isThere = std::any_of(results.tags.begin(), results.tags.end(),
                                         [&value](const TagResult &result) { return result.tag.value == value; });
        if (!isThere)
            results.neverTried.append(value);
    }
}

void addTags(PatternResults &results, const GroupComparison &comparison)
{
    std::map<CreativeTag, Sums> sums;
    double spend = 0;
    for (const AnalysedCreative &one : results.creatives) {
        spend += one.spend;
        for (const CreativeTag &tag : one.tags) {
            sums[tag].values.push_back(one.value);
            sums[tag].spend += one.spend;
        }
    }
    const std::map<CreativeTag, domain::GroupEffect> effects = effectsByTag(comparison);
    for (const auto &[tag, sum] : sums) {
        TagResult result;
        result.tag = tag;
        result.creatives = static_cast<int>(sum.values.size());
        result.spendShare = spend > 0 ? sum.spend / spend : 0;
        result.typical = domain::typicalOf(sum.values, results.variance);
        if (const auto effect = effects.find(tag); effect != effects.end())
            result.effect = effect->second;
        resultsOf(results.dimensions, tag.dimension).tags.push_back(std::move(result));
    }
    for (DimensionResults &dimension : results.dimensions) {
        std::stable_sort(dimension.tags.begin(), dimension.tags.end(),
                         [](const TagResult &a, const TagResult &b) { return a.spendShare > b.spendShare; });
        addGaps(dimension);
    }
}

std::vector<CreativeTag> clearlyBetter(const PatternResults &results)
{
    std::vector<CreativeTag> better;
    const domain::KpiSense sense = domain::kpiSense(results.goal);
    for (const DimensionResults &dimension : results.dimensions) {
        for (const TagResult &result : dimension.tags) {
            const bool isClear = result.effect && result.effect->clear && sense != domain::KpiSense::Neutral;
            if (isClear && (result.effect->effect > 0) == (sense == domain::KpiSense::HigherIsBetter))
                better.push_back(result.tag);
        }
    }
    return better;
}

bool has(const AnalysedCreative &creative, const CreativeTag &tag)
{
    return std::find(creative.tags.begin(), creative.tags.end(), tag) != creative.tags.end();
}

void addUntriedPairs(PatternResults &results)
{
    const std::vector<CreativeTag> better = clearlyBetter(results);
    for (std::size_t i = 0; i < better.size(); ++i) {
        for (std::size_t j = i + 1; j < better.size(); ++j) {
            const bool wasTried = better[i].dimension == better[j].dimension
                || std::any_of(results.creatives.begin(), results.creatives.end(),
                               [&](const AnalysedCreative &one) { return has(one, better[i]) && has(one, better[j]); });
            if (!wasTried)
                results.untriedPairs.emplace_back(better[i], better[j]);
        }
    }
}

} // namespace

const DimensionResults *PatternResults::find(domain::TagDimension dimension) const
{
    const auto found = std::find_if(dimensions.begin(), dimensions.end(),
                                    [dimension](const DimensionResults &one) { return one.dimension == dimension; });
    return found == dimensions.end() ? nullptr : &*found;
}

PatternResults patternResults(const CreativeOverviewAnswer &answer, const CreativeTagMap &tags,
                              const GroupComparison &comparison)
{
    const std::vector<const TopCreative *> all = allCreatives(answer);
    PatternResults results;
    results.objective = answer.top.selection.insights.objective;
    results.goal = answer.top.selection.ranking.primary;
    results.considered = static_cast<int>(all.size());
    addCreatives(results, all, tags);
    std::vector<double> values;
    for (const AnalysedCreative &one : results.creatives)
        values.push_back(one.value);
    results.variance = domain::logVariance(values);
    results.typical = domain::typicalOf(values, results.variance);
    addTags(results, comparison);
    addUntriedPairs(results);
    return results;
}

std::vector<TagPair> tagPairs(const PatternResults &results, domain::TagDimension first, domain::TagDimension second)
{
    std::map<std::pair<CreativeTag, CreativeTag>, std::vector<double>> cells;
    for (const AnalysedCreative &one : results.creatives) {
        for (const CreativeTag &a : one.tags) {
            if (a.dimension != first)
                continue;
            for (const CreativeTag &b : one.tags) {
                if (b.dimension == second)
                    cells[{a, b}].push_back(one.value);
            }
        }
    }
    std::vector<TagPair> pairs;
    for (const auto &[tags, values] : cells) {
        pairs.push_back(
            {tags.first, tags.second, static_cast<int>(values.size()), domain::typicalOf(values, results.variance)});
    }
    return pairs;
}

} // namespace mci::services
