// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServicesFixture.h"
#include "store/DayReadRepository.h"
#include "unit/domain/DomainRows.h"

namespace mci::test {

/** A row of one day in a campaign for leads. */
inline domain::InsightRow leadDay(const char *adId, QDate day, double leads, double spend, qint64 clicks = 40)
{
    domain::InsightRow row = test::row("OUTCOME_LEADS", {{"lead", leads}, {"video_view", 100}}, {{"lead", leads * 7}});
    row.adId = QLatin1String(adId);
    row.adName = QStringLiteral("Ad ") + row.adId;
    row.since = day;
    row.until = day;
    row.impressions = 1000;
    row.clicks = clicks;
    row.reach = 800;
    row.spendMicros = std::llround(spend * 1e6);
    row.thruPlays = 25;
    return row;
}

/** The profile of ServicesFixture, whose first account was synced and has days. It is 24 November 2026, noon. */
class DaysFixture : public ServicesFixture
{
public:
    explicit DaysFixture(const QString &account = QStringLiteral("act_1"))
        : m_account(account)
    {
    }

    void noteSync(QDate since = QDate(2026, 10, 1))
    {
        auto session = temp.session();
        const auto noted = store::DaySeriesRepository(session, temp.clock)
                               .noteSync({QLatin1String(domain::kDefaultOrganization), QStringLiteral("con_1"), m_account,
                                          since});
        if (!noted)
            qFatal("not noted: %s", qPrintable(noted.error().detail));
    }
    /** The days of the range are these rows', read now. */
    void read(domain::DateRange range, const std::vector<domain::InsightRow> &rows, QDate readOn = QDate(2026, 11, 24))
    {
        noteSync();
        auto session = temp.session();
        const auto series =
            store::DaySeriesRepository(session, temp.clock).find(QStringLiteral("con_1"), m_account).value().value();
        store::DayReadRepository readings(session, temp.clock, series);
        domain::DayCoverage days;
        for (QDate day = range.since; day <= range.until; day = day.addDays(1))
            days.push_back({day, temp.clock.now(), domain::staysProvisional(day, readOn)});
        if (!readings.begin(range) || !readings.storePage(rows, {}, {}) || !readings.publish(days))
            qFatal("the days were not stored");
    }

private:
    QString m_account;
};

} // namespace mci::test
