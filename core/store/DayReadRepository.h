// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Insight.h"
#include "store/DaySeriesRepository.h"

#include <QSet>

namespace mci::store {

/** The reading of a range of days, and how far it has come. */
struct DayRead
{
    domain::DateRange range;
    /** In the reader's own words; empty before the first page. */
    QJsonObject position;
    int pages = 0;
    /** Rows as they arrived, an ad and day each. */
    int rows = 0;
    UtcTime startedAt{};
    bool operator==(const DayRead &) const = default;
};

/**
 * Brings days into the store:
 *
 *   begin ──▶ storePage … storePage ──▶ publish        what pages bring lies aside until the range is whole;
 *     ▲            │                                   publishing replaces the range's days in one transaction
 *     └── current ◀┘ after a crash
 */
class DayReadRepository
{
public:
    DayReadRepository(Session &session, const Clock &clock, DaySeries series)
        : m_session(session)
        , m_clock(clock)
        , m_series(std::move(series))
    {
    }

    /** The reading that is going on, if any. */
    [[nodiscard]] Result<std::optional<DayRead>> current();
    /** A reading that is going on is given up. */
    [[nodiscard]] Result<DayRead> begin(domain::DateRange range);
    /**
     * Stores a page of day rows and the position that leads to the next one in one transaction. An ad and day that is there
     * already is replaced; rows of days outside of the range are left out. The job's crash count starts again.
     */
    [[nodiscard]] Result<DayRead> storePage(const std::vector<domain::InsightRow> &rows, const QJsonObject &position,
                                            const QString &jobId);
    [[nodiscard]] Status savePosition(const QJsonObject &position);
    /** Of the ads that the reading has brought so far, in whichever try. */
    [[nodiscard]] Result<QSet<QString>> adSetIds();
    /** `days` are those of the range. An ad that the reading did not bring has no delivery on them any more. */
    [[nodiscard]] Status publish(const domain::DayCoverage &days);

private:
    [[nodiscard]] Result<DayRead> mustBeGoingOn();

    Session &m_session;
    const Clock &m_clock;
    DaySeries m_series;
};

} // namespace mci::store
