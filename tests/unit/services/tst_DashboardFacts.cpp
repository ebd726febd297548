// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DashboardFacts.h"
#include "support/TestMain.h"

#include <QTest>

using namespace mci;
using services::CreativeOverviewAnswer;
using services::TrendsAnswer;

namespace {

services::TopCreative creative(int number, double roas, double spend)
{
    services::TopCreative item;
    item.creative.id = QStringLiteral("cr_%1").arg(number);
    item.creative.metaAdId = QString::number(number);
    item.creative.format = domain::CreativeFormat::Image;
    item.row.spendMicros = static_cast<qint64>(spend * 1e6);
    item.ranked.kpis.set(domain::Kpi::PurchaseRoas, roas);
    return item;
}

services::CreativeTrend trend(double before, double now, bool unclear)
{
    services::CreativeTrend trend;
    trend.existedBefore = before > 0;
    if (before > 0)
        trend.changes.set(domain::Kpi::PurchaseRoas, domain::KpiChange{before, now, unclear});
    return trend;
}

CreativeOverviewAnswer byReturn()
{
    CreativeOverviewAnswer answer;
    answer.top.selection.ranking.primary = domain::Kpi::PurchaseRoas;
    return answer;
}

} // namespace

class TestDashboardFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutTrendsOnlyGroupsAreThere()
    {
        CreativeOverviewAnswer answer = byReturn();
        for (int i = 0; i < 6; ++i) {
            answer.top.creatives.push_back(creative(i, 2 + 0.1 * i, 100));
            if (i % 2)
                answer.top.creatives.back().creative.format = domain::CreativeFormat::Video;
        }
        const auto facts = services::dashboardFacts(answer, nullptr);
        QCOMPARE(facts.formats.effects.size(), std::size_t(2));
        QVERIFY(facts.callsToAction.effects.empty());
        QVERIFY(facts.movers.empty());
        QVERIFY(facts.newcomers.isEmpty());
    }

    void onlyThoseWhoseDetailsAreKnownAreCompared()
    {
        CreativeOverviewAnswer answer = byReturn();
        for (int i = 0; i < 30; ++i) {
            answer.top.creatives.push_back(creative(i, i < 10 ? 8 : 2, 100));
            domain::Creative &details = answer.top.creatives.back().creative;
            // As a sync leaves them: the details of the best ten.
            details.format = i < 10 ? domain::CreativeFormat::Image : domain::CreativeFormat::Unknown;
            details.callToAction = i < 5 ? QStringLiteral("SHOP_NOW") : QString();
        }
        const auto facts = services::dashboardFacts(answer, nullptr);
        QCOMPARE(facts.formats.creatives, 10);
        QVERIFY(facts.formats.effects.empty());
        QCOMPARE(facts.callsToAction.creatives, 10);
        QCOMPARE(facts.callsToAction.effects.size(), std::size_t(1));
        QVERIFY(!facts.callsToAction.effects.front().clear);
        QCOMPARE(facts.callsToAction.effects.front().effect, 0.0);
    }

    void tagsAreComparedAmongTheAnalysed()
    {
        CreativeOverviewAnswer answer = byReturn();
        services::CreativeTagMap tags;
        for (int i = 0; i < 20; ++i) {
            answer.top.creatives.push_back(creative(i, (i % 2 ? 4 : 2) + 0.01 * i, 100));
            tags.insert(answer.top.creatives.back().creative.id,
                        {i % 2 ? QStringLiteral("benefit:gift") : QStringLiteral("benefit:discount"),
                         i % 2 ? QStringLiteral("photography:yes") : QStringLiteral("photography:no"),
                         QStringLiteral("tone:friendly")});
        }
        // Not analysed: neither with a tag nor without.
        for (int i = 20; i < 30; ++i)
            answer.top.creatives.push_back(creative(i, 40, 100));
        const auto facts = services::dashboardFacts(answer, nullptr, tags);
        QCOMPARE(facts.tags.creatives, 20);
        QStringList keys;
        for (const domain::GroupEffect &effect : facts.tags.effects)
            keys.append(effect.key);
        // All have the same tone, and without a photo are just those that are not with one.
        QCOMPARE(keys, (QStringList{QStringLiteral("benefit:gift"), QStringLiteral("photography:yes"),
                                    QStringLiteral("benefit:discount")}));
        QVERIFY(facts.tags.effects.front().clear && facts.tags.effects.front().effect > 0.5 && facts.tags.effects.front().effect < 1.5);
        QVERIFY(facts.tags.effects.back().clear && facts.tags.effects.back().effect < -0.3);
        QVERIFY(services::dashboardFacts(answer, nullptr).tags.effects.empty());
    }

    void moversAreClearAndWeighBySpend()
    {
        CreativeOverviewAnswer answer = byReturn();
        answer.top.creatives = {creative(1, 4, 10), creative(2, 3, 1000), creative(3, 1, 500), creative(4, 5, 800)};
        TrendsAnswer trends;
        trends.hasBefore = true;
        trends.creatives = {{QStringLiteral("1"), trend(1, 4, false)},
                            {QStringLiteral("2"), trend(2, 3, false)},
                            {QStringLiteral("3"), trend(2, 1, false)},
                            {QStringLiteral("4"), trend(1, 5, true)}};
        const auto facts = services::dashboardFacts(answer, &trends);
        QCOMPARE(facts.movers.size(), std::size_t(3));
        QCOMPARE(facts.movers[0].creativeId, QStringLiteral("cr_2"));
        QCOMPARE(facts.movers[0].better, std::optional(true));
        QCOMPARE(facts.movers[1].creativeId, QStringLiteral("cr_3"));
        QCOMPARE(facts.movers[1].better, std::optional(false));
        QCOMPARE(facts.movers[2].creativeId, QStringLiteral("cr_1"));
    }

    void aLowerCostIsBetter()
    {
        CreativeOverviewAnswer answer;
        answer.top.selection.ranking.primary = domain::Kpi::CostPerResult;
        answer.top.creatives = {creative(1, 4, 10)};
        TrendsAnswer trends;
        trends.hasBefore = true;
        services::CreativeTrend cheaper;
        cheaper.existedBefore = true;
        cheaper.changes.set(domain::Kpi::CostPerResult, domain::KpiChange{30, 20, false});
        cheaper.changes.set(domain::Kpi::Spend, domain::KpiChange{30, 20, false});
        trends.creatives.insert(QStringLiteral("1"), cheaper);
        QCOMPARE(services::dashboardFacts(answer, &trends).movers.front().better, std::optional(true));
        // Less money spent is neither good nor bad.
        answer.top.selection.ranking.primary = domain::Kpi::Spend;
        QCOMPARE(services::dashboardFacts(answer, &trends).movers.front().better, std::optional<bool>());
    }

    void fatiguedComeBeforeWatched()
    {
        CreativeOverviewAnswer answer;
        answer.top.creatives = {creative(1, 4, 1000), creative(2, 3, 10), creative(3, 3, 500)};
        TrendsAnswer trends;
        const auto tired = [](domain::FatigueLevel level) {
            services::CreativeTrend trend;
            trend.fatigue = domain::Fatigue{};
            trend.fatigue->level = level;
            return trend;
        };
        trends.creatives = {{QStringLiteral("1"), tired(domain::FatigueLevel::Watch)},
                            {QStringLiteral("2"), tired(domain::FatigueLevel::Fatigued)},
                            {QStringLiteral("3"), tired(domain::FatigueLevel::None)}};
        const auto facts = services::dashboardFacts(answer, &trends);
        QCOMPARE(facts.tired.size(), std::size_t(2));
        QCOMPARE(facts.tired[0].creativeId, QStringLiteral("cr_2"));
    }

    void newcomersNeedAPreviousPeriod()
    {
        CreativeOverviewAnswer answer;
        answer.top.creatives = {creative(1, 4, 100)};
        answer.needsData.push_back({creative(2, 1, 200), domain::Guardrail::MinSpend, {}});
        TrendsAnswer trends;
        trends.creatives = {{QStringLiteral("1"), trend(0, 4, false)}, {QStringLiteral("2"), trend(0, 4, false)}};
        QVERIFY(services::dashboardFacts(answer, &trends).newcomers.isEmpty());
        trends.hasBefore = true;
        QCOMPARE(services::dashboardFacts(answer, &trends).newcomers,
                 (QStringList{QStringLiteral("cr_2"), QStringLiteral("cr_1")}));
    }
};

MCI_TEST_CLASS(TestDashboardFacts);
#include "tst_DashboardFacts.moc"
