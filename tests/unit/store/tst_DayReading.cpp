// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DayRows.h"
#include "store/JobRepository.h"
#include "support/TestMain.h"
#include "unit/store/DayFixture.h"
#include "unit/store/InsightFixture.h"

using namespace mci;
using namespace mci::store;
using namespace mci::test;

namespace {

/** From the end of one month to the beginning of another. */
const domain::DateRange kRange{QDate(2026, 10, 25), QDate(2026, 11, 23)};

std::vector<domain::InsightRow> everyDay(const QString &adId, domain::DateRange range)
{
    std::vector<domain::InsightRow> rows;
    for (QDate day = range.since; day <= range.until; day = day.addDays(1))
        rows.push_back(dayRow(adId, day));
    return rows;
}

double amountOf(const std::vector<domain::ActionStat> &stats, const QString &type)
{
    for (const domain::ActionStat &stat : stats) {
        if (stat.type == type)
            return stat.value;
    }
    return -1;
}

/** Days come back in the order of the types' numbers. */
domain::InsightRow sorted(domain::InsightRow row)
{
    const auto byType = [](const domain::ActionStat &a, const domain::ActionStat &b) { return a.type < b.type; };
    std::sort(row.actions.begin(), row.actions.end(), byType);
    std::sort(row.actionValues.begin(), row.actionValues.end(), byType);
    return row;
}

} // namespace

class TestDayReading : public QObject
{
    Q_OBJECT

private:
    std::vector<domain::InsightRow> daysOf(Session &session, const QString &adId, domain::DateRange range)
    {
        std::vector<domain::InsightRow> rows;
        const auto visit = [&](const AdDays &ad, const DayNames &names) {
            for (const AdDays::Part &part : ad.months) {
                for (DayMask left = part.month.days(); left != 0; left &= left - 1) {
                    const int day = std::countr_zero(left) + 1;
                    domain::InsightRow row;
                    FigureSums sums;
                    part.month.addDaysTo(AdMonth::bit(day), sums);
                    QVERIFY(DayRows(names).sumRow(sums, ad.adSet, row));
                    if (const auto reach = sums.find(OwnFigure::Reach))
                        row.reach = *reach / 1'000'000;
                    row.adId = ad.adId;
                    row.adName = ad.adName;
                    row.since = part.first.addDays(day - 1);
                    row.until = row.since;
                    rows.push_back(sorted(row));
                }
            }
        };
        const Status read = m_fixture->reader(session).oneAd(adId, range, visit);
        if (!read)
            qWarning("%s", qPrintable(read.error().detail));
        return rows;
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<DayFixture>(); }

