// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/InsightReport.h"

#include <map>
#include <set>

namespace mci::sandbox {

InsightReport::InsightReport(const World &world, const InsightQuery &query)
    : m_world(world)
    , m_query(query)
    , m_writer(world, query)
    , m_groups(groups())
{
    if (m_query.filters.looksAtFigures())
        std::erase_if(m_groups,
                      [this](const Group &group) { return !m_query.filters.passes(metricsOf(group, m_query.range)); });
    for (Group &group : m_groups) {
        group.firstRow = m_rowCount;
        if (m_query.daily)
            group.days = daysOf(group);
        m_rowCount += m_query.daily ? static_cast<qint64>(group.days.size()) : 1;
    }
}

QByteArray InsightReport::row(qint64 position) const
{
    const auto after = std::upper_bound(m_groups.cbegin(), m_groups.cend(), position,
                                        [](qint64 wanted, const Group &group) { return wanted < group.firstRow; });
    const Group &group = *std::prev(after);
    domain::DateRange range = m_query.range;
    if (m_query.daily) {
        const QDate day = group.days.at(static_cast<std::size_t>(position - group.firstRow));
        range = {day, day};
    }
    return m_writer.row(group.subject, metricsOf(group, range), range);
}

std::vector<InsightReport::Group> InsightReport::groups() const
{
    std::vector<Group> found;
    std::map<int, std::size_t> places;
    for (const int ad : m_world.adsBelow(m_query.root)) {
        if (!m_world.delivers(ad, m_query.range) || !m_query.filters.passes(m_world, {Kind::Ad, ad}))
            continue;
        const RowSubject subject = subjectOf(ad);
        const int groupKey = subject.ad >= 0 ? subject.ad
            : subject.adSet >= 0             ? subject.adSet
                                             : std::max(subject.campaign, 0);
        const auto [place, fresh] = places.try_emplace(groupKey, found.size());
        if (fresh)
            found.push_back({subject, {}, {}, 0});
        found.at(place->second).ads.push_back(ad);
    }
    return found;
}

RowSubject InsightReport::subjectOf(int ad) const
{
    const AdRecord &record = m_world.ads().at(static_cast<std::size_t>(ad));
    RowSubject subject{record.account, record.campaign, record.adSet, ad};
    if (m_query.level < InsightLevel::Ad)
        subject.ad = -1;
    if (m_query.level < InsightLevel::AdSet)
        subject.adSet = -1;
    if (m_query.level < InsightLevel::Campaign)
        subject.campaign = -1;
    return subject;
}

std::vector<QDate> InsightReport::daysOf(const Group &group) const
{
    if (group.ads.size() == 1)
        return m_world.deliveryDays(group.ads.front(), m_query.range);
    std::set<QDate> days;
    for (const int ad : group.ads) {
        const std::vector<QDate> own = m_world.deliveryDays(ad, m_query.range);
        days.insert(own.cbegin(), own.cend());
    }
    return {days.cbegin(), days.cend()};
}

Metrics InsightReport::metricsOf(const Group &group, const domain::DateRange &range) const
{
    Metrics metrics;
    for (const int ad : group.ads)
        m_world.accumulate(ad, range, metrics);
    return metrics;
}

} // namespace mci::sandbox
