// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DaysFixture.h"
#include "services/CreativeOverview.h"
#include "services/Trends.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::test;
using domain::Kpi;

namespace {

const domain::DateRange kNow{QDate(2026, 11, 10), QDate(2026, 11, 23)};
const domain::DateRange kBoth{QDate(2026, 10, 27), QDate(2026, 11, 23)};

/** Ad 1 gets better and overtakes ad 2; ad 3 is new. */
std::vector<domain::InsightRow> someDays(domain::DateRange range = kBoth)
{
    std::vector<domain::InsightRow> rows;
    for (QDate day = range.since; day <= range.until; day = day.addDays(1)) {
        const bool now = day >= kNow.since;
        rows.push_back(leadDay("1", day, now ? 20 : 5, 100));
        rows.push_back(leadDay("2", day, 10, 100));
        if (now)
            rows.push_back(leadDay("3", day, 1, 100));
    }
    return rows;
}

} // namespace

/** What days tell beside a view. */
class TestTrends : public QObject
{
    Q_OBJECT

private:
    services::SelectionInput input(domain::DateRange window = kNow)
    {
        services::SelectionInput in = m_fixture->input();
        in.since = window.since.toString(Qt::ISODate);
        in.until = window.until.toString(Qt::ISODate);
        return in;
    }
    Result<services::TrendsAnswer> trends(const services::SelectionInput &in, const CancelToken &cancel = {})
    {
        return services::Trends(m_fixture->temp.database(), m_fixture->resolver, m_fixture->temp.clock).of(in, cancel);
    }
    Result<services::TrendsAnswer> trends() { return trends(input()); }
    Result<services::CreativeOverviewAnswer> overview(const services::SelectionInput &in)
    {
        return services::CreativeOverview(m_fixture->temp.database(), m_fixture->resolver, m_fixture->temp.clock)
            .overview(in);
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<DaysFixture>(); }

