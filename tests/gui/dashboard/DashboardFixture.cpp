// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/DashboardFixture.h"

#include "window/Actions.h"

#include <cmath>

namespace mci::test {

namespace {

using domain::Kpi;

constexpr const char *kButtons[] = {"SHOP_NOW", "LEARN_MORE", "SUBSCRIBE"};

void dress(services::TopCreative &item, int place)
{
    item.creative.format = place % 3 == 0 ? domain::CreativeFormat::Video : domain::CreativeFormat::Image;
    item.creative.callToAction = QString::fromLatin1(kButtons[place % 3]);
    item.creative.metaAdId = QStringLiteral("120%1").arg(place);
    if (place % 3 == 0)
        item.ranked.kpis.set(Kpi::PurchaseRoas, item.ranked.kpis[Kpi::PurchaseRoas].value_or(3) * 1.4);
}

services::CreativeTrend trendOf(const services::TopCreative &item, int place)
{
    services::CreativeTrend trend;
    trend.existedBefore = place != 4;
    const double now = item.ranked.kpis[Kpi::PurchaseRoas].value_or(3);
    const double factor = 1 + 0.3 * std::sin(place + 1.0);
    if (trend.existedBefore)
        trend.changes.set(Kpi::PurchaseRoas, domain::KpiChange{now / factor, now, place == 3});
    if (place == 8 || place == 5) {
        domain::Fatigue fatigue;
        fatigue.level = place == 8 ? domain::FatigueLevel::Fatigued : domain::FatigueLevel::Watch;
        fatigue.rateRatio = 0.73;
        fatigue.bestSince = QDate(2026, 9, 14);
        fatigue.bestUntil = QDate(2026, 9, 20);
        fatigue.chanceOfDrop = 0.92;
        fatigue.frequencyThen = 2.1;
        fatigue.frequencyNow = 3.4;
        fatigue.costRatio = 1.3;
        fatigue.costlyDays = 4;
        if (place == 5)
            fatigue.doubts = {domain::FatigueDoubt::SpendChanged};
        trend.fatigue = fatigue;
    }
    return trend;
}

} // namespace

services::CreativeOverviewAnswer dashboardOverview(WindowFixture &fixture, int ranked, int below)
{
    services::CreativeOverviewAnswer answer = fixture.overview(ranked, below);
    int place = 0;
    for (services::TopCreative &item : answer.top.creatives)
        dress(item, place++);
    for (services::BelowMinimum &item : answer.needsData)
        dress(item.item, place++);
    answer.top.reference = 3.5;
    return answer;
}

services::TrendsAnswer dashboardTrends(const services::CreativeOverviewAnswer &answer)
{
    services::TrendsAnswer trends;
    trends.window = answer.top.selection.insights.window;
    trends.before = {trends.window.since.addDays(-30), trends.window.since.addDays(-1)};
    trends.hasCurves = true;
    trends.hasBefore = true;
    for (int day = 0; day < trends.window.days(); ++day) {
        domain::KpiValues values;
        const double wave = std::sin(day * 0.9);
        const double spend = 1900 + 25 * day + 220 * wave;
        const double roas = 2.9 + 0.05 * day + 0.25 * wave;
        values.set(Kpi::Spend, spend);
        values.set(Kpi::PurchaseRoas, roas);
        values.set(Kpi::Conversions, 70 + day + 8 * wave);
        values.set(Kpi::CostPerResult, spend / (70 + day + 8 * wave));
        trends.totalCurve.push_back(values);
        trends.activeAds.push_back(50 + day / 3);
    }
    trends.activeNow = 61;
    trends.activeBefore = 53;
    trends.totals.set(Kpi::Spend, domain::KpiChange{65236, 72412, false});
    trends.totals.set(Kpi::PurchaseRoas, domain::KpiChange{3.52, 3.84, false});
    trends.totals.set(Kpi::Conversions, domain::KpiChange{2549, 2906, false});
    trends.totals.set(Kpi::CostPerResult, domain::KpiChange{25.69, 24.92, true});
    int place = 0;
    for (const services::TopCreative *item : services::allCreatives(answer)) {
        trends.creatives.insert(item->creative.metaAdId, trendOf(*item, place));
        ++place;
    }
    return trends;
}

void giveDashboard(WindowFixture &fixture, int ranked, int below)
{
    const services::CreativeOverviewAnswer answer = dashboardOverview(fixture, ranked, below);
    fixture.backend.overviewReplies.give(answer);
    fixture.backend.trendReplies.give(dashboardTrends(answer));
    fixture.backend.tagReplies.give(tagsOf(answer));
}

void openDashboard(WindowFixture &fixture)
{
    fixture.open();
    fixture.window().actions()[ui::ActionId::GoDashboard]->trigger();
    QTRY_VERIFY(fixture.find("dashboardBody")->isVisible());
}

} // namespace mci::test
