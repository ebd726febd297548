// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DashboardFacts.h"

#include "domain/patterns/CreativeTags.h"

#include <cmath>

namespace mci::services {

namespace {

double totalSpend(const std::vector<const TopCreative *> &creatives)
{
    double spend = 0;
    for (const TopCreative *creative : creatives)
        spend += domain::spendOf(creative->row);
    return spend;
}

double weightOf(const Mover &mover)
{
    return std::abs(std::log(mover.change.now / mover.change.before)) * mover.spendShare;
}

/** `keysOf` gives the groups that a creative is in, and nullopt where they are not known: to be in none is an answer. */
template<typename KeysOf>
GroupComparison comparisonBy(const std::vector<const TopCreative *> &creatives, domain::Kpi goal, KeysOf keysOf)
{
    std::vector<domain::GroupMember> members;
    for (const TopCreative *creative : creatives) {
        std::optional<std::vector<QString>> keys = keysOf(creative->creative);
        if (!keys)
            continue;
        members.push_back({*std::move(keys), comparedValue(*creative, goal), domain::spendOf(creative->row)});
    }
    return {static_cast<int>(members.size()), domain::groupEffects(members)};
}

using Keys = std::optional<std::vector<QString>>;

/** Of the ads below the best no details are read. */
bool isRead(const domain::Creative &creative)
{
    return creative.format != domain::CreativeFormat::Unknown;
}

Keys formatKeys(const domain::Creative &creative)
{
    return isRead(creative) ? Keys({domain::creativeFormatName(creative.format)}) : std::nullopt;
}

Keys callToActionKeys(const domain::Creative &creative)
{
    if (!isRead(creative))
        return std::nullopt;
    return creative.callToAction.isEmpty() ? std::vector<QString>() : std::vector{creative.callToAction};
}

/** Without what is not there: that a picture has no photo says nothing beyond what those with one say. */
std::vector<QString> tellingTags(const QStringList &tags)
{
    std::vector<QString> keys;
    std::copy_if(tags.begin(), tags.end(), std::back_inserter(keys), [](const QString &name) {
        const auto tag = domain::tagFromName(name);
        return tag && tag->value != domain::kTagNo;
    });
    return keys;
}

GroupComparison tagComparison(const std::vector<const TopCreative *> &creatives, domain::Kpi goal,
                              const CreativeTagMap &tags)
{
    return comparisonBy(creatives, goal, [&](const domain::Creative &creative) -> Keys {
        const auto own = tags.constFind(creative.id);
        return own == tags.cend() ? std::nullopt : Keys(tellingTags(*own));
    });
}

void addTrends(DashboardFacts &facts, const std::vector<const TopCreative *> &creatives, double spend,
               const TrendsAnswer &trends)
{
    for (const TopCreative *creative : creatives) {
        const auto found = trends.creatives.constFind(creative->creative.metaAdId);
        if (found == trends.creatives.cend())
            continue;
        const double share = spend > 0 ? domain::spendOf(creative->row) / spend : 0;
        const std::optional<domain::KpiChange> &change = found->changes[facts.goal];
        if (trends.hasBefore && change && !change->unclear && change->before > 0 && change->now > 0
            && change->before != change->now)
            facts.movers.push_back({creative->creative.id, *change, domain::isBetter(facts.goal, *change), share});
        if (found->fatigue && found->fatigue->level != domain::FatigueLevel::None)
            facts.tired.push_back({creative->creative.id, *found->fatigue, share});
        if (trends.hasBefore && !found->existedBefore && share > 0)
            facts.newcomers.append(creative->creative.id);
    }
    std::stable_sort(facts.movers.begin(), facts.movers.end(),
                     [](const Mover &a, const Mover &b) { return weightOf(a) > weightOf(b); });
    std::stable_sort(facts.tired.begin(), facts.tired.end(), [](const TiredCreative &a, const TiredCreative &b) {
        if (a.fatigue.level != b.fatigue.level)
            return a.fatigue.level == domain::FatigueLevel::Fatigued;
        return a.spendShare > b.spendShare;
    });
}

} // namespace

double comparedValue(const TopCreative &creative, domain::Kpi goal)
{
    const auto &confidence = creative.ranked.confidence;
    return confidence ? confidence->shrunk : creative.ranked.kpis[goal].value_or(0);
}

std::vector<const TopCreative *> allCreatives(const CreativeOverviewAnswer &answer)
{
    std::vector<const TopCreative *> all;
    all.reserve(answer.top.creatives.size() + answer.needsData.size());
    for (const TopCreative &creative : answer.top.creatives)
        all.push_back(&creative);
    for (const BelowMinimum &below : answer.needsData)
        all.push_back(&below.item);
    return all;
}

DashboardFacts dashboardFacts(const CreativeOverviewAnswer &answer, const TrendsAnswer *trends,
                              const CreativeTagMap &tags)
{
    DashboardFacts facts;
    facts.objective = answer.top.selection.insights.objective;
    facts.goal = answer.top.selection.ranking.primary;
    std::vector<const TopCreative *> creatives = allCreatives(answer);
    std::stable_sort(creatives.begin(), creatives.end(), [](const TopCreative *a, const TopCreative *b) {
        return a->row.spendMicros > b->row.spendMicros;
    });
    facts.formats = comparisonBy(creatives, facts.goal, &formatKeys);
    facts.callsToAction = comparisonBy(creatives, facts.goal, &callToActionKeys);
    facts.tags = tagComparison(creatives, facts.goal, tags);
    if (trends)
        addTrends(facts, creatives, totalSpend(creatives), *trends);
    return facts;
}

} // namespace mci::services
