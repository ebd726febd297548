// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MonthWalk.h"

namespace mci::store {

Result<MonthWalk> MonthWalk::open(Session &session, const QString &seriesId, domain::DateRange range)
{
    MonthWalk walk;
    for (const MonthPart &part : monthsOf(range)) {
        auto cursor = SegmentCursor::open(session, seriesId, part.first);
        if (!cursor)
            return failure(std::move(cursor).error());
        walk.m_lanes.push_back({part, *std::move(cursor), false});
    }
    for (Lane &lane : walk.m_lanes)
        lane.alive = lane.cursor.next();
    return walk;
}

const std::vector<MonthWalk::Stop> &MonthWalk::next()
{
    for (Lane *lane : m_due)
        lane->alive = lane->cursor.next();
    m_due.clear();
    m_stops.clear();
    for (Lane &lane : m_lanes) {
        if (!lane.alive)
            continue;
        const QByteArrayView adId = lane.cursor.entry().adId;
        if (!m_due.empty() && m_due.front()->cursor.entry().adId < adId)
            continue;
        if (!m_due.empty() && adId < m_due.front()->cursor.entry().adId)
            m_due.clear();
        m_due.push_back(&lane);
    }
    for (const Lane *lane : m_due)
        m_stops.push_back({&lane->part, lane->cursor.entry()});
    return m_stops;
}

Status MonthWalk::status() const
{
    for (const Lane &lane : m_lanes) {
        if (!lane.cursor.status())
            return lane.cursor.status();
    }
    return {};
}

} // namespace mci::store
