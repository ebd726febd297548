// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DaysFixture.h"
#include "services/DayReadHandler.h"
#include "services/StoredRateGate.h"
#include "store/CreativeRepository.h"
#include "support/TestMain.h"
#include "unit/meta/GraphDouble.h"

using namespace mci;
using namespace mci::test;

namespace {

/** One row; with a cursor where more are to come. */
QByteArray page(const char *adId, const char *day, const char *cursor = "")
{
    QByteArray body = QByteArray("{\"data\":[{\"ad_id\":\"") + adId
        + "\",\"ad_name\":\"Ad\",\"adset_id\":\"set\",\"campaign_id\":\"c\",\"objective\":\"OUTCOME_LEADS\","
          "\"account_currency\":\"BRL\",\"impressions\":\"100\",\"spend\":\"1.5\",\"date_start\":\""
        + day + "\",\"date_stop\":\"" + day + "\"}]";
    if (*cursor)
        body += QByteArray(",\"paging\":{\"cursors\":{\"after\":\"") + cursor + "\"},\"next\":\"https://x/\"}";
    return body + '}';
}

std::vector<net::HttpHeader> usedUp(int percent)
{
    return {{"X-Business-Use-Case-Usage",
             "{\"1\":[{\"type\":\"ads_insights\",\"call_count\":" + QByteArray::number(percent) + "}]}"}};
}

} // namespace

class TestDayReadHandler : public QObject
{
    Q_OBJECT

private:
    Result<jobs::JobOutcome> run()
    {
        domain::Job job;
        job.id = QStringLiteral("job_1");
        job.organizationId = QLatin1String(domain::kDefaultOrganization);
        job.connectionId = QStringLiteral("con_1");
        job.adAccountId = QStringLiteral("act_1");
        services::DayReadHandler handler(m_fixture->temp.database(), m_fixture->accounts, *m_transport, *m_gate,
                                         m_fixture->temp.clock);
        return handler.run(jobs::JobContext(job, {}, m_fixture->temp.clock, {}, std::chrono::minutes(30)));
    }
    static QJsonObject resultOf(const Result<jobs::JobOutcome> &outcome)
    {
        const auto *done = outcome ? std::get_if<jobs::JobCompleted>(&*outcome) : nullptr;
        return done ? done->result : QJsonObject();
    }
    void answerReport(const char *id, std::vector<net::HttpHeader> headers = {})
    {
        m_transport->answer(200, QByteArray("{\"report_run_id\":\"") + id + "\"}");
        m_transport->answer(200, "{\"async_status\":\"Job Completed\",\"async_percent_completion\":100}",
                            std::move(headers));
    }
    void answerGoals() { m_transport->answer(200, "{\"data\":[{\"id\":\"set\"}]}"); }
    domain::DayCoverage coverage()
    {
        auto session = m_fixture->temp.session();
        store::DaySeriesRepository repository(session, m_fixture->temp.clock);
        const auto series = repository.find(QStringLiteral("con_1"), QStringLiteral("act_1")).value();
        return repository.coverage(series->id).value();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DaysFixture>();
        m_transport = std::make_unique<GraphTransport>();
        m_gate = std::make_unique<services::StoredRateGate>(m_fixture->temp.database(), m_fixture->temp.clock);
        MCI_VERIFY_OK(m_fixture->secrets.write(QStringLiteral("con_1"), Secret(QByteArray("EAATEST"))));
    }

