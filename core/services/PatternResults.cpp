// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PatternResults.h"

#include <algorithm>
#include <map>

namespace mci::services {

namespace {

using domain::CreativeTag;
using domain::TagDimension;

/** The tags by their names, each read once: an account has some dozens on thousands of creatives. */
QHash<QString, std::size_t> placesOf(std::vector<CreativeTag> &tags, const CreativeTagMap &names)
{
    QHash<QString, CreativeTag> known;
    for (const QStringList &own : names) {
        for (const QString &name : own) {
            if (known.contains(name))
                continue;
            if (const auto tag = domain::tagFromName(name))
                known.insert(name, *tag);
        }
    }
    tags.assign(known.cbegin(), known.cend());
    std::sort(tags.begin(), tags.end());
    QHash<QString, std::size_t> places;
    for (std::size_t place = 0; place < tags.size(); ++place)
        places.insert(domain::tagName(tags[place]), place);
    return places;
}

void addCreatives(PatternResults &results, const std::vector<const TopCreative *> &all, const CreativeTagMap &tags)
{
    const QHash<QString, std::size_t> places = placesOf(results.tags, tags);
    for (const TopCreative *creative : all) {
        const auto own = tags.constFind(creative->creative.id);
        if (own == tags.cend()) {
            if (domain::canBeAnalysed(creative->creative.pictureState))
                results.withoutPatterns.append(creative->creative.id);
            continue;
        }
        AnalysedCreative one{{}, comparedValue(*creative, results.goal), domain::spendOf(creative->row)};
        for (const QString &name : *own) {
            if (const auto place = places.constFind(name); place != places.cend())
                one.tags.push_back(*place);
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
    std::vector<Sums> sums(results.tags.size());
    double spend = 0;
    for (const AnalysedCreative &one : results.creatives) {
        spend += one.spend;
        for (const std::size_t tag : one.tags) {
            sums[tag].values.push_back(one.value);
            sums[tag].spend += one.spend;
        }
    }
    const std::map<CreativeTag, domain::GroupEffect> effects = effectsByTag(comparison);
    for (std::size_t place = 0; place < sums.size(); ++place) {
        const Sums &sum = sums[place];
        // One of creatives that are not in the answer.
        if (sum.values.empty())
            continue;
        TagResult result;
        result.tag = results.tags[place];
        result.creatives = static_cast<int>(sum.values.size());
        result.spendShare = spend > 0 ? sum.spend / spend : 0;
        result.typical = domain::typicalOf(sum.values, results.variance);
        if (const auto effect = effects.find(result.tag); effect != effects.end())
            result.effect = effect->second;
        resultsOf(results.dimensions, result.tag.dimension).tags.push_back(std::move(result));
    }
    for (DimensionResults &dimension : results.dimensions) {
        std::stable_sort(dimension.tags.begin(), dimension.tags.end(),
                         [](const TagResult &a, const TagResult &b) { return a.spendShare > b.spendShare; });
        addGaps(dimension);
    }
}

bool isClearlyBetter(const TagResult &result, domain::KpiSense sense)
{
    return result.effect && result.effect->clear && sense != domain::KpiSense::Neutral
        && (result.effect->effect > 0) == (sense == domain::KpiSense::HigherIsBetter);
}

std::vector<std::size_t> clearlyBetter(const PatternResults &results)
{
    std::vector<std::size_t> better;
    const domain::KpiSense sense = domain::kpiSense(results.goal);
    for (const DimensionResults &dimension : results.dimensions) {
        for (const TagResult &result : dimension.tags) {
            const auto place = std::lower_bound(results.tags.begin(), results.tags.end(), result.tag);
            if (isClearlyBetter(result, sense))
                better.push_back(static_cast<std::size_t>(place - results.tags.begin()));
        }
    }
    return better;
}

bool hasBoth(const AnalysedCreative &creative, std::size_t first, std::size_t second)
{
    const auto has = [&creative](std::size_t tag) {
        return std::find(creative.tags.begin(), creative.tags.end(), tag) != creative.tags.end();
    };
    return has(first) && has(second);
}

void addUntriedPairs(PatternResults &results)
{
    const std::vector<std::size_t> better = clearlyBetter(results);
    for (std::size_t i = 0; i < better.size(); ++i) {
        for (std::size_t j = i + 1; j < better.size(); ++j) {
            const CreativeTag &first = results.tags[better[i]];
            const CreativeTag &second = results.tags[better[j]];
            const bool wasTried = first.dimension == second.dimension
                || std::any_of(results.creatives.begin(), results.creatives.end(),
                               [&](const AnalysedCreative &one) { return hasBoth(one, better[i], better[j]); });
            if (!wasTried)
                results.untriedPairs.emplace_back(first, second);
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
    std::map<std::pair<std::size_t, std::size_t>, std::vector<double>> cells;
    for (const AnalysedCreative &one : results.creatives) {
        for (const std::size_t a : one.tags) {
            if (results.tags[a].dimension != first)
                continue;
            for (const std::size_t b : one.tags) {
                if (results.tags[b].dimension == second)
                    cells[{a, b}].push_back(one.value);
            }
        }
    }
    std::vector<TagPair> pairs;
    for (const auto &[places, values] : cells) {
        pairs.push_back({results.tags[places.first], results.tags[places.second], static_cast<int>(values.size()),
                         domain::typicalOf(values, results.variance)});
    }
    return pairs;
}

} // namespace mci::services
