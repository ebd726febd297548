// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Fatigue.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::domain;

namespace {

const QDate kFirst(2026, 10, 1);

struct Course
{
    double rate = 0.02;
    double frequency = 1.2;
    double costPerResult = 10;
    double spend = 100;
};

FatigueDay day(int number, const Course &course, double scale = 1)
{
    FatigueDay one;
    one.day = kFirst.addDays(number);
    one.impressions = static_cast<qint64>(10'000 * scale);
    one.clicks = course.rate * static_cast<double>(one.impressions);
    one.spend = course.spend * scale;
    one.results = one.spend / course.costPerResult;
    one.reach = static_cast<qint64>(static_cast<double>(one.impressions) / course.frequency);
    return one;
}

std::vector<FatigueDay> days(int count, const Course &course, int from = 0, double scale = 1)
{
    std::vector<FatigueDay> list;
    for (int i = 0; i < count; ++i)
        list.push_back(day(from + i, course, scale));
    return list;
}

std::vector<FatigueDay> joined(std::vector<FatigueDay> first, const std::vector<FatigueDay> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/** A steady account, ten times as large as the ad. */
std::vector<FatigueDay> account(int count)
{
    return days(count, {}, 0, 10);
}

std::vector<FatigueDay> together(std::vector<FatigueDay> days, const std::vector<FatigueDay> &others)
{
    for (std::size_t i = 0; i < days.size(); ++i)
        days[i] += others[i];
    return days;
}

/** In an account of one stratum. */
std::optional<Fatigue> fatigueOf(const std::vector<FatigueDay> &days, const std::vector<FatigueDay> &account)
{
    return domain::fatigueOf(days, account, account);
}

const Course kTired{0.013, 1.9, 16, 100};

} // namespace

/** When an ad counts as tired, and what is looked at before it does. */
class TestFatigue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steadyAdsAreNotTired()
    {
        const auto fatigue = fatigueOf(days(30, {}), account(30));
        QVERIFY(fatigue.has_value());
        QCOMPARE(fatigue->level, FatigueLevel::None);
        QVERIFY(std::abs(fatigue->rateRatio - 1) < 1e-9);
        QVERIFY(fatigue->chanceOfDrop < 0.05);
        QVERIFY(fatigue->doubts.empty());
        QCOMPARE(fatigue->bestSince, kFirst);
    }
    void aDropWithMoreContactsIsWatched()
    {
        const auto fatigue =
            fatigueOf(joined(days(23, {}), days(7, {0.013, 1.9, 10.5, 100}, 23)), account(30));
        QCOMPARE(fatigue->level, FatigueLevel::Watch);
        QVERIFY(fatigue->chanceOfDrop > 0.99);
        QVERIFY(*fatigue->frequencyNow > *fatigue->frequencyThen);
        QCOMPARE(fatigue->costlyDays, 0);
    }
    void costsMakeItFatigue()
    {
        const auto fatigue = fatigueOf(joined(days(23, {}), days(7, {0.013, 1.9, 16, 100}, 23)), account(30));
        QCOMPARE(fatigue->level, FatigueLevel::Fatigued);
        QVERIFY(fatigue->costlyDays >= 3);
        QVERIFY(fatigue->costRatio > 1.2);
    }
    void withoutMoreContactsItIsSomethingElse()
    {
        const auto fatigue = fatigueOf(joined(days(23, {}), days(7, {0.013, 1.2, 16, 100}, 23)), account(30));
        QCOMPARE(fatigue->level, FatigueLevel::None);
        QVERIFY(fatigue->chanceOfDrop > 0.99);
    }
    void unknownReachIsNoRise()
    {
        auto course = joined(days(23, {}), days(7, {0.013, 1.9, 16, 100}, 23));
        for (FatigueDay &one : course)
            one.reach.reset();
        const auto fatigue = fatigueOf(course, account(30));
        QCOMPARE(fatigue->level, FatigueLevel::None);
        QVERIFY(!fatigue->frequencyNow);
    }
    void whatHappensToAllIsNotTheAds()
    {
        // Season and auction: the account falls by as much.
        const auto fatigue = fatigueOf(joined(days(23, {}), days(7, kTired, 23)),
                                       joined(days(23, {}, 0, 10), days(7, kTired, 23, 10)));
        QCOMPARE(fatigue->level, FatigueLevel::None);
        QVERIFY(std::abs(fatigue->rateRatio - 1) < 1e-9);
    }
    void aLargeAdDoesNotHideItsOwnFall()
    {
        const auto course = joined(days(23, {}, 0, 20), days(7, kTired, 23, 20));
        const auto fatigue = fatigueOf(course, together(course, days(30, {})));
        QCOMPARE(fatigue->level, FatigueLevel::Fatigued);
        QVERIFY(std::abs(fatigue->rateRatio - 0.65) < 1e-9);
    }
    void anAdWithoutOthersIsMeasuredByItself()
    {
        const auto course = joined(days(23, {}), days(7, kTired, 23));
        // Others in the account, which are not to be compared, change nothing.
        const auto fatigue = domain::fatigueOf(course, course, together(course, account(30)));
        QVERIFY(fatigue.has_value());
        QCOMPARE(fatigue->level, FatigueLevel::Fatigued);
        QVERIFY(std::abs(fatigue->rateRatio - 0.65) < 1e-9);
        QVERIFY(fatigue->costRatio > 1.2);
        QCOMPARE(domain::fatigueOf(days(30, {}), days(30, {}), account(30))->level, FatigueLevel::None);
    }
    void daysWithoutOthersAreLeftOut()
    {
        const auto course = days(30, {});
        auto stratum = together(course, days(30, {}));
        stratum[10] = course[10];
        stratum[11] = course[11];
        const auto fatigue = fatigueOf(course, stratum);
        QVERIFY(fatigue.has_value());
        QVERIFY(std::abs(fatigue->rateRatio - 1) < 1e-9);
        // That the others pause is no pause of the ad.
        stratum = together(course, days(30, {}));
        for (std::size_t i = 20; i < 24; ++i)
            stratum[i] = course[i];
        QVERIFY(fatigueOf(course, stratum)->doubts.empty());
        // A few days with others are no index.
        stratum = course;
        stratum[3] += course[3];
        QVERIFY(fatigueOf(course, stratum).has_value());
    }
    void othersOfAFewClicksAreNoIndex()
    {
        // A click in five days, by chance never in the last week.
        auto others = days(30, {}, 0, 0.001);
        for (std::size_t i = 23; i < 30; ++i)
            others[i].clicks = 0.01;
        const auto course = days(30, {}, 0, 10);
        const auto steady = fatigueOf(course, together(course, others));
        QVERIFY(steady.has_value());
        QVERIFY(std::abs(steady->rateRatio - 1) < 1e-9);
        const auto tired = joined(days(23, {}, 0, 10), days(7, kTired, 23, 10));
        QCOMPARE(fatigueOf(tired, together(tired, others))->level, FatigueLevel::Fatigued);
    }
    void aSmallIndexIsLessSure()
    {
        const auto course = joined(days(23, {}), days(7, {0.0155, 1.9, 10, 100}, 23));
        const auto chance = [&](double scale) {
            return fatigueOf(course, together(course, days(30, {}, 0, scale)))->chanceOfDrop;
        };
        QVERIFY(chance(0.1) < chance(10));
        QVERIFY(chance(0.1) > 0.5);
    }
    void otherReasonsAreTold()
    {
        const auto spent = fatigueOf(joined(days(23, {}), days(7, {0.013, 1.9, 16, 300}, 23)), account(30));
        QCOMPARE(spent->doubts, std::vector{FatigueDoubt::SpendChanged});
        auto paused = joined(days(23, {}), days(7, {0.013, 1.9, 16, 100}, 23));
        paused.erase(paused.begin() + 24, paused.begin() + 27);
        const auto restarted = fatigueOf(paused, account(30));
        QCOMPARE(restarted->doubts, std::vector{FatigueDoubt::DeliveryRestarted});
    }
    void aPauseThatEndedWithTheLastWeekIsToldToo()
    {
        auto paused = joined(days(23, {}), days(7, {0.013, 1.9, 16, 100}, 23));
        paused.erase(paused.begin() + 19, paused.begin() + 23);
        QCOMPARE(fatigueOf(paused, account(30))->doubts, std::vector{FatigueDoubt::DeliveryRestarted});
    }
    void noClicksAtAllAreAsSureAsTheClicksThatWereExpected()
    {
        const auto lastWeek = [](double scale) {
            return fatigueOf(joined(days(23, {}), days(7, {0, 1.9, 16, 100}, 23, scale)), account(30));
        };
        // One click or two were expected: not one is no wonder.
        const auto few = lastWeek(0.001);
        QCOMPARE(few->rateRatio, 0.0);
        QVERIFY(few->chanceOfDrop > 0.6 && few->chanceOfDrop < 0.8);
        QCOMPARE(few->level, FatigueLevel::None);
        const auto many = lastWeek(0.01);
        QVERIFY(many->chanceOfDrop > 0.99);
        QVERIFY(many->level != FatigueLevel::None);
    }
    void aBrokenTrackingIsNoCost()
    {
        // Nobody's results arrive any more.
        auto course = joined(days(23, {}), days(7, {0.013, 1.9, 10, 100}, 23));
        auto whole = account(30);
        // The ad itself is among them.
        for (std::size_t i = 23; i < 30; ++i) {
            course[i].results = 0;
            whole[i].results = 0;
        }
        const auto fatigue = fatigueOf(course, whole);
        QCOMPARE(fatigue->doubts, std::vector{FatigueDoubt::TrackingBreak});
        QCOMPARE(fatigue->level, FatigueLevel::Watch);
    }
    void littleDataSaysNothing()
    {
        QVERIFY(!fatigueOf({}, account(30)));
        QVERIFY(!fatigueOf(days(5, {}, 25), account(30)));
        // Nothing in the last week.
        QVERIFY(!fatigueOf(days(20, {}), account(30)));
        // A few impressions: the drop may be chance.
        auto small = joined(days(23, {}, 0, 0.01), days(7, {0.013, 1.9, 16, 100}, 23, 0.01));
        QCOMPARE(fatigueOf(small, account(30))->level, FatigueLevel::None);
    }
    void theBestTimeIsTheLongestStableOne()
    {
        // Weak at first, then three good weeks, then a weaker one.
        const auto course = joined(joined(days(8, {0.01, 1.2, 10, 100}), days(21, {0.02, 1.2, 10, 100}, 8)),
                                   days(7, {0.017, 1.2, 10, 100}, 29));
        const auto fatigue = fatigueOf(course, account(36));
        QCOMPARE(fatigue->bestUntil, kFirst.addDays(28));
        QVERIFY(fatigue->rateRatio < 1);
    }
};

MCI_TEST_CLASS(TestFatigue);
#include "tst_Fatigue.moc"
