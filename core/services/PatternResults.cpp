// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PatternResults.h"

#include "services/DashboardFacts.h"

#include <algorithm>
#include <map>

namespace mci::services {

namespace {

using domain::CreativeTag;
using domain::TagDimension;

struct Analysed
{
    std::vector<CreativeTag> tags;
    /** Of the main KPI, shrunk where it can be; 0 for none. */
    double value = 0;
    double spend = 0;
};

std::vector<Analysed> analysedOf(const CreativeOverviewAnswer &answer, const CreativeTagMap &tags)
{
    const domain::Kpi goal = answer.top.selection.ranking.primary;
    std::vector<Analysed> all;
    for (const TopCreative *creative : allCreatives(answer)) {
        const auto own = tags.constFind(creative->creative.id);
        if (own == tags.cend())
            continue;
        Analysed one{{}, comparedValue(*creative, goal), domain::spendOf(creative->row)};
        for (const QString &name : *own) {
            if (const auto tag = domain::tagFromName(name))
                one.tags.push_back(*tag);
        }
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<double> valuesOf(const std::vector<Analysed> &creatives)
{
    std::vector<double> values;
    for (const Analysed &one : creatives)
        values.push_back(one.value);
    return values;
}

double spendOf(const std::vector<Analysed> &creatives)
{
    double spend = 0;
    for (const Analysed &one : creatives)
        spend += one.spend;
    return spend;
}

/** What was added up of the creatives with one tag. */
struct Sums
{
    std::vector<double> values;
    double spend = 0;
};

std::map<CreativeTag, domain::GroupEffect> effectsOf(const std::vector<Analysed> &creatives)
{
    std::vector<domain::GroupMember> members;
    for (const Analysed &one : creatives) {
        domain::GroupMember member{{}, one.value, one.spend};
        for (const CreativeTag &tag : one.tags)
            member.keys.push_back(domain::tagName(tag));
        members.push_back(std::move(member));
    }
    std::map<CreativeTag, domain::GroupEffect> effects;
    for (const domain::GroupEffect &effect : domain::groupEffects(members)) {
        if (const auto tag = domain::tagFromName(effect.key))
            effects.emplace(*tag, effect);
    }
    return effects;
}

DimensionResults &resultsOf(std::vector<DimensionResults> &dimensions, TagDimension dimension)
{
    for (DimensionResults &results : dimensions) {
        if (results.dimension == dimension)
            return results;
    }
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

QString valueOf(const Analysed &creative, TagDimension dimension)
{
    for (const CreativeTag &tag : creative.tags) {
        if (tag.dimension == dimension)
            return tag.value;
    }
    return {};
}

} // namespace

PatternResults patternResults(const CreativeOverviewAnswer &answer, const CreativeTagMap &tags)
{
    const std::vector<Analysed> creatives = analysedOf(answer, tags);
    const std::vector<double> values = valuesOf(creatives);
    const double variance = domain::logVariance(values);
    const double spend = spendOf(creatives);
    PatternResults results;
    results.objective = answer.top.selection.insights.objective;
    results.goal = answer.top.selection.ranking.primary;
    results.analyzed = static_cast<int>(creatives.size());
    results.considered = static_cast<int>(allCreatives(answer).size());
    results.typical = domain::typicalOf(values, variance);

    std::map<CreativeTag, Sums> sums;
    for (const Analysed &one : creatives) {
        for (const CreativeTag &tag : one.tags) {
            sums[tag].values.push_back(one.value);
            sums[tag].spend += one.spend;
        }
    }
    const std::map<CreativeTag, domain::GroupEffect> effects = effectsOf(creatives);
    for (const auto &[tag, sum] : sums) {
        TagResult result;
        result.tag = tag;
        result.creatives = static_cast<int>(sum.values.size());
        result.spendShare = spend > 0 ? sum.spend / spend : 0;
        result.typical = domain::typicalOf(sum.values, variance);
        if (const auto effect = effects.find(tag); effect != effects.end())
            result.effect = effect->second;
        resultsOf(results.dimensions, tag.dimension).tags.push_back(std::move(result));
    }
    for (DimensionResults &dimension : results.dimensions) {
        std::stable_sort(dimension.tags.begin(), dimension.tags.end(),
                         [](const TagResult &a, const TagResult &b) { return a.spendShare > b.spendShare; });
        addGaps(dimension);
    }
    return results;
}

std::vector<TagPair> tagPairs(const CreativeOverviewAnswer &answer, const CreativeTagMap &tags, TagDimension first,
                              TagDimension second)
{
    const std::vector<Analysed> creatives = analysedOf(answer, tags);
    const double variance = domain::logVariance(valuesOf(creatives));
    std::map<std::pair<QString, QString>, std::vector<double>> cells;
    for (const Analysed &one : creatives) {
        const std::pair values{valueOf(one, first), valueOf(one, second)};
        if (!values.first.isEmpty() && !values.second.isEmpty())
            cells[values].push_back(one.value);
    }
    std::vector<TagPair> pairs;
    for (const auto &[values, kpis] : cells)
        pairs.push_back({values.first, values.second, static_cast<int>(kpis.size()), domain::typicalOf(kpis, variance)});
    return pairs;
}

} // namespace mci::services
