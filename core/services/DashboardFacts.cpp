// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DashboardFacts.h"

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

std::vector<domain::GroupMember> membersBy(const std::vector<const TopCreative *> &creatives, domain::Kpi goal,
                                           QString (*keyOf)(const domain::Creative &))
{
    std::vector<domain::GroupMember> members;
    for (const TopCreative *creative : creatives) {
        const std::optional<double> raw = creative->ranked.kpis[goal];
        const auto &confidence = creative->ranked.confidence;
        const double value = confidence ? confidence->shrunk : raw.value_or(0);
        domain::GroupMember member{{}, value, domain::spendOf(creative->row)};
        if (const QString key = keyOf(creative->creative); !key.isEmpty())
            member.keys.push_back(key);
        members.push_back(std::move(member));
    }
    return members;
}

QString formatKey(const domain::Creative &creative)
{
    return creative.format == domain::CreativeFormat::Unknown ? QString() : domain::creativeFormatName(creative.format);
}

QString callToActionKey(const domain::Creative &creative)
{
    return creative.callToAction;
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

DashboardFacts dashboardFacts(const CreativeOverviewAnswer &answer, const TrendsAnswer *trends)
{
    DashboardFacts facts;
    facts.objective = answer.top.selection.insights.objective;
    facts.goal = answer.top.selection.ranking.primary;
    std::vector<const TopCreative *> creatives = allCreatives(answer);
    std::stable_sort(creatives.begin(), creatives.end(), [](const TopCreative *a, const TopCreative *b) {
        return a->row.spendMicros > b->row.spendMicros;
    });
    facts.formats = domain::groupEffects(membersBy(creatives, facts.goal, &formatKey));
    facts.callsToAction = domain::groupEffects(membersBy(creatives, facts.goal, &callToActionKey));
    if (trends)
        addTrends(facts, creatives, totalSpend(creatives), *trends);
    return facts;
}

} // namespace mci::services
