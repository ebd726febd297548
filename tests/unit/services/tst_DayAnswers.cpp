// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DaysFixture.h"
#include "services/CreativeOverview.h"
#include "services/DailyInsights.h"
#include "services/DayView.h"
#include "services/StoredInsights.h"
#include "services/Trends.h"
#include "store/InsightRepository.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::test;
using namespace std::chrono_literals;
using domain::Kpi;

namespace {

const domain::DateRange kRange{QDate(2026, 10, 26), QDate(2026, 11, 23)};

/** Two ads with a lead for every ten of spend, and one in a campaign for sales. */
std::vector<domain::InsightRow> someDays()
{
    std::vector<domain::InsightRow> rows;
    for (QDate day = kRange.since; day <= kRange.until; day = day.addDays(1)) {
        rows.push_back(leadDay("1", day, 2, 20));
        rows.push_back(leadDay("2", day, day == kRange.until ? 10 : 0, 5));
        domain::InsightRow other = leadDay("3", day, 0, 50);
        other.adSetId = QStringLiteral("sales");
        other.campaignId = QStringLiteral("sales");
        other.campaignObjective = QStringLiteral("OUTCOME_SALES");
        rows.push_back(other);
    }
    return rows;
}

} // namespace

/** What is answered once days are there. */
class TestDayAnswers : public QObject
{
    Q_OBJECT

private:
    services::SelectionInput input(QDate since = kRange.since, QDate until = kRange.until)
    {
        services::SelectionInput in = m_fixture->input();
        in.since = since.toString(Qt::ISODate);
        in.until = until.toString(Qt::ISODate);
        in.minSpend = 0;
        in.minConversions = 0;
        return in;
    }
    Result<services::TopCreativesAnswer> top(const services::SelectionInput &in)
    {
        return services::TopCreatives(m_fixture->temp.database(), m_fixture->resolver, m_fixture->temp.clock).top(in);
    }
    services::CreativeOverview overview()
    {
        return {m_fixture->temp.database(), m_fixture->resolver, m_fixture->temp.clock};
    }
    services::DailyInsights days()
    {
        return {m_fixture->temp.database(), m_fixture->resolver, m_fixture->temp.clock};
    }
    domain::stats::Dispersions dispersions()
    {
        auto session = m_fixture->temp.session();
        return services::dispersionsOfDays(session, m_fixture->resolver.resolve(input()).value(), m_fixture->temp.clock)
            .value();
    }
    /** A sync's answer for the window: one ad. */
    void storeSync(const services::SelectionInput &in)
    {
        const auto selection = m_fixture->resolver.resolve(in)->insights;
        auto session = m_fixture->temp.session();
        store::InsightRepository insights(session, m_fixture->temp.clock);
        const auto fetch = insights.beginOrResumeFetch(
            {QLatin1String(domain::kDefaultOrganization), QStringLiteral("job_sync"), selection});
        MCI_VERIFY_OK(fetch);
        MCI_VERIFY_OK(insights.storePage(fetch->id, {leadDay("9", kRange.since, 3, 30)}, {}));
        const UtcTime now = m_fixture->temp.clock.now();
        MCI_VERIFY_OK(insights.complete(fetch->id, selection, now, now + 1h));
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<DaysFixture>(); }

