// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DayCoverage.h"
#include "domain/TimeWindow.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::domain;
using namespace std::chrono_literals;

namespace {

const QDate kToday(2026, 11, 24);
constexpr auto kZone = "America/Sao_Paulo";

DayPlanInput input(int daysBack)
{
    return {kToday.addDays(-daysBack), kToday.addMonths(-kInsightMonths), kToday,
            accountDayBegin(kToday, QLatin1String(kZone))};
}

/** Days that end `last` days ago, read on that date. */
DayCoverage readOn(QDate date, int first, int last)
{
    DayCoverage coverage;
    for (int back = first; back >= last; --back) {
        const QDate day = kToday.addDays(-back);
        coverage.push_back({day, accountDayBegin(date, QLatin1String(kZone)) + 12h, staysProvisional(day, date)});
    }
    return coverage;
}

DateRange back(int first, int last)
{
    return {kToday.addDays(-first), kToday.addDays(-last)};
}

} // namespace

class TestDayCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstReadingGoesBackInMonthsNewestFirst()
    {
        const auto ranges = daysToRead({}, input(90));
        QCOMPARE(ranges, (std::vector{back(31, 1), back(62, 32), back(90, 63)}));
    }
    void nothingIsReadTwiceOnADay()
    {
        QVERIFY(daysToRead(readOn(kToday, 90, 1), input(90)).empty());
    }
    void theNextDayFourWeeksAreReadAgain()
    {
        // Yesterday's reading ended the day before.
        const auto ranges = daysToRead(readOn(kToday.addDays(-1), 90, 2), input(90));
        QCOMPARE(ranges, (std::vector{back(28, 1)}));
    }
    void aDayIsFinalOnceFourWeeksHavePassed()
    {
        QVERIFY(staysProvisional(kToday.addDays(-27), kToday));
        QVERIFY(!staysProvisional(kToday.addDays(-28), kToday));
    }
    void afterALongPauseEveryProvisionalDayIsReadOnceMore()
    {
        // Read ten weeks ago: then the last 28 days before that were provisional.
        const auto ranges = daysToRead(readOn(kToday.addDays(-70), 160, 71), input(70));
        QCOMPARE(ranges, (std::vector{back(31, 1), back(62, 32), back(93, 63), back(97, 94)}));
    }
    void gapsAreFilledAndFinalDaysLeftAlone()
    {
        DayCoverage coverage = readOn(kToday, 90, 1);
        coverage.erase(coverage.begin() + 40, coverage.begin() + 43);
        QCOMPARE(daysToRead(coverage, input(90)), (std::vector{back(50, 48)}));
        QCOMPARE(daysToRead(coverage, input(100)), (std::vector{back(50, 48), back(100, 91)}));
    }
    void nothingIsAskedThatMetaHasNot()
    {
        DayPlanInput early = input(2000);
        const auto ranges = daysToRead({}, early);
        QCOMPARE(ranges.back().since, kToday.addMonths(-37));
        // A provisional day that Meta no longer answers stays as it is.
        DayCoverage old{{kToday.addMonths(-38), {}, true}};
        QCOMPARE(daysToRead(old, input(1)).back(), back(1, 1));
    }
    void aWindowNeedsAllItsDays()
    {
        DayCoverage coverage = readOn(kToday, 30, 1);
        QVERIFY(readingOf(coverage, back(30, 1)).has_value());
        QVERIFY(readingOf(coverage, back(7, 7)).has_value());
        QVERIFY(!readingOf(coverage, back(31, 1)).has_value());
        QVERIFY(!readingOf(coverage, {kToday.addDays(-3), kToday}).has_value());
        coverage.erase(coverage.begin() + 10);
        QVERIFY(!readingOf(coverage, back(30, 1)).has_value());
        QVERIFY(!readingOf({}, back(1, 1)).has_value());
    }
    void todayIsNoFullDay()
    {
        QCOMPARE(fullDaysOf(back(7, 1), kToday), back(7, 1));
        QCOMPARE(fullDaysOf({kToday.addDays(-7), kToday}, kToday), back(7, 1));
        QCOMPARE(fullDaysOf({kToday.addDays(-7), kToday.addDays(1)}, kToday), back(7, 1));
        QCOMPARE(fullDaysOf({kToday, kToday}, kToday), (DateRange{kToday, kToday}));
    }
    void aWindowIsAsOldAsTheOldestOfItsMovingDays()
    {
        DayCoverage coverage = readOn(kToday.addDays(-5), 40, 6);
        const DayCoverage newer = readOn(kToday, 5, 1);
        coverage.insert(coverage.end(), newer.begin(), newer.end());
        const auto moving = readingOf(coverage, back(10, 1));
        QVERIFY(moving->provisional);
        QCOMPARE(moving->readAt, coverage.front().readAt);
        QCOMPARE(readingOf(coverage, back(5, 1))->readAt, newer.front().readAt);
        // Final days do not make newer ones old.
        coverage.front().readAt -= 1000h;
        QCOMPARE(readingOf(coverage, back(40, 1))->readAt, moving->readAt);
        const auto settled = readingOf(coverage, back(40, 35));
        QVERIFY(!settled->provisional);
        QCOMPARE(settled->readAt, coverage.front().readAt);
    }
    void threeDaysAreStillComingIn()
    {
        QVERIFY(isSettling(kToday.addDays(-1), kToday));
        QVERIFY(isSettling(kToday.addDays(-3), kToday));
        QVERIFY(!isSettling(kToday.addDays(-4), kToday));
    }
    void aDayBeginsWithTheFirstMomentOfItsDate()
    {
        QCOMPARE(toIso(accountDayBegin(QDate(2026, 11, 24), QLatin1String(kZone))),
                 QStringLiteral("2026-11-24T03:00:00.000Z"));
        // Clocks went forward at midnight: the day began at one o'clock.
        QCOMPARE(toIso(accountDayBegin(QDate(2018, 11, 4), QLatin1String(kZone))),
                 QStringLiteral("2018-11-04T03:00:00.000Z"));
        QCOMPARE(toIso(accountDayBegin(QDate(2026, 11, 24), QStringLiteral("Pacific/Kiritimati"))),
                 QStringLiteral("2026-11-23T10:00:00.000Z"));
    }
};

MCI_TEST_CLASS(TestDayCoverage);
#include "tst_DayCoverage.moc"
