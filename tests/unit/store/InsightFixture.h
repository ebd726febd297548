// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/InsightRepository.h"

namespace mci::test {

inline domain::InsightSelection selection()
{
    domain::InsightSelection selection;
    selection.connectionId = QStringLiteral("conn_1");
    selection.adAccountId = QStringLiteral("act_1");
    selection.window = {QDate(2026, 10, 1), QDate(2026, 10, 31)};
    selection.objective = domain::Objective::Purchase;
    selection.conversionEvent = QStringLiteral("purchase");
    return selection;
}

/** What a reader might remember of a page. */
inline QJsonObject position(const QString &cursor)
{
    return {{QStringLiteral("cursor"), cursor}};
}

inline store::FetchStart fetchStart(const QString &jobId)
{
    store::FetchStart start;
    start.organizationId = QStringLiteral("org_default");
    start.jobId = jobId;
    start.selection = selection();
    return start;
}

/** A row with every field set where `full`, with only what must be there otherwise. */
inline domain::InsightRow insightRow(int number, bool full = true)
{
    domain::InsightRow row;
    row.adId = QStringLiteral("ad_%1").arg(number, 6, 10, QLatin1Char('0'));
    row.since = QDate(2026, 10, 1);
    row.until = QDate(2026, 10, 31);
    row.impressions = 1000 + number;
    row.spendMicros = 123'456'789 + number;
    // Missing text is empty, not null, after a trip through the database.
    for (QString domain::InsightRow::*text :
         {&domain::InsightRow::adName, &domain::InsightRow::adSetId, &domain::InsightRow::adSetName,
          &domain::InsightRow::campaignId, &domain::InsightRow::campaignName, &domain::InsightRow::campaignObjective,
          &domain::InsightRow::optimizationGoal, &domain::InsightRow::attributionSetting, &domain::InsightRow::currency,
          &domain::InsightRow::resultIndicator, &domain::InsightRow::qualityRanking,
          &domain::InsightRow::engagementRateRanking, &domain::InsightRow::conversionRateRanking})
        row.*text = full ? QString::fromUtf8("Promoção \"Verão\" ✨ עברית %1").arg(number) : QString();
    if (!full)
        return row;
    row.clicks = 50;
    row.inlineLinkClicks = 0;
    row.reach = 900;
    row.actions = {{QStringLiteral("purchase"), 3}, {QStringLiteral("offsite \"x\" \\ y"), 0.1}};
    row.actionValues = {{QStringLiteral("purchase"), 99.9}};
    row.resultValue = 3;
    row.thruPlays = 12;
    row.videoPlays = 100;
    row.videoP25 = 80;
    row.videoP50 = 60;
    row.videoP75 = 40;
    row.videoP100 = 20;
    row.videoAverageSeconds = 4.5;
    return row;
}

} // namespace mci::test
