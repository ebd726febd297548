// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LibraryFixture.h"
#include "services/LibraryPlanner.h"
#include "services/StoredRateGate.h"
#include "store/JobRepository.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::test;
using namespace std::chrono_literals;

class TestLibraryPlanner : public QObject
{
    Q_OBJECT

private:
    int plan()
    {
        services::StoredRateGate gate(m_fixture->days.temp.database(), m_fixture->days.temp.clock);
        return services::LibraryPlanner(m_fixture->days.temp.database(), m_fixture->accounts, gate,
                                        m_fixture->days.temp.clock)
            .plan()
            .value_or(-1);
    }
    /** A worker does the queued job and ends it like that. */
    void end(store::JobSettlement::Kind kind, int left = 0)
    {
        auto session = m_fixture->days.temp.session();
        store::JobRepository jobs(session, m_fixture->days.temp.clock);
        const auto claimed = jobs.claim(QStringLiteral("w"), 1, 1min);
        MCI_VERIFY_OK(claimed);
        QCOMPARE(claimed->size(), 1U);
        QCOMPARE(claimed->front().job.type, QLatin1String(domain::job_type::kLibraryRead));
        store::JobSettlement settlement;
        settlement.kind = kind;
        settlement.result = {{QLatin1String(services::kLeftToRead), left}};
        MCI_VERIFY_OK(jobs.settle(claimed->front().job.id, claimed->front().leaseToken, settlement));
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<LibraryFixture>(); }

    void anAccountWithAdsOfWhichOnlyTheNameIsKnownIsRead()
    {
        QCOMPARE(plan(), 0);
        m_fixture->name(1, 60);
        QCOMPARE(plan(), 1);
        // Once, while it is alive.
        QCOMPARE(plan(), 0);
        end(store::JobSettlement::Kind::Completed);
        // What was named meanwhile does not wait.
        QCOMPARE(plan(), 1);
    }
    void anAccountThatNobodyUsesIsLeftAlone()
    {
        m_fixture->name(1, 1);
        m_fixture->days.temp.clock.advance(24h * 15);
        QCOMPARE(plan(), 0);
    }
    void aJobThatLeftSomethingIsFollowedAfterABreath()
    {
        m_fixture->name(1, 60);
        QCOMPARE(plan(), 1);
        end(store::JobSettlement::Kind::Completed, 10);
        QCOMPARE(plan(), 0);
        m_fixture->days.temp.clock.advance(11min);
        QCOMPARE(plan(), 1);
    }
    void aFailureWaitsAnHourAndACancellationADay()
    {
        m_fixture->name(1, 1);
        QCOMPARE(plan(), 1);
        end(store::JobSettlement::Kind::Failed);
        m_fixture->days.temp.clock.advance(59min);
        QCOMPARE(plan(), 0);
        m_fixture->days.temp.clock.advance(1min);
        QCOMPARE(plan(), 1);
        end(store::JobSettlement::Kind::Cancelled);
        m_fixture->days.temp.clock.advance(5h);
        QCOMPARE(plan(), 0);
        m_fixture->days.temp.clock.advance(24h);
        QCOMPARE(plan(), 1);
    }
    void nobodyIsAskedWhileMetaAllowsNoCallOrNobodyIsLoggedIn()
    {
        m_fixture->name(1, 1);
        services::StoredRateGate gate(m_fixture->days.temp.database(), m_fixture->days.temp.clock);
        gate.block(
            meta::accountScope(QStringLiteral("act_1")),
            {m_fixture->days.temp.clock.now() + 1h, makeError(ErrorCode::RateLimited, Reason::MetaAccountThrottled)});
        QCOMPARE(plan(), 0);
        m_fixture->days.temp.clock.advance(2h);
        m_fixture->execute("UPDATE meta_connections SET needs_login = 1");
        QCOMPARE(plan(), 0);
        m_fixture->execute("UPDATE meta_connections SET needs_login = 0");
        QCOMPARE(plan(), 1);
    }

private:
    std::unique_ptr<LibraryFixture> m_fixture;
};

MCI_TEST_CLASS(TestLibraryPlanner);
#include "tst_LibraryPlanner.moc"