    void asksForDaysByReports()
    {
        m_fixture->noteSync();
        answerReport("77");
        m_transport->answer(200, page("1", "2026-11-23"));
        answerGoals();
        for (const char *day : {"2026-10-20", "2026-09-20"}) {
            answerReport("78");
            m_transport->answer(200, page("1", day));
        }
        const auto outcome = run();
        MCI_VERIFY_OK(outcome);
        QCOMPARE(resultOf(outcome).value(QLatin1String("days")).toInt(), 90);
        QCOMPARE(resultOf(outcome).value(QLatin1String("rows")).toInt(), 3);
        QCOMPARE(resultOf(outcome).value(QLatin1String("daysLeft")).toInt(), 0);
        QVERIFY(m_transport->answers.empty());
        QVERIFY(m_transport->asked[0].method == net::HttpMethod::Post);
        QCOMPARE(m_transport->parameter(0, QStringLiteral("time_increment")), QStringLiteral("1"));
        QCOMPARE(m_transport->parameter(0, QStringLiteral("time_range")),
                 QStringLiteral(R"({"since":"2026-10-24","until":"2026-11-23"})"));
        // A day may have results and no impressions.
        QVERIFY(!m_transport->parameter(0, QStringLiteral("filtering")).contains(QLatin1String("impressions")));
        QVERIFY(m_transport->parameter(0, QStringLiteral("filtering")).contains(QLatin1String("ARCHIVED")));
        QVERIFY(!m_transport->parameter(0, QStringLiteral("fields")).contains(QLatin1String("quality_ranking")));
        QCOMPARE(coverage().size(), 90U);
        auto session = m_fixture->temp.session();
        const QString id = domain::creativeIdOf(QStringLiteral("con_1"), QStringLiteral("act_1"), QStringLiteral("1"));
        QVERIFY(store::CreativeRepository(session).find(id).value().has_value());
    }
    void leavesTheAllowanceToOthersAndGoesOnLater()
    {
        m_fixture->noteSync();
        answerReport("77");
        m_transport->answer(200, page("1", "2026-11-23", "CUR1"), usedUp(50));
        const auto outcome = run();
        MCI_VERIFY_OK(outcome);
        QCOMPARE(resultOf(outcome).value(QLatin1String("days")).toInt(), 0);
        QCOMPARE(resultOf(outcome).value(QLatin1String("daysLeft")).toInt(), 90);
        QVERIFY(coverage().empty());
        // The report that Meta made is not thrown away.
        m_transport->asked.clear();
        m_transport->answer(200, "{\"async_status\":\"Job Completed\",\"async_percent_completion\":100}");
        m_transport->answer(200, page("2", "2026-11-22"));
        m_transport->answer(200, "{\"data\":[{\"id\":\"set\"}]}", usedUp(80));
        MCI_VERIFY_OK(run());
        QCOMPARE(m_transport->asked[1].url.path(), QStringLiteral("/v26.0/77/insights"));
        QCOMPARE(m_transport->parameter(1, QStringLiteral("after")), QStringLiteral("CUR1"));
        QCOMPARE(coverage().size(), 31U);
    }
    void goesBackBeforeItHasLivedTooLong()
    {
        m_fixture->noteSync();
        answerReport("77");
        m_transport->answer(200, page("1", "2026-11-23", "CUR1"));
        // The third answer comes 27 minutes after the beginning; half an hour is all that a job has.
        m_transport->beforeAnswer = [this] { m_fixture->temp.clock.advance(std::chrono::minutes(9)); };
        const auto outcome = run();
        MCI_VERIFY_OK(outcome);
        QCOMPARE(resultOf(outcome).value(QLatin1String("daysLeft")).toInt(), 90);
        QCOMPARE(m_transport->asked.size(), 3U);
        m_transport->beforeAnswer = {};
        m_transport->answer(200, "{\"async_status\":\"Job Completed\",\"async_percent_completion\":100}");
        m_transport->answer(200, page("2", "2026-11-22"));
        m_transport->answer(200, "{\"data\":[{\"id\":\"set\"}]}", usedUp(80));
        MCI_VERIFY_OK(run());
        QCOMPARE(coverage().size(), 31U);
    }
    void goalsAreThoseOfAllPagesWhoeverReadThem()
    {
        m_fixture->noteSync();
        answerReport("77");
        m_transport->answer(200, page("1", "2026-11-23", "CUR1"), usedUp(50));
        MCI_VERIFY_OK(run());
        // The rest of the report is empty: only the earlier try saw the ad set.
        m_transport->answer(200, "{\"async_status\":\"Job Completed\",\"async_percent_completion\":100}");
        m_transport->answer(200, "{\"data\":[]}");
        m_transport->answer(200, "{\"data\":[{\"id\":\"set\"}]}", usedUp(80));
        MCI_VERIFY_OK(run());
        QVERIFY(m_transport->asked.back().url.path().endsWith(QStringLiteral("/adsets")));
        QCOMPARE(coverage().size(), 31U);
    }
    void aReadingOfYesterdayStartsAnew()
    {
        m_fixture->noteSync();
        answerReport("77");
        m_transport->answer(200, page("1", "2026-11-23", "CUR1"), usedUp(50));
        MCI_VERIFY_OK(run());
        m_fixture->temp.clock.advance(std::chrono::hours(20));
        m_transport->asked.clear();
        answerReport("79", usedUp(50));
        m_transport->answer(200, page("1", "2026-11-24"));
        (void)run();
        QVERIFY(m_transport->asked[0].method == net::HttpMethod::Post);
    }
    void aThrottleIsTheJobsReasonToWait()
    {
        m_fixture->noteSync();
        answerReport("77");
        m_transport->answerError(400, 80000, "too many calls");
        const auto outcome = run();
        QVERIFY(!outcome);
        QVERIFY(outcome.error().isThrottle());
        QVERIFY(outcome.error().resumeAt.has_value());
    }
    void aRefusedTokenIsRemembered()
    {
        m_fixture->noteSync();
        m_transport->answerError(400, 190, "expired", 463);
        QVERIFY(run().error().needsLogin());
        QVERIFY(m_fixture->accounts.connection(QStringLiteral("con_1"))->needsLogin);
    }
    void anAccountThatWasNeverSyncedIsNotRead()
    {
        QCOMPARE(run().error().reason, Reason::InsightsMissing);
        QVERIFY(m_transport->asked.empty());
    }
    void nothingToReadAsksNothing()
    {
        m_fixture->read({QDate(2026, 8, 26), QDate(2026, 11, 23)}, {});
        const auto outcome = run();
        MCI_VERIFY_OK(outcome);
        QVERIFY(m_transport->asked.empty());
    }

private:
    std::unique_ptr<DaysFixture> m_fixture;
    std::unique_ptr<GraphTransport> m_transport;
    std::unique_ptr<services::StoredRateGate> m_gate;
};

MCI_TEST_CLASS(TestDayReadHandler);
#include "tst_DayReadHandler.moc"