    void nothingIsKnownBeforeTheFirstDay()
    {
        QCOMPARE(top(input()).error().reason, Reason::InsightsMissing);
        QCOMPARE(days().ofAd(input(), QStringLiteral("1"), Kpi::Spend).error().reason, Reason::InsightsMissing);
        m_fixture->noteSync();
        QCOMPARE(top(input()).error().reason, Reason::InsightsMissing);
        QCOMPARE(days().ofAd(input(), QStringLiteral("1"), Kpi::Spend).error().code, ErrorCode::InsightsNotFound);
        QVERIFY(dispersions().empty());
    }
    void anyWindowInsideIsAnswered()
    {
        m_fixture->read(kRange, someDays());
        const auto whole = top(input());
        MCI_VERIFY_OK(whole);
        QCOMPARE(whole->considered, 3);
        QCOMPARE(whole->filteredOut.otherObjective, 1);
        QCOMPARE(whole->creatives.size(), 2U);
        QCOMPARE(whole->creatives[0].creative.metaAdId, QStringLiteral("1"));
        QCOMPARE(whole->creatives[0].ranked.kpis[Kpi::CostPerResult], std::optional(10.0));
        QCOMPARE(whole->creatives[0].row.reach, std::nullopt);
        const auto lastDay = top(input(kRange.until, kRange.until));
        MCI_VERIFY_OK(lastDay);
        QCOMPARE(lastDay->creatives[0].creative.metaAdId, QStringLiteral("2"));
        QCOMPARE(lastDay->creatives[0].ranked.kpis[Kpi::CostPerResult], std::optional(0.5));
        services::SelectionInput sales = input();
        sales.objective = QStringLiteral("PURCHASE");
        sales.primaryKpi = QStringLiteral("spend");
        QCOMPARE(top(sales)->creatives.front().creative.metaAdId, QStringLiteral("3"));
    }
    void windowsThatReachOutsideAreNot()
    {
        m_fixture->read(kRange, someDays());
        QCOMPARE(top(input(kRange.since.addDays(-1), kRange.until)).error().reason, Reason::InsightsMissing);
        // Today is not over.
        QCOMPARE(top(input(kRange.since, kRange.until.addDays(1))).error().reason, Reason::InsightsMissing);
    }
    void theKeyIsThatOfASync()
    {
        m_fixture->read(kRange, someDays());
        const auto answer = top(input());
        QCOMPARE(answer->cacheKey, domain::cacheKey(answer->selection.insights));
    }
    void daysAreFreshAsLongAsASync()
    {
        m_fixture->read(kRange, someDays());
        const UtcTime readAt = m_fixture->temp.clock.now();
        QVERIFY(top(input())->fresh);
        QCOMPARE(top(input())->fetchedAt, readAt);
        QCOMPARE(top(input())->expiresAt, readAt + 1h);
        m_fixture->temp.clock.advance(1h);
        QVERIFY(!top(input())->fresh);
        // Days that can no longer change do not grow old.
        const domain::DateRange settled{kRange.since, kRange.since};
        QVERIFY(top(input(settled.since, settled.until))->fresh);
        QCOMPARE(top(input(settled.since, settled.until))->fetchedAt, readAt);
    }
    void aSyncsNumbersGoFirstEvenWhenStale()
    {
        m_fixture->read(kRange, someDays());
        storeSync(input());
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(top(input())->creatives.front().creative.metaAdId, QStringLiteral("9"));
        QCOMPARE(top(input())->creatives.front().row.reach, std::optional<qint64>(800));
        m_fixture->temp.clock.advance(2h);
        QVERIFY(!top(input())->fresh);
        QCOMPARE(top(input())->creatives.front().creative.metaAdId, QStringLiteral("9"));
        // Another window has no sync of its own.
        QCOMPARE(top(input(kRange.since, kRange.until.addDays(-1)))->considered, 3);
    }
    void theGridIsAnsweredToo()
    {
        m_fixture->read(kRange, someDays());
        const auto answer = overview().overview(input());
        MCI_VERIFY_OK(answer);
        QCOMPARE(answer->totals[Kpi::Spend], std::optional(29 * 25.0));
        QCOMPARE(answer->totals[Kpi::Conversions], std::optional(68.0));
        const auto preview = overview().preview(input());
        MCI_VERIFY_OK(preview);
        QCOMPARE(preview->withDelivery, 2);
        const auto events = overview().conversionEvents(input());
        MCI_VERIFY_OK(events);
        QCOMPARE(events->front(), (domain::ActionStat{QStringLiteral("video_view"), 29 * 300.0}));
        QCOMPARE(events->back(), (domain::ActionStat{QStringLiteral("lead"), 68}));
    }
    void curvesHaveAPointForEachDate()
    {
        m_fixture->read(kRange, someDays());
        const auto curve = days().ofAd(input(kRange.since.addDays(-2), QDate(2026, 11, 24)), QStringLiteral("2"),
                                       Kpi::CostPerResult);
        MCI_VERIFY_OK(curve);
        QCOMPARE(curve->currency, QStringLiteral("BRL"));
        QCOMPARE(curve->points.size(), 32U);
        const services::DailyPoint unknown{kRange.since.addDays(-2), std::nullopt, false, false, false};
        QCOMPARE(curve->points[0], unknown);
        // 29 days ago: final, and nothing counted.
        const services::DailyPoint settled{kRange.since, std::nullopt, true, false, false};
        QCOMPARE(curve->points[2], settled);
        const services::DailyPoint moving{QDate(2026, 11, 20), std::nullopt, true, true, false};
        QCOMPARE(curve->points[27], moving);
        const services::DailyPoint newest{kRange.until, 0.5, true, true, true};
        QCOMPARE(curve->points[30], newest);
        QVERIFY(!curve->points[31].known);
    }
    void daysOfTheAccountAddUpToItsWindow()
    {
        m_fixture->read(kRange, someDays());
        const services::Trends trends(m_fixture->temp.database(), m_fixture->resolver, m_fixture->temp.clock);
        const auto answer = trends.of(input());
        MCI_VERIFY_OK(answer);
        for (const Kpi kpi : {Kpi::Spend, Kpi::Conversions, Kpi::Impressions, Kpi::Clicks}) {
            double sum = 0;
            for (const domain::KpiValues &day : answer->totalCurve)
                sum += day[kpi].value_or(0);
            QCOMPARE(std::optional(sum), overview().overview(input())->totals[kpi]);
        }
        QCOMPARE(answer->totalCurve.back()[Kpi::HookRate], std::optional(0.1));
    }
    void anAdsDaysStandBesideAsManyBefore()
    {
        m_fixture->read(kRange, someDays());
        // Up to today, which is not over.
        const auto curves = days().compared(input(QDate(2026, 11, 14), QDate(2026, 11, 24)), QStringLiteral("1"), Kpi::Spend);
        MCI_VERIFY_OK(curves);
        QCOMPARE(curves->now.points.size(), 10U);
        QCOMPARE(curves->now.points.back().day, QDate(2026, 11, 23));
        QCOMPARE(curves->before.points.size(), 10U);
        QCOMPARE(curves->before.points.front().day, QDate(2026, 11, 4));
        QCOMPARE(curves->before.points.front().value, std::optional(20.0));
        // Further back than the store knows.
        const auto early = days().compared(input(), QStringLiteral("1"), Kpi::Spend);
        QCOMPARE(early->before.points.size(), early->now.points.size());
        QVERIFY(!early->before.points.front().known);
    }
    void whatCountsIsDecidedForTheWholeWindow()
    {
        // The first tier appears on the second day only; by itself the first day would count its second tier.
        auto rows = someDays();
        rows[0].actions = stats({{"lead", 5}});
        rows[3].actions = stats({{"omni_lead", 4}, {"lead", 5}});
        m_fixture->read(kRange, rows);
        const services::SelectionInput two = input(kRange.since, kRange.since.addDays(1));
        QCOMPARE(top(two)->creatives.front().ranked.results.count, 4.0);
        const auto curve = days().ofAd(two, QStringLiteral("1"), Kpi::Conversions);
        QCOMPARE(curve->points[0].value, std::optional(0.0));
        QCOMPARE(curve->points[1].value, std::optional(4.0));
    }
    void resultsThatOnlyMetaNamesAreCountedByDay()
    {
        auto rows = someDays();
        for (domain::InsightRow &row : rows) {
            row.actions.clear();
            row.resultIndicator = QStringLiteral("offsite_conversion.custom.7");
            row.resultValue = 3;
        }
        m_fixture->read(kRange, rows);
        const services::SelectionInput two = input(kRange.since, kRange.since.addDays(1));
        QCOMPARE(top(two)->creatives.front().ranked.results.count, 6.0);
        const auto curve = days().ofAd(two, QStringLiteral("1"), Kpi::Conversions);
        QCOMPARE(curve->points[1].value, std::optional(3.0));
    }
    void kpisOfOtherObjectivesAreRefused()
    {
        m_fixture->read(kRange, someDays());
        QCOMPARE(days().ofAd(input(), QStringLiteral("1"), Kpi::PurchaseRoas).error().reason, Reason::KpiNotForObjective);
    }
    void scatteringDaysAreThoseOfTheAdsThatTakePart()
    {
        m_fixture->read(kRange, someDays());
        const auto found = dispersions();
        QCOMPARE(found.size(), 1U);
        const domain::stats::DayResiduals &residuals = found.begin()->second.resultsByMoney;
        QCOMPARE(residuals.days, 2 * 29);
        // The first ad is regular. All ten leads of the second are on one of 29 days: 28 miss ten 29ths each.
        const double expected = 10.0 / 29;
        const double sum = 28 * expected + (10 - expected) * (10 - expected) / expected;
        QVERIFY(std::abs(residuals.sum - sum) < 1e-9);
    }
    void theyAreLearntWhereverTheNumbersComeFrom()
    {
        m_fixture->read(kRange, someDays());
        const auto learnt = [this](const services::SelectionInput &in) {
            auto session = m_fixture->temp.session();
            return services::loadForRanking(session, m_fixture->resolver.resolve(in).value(), m_fixture->temp.clock)
                ->dispersions;
        };
        const auto expected = dispersions();
        QVERIFY(learnt(input()) == expected);
        storeSync(input());
        QVERIFY(learnt(input()) == expected);
        services::SelectionInput shares = input();
        shares.primaryKpi = QStringLiteral("ctr");
        QVERIFY(learnt(shares).empty());
        shares.ranking = QStringLiteral("weighted");
        QVERIFY(learnt(shares) == expected);
    }
    void scatteringDaysWidenTheIntervals()
    {
        m_fixture->read(kRange, someDays());
        const auto from = [this] { return top(input())->creatives.front().ranked.confidence; };
        const auto burst = from();
        auto regular = someDays();
        for (domain::InsightRow &row : regular) {
            if (row.adId == QLatin1String("2"))
                row = leadDay("2", row.since, 10.0 / 29, 5);
        }
        m_fixture = std::make_unique<DaysFixture>();
        m_fixture->read(kRange, regular);
        const auto even = from();
        QVERIFY(burst && even);
        QVERIFY(burst->high - burst->low > 1.2 * (even->high - even->low));
    }

private:
    std::unique_ptr<DaysFixture> m_fixture;
};

MCI_TEST_CLASS(TestDayAnswers);
#include "tst_DayAnswers.moc"
