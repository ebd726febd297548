// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DayFiguresReader.h"
#include "store/DayReadRepository.h"
#include "support/TempDatabase.h"

namespace mci::test {

/** What an ad delivered on one day; with every figure that a day can have. */
inline domain::InsightRow dayRow(const QString &adId, QDate day, double leads = 2)
{
    domain::InsightRow row;
    row.adId = adId;
    row.adName = QStringLiteral("Anúncio ") + adId;
    row.adSetId = QStringLiteral("set_1");
    row.adSetName = QStringLiteral("Set ✨");
    row.campaignId = QStringLiteral("camp_1");
    row.campaignName = QStringLiteral("Campaign");
    row.campaignObjective = QStringLiteral("OUTCOME_LEADS");
    row.optimizationGoal = QStringLiteral("LEAD_GENERATION");
    row.attributionSetting = QStringLiteral("7d_click");
    row.currency = QStringLiteral("BRL");
    row.since = day;
    row.until = day;
    row.impressions = 1000;
    row.spendMicros = 12'340'000;
    row.clicks = 50;
    row.inlineLinkClicks = 30;
    row.reach = 900;
    row.actions = {{QStringLiteral("lead"), leads}, {QStringLiteral("video_view"), 300}};
    row.actionValues = {{QStringLiteral("lead"), 10.1}};
    row.resultIndicator = QStringLiteral("lead");
    row.resultValue = leads;
    row.thruPlays = 100;
    row.videoPlays = 700;
    row.videoP25 = 80;
    row.videoP50 = 60;
    row.videoP75 = 40;
    row.videoP100 = 20;
    return row;
}

/** An account whose days are kept, in a database of its own. */
class DayFixture
{
public:
    DayFixture()
    {
        temp.addConnection();
        auto session = temp.session();
        const auto noted = store::DaySeriesRepository(session, temp.clock).noteSync(note());
        if (!noted)
            qFatal("no series: %s", qPrintable(noted.error().detail));
    }

    [[nodiscard]] static store::SyncNote note(QDate since = QDate(2026, 10, 25))
    {
        return {QLatin1String(domain::kDefaultOrganization), QStringLiteral("conn_1"), QStringLiteral("act_1"), since};
    }
    [[nodiscard]] store::DaySeries series(store::Session &session)
    {
        return store::DaySeriesRepository(session, temp.clock)
            .find(QStringLiteral("conn_1"), QStringLiteral("act_1"))
            .value()
            .value();
    }
    [[nodiscard]] store::DayReadRepository readings(store::Session &session)
    {
        return {session, temp.clock, series(session)};
    }
    [[nodiscard]] store::DayFiguresReader reader(store::Session &session)
    {
        return {session, temp.clock, series(session)};
    }
    /** The range's days as read now. */
    [[nodiscard]] domain::DayCoverage coverageOf(domain::DateRange range) const
    {
        domain::DayCoverage days;
        for (QDate day = range.since; day <= range.until; day = day.addDays(1))
            days.push_back({day, temp.clock.now(), domain::staysProvisional(day, QDate(2026, 11, 24))});
        return days;
    }
    /** Reads the range in one page. */
    [[nodiscard]] Status read(store::Session &session, domain::DateRange range,
                              const std::vector<domain::InsightRow> &rows)
    {
        return readWith(readings(session), range, rows);
    }
    [[nodiscard]] Status readWith(store::DayReadRepository readings, domain::DateRange range,
                                  const std::vector<domain::InsightRow> &rows) const
    {
        if (const auto begun = readings.begin(range); !begun)
            return failure(begun.error());
        if (const auto stored = readings.storePage(rows, {}, QStringLiteral("job_1")); !stored)
            return failure(stored.error());
        return readings.publish(coverageOf(range));
    }
    /** Sums of the window by ad id. */
    [[nodiscard]] std::vector<domain::InsightRow> sums(store::Session &session, domain::DateRange window)
    {
        auto answer = reader(session).window(window);
        if (!answer || !*answer)
            return {};
        return std::move((*answer)->rows);
    }

    TempDatabase temp;
};

} // namespace mci::test
