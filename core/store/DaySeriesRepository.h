// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/DayCoverage.h"
#include "store/Session.h"

namespace mci::store {

/** The days that are kept of one ad account. */
struct DaySeries
{
    QString id;
    QString organizationId;
    QString connectionId;
    QString adAccountId;
    /** Empty before the first day. */
    QString currency;
    /** When somebody last synced the account. */
    UtcTime syncedAt{};
    /** The first day that a selection asked for, or compares with. */
    QDate wantedSince;
    bool operator==(const DaySeries &) const = default;
};

/** A sync that has ended well. */
struct SyncNote
{
    QString organizationId;
    QString connectionId;
    QString adAccountId;
    /** The first day of the period before its window. */
    QDate since;
};

/** Whose days are kept, and which. What the days hold is read by DayFiguresReader and written by DayReadRepository. */
class DaySeriesRepository
{
public:
    DaySeriesRepository(Session &session, const Clock &clock)
        : m_session(session)
        , m_clock(clock)
    {
    }

    /** The account is in use: its days are worth reading, back to `since` at least. Joins an open transaction. */
    [[nodiscard]] Status noteSync(const SyncNote &note);
    [[nodiscard]] Result<std::optional<DaySeries>> find(const QString &connectionId, const QString &adAccountId);
    /** Of all organizations, the one synced last first. */
    [[nodiscard]] Result<std::vector<DaySeries>> syncedSince(UtcTime time);
    /** By date. */
    [[nodiscard]] Result<domain::DayCoverage> coverage(const QString &seriesId);

private:
    Session &m_session;
    const Clock &m_clock;
};

} // namespace mci::store
