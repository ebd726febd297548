// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DayMonths.h"
#include "store/DaySegment.h"

namespace mci::store {

/** Several months side by side, one ad after the other, by ad id. */
class MonthWalk
{
public:
    struct Stop
    {
        const MonthPart *part = nullptr;
        SegmentEntry entry;
    };

    [[nodiscard]] static Result<MonthWalk> open(Session &session, const QString &seriesId, domain::DateRange range);

    /** The next ad's months, oldest first; empty at the end. Valid until next(). */
    [[nodiscard]] const std::vector<Stop> &next();
    /** Why it ended; no error at its proper end. */
    [[nodiscard]] Status status() const;

private:
    struct Lane
    {
        MonthPart part;
        SegmentCursor cursor;
        bool alive = false;
    };
    std::vector<Lane> m_lanes;
    std::vector<Lane *> m_due;
    std::vector<Stop> m_stops;
};

} // namespace mci::store
