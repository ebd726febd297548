// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PlaceHistory.h"
#include "ServicesFixture.h"
#include "domain/TimeWindow.h"
#include "support/TestMain.h"

using namespace mci;

/** Which places a view's ads had on the numbers before. */
class TestPlaceHistory : public QObject
{
    Q_OBJECT

private:
    services::TopCreativesAnswer answer(const QStringList &adIds, int minute, const services::SelectionInput &input)
    {
        services::TopCreativesAnswer answer;
        answer.selection = m_fixture->resolver.resolve(input).value();
        answer.fetchedAt = at(minute);
        for (const QString &id : adIds) {
            services::TopCreative creative;
            creative.row.adId = id;
            answer.creatives.push_back(creative);
        }
        return answer;
    }
    static UtcTime at(int minute) { return fromEpochMs(1'790'000'000'000 + minute * 60'000LL); }
    QHash<QString, int> before(int minute, const services::SelectionInput &input)
    {
        return history().before(m_fixture->resolver.resolve(input).value(), at(minute)).value();
    }
    services::PlaceHistory history() { return {m_fixture->temp.database(), m_fixture->temp.clock}; }
    /** So many days, the last of which was so many days ago. */
    services::SelectionInput lastDays(int days, int back)
    {
        services::SelectionInput input = m_fixture->input();
        const QDate until = domain::accountToday(m_fixture->temp.clock.now(), QStringLiteral("America/Sao_Paulo")).addDays(-back);
        input.since = until.addDays(1 - days).toString(Qt::ISODate);
        input.until = until.toString(Qt::ISODate);
        return input;
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::ServicesFixture>(); }

    void theFirstRankingHasNothingBefore()
    {
        MCI_VERIFY_OK(history().note(answer({QStringLiteral("a")}, 0, m_fixture->input())));
        QVERIFY(before(0, m_fixture->input()).isEmpty());
    }
    void theSecondTellsThePlacesOfTheFirst()
    {
        const auto input = m_fixture->input();
        MCI_VERIFY_OK(history().note(answer({QStringLiteral("a"), QStringLiteral("b")}, 0, input)));
        const QHash<QString, int> expected{{QStringLiteral("a"), 1}, {QStringLiteral("b"), 2}};
        // Whether it was noted already or not.
        QCOMPARE(before(5, input), expected);
        MCI_VERIFY_OK(history().note(answer({QStringLiteral("b"), QStringLiteral("a")}, 5, input)));
        QCOMPARE(before(5, input), expected);
    }
    void theSameNumbersAgainChangeNothing()
    {
        const auto input = m_fixture->input();
        MCI_VERIFY_OK(history().note(answer({QStringLiteral("a")}, 0, input)));
        MCI_VERIFY_OK(history().note(answer({QStringLiteral("b")}, 5, input)));
        MCI_VERIFY_OK(history().note(answer({QStringLiteral("b")}, 5, input)));
        MCI_VERIFY_OK(history().note(answer({QStringLiteral("old")}, 1, input)));
        QCOMPARE(before(5, input), (QHash<QString, int>{{QStringLiteral("a"), 1}}));
    }
    void otherRulesAreAnotherView()
    {
        auto input = m_fixture->input();
        MCI_VERIFY_OK(history().note(answer({QStringLiteral("a")}, 0, input)));
        auto other = input;
        other.minSpend = 7;
        QVERIFY(before(5, other).isEmpty());
    }
    void theLastDaysAreTheSameViewTomorrow()
    {
        for (const int back : {1, 0}) {
            MCI_VERIFY_OK(history().note(answer({QStringLiteral("a")}, 0, lastDays(30, back))));
            m_fixture->temp.clock.advance(std::chrono::hours(24));
            QCOMPARE(before(5, lastDays(30, back)).size(), 1);
            QVERIFY(before(5, lastDays(14, back)).isEmpty());
        }
    }
    void otherMonthsOfTheSameLengthAreNot()
    {
        MCI_VERIFY_OK(history().note(answer({QStringLiteral("a")}, 0, lastDays(30, 1))));
        QVERIFY(before(5, lastDays(30, 0)).isEmpty());
        QVERIFY(before(5, lastDays(30, 40)).isEmpty());
        MCI_VERIFY_OK(history().note(answer({QStringLiteral("b")}, 0, lastDays(30, 40))));
        QVERIFY(before(5, lastDays(30, 41)).isEmpty());
        QCOMPARE(before(5, lastDays(30, 40)), (QHash<QString, int>{{QStringLiteral("b"), 1}}));
    }
    void nothingLaterIsBefore()
    {
        const auto input = m_fixture->input();
        MCI_VERIFY_OK(history().note(answer({QStringLiteral("a")}, 5, input)));
        MCI_VERIFY_OK(history().note(answer({QStringLiteral("b")}, 9, input)));
        QVERIFY(before(5, input).isEmpty());
        QVERIFY(before(3, input).isEmpty());
        QCOMPARE(before(6, input), (QHash<QString, int>{{QStringLiteral("a"), 1}}));
    }
    void aLongerListOfTheSameNumbersTakesTheShortOnesPlace()
    {
        const auto input = m_fixture->input();
        MCI_VERIFY_OK(history().note(answer({QStringLiteral("z")}, 0, input)));
        MCI_VERIFY_OK(history().note(answer({QStringLiteral("a")}, 5, input)));
        MCI_VERIFY_OK(history().note(answer({QStringLiteral("a"), QStringLiteral("b")}, 5, input)));
        MCI_VERIFY_OK(history().note(answer({QStringLiteral("a")}, 5, input)));
        QCOMPARE(before(5, input), (QHash<QString, int>{{QStringLiteral("z"), 1}}));
        QCOMPARE(before(9, input).size(), 2);
    }

private:
    std::unique_ptr<test::ServicesFixture> m_fixture;
};

MCI_TEST_CLASS(TestPlaceHistory);
#include "tst_PlaceHistory.moc"
