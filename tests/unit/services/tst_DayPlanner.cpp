// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DaysFixture.h"
#include "domain/TimeWindow.h"
#include "services/DayPlanner.h"
#include "services/StoredRateGate.h"
#include "store/JobRepository.h"
#include "store/Transaction.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::test;
using namespace std::chrono_literals;

namespace {

/** Everything up to yesterday, as the planner wants it. */
const domain::DateRange kAll{QDate(2026, 8, 26), QDate(2026, 11, 23)};

} // namespace

class TestDayPlanner : public QObject
{
    Q_OBJECT

private:
    int plan()
    {
        const auto planned = m_planner->plan();
        if (!planned)
            qWarning("%s", qPrintable(planned.error().detail));
        return planned.value_or(-1);
    }
    domain::Job newest()
    {
        auto session = m_fixture->temp.session();
        return store::JobRepository(session, m_fixture->temp.clock)
            .newest(QLatin1String(domain::job_type::kInsightsDaily), QStringLiteral("con_1"), QStringLiteral("act_1"))
            .value()
            .value_or(domain::Job());
    }
    /** A worker does the queued job and ends it like that. */
    void end(store::JobSettlement::Kind kind)
    {
        auto session = m_fixture->temp.session();
        store::JobRepository jobs(session, m_fixture->temp.clock);
        const auto claimed = jobs.claim(QStringLiteral("w"), 1, 1min);
        MCI_VERIFY_OK(claimed);
        QCOMPARE(claimed->size(), 1U);
        store::JobSettlement settlement;
        settlement.kind = kind;
        MCI_VERIFY_OK(jobs.settle(claimed->front().job.id, claimed->front().leaseToken, settlement));
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DaysFixture>();
        m_gate = std::make_unique<services::StoredRateGate>(m_fixture->temp.database(), m_fixture->temp.clock);
        m_planner = std::make_unique<services::DayPlanner>(m_fixture->temp.database(), m_fixture->accounts, *m_gate,
                                                           m_fixture->temp.clock);
    }
    void accountsThatNobodySyncedAreLeftAlone()
    {
        m_fixture->temp.clock.advance(24h);
        QCOMPARE(plan(), 0);
        QCOMPARE(m_planner->planNow(QStringLiteral("con_1"), QStringLiteral("act_1")).error().reason,
                 Reason::InsightsMissing);
    }
    void aSyncHasTheAccountForItselfForSomeMinutes()
    {
        m_fixture->noteSync();
        QCOMPARE(plan(), 0);
        m_fixture->temp.clock.advance(4min);
        m_fixture->noteSync();
        m_fixture->temp.clock.advance(4min);
        QCOMPARE(plan(), 0);
        m_fixture->temp.clock.advance(1min);
        QCOMPARE(plan(), 1);
        const domain::Job job = newest();
        QCOMPARE(job.state, domain::JobState::Pending);
        QVERIFY(job.parentId.isEmpty());
        QCOMPARE(job.rootId, job.id);
        // It is there already.
        QCOMPARE(plan(), 0);
    }
    void whoLooksAtDaysDoesNotWait()
    {
        m_fixture->noteSync();
        QVERIFY(m_planner->planNow(QStringLiteral("con_1"), QStringLiteral("act_1")).value());
        QVERIFY(!m_planner->planNow(QStringLiteral("con_1"), QStringLiteral("act_1")).value());
    }
    void nothingIsPlannedTwiceOnADay()
    {
        m_fixture->read(kAll, {});
        m_fixture->temp.clock.advance(10min);
        QCOMPARE(plan(), 0);
        // Three in the morning in UTC is midnight in São Paulo.
        m_fixture->temp.clock.set(domain::accountDayBegin(QDate(2026, 11, 25), QStringLiteral("America/Sao_Paulo")) - 1s);
        QCOMPARE(plan(), 0);
        m_fixture->temp.clock.advance(1s);
        QCOMPARE(plan(), 1);
    }
    void aLongerWindowIsReadTheSameDay()
    {
        m_fixture->read(kAll, {});
        m_fixture->noteSync(QDate(2026, 1, 1));
        m_fixture->temp.clock.advance(10min);
        QCOMPARE(plan(), 1);
    }
    void restsAreDoneAfterABreath()
    {
        m_fixture->noteSync();
        m_fixture->temp.clock.advance(5min);
        QCOMPARE(plan(), 1);
        end(store::JobSettlement::Kind::Completed);
        m_fixture->temp.clock.advance(9min);
        QCOMPARE(plan(), 0);
        m_fixture->temp.clock.advance(1min);
        QCOMPARE(plan(), 1);
    }
    void aFailureIsTriedAgainAfterAnHour()
    {
        m_fixture->noteSync();
        m_fixture->temp.clock.advance(5min);
        QCOMPARE(plan(), 1);
        end(store::JobSettlement::Kind::Failed);
        m_fixture->temp.clock.advance(59min);
        QCOMPARE(plan(), 0);
        m_fixture->temp.clock.advance(1min);
        QCOMPARE(plan(), 1);
    }
    void whatWasCancelledIsNotWantedToday()
    {
        m_fixture->noteSync();
        m_fixture->temp.clock.advance(5min);
        QCOMPARE(plan(), 1);
        auto session = m_fixture->temp.session();
        QVERIFY(store::JobRepository(session, m_fixture->temp.clock).cancel(newest().id).value());
        m_fixture->temp.clock.advance(3h);
        QCOMPARE(plan(), 0);
        m_fixture->temp.clock.advance(24h);
        QCOMPARE(plan(), 1);
    }
    void anAccountFallsAsleep()
    {
        m_fixture->noteSync();
        m_fixture->temp.clock.advance(24h * 14);
        QCOMPARE(plan(), 1);
        end(store::JobSettlement::Kind::Completed);
        m_fixture->temp.clock.advance(24h);
        QCOMPARE(plan(), 0);
    }
    void nobodyIsAskedWhoCannotAnswer()
    {
        m_fixture->noteSync();
        m_fixture->temp.clock.advance(5min);
        m_gate->block(meta::accountScope(QStringLiteral("act_1")), {m_fixture->temp.clock.now() + 1h, {}});
        QCOMPARE(plan(), 0);
        m_fixture->temp.clock.advance(1h);
        auto session = m_fixture->temp.session();
        store::ConnectionRepository connections(session);
        MCI_VERIFY_OK(connections.setNeedsLogin(QStringLiteral("con_1"), true, m_fixture->temp.clock.now()));
        QCOMPARE(plan(), 0);
        MCI_VERIFY_OK(connections.setNeedsLogin(QStringLiteral("con_1"), false, m_fixture->temp.clock.now()));
        QCOMPARE(plan(), 1);
    }

private:
    std::unique_ptr<DaysFixture> m_fixture;
    std::unique_ptr<services::StoredRateGate> m_gate;
    std::unique_ptr<services::DayPlanner> m_planner;
};

MCI_TEST_CLASS(TestDayPlanner);
#include "tst_DayPlanner.moc"
