// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DaysFixture.h"
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
    Result<services::TrendsAnswer> trends()
    {
        services::SelectionInput in = m_fixture->input();
        in.since = kNow.since.toString(Qt::ISODate);
        in.until = kNow.until.toString(Qt::ISODate);
        return services::Trends(m_fixture->temp.database(), m_fixture->resolver, m_fixture->temp.clock).of(in);
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

private:
    std::unique_ptr<DaysFixture> m_fixture;
};

MCI_TEST_CLASS(TestTrends);
#include "tst_Trends.moc"