    void daysComeBackAsTheyWent()
    {
        auto session = m_fixture->temp.session();
        domain::InsightRow bare = dayRow(QStringLiteral("2"), kRange.since);
        bare.clicks.reset();
        bare.reach.reset();
        bare.actions.clear();
        bare.actionValues.clear();
        bare.resultValue.reset();
        bare.thruPlays.reset();
        MCI_VERIFY_OK(m_fixture->read(session, kRange, {dayRow(QStringLiteral("1"), kRange.until, 0.5), bare}));
        QCOMPARE(daysOf(session, QStringLiteral("1"), kRange),
                 (std::vector{sorted(dayRow(QStringLiteral("1"), kRange.until, 0.5))}));
        QCOMPARE(daysOf(session, QStringLiteral("2"), kRange), (std::vector{sorted(bare)}));
        QVERIFY(daysOf(session, QStringLiteral("3"), kRange).empty());
        QVERIFY(daysOf(session, QStringLiteral("1"), {kRange.since, kRange.until.addDays(-1)}).empty());
    }
    void aWindowIsTheSumOfItsDays()
    {
        auto session = m_fixture->temp.session();
        auto rows = everyDay(QStringLiteral("1"), kRange);
        const auto others = everyDay(QStringLiteral("22"), {kRange.since, kRange.since});
        rows.insert(rows.end(), others.begin(), others.end());
        MCI_VERIFY_OK(m_fixture->read(session, kRange, rows));
        const domain::DateRange window{QDate(2026, 10, 30), QDate(2026, 11, 8)};
        const auto sums = m_fixture->sums(session, window);
        QCOMPARE(sums.size(), 1U);
        const domain::InsightRow &row = sums.front();
        QCOMPARE(row.adId, QStringLiteral("1"));
        QCOMPARE(row.adName, QStringLiteral("Anúncio 1"));
        QCOMPARE(row.campaignObjective, QStringLiteral("OUTCOME_LEADS"));
        QCOMPARE(row.attributionSetting, QStringLiteral("7d_click"));
        QCOMPARE(row.currency, QStringLiteral("BRL"));
        QCOMPARE(row.since, window.since);
        QCOMPARE(row.until, window.until);
        QCOMPARE(row.impressions, 10'000);
        QCOMPARE(row.spendMicros, 123'400'000);
        QCOMPARE(row.clicks, std::optional<qint64>(500));
        QCOMPARE(row.inlineLinkClicks, std::optional<qint64>(300));
        QCOMPARE(amountOf(row.actions, QStringLiteral("lead")), 20.0);
        // Added in millionths: ten times 10.1 is 101, which adding floating numbers misses.
        QCOMPARE(amountOf(row.actionValues, QStringLiteral("lead")), 101.0);
        QCOMPARE(row.resultIndicator, QStringLiteral("lead"));
        QCOMPARE(row.resultValue, std::optional(20.0));
        QCOMPARE(row.thruPlays, std::optional(1000.0));
        QCOMPARE(row.videoP100, std::optional(200.0));
        // People who come back are no new ones.
        QCOMPARE(row.reach, std::nullopt);
        QCOMPARE(m_fixture->sums(session, kRange).size(), 2U);
    }
    void onlyCoveredWindowsAreAnswered()
    {
        auto session = m_fixture->temp.session();
        const auto answer = m_fixture->reader(session).window(kRange);
        MCI_VERIFY_OK(answer);
        QVERIFY(!answer->has_value());
        MCI_VERIFY_OK(m_fixture->read(session, kRange, everyDay(QStringLiteral("1"), kRange)));
        const auto covered = m_fixture->reader(session).window(kRange);
        QVERIFY(covered->has_value());
        QVERIFY((*covered)->reading.provisional);
        QCOMPARE((*covered)->reading.readAt, m_fixture->temp.clock.now());
        QVERIFY(!m_fixture->reader(session).window({kRange.since.addDays(-1), kRange.until})->has_value());
        QVERIFY(!m_fixture->reader(session).window({kRange.since, kRange.until.addDays(1)})->has_value());
    }
    void nothingIsSeenBeforeTheRangeIsWhole()
    {
        auto session = m_fixture->temp.session();
        MCI_VERIFY_OK(m_fixture->read(session, kRange, everyDay(QStringLiteral("1"), kRange)));
        DayReadRepository readings = m_fixture->readings(session);
        MCI_VERIFY_OK(readings.begin(kRange));
        MCI_VERIFY_OK(readings.storePage({dayRow(QStringLiteral("9"), kRange.until)}, {}, {}));
        QCOMPARE(m_fixture->sums(session, kRange).size(), 1U);
        QCOMPARE(m_fixture->sums(session, kRange).front().adId, QStringLiteral("1"));
        MCI_VERIFY_OK(readings.publish(m_fixture->coverageOf(kRange)));
        // The ad that did not come again delivered nothing after all.
        QCOMPARE(m_fixture->sums(session, kRange).size(), 1U);
        QCOMPARE(m_fixture->sums(session, kRange).front().adId, QStringLiteral("9"));
        QVERIFY(!readings.current()->has_value());
    }
    void readingAgainReplacesItsOwnDaysOnly()
    {
        auto session = m_fixture->temp.session();
        auto rows = everyDay(QStringLiteral("1"), kRange);
        for (const QString &id : {QStringLiteral("0"), QStringLiteral("2")}) {
            const auto more = everyDay(id, {kRange.since, kRange.since});
            rows.insert(rows.end(), more.begin(), more.end());
        }
        MCI_VERIFY_OK(m_fixture->read(session, kRange, rows));
        const domain::DateRange again{QDate(2026, 10, 27), QDate(2026, 11, 23)};
        std::vector<domain::InsightRow> newer;
        for (QDate day = again.since; day <= again.until; day = day.addDays(1))
            newer.push_back(dayRow(QStringLiteral("1"), day, 3));
        newer.push_back(dayRow(QStringLiteral("11"), again.until, 7));
        MCI_VERIFY_OK(m_fixture->read(session, again, newer));
        const auto sums = m_fixture->sums(session, kRange);
        QStringList ids;
        for (const domain::InsightRow &row : sums)
            ids.append(row.adId);
        QCOMPARE(ids, (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("11"), QStringLiteral("2")}));
        QCOMPARE(amountOf(sums[1].actions, QStringLiteral("lead")), 2.0 * 2 + 3.0 * 28);
        QCOMPARE(amountOf(sums[0].actions, QStringLiteral("lead")), 2.0);
        const domain::DateRange beforeIt{kRange.since, again.since.addDays(-1)};
        QCOMPARE(m_fixture->sums(session, beforeIt).size(), 3U);
    }
    void pagesMayComeTwiceAndInAnyOrder()
    {
        auto session = m_fixture->temp.session();
        DayReadRepository readings = m_fixture->readings(session);
        MCI_VERIFY_OK(readings.begin(kRange));
        auto rows = everyDay(QStringLiteral("1"), kRange);
        std::reverse(rows.begin(), rows.end());
        for (const domain::InsightRow &row : rows)
            MCI_VERIFY_OK(readings.storePage({row}, position(row.adId), {}));
        rows[3].impressions = 5000;
        const auto now = readings.storePage({rows[3], dayRow(QStringLiteral("1"), kRange.until.addDays(1))}, {}, {});
        MCI_VERIFY_OK(now);
        QCOMPARE(now->pages, 31);
        QCOMPARE(now->rows, 32);
        MCI_VERIFY_OK(readings.publish(m_fixture->coverageOf(kRange)));
        QCOMPARE(m_fixture->sums(session, kRange).front().impressions, 29 * 1000 + 5000);
    }
    void goesOnFromThePageItHadReached()
    {
        {
            auto session = m_fixture->temp.session();
            DayReadRepository readings = m_fixture->readings(session);
            MCI_VERIFY_OK(readings.begin(kRange));
            MCI_VERIFY_OK(readings.storePage(everyDay(QStringLiteral("1"), kRange), position(QStringLiteral("one")), {}));
            MCI_VERIFY_OK(readings.savePosition(position(QStringLiteral("report-9"))));
        }
        auto session = m_fixture->temp.session();
        DayReadRepository readings = m_fixture->readings(session);
        const auto current = readings.current();
        MCI_VERIFY_OK(current);
        QVERIFY(current->has_value());
        QCOMPARE((*current)->range, kRange);
        QCOMPARE((*current)->position, position(QStringLiteral("report-9")));
        QCOMPARE((*current)->pages, 1);
        MCI_VERIFY_OK(readings.storePage(everyDay(QStringLiteral("2"), kRange), {}, {}));
        MCI_VERIFY_OK(readings.publish(m_fixture->coverageOf(kRange)));
        QCOMPARE(m_fixture->sums(session, kRange).size(), 2U);
    }
    void beginningAnewForgetsWhatLayAside()
    {
        auto session = m_fixture->temp.session();
        DayReadRepository readings = m_fixture->readings(session);
        MCI_VERIFY_OK(readings.begin(kRange));
        MCI_VERIFY_OK(readings.storePage(everyDay(QStringLiteral("1"), kRange), {}, {}));
        MCI_VERIFY_OK(readings.begin(kRange));
        MCI_VERIFY_OK(readings.storePage(everyDay(QStringLiteral("2"), kRange), {}, {}));
        MCI_VERIFY_OK(readings.publish(m_fixture->coverageOf(kRange)));
        QCOMPARE(m_fixture->sums(session, kRange).size(), 1U);
        QVERIFY2(!readings.storePage({}, {}, {}), "a reading that was published is over");
        QVERIFY(!readings.savePosition({}));
        QVERIFY(!readings.publish({}));
    }
    void factsAreThoseOfTheLastReading()
    {
        auto session = m_fixture->temp.session();
        MCI_VERIFY_OK(m_fixture->read(session, kRange, everyDay(QStringLiteral("1"), kRange)));
        domain::InsightRow renamed = dayRow(QStringLiteral("1"), kRange.until);
        renamed.adName = QStringLiteral("Renamed");
        renamed.campaignName = QStringLiteral("Other");
        // A reading without the extended fields does not tell these.
        renamed.attributionSetting.clear();
        renamed.resultIndicator.clear();
        MCI_VERIFY_OK(m_fixture->read(session, {kRange.until, kRange.until}, {renamed}));
        const auto sums = m_fixture->sums(session, kRange);
        QCOMPARE(sums.front().adName, QStringLiteral("Renamed"));
        QCOMPARE(sums.front().campaignName, QStringLiteral("Other"));
        QCOMPARE(sums.front().attributionSetting, QStringLiteral("7d_click"));
        QCOMPARE(sums.front().resultIndicator, QStringLiteral("lead"));
    }
    void adSetsOfDifferentCampaignsAreKeptApart()
    {
        auto session = m_fixture->temp.session();
        domain::InsightRow other = dayRow(QStringLiteral("2"), kRange.until);
        other.adSetId.clear();
        other.campaignId = QStringLiteral("camp_2");
        other.campaignObjective = QStringLiteral("OUTCOME_SALES");
        domain::InsightRow third = other;
        third.adId = QStringLiteral("3");
        third.campaignId = QStringLiteral("camp_3");
        third.campaignObjective = QStringLiteral("OUTCOME_TRAFFIC");
        MCI_VERIFY_OK(m_fixture->read(session, kRange, {dayRow(QStringLiteral("1"), kRange.until), other, third}));
        const auto sums = m_fixture->sums(session, kRange);
        QCOMPARE(sums[0].campaignObjective, QStringLiteral("OUTCOME_LEADS"));
        QCOMPARE(sums[1].campaignObjective, QStringLiteral("OUTCOME_SALES"));
        QCOMPARE(sums[2].campaignObjective, QStringLiteral("OUTCOME_TRAFFIC"));
    }
    void resultsOfAnEarlierGoalAreNotAdded()
    {
        auto session = m_fixture->temp.session();
        auto rows = everyDay(QStringLiteral("1"), kRange);
        rows.front().resultIndicator = QStringLiteral("offsite_conversion.custom.7");
        rows.front().resultValue = 1000;
        MCI_VERIFY_OK(m_fixture->read(session, kRange, rows));
        QCOMPARE(m_fixture->sums(session, kRange).front().resultValue, std::optional(29 * 2.0));
    }
    void theGoalIsThatOfTheNewestDayInWhateverOrderDaysAreRead()
    {
        auto session = m_fixture->temp.session();
        const auto told = [](QDate day, const char *indicator) {
            domain::InsightRow row = dayRow(QStringLiteral("1"), day);
            row.resultIndicator = QLatin1String(indicator);
            return row;
        };
        const auto known = [&] { return m_fixture->sums(session, kRange).front().resultIndicator; };
        const QDate middle(2026, 11, 10);
        const domain::DateRange newer{middle, kRange.until};
        const domain::DateRange older{kRange.since, middle.addDays(-1)};
        // The newest range is read first; its pages need not be in the order of the days.
        DayReadRepository readings = m_fixture->readings(session);
        MCI_VERIFY_OK(readings.begin(newer));
        MCI_VERIFY_OK(readings.storePage({told(middle, "early"), told(kRange.until, "new"), told(middle.addDays(2), "early")},
                                         {}, {}));
        MCI_VERIFY_OK(readings.storePage({told(middle.addDays(1), "early")}, {}, {}));
        MCI_VERIFY_OK(readings.publish(m_fixture->coverageOf(newer)));
        MCI_VERIFY_OK(m_fixture->read(session, older, {told(kRange.since, "old")}));
        QCOMPARE(known(), QStringLiteral("new"));
        MCI_VERIFY_OK(m_fixture->read(session, {kRange.until, kRange.until}, {told(kRange.until, "newest")}));
        QCOMPARE(known(), QStringLiteral("newest"));
    }
    void aReadingKnowsItsAdSets()
    {
        auto session = m_fixture->temp.session();
        DayReadRepository readings = m_fixture->readings(session);
        MCI_VERIFY_OK(readings.begin(kRange));
        QVERIFY(readings.adSetIds()->isEmpty());
        domain::InsightRow other = dayRow(QStringLiteral("2"), kRange.until);
        other.adSetId = QStringLiteral("set_2");
        MCI_VERIFY_OK(readings.storePage({dayRow(QStringLiteral("1"), kRange.since)}, {}, {}));
        MCI_VERIFY_OK(readings.storePage({other}, {}, {}));
        QCOMPARE(readings.adSetIds().value(), (QSet<QString>{QStringLiteral("set_1"), QStringLiteral("set_2")}));
        MCI_VERIFY_OK(readings.publish(m_fixture->coverageOf(kRange)));
        QVERIFY(readings.adSetIds()->isEmpty());
    }
    void thousandsOfAdsComeInOrder()
    {
        auto session = m_fixture->temp.session();
        DayReadRepository readings = m_fixture->readings(session);
        MCI_VERIFY_OK(readings.begin(kRange));
        constexpr int kAds = 1500;
        std::vector<domain::InsightRow> rows;
        for (int ad = kAds; ad > 0; --ad) {
            rows.push_back(dayRow(QString::number(ad), kRange.since));
            if (ad % 2 == 0)
                rows.push_back(dayRow(QString::number(ad), kRange.until));
        }
        MCI_VERIFY_OK(readings.storePage(rows, {}, {}));
        MCI_VERIFY_OK(readings.publish(m_fixture->coverageOf(kRange)));
        const auto sums = m_fixture->sums(session, kRange);
        QCOMPARE(sums.size(), std::size_t{kAds});
        for (std::size_t i = 0; i < sums.size(); ++i) {
            if (i > 0)
                QVERIFY(sums[i - 1].adId < sums[i].adId);
            QCOMPARE(sums[i].impressions, sums[i].adId.toInt() % 2 == 0 ? 2000 : 1000);
        }
        int visited = 0;
        MCI_VERIFY_OK(m_fixture->reader(session).eachAd({kRange.until, kRange.until},
                                                        [&](const AdDays &, const DayNames &) { ++visited; }));
        QCOMPARE(visited, kAds / 2);
        QCOMPARE(daysOf(session, QStringLiteral("777"), kRange).size(), 1U);
        QCOMPARE(daysOf(session, QStringLiteral("778"), kRange).size(), 2U);
    }
    void whoPassesByMayReadSomeFigures()
    {
        auto session = m_fixture->temp.session();
        std::vector<domain::InsightRow> rows;
        for (const char *ad : {"1", "2", "3"}) {
            const auto days = everyDay(QLatin1String(ad), kRange);
            rows.insert(rows.end(), days.begin(), days.end());
        }
        MCI_VERIFY_OK(m_fixture->read(session, kRange, rows));
        const domain::DateRange window{kRange.since.addDays(1), kRange.until.addDays(-1)};
        std::vector<domain::InsightRow> passed;
        const auto pass = [&](const WindowAd &ad) {
            passed.push_back(ad.row);
            int days = 0;
            for (const AdMonth &month : ad.days({OwnFigure::Spend})) {
                days += std::popcount(month.days());
                const int day = std::countr_zero(month.days()) + 1;
                QCOMPARE(month.value(day, OwnFigure::Spend), std::optional<qint64>(12'340'000));
                QCOMPARE(month.value(day, OwnFigure::Clicks), std::nullopt);
            }
            QCOMPARE(days, static_cast<int>(window.days()));
            QCOMPARE(ad.stops.back().entry.adId.toByteArray(), ad.row.adId.toUtf8());
        };
        const auto answer = m_fixture->reader(session).window(window, pass);
        MCI_VERIFY_OK(answer);
        QVERIFY(passed == (*answer)->rows);
        passed.clear();
        const auto second = [](QByteArrayView adId, const domain::InsightRow &adSet) {
            return adId == QByteArrayView("2") && adSet.currency == QLatin1String("BRL");
        };
        MCI_VERIFY_OK(m_fixture->reader(session).eachWindow(window, second, pass));
        QCOMPARE(passed.size(), 1U);
        QVERIFY(passed.front() == (*answer)->rows[1]);
    }
    void nobodyReadsOnForSomebodyWhoLeft()
    {
        auto session = m_fixture->temp.session();
        MCI_VERIFY_OK(m_fixture->read(session, kRange,
                                      {dayRow(QStringLiteral("1"), kRange.since), dayRow(QStringLiteral("2"), kRange.since)}));
        CancelSource source;
        int visited = 0;
        const auto visit = [&](const AdDays &, const DayNames &) {
            ++visited;
            source.cancel();
        };
        const Status read = m_fixture->reader(session).eachAd(kRange, visit, source.token());
        QVERIFY(!read && read.error().isCancelled());
        QCOMPARE(visited, 1);
    }
    void gettingFurtherForgetsCrashes()
    {
        auto session = m_fixture->temp.session();
        JobRepository jobs(session, m_fixture->temp.clock);
        NewJob job;
        job.type = QStringLiteral("t");
        job.organizationId = QLatin1String(domain::kDefaultOrganization);
        const QString id = jobs.enqueue(job)->id;
        MCI_VERIFY_OK(jobs.claim(QStringLiteral("w"), 1, std::chrono::minutes(1)));
        MCI_VERIFY_OK(jobs.reclaim(QStringLiteral("other"), true));
        QCOMPARE(jobs.find(id).value()->crashCount, 1);
        DayReadRepository readings = m_fixture->readings(session);
        MCI_VERIFY_OK(readings.begin(kRange));
        MCI_VERIFY_OK(readings.storePage({}, {}, id));
        QCOMPARE(jobs.find(id).value()->crashCount, 0);
    }
    void everythingGoesWithTheConnection()
    {
        auto session = m_fixture->temp.session();
        MCI_VERIFY_OK(m_fixture->read(session, kRange, everyDay(QStringLiteral("1"), kRange)));
        DayReadRepository readings = m_fixture->readings(session);
        MCI_VERIFY_OK(readings.begin(kRange));
        MCI_VERIFY_OK(readings.storePage(everyDay(QStringLiteral("1"), kRange), {}, {}));
        const QStringList tables{QStringLiteral("insight_series"),           QStringLiteral("insight_days"),
                                 QStringLiteral("insight_day_ad_sets"),      QStringLiteral("insight_day_action_types"),
                                 QStringLiteral("insight_day_segments"),     QStringLiteral("insight_day_reads"),
                                 QStringLiteral("insight_day_staging")};
        for (const QString &table : tables)
            QVERIFY2(rowsOf(session, table) > 0, qPrintable(table));
        MCI_VERIFY_OK(session.run(QStringLiteral("DELETE FROM meta_connections WHERE id = 'conn_1'")));
        for (const QString &table : tables)
            QVERIFY2(rowsOf(session, table) == 0, qPrintable(table));
    }
    void nothingIsStoredForAnotherOrganization()
    {
        auto session = m_fixture->temp.session();
        SyncNote foreign = DayFixture::note();
        foreign.organizationId = QStringLiteral("org_other");
        foreign.adAccountId = QStringLiteral("act_2");
        QVERIFY(!DaySeriesRepository(session, m_fixture->temp.clock).noteSync(foreign));
        DaySeries series = m_fixture->series(session);
        series.organizationId = QStringLiteral("org_other");
        QVERIFY(!DayReadRepository(session, m_fixture->temp.clock, series).begin(kRange));
    }
    void remembersWhatWasAskedFor()
    {
        auto session = m_fixture->temp.session();
        DaySeriesRepository repository(session, m_fixture->temp.clock);
        const DaySeries before = m_fixture->series(session);
        m_fixture->temp.clock.advance(std::chrono::hours(1));
        MCI_VERIFY_OK(repository.noteSync(DayFixture::note(QDate(2026, 1, 1))));
        MCI_VERIFY_OK(repository.noteSync(DayFixture::note(QDate(2026, 11, 1))));
        const DaySeries after = m_fixture->series(session);
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.wantedSince, QDate(2026, 1, 1));
        QCOMPARE(after.syncedAt, m_fixture->temp.clock.now());
        QCOMPARE(repository.syncedSince(after.syncedAt)->size(), 1U);
        QVERIFY(repository.syncedSince(after.syncedAt + std::chrono::milliseconds(1))->empty());
    }
    void brokenFiguresAreTold()
    {
        auto session = m_fixture->temp.session();
        MCI_VERIFY_OK(m_fixture->read(session, kRange, everyDay(QStringLiteral("1"), kRange)));
        MCI_VERIFY_OK(session.run(QStringLiteral("UPDATE insight_day_segments SET figures = x'0105'")));
        const auto answer = m_fixture->reader(session).window(kRange);
        QVERIFY(!answer);
        QCOMPARE(answer.error().reason, Reason::DatabaseCorrupt);
        QVERIFY(!m_fixture->reader(session).eachAd(kRange, [](const AdDays &, const DayNames &) {}));
        QVERIFY(!m_fixture->reader(session).oneAd(QStringLiteral("1"), kRange, [](const AdDays &, const DayNames &) {}));
        const auto every = [](QByteArrayView, const domain::InsightRow &) { return true; };
        QVERIFY(!m_fixture->reader(session).eachWindow(kRange, every, [](const WindowAd &) {}));
        QVERIFY(!m_fixture->read(session, kRange, {}));
    }
    void aReadingMayFailAtAnyStatement()
    {
        bool done = false;
        int failAt = 1;
        for (; !done && failAt < 500; ++failAt) {
            DayFixture fixture;
            auto session = fixture.temp.session();
            MCI_VERIFY_OK(fixture.read(session, kRange, everyDay(QStringLiteral("1"), kRange)));
            auto rows = everyDay(QStringLiteral("1"), kRange);
            for (domain::InsightRow &row : rows)
                row.impressions = 10;
            const DayReadRepository readings = fixture.readings(session);
            fixture.temp.bomb.arm(failAt);
            done = fixture.readWith(readings, kRange, rows).has_value();
            fixture.temp.bomb.disarm();
            // Old or new, never half of each.
            const auto answer = fixture.reader(session).window(kRange);
            MCI_VERIFY_OK(answer);
            QVERIFY(answer->has_value() && (*answer)->rows.size() == 1);
            const qint64 impressions = (*answer)->rows.front().impressions;
            QVERIFY2(impressions == (done ? 300 : 30'000), qPrintable(QString::number(impressions)));
            MCI_VERIFY_OK(fixture.temp.database().check());
        }
        QVERIFY(failAt > 20);
        QVERIFY(done);
    }

private:
    static qint64 rowsOf(Session &session, const QString &table)
    {
        auto statement = session.prepare(QStringLiteral("SELECT COUNT(*) FROM ") + table);
        return statement->one([](Row &row) { return row.integer(); }).value().value();
    }

    std::unique_ptr<DayFixture> m_fixture;
};

MCI_TEST_CLASS(TestDayReading);
#include "tst_DayReading.moc"