    void nothingIsKnownBeforeTheFirstDay()
    {
        QCOMPARE(trends().error().reason, Reason::InsightsMissing);
    }
    void comparesWithThePreviousPeriod()
    {
        m_fixture->read(kBoth, someDays());
        const auto answer = trends();
        MCI_VERIFY_OK(answer);
        QVERIFY(answer->hasCurves);
        QVERIFY(answer->hasBefore);
        QCOMPARE(answer->before, (domain::DateRange{QDate(2026, 10, 27), QDate(2026, 11, 9)}));
        QCOMPARE(answer->totals[Kpi::Spend]->now, 14 * 300.0);
        QCOMPARE(answer->totals[Kpi::Spend]->before, 14 * 200.0);
        QCOMPARE(answer->totals[Kpi::Conversions]->now, 14 * 31.0);
        const services::CreativeTrend one = answer->creatives.value(QStringLiteral("1"));
        QCOMPARE(one.changes[Kpi::CostPerResult]->now, 5.0);
        QCOMPARE(one.changes[Kpi::CostPerResult]->before, 20.0);
        QVERIFY(!one.changes[Kpi::CostPerResult]->unclear);
        QCOMPARE(one.rankBefore, std::optional(2));
        const services::CreativeTrend two = answer->creatives.value(QStringLiteral("2"));
        QCOMPARE(two.rankBefore, std::optional(1));
        QVERIFY(two.changes[Kpi::CostPerResult]->unclear);
        const services::CreativeTrend three = answer->creatives.value(QStringLiteral("3"));
        QVERIFY(!three.existedBefore);
        QCOMPARE(three.rankBefore, std::nullopt);
        QVERIFY(!three.changes[Kpi::CostPerResult]);
    }
    void drawsACurveOfEachDay()
    {
        m_fixture->read(kBoth, someDays());
        const auto answer = trends();
        QCOMPARE(answer->totalCurve.size(), 14U);
        QCOMPARE(answer->totalCurve[0][Kpi::Spend], std::optional(300.0));
        QCOMPARE(answer->activeAds, std::vector<int>(14, 3));
        QCOMPARE(answer->activeNow, 3);
        QCOMPARE(answer->activeBefore, 2);
        const auto curve = answer->creatives.value(QStringLiteral("2")).curve;
        QCOMPARE(curve.size(), 14U);
        QCOMPARE(curve[3], std::optional(10.0));
    }
    void withoutThePreviousPeriodThereAreCurvesOnly()
    {
        m_fixture->read(kNow, someDays(kNow));
        const auto answer = trends();
        MCI_VERIFY_OK(answer);
        QVERIFY(answer->hasCurves);
        QVERIFY(!answer->hasBefore);
        QVERIFY(!answer->totals[Kpi::Spend]);
        QVERIFY(!answer->creatives.value(QStringLiteral("1")).changes[Kpi::Spend]);
    }
    void aGapLeavesNothingToShow()
    {
        m_fixture->read({kNow.since, kNow.until.addDays(-1)}, {});
        const auto answer = trends();
        MCI_VERIFY_OK(answer);
        QVERIFY(!answer->hasCurves);
        QVERIFY(answer->creatives.isEmpty());
    }
    void anAccountWithoutDeliveryHasNoChanges()
    {
        m_fixture->read(kBoth, {});
        const auto answer = trends();
        MCI_VERIFY_OK(answer);
        QVERIFY(answer->hasBefore);
        QVERIFY(answer->creatives.isEmpty());
    }
    void theWindowDecidesWhatCounts()
    {
        auto rows = someDays();
        for (domain::InsightRow &row : rows) {
            // Early on, ad 1 reported its leads by the first tier as well.
            if (row.adId == QLatin1String("1") && row.since < kNow.since)
                row.actions = stats({{"omni_lead", 3}, {"lead", 5}});
            // Nothing but a lead of long ago says that ad 2 is about leads.
            if (row.adId == QLatin1String("2")) {
                row.campaignObjective.clear();
                row.actions = stats({{row.since == kBoth.since ? "lead" : "video_view", 4}});
                row.actionValues.clear();
                row.adSetId = QStringLiteral("other");
                row.campaignId = QStringLiteral("other");
            }
        }
        m_fixture->read(kBoth, rows);
        const auto answer = trends();
        MCI_VERIFY_OK(answer);
        QVERIFY(!answer->creatives.contains(QStringLiteral("2")));
        const domain::KpiValues totals = overview(input())->totals;
        for (const Kpi kpi : {Kpi::Spend, Kpi::Conversions, Kpi::CostPerResult, Kpi::Impressions}) {
            QVERIFY(answer->totals[kpi].has_value());
            QCOMPARE(std::optional(answer->totals[kpi]->now), totals[kpi]);
        }
        // The period before is counted by the same action.
        const services::CreativeTrend one = answer->creatives.value(QStringLiteral("1"));
        QCOMPARE(one.changes[Kpi::Conversions]->now, 14 * 20.0);
        QCOMPARE(one.changes[Kpi::Conversions]->before, 14 * 5.0);
    }
    void adsThatStoppedBelongToThePeriodBefore()
    {
        auto rows = someDays();
        for (QDate day = kBoth.since; day < kNow.since; day = day.addDays(1))
            rows.push_back(leadDay("8", day, 1, 50));
        m_fixture->read(kBoth, rows);
        const auto answer = trends();
        QCOMPARE(answer->activeNow, 3);
        QCOMPARE(answer->activeBefore, 3);
        QCOMPARE(answer->totals[Kpi::Spend]->before, 14 * 250.0);
        QVERIFY(answer->creatives.value(QStringLiteral("8")).existedBefore);
    }
    void todayIsLeftOut()
    {
        // As long as it lasts nobody has its numbers.
        m_fixture->read(kBoth, someDays());
        const auto answer = trends(input({kNow.since, QDate(2026, 11, 24)}));
        MCI_VERIFY_OK(answer);
        QVERIFY(answer->hasCurves);
        QVERIFY(answer->hasBefore);
        QCOMPARE(answer->window, kNow);
        QCOMPARE(answer->before.days(), 14);
        QCOMPARE(answer->totalCurve.size(), 14U);
        QCOMPARE(answer->totals[Kpi::Spend]->now, 14 * 300.0);
        const auto today = trends(input({QDate(2026, 11, 24), QDate(2026, 11, 24)}));
        MCI_VERIFY_OK(today);
        QVERIFY(!today->hasCurves);
    }
    void fatigueIsMeasuredAgainstTheOthersOfTheStratum()
    {
        std::vector<domain::InsightRow> rows;
        for (QDate day = kBoth.since; day <= kBoth.until; day = day.addDays(1)) {
            const bool late = day > kBoth.until.addDays(-7);
            // Ad 1 is large and falls; ads 2 and 3 are small and steady. Ad 4, of another attribution, falls by itself.
            for (const char *id : {"1", "2", "3", "4"}) {
                const bool falls = *id == '1' || *id == '4';
                domain::InsightRow row = leadDay(id, day, 10, 100, late && falls ? 240 : 400);
                row.impressions = 10'000;
                row.reach = late && falls ? 5000 : 9000;
                if (*id == '1') {
                    row.impressions *= 20;
                    *row.reach *= 20;
                    *row.clicks *= 20;
                }
                row.attributionSetting = QLatin1String(*id == '4' ? "1d_click" : "7d_click");
                row.adSetId = row.attributionSetting;
                rows.push_back(row);
            }
        }
        m_fixture->read(kBoth, rows);
        const auto answer = trends();
        MCI_VERIFY_OK(answer);
        const auto fatigue = [&](const char *id) { return answer->creatives.value(QLatin1String(id)).fatigue; };
        QVERIFY(fatigue("1") && std::abs(fatigue("1")->rateRatio - 0.6) < 1e-9);
        QVERIFY(fatigue("4") && std::abs(fatigue("4")->rateRatio - 0.6) < 1e-9);
        QCOMPARE(fatigue("4")->level, domain::FatigueLevel::Watch);
        // To the small ones the large one's fall is the season.
        QVERIFY(fatigue("2") && fatigue("2")->level == domain::FatigueLevel::None);
    }
    void theTotalScattersAsAllAdsDo()
    {
        std::vector<domain::InsightRow> rows;
        for (QDate day = kBoth.since; day <= kBoth.until; day = day.addDays(1)) {
            for (int ad = 1; ad <= 10; ++ad)
                rows.push_back(leadDay(QByteArray::number(10 + ad).constData(), day, day >= kNow.since ? 12 : 10, 100));
            // The first ad has another attribution, costs nothing, and all its leads come on one day.
            domain::InsightRow burst = leadDay("0", day, day == kNow.since ? 1000 : 0, 0.01);
            burst.attributionSetting = QStringLiteral("1d_click");
            burst.adSetId = burst.attributionSetting;
            rows.push_back(burst);
        }
        m_fixture->read(kBoth, rows);
        QVERIFY(!trends()->totals[Kpi::CostPerResult]->unclear);
    }
    void placesOfThePreviousPeriodFollowTheSameRule()
    {
        std::vector<domain::InsightRow> rows;
        for (QDate day = kBoth.since; day <= kBoth.until; day = day.addDays(1)) {
            // Cheaper, but all at once: nobody knows whether it happens again.
            const bool begins = day == kBoth.since || day == kNow.since;
            rows.push_back(leadDay("1", day, begins ? 140 : 0, 100));
            rows.back().attributionSetting = QStringLiteral("1d_click");
            rows.back().adSetId = rows.back().attributionSetting;
            rows.push_back(leadDay("2", day, 8, 100));
        }
        m_fixture->read(kBoth, rows);
        services::SelectionInput in = input();
        in.ranking = QStringLiteral("confident");
        const auto now = overview(in);
        MCI_VERIFY_OK(now);
        QCOMPARE(now->top.creatives.front().row.adId, QStringLiteral("2"));
        const auto answer = trends(in);
        QCOMPARE(answer->creatives.value(QStringLiteral("2")).rankBefore, std::optional(1));
        QCOMPARE(answer->creatives.value(QStringLiteral("1")).rankBefore, std::optional(2));
    }
    void stopsWhenNobodyWantsItAnyMore()
    {
        m_fixture->read(kBoth, someDays());
        CancelSource source;
        source.cancel();
        QVERIFY(trends(input(), source.token()).error().isCancelled());
    }

private:
    std::unique_ptr<DaysFixture> m_fixture;
};

MCI_TEST_CLASS(TestTrends);
#include "tst_Trends.moc"
