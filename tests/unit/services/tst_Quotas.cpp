// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Quotas.h"
#include "services/StoredRateGate.h"
#include "ServicesFixture.h"
#include "store/JobRepository.h"
#include "support/TestMain.h"

using namespace mci;
using namespace std::chrono_literals;

class TestQuotas : public QObject
{
    Q_OBJECT

private:
    services::QuotaAnswer quotas(const QString &organizationId = QLatin1String(domain::kDefaultOrganization))
    {
        return services::Quotas(m_fixture->temp.database(), m_fixture->config, m_fixture->temp.clock)
            .of(organizationId)
            .value();
    }
    services::StoredRateGate gate() { return {m_fixture->temp.database(), m_fixture->temp.clock}; }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::ServicesFixture>(); }

    void knowsNothingBeforeTheFirstCall()
    {
        const auto answer = quotas();
        QVERIFY(answer.accounts.empty());
        QVERIFY(!answer.app);
        QCOMPARE(answer.syncs.size(), 1U);
        QCOMPARE(answer.syncs.front().use, (services::SyncUse{0, 10, {}}));
    }
    void theMostUsedAccountComesFirst()
    {
        gate().reportUsage(QStringLiteral("account:act_1"), {18, 42min});
        gate().reportUsage(QStringLiteral("account:act_2"), {71, {}});
        gate().reportUsage(QStringLiteral("account:act_elsewhere"), {99, {}});
        const auto answer = quotas();
        QCOMPARE(answer.accounts.size(), 2U);
        QCOMPARE(answer.accounts[0].adAccountId, QStringLiteral("act_2"));
        QCOMPARE(answer.accounts[0].name, QStringLiteral("Pacific/Kiritimati"));
        QCOMPARE(answer.accounts[0].percent, std::optional(71.0));
        // Meta named no time: a rolling hour at the most.
        QCOMPARE(answer.accounts[0].freeAt, std::optional(m_fixture->temp.clock.now() + 1h));
        QVERIFY(!answer.accounts[0].freeAtIsExact);
        QCOMPARE(answer.accounts[1].freeAt, std::optional(m_fixture->temp.clock.now() + 42min));
        QVERIFY(answer.accounts[1].freeAtIsExact);
    }
    void figuresGrowOld_data()
    {
        QTest::addColumn<int>("freeInSeconds");
        QTest::addColumn<int>("minutesLater");
        QTest::addColumn<bool>("known");
        QTest::newRow("within the hour") << 0 << 59 << true;
        QTest::newRow("an hour later") << 0 << 60 << false;
        QTest::newRow("before the time Meta named") << 100 << 1 << true;
        QTest::newRow("after the time Meta named") << 100 << 2 << false;
    }
    void figuresGrowOld()
    {
        QFETCH(int, freeInSeconds);
        QFETCH(int, minutesLater);
        QFETCH(bool, known);
        const auto freeIn = freeInSeconds ? std::optional(std::chrono::seconds(freeInSeconds)) : std::nullopt;
        gate().reportUsage(QStringLiteral("account:act_1"), {18, freeIn});
        m_fixture->temp.clock.advance(std::chrono::minutes(minutesLater));
        QCOMPARE(!quotas().accounts.empty(), known);
    }
    void aStopIsShownUntilItEnds()
    {
        const UtcTime until = m_fixture->temp.clock.now() + 5min;
        gate().block(QStringLiteral("account:act_1"),
                     {until, makeError(ErrorCode::RateLimited, Reason::MetaAccountThrottled)});
        gate().reportUsage(QStringLiteral("account:act_2"), {90, {}});
        const auto answer = quotas();
        QCOMPARE(answer.accounts[0].blockedUntil, std::optional(until));
        QVERIFY(!answer.accounts[0].percent);
        m_fixture->temp.clock.advance(5min);
        QCOMPARE(quotas().accounts.size(), 1U);
    }
    void theAppIsThatOfTheConnections()
    {
        gate().reportUsage(QStringLiteral("app:"), {33, {}});
        gate().reportUsage(QStringLiteral("app:77"), {90, {}});
        const auto answer = quotas();
        QVERIFY(answer.app);
        QCOMPARE(answer.app->percent, std::optional(33.0));
    }
    void syncsCountForAnHour()
    {
        auto session = m_fixture->temp.session();
        const UtcTime first = m_fixture->temp.clock.now();
        for (int i = 0; i < 3; ++i) {
            store::NewJob job;
            job.type = QLatin1String(domain::job_type::kInsightsFetch);
            job.organizationId = QLatin1String(domain::kDefaultOrganization);
            job.connectionId = QStringLiteral("con_1");
            MCI_VERIFY_OK(store::JobRepository(session, m_fixture->temp.clock).enqueue(job));
            m_fixture->temp.clock.advance(10min);
        }
        QCOMPARE(quotas().syncs.front().use, (services::SyncUse{3, 10, first + 1h}));
        m_fixture->temp.clock.advance(31min);
        QCOMPARE(quotas().syncs.front().use.used, 2);
    }
    void anotherOrganizationHasItsOwn()
    {
        gate().reportUsage(QStringLiteral("account:act_1"), {18, {}});
        const auto answer = quotas(QStringLiteral("org_other"));
        QVERIFY(answer.accounts.empty());
        QVERIFY(answer.syncs.empty());
    }
    void disconnectedOnesDoNotCount()
    {
        gate().reportUsage(QStringLiteral("account:act_1"), {18, {}});
        auto session = m_fixture->temp.session();
        const UtcTime now = m_fixture->temp.clock.now();
        QVERIFY(
            store::ConnectionRepository(session).setDisconnected(QStringLiteral("con_1"), now, now + 24h, now).value());
        QVERIFY(quotas().accounts.empty());
        QVERIFY(quotas().syncs.empty());
    }

private:
    std::unique_ptr<test::ServicesFixture> m_fixture;
};

MCI_TEST_CLASS(TestQuotas);
#include "tst_Quotas.moc"
