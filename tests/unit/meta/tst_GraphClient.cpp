// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GraphDouble.h"
#include "support/FakeToken.h"
#include "support/TestMain.h"

using namespace mci;
using namespace std::chrono_literals;

namespace {

meta::GraphCall insightsCall()
{
    meta::GraphCall call;
    call.path = QStringLiteral("act_1/insights");
    call.operation = QStringLiteral("insights");
    call.adAccountId = QStringLiteral("act_1");
    call.params = {{QStringLiteral("fields"), QStringLiteral("a,b{c}")}, {QStringLiteral("x"), QStringLiteral("1+1&y=2;z")}};
    return call;
}

} // namespace

class TestGraphClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheTokenInTheHeaderOnly()
    {
        test::GraphFixture f;
        f.transport.answer(200, R"({"data":[]})");
        QVERIFY(f.client.call(insightsCall(), {}));
        const net::HttpRequest &request = f.transport.asked.front();
        QCOMPARE(request.bearer.reveal(), test::fakeToken());
        QVERIFY(!request.url.toString(QUrl::FullyEncoded).contains(QStringLiteral("EAATEST")));
        QCOMPARE(request.url.path(), QStringLiteral("/v26.0/act_1/insights"));
        QCOMPARE(f.transport.parameter(0, QStringLiteral("x")), QStringLiteral("1+1&y=2;z"));
    }

    void staysSilentUntilTheTimeMetaNamed()
    {
        test::GraphFixture f;
        f.transport.answer(400, R"({"error":{"code":17,"error_subcode":2446079,"message":"limit"}})",
                           {{"X-Business-Use-Case-Usage",
                             R"({"1":[{"type":"ads_insights","call_count":100,"total_cputime":1,"total_time":1,"estimated_time_to_regain_access":19}]})"}});
        const auto first = f.client.call(insightsCall(), {});
        QVERIFY(!first);
        QCOMPARE(first.error().resumeAt, std::optional(f.clock.now() + 19min));
        const auto second = f.client.call(insightsCall(), {});
        QVERIFY(!second);
        QVERIFY(second.error().isThrottle());
        QCOMPARE(f.transport.asked.size(), std::size_t(1));
        f.clock.advance(19min);
        f.transport.answer(200, R"({"data":[]})");
        QVERIFY(f.client.call(insightsCall(), {}));
    }

    void anAccountsBlockLeavesOtherAccountsAlone()
    {
        test::GraphFixture f;
        f.transport.answerError(400, 80004, "limit", 2446079);
        QVERIFY(!f.client.call(insightsCall(), {}));
        meta::GraphCall other = insightsCall();
        other.adAccountId = QStringLiteral("act_2");
        f.transport.answer(200, R"({"data":[]})");
        QVERIFY(f.client.call(other, {}));
    }

    void anAppsBlockStopsEveryAccount()
    {
        test::GraphFixture f;
        f.transport.answerError(400, 4, "limit", 1504022);
        QVERIFY(!f.client.call(insightsCall(), {}));
        meta::GraphCall other = insightsCall();
        other.adAccountId = QStringLiteral("act_2");
        QVERIFY(!f.client.call(other, {}));
        QCOMPARE(f.transport.asked.size(), std::size_t(1));
    }

    void stopsBeforeTheLimitIsReached()
    {
        test::GraphFixture f;
        f.transport.answer(200, R"({"data":[]})", {{"x-ad-account-usage", R"({"acc_id_util_pct":96.5,"reset_time_duration":100})"}});
        QVERIFY(f.client.call(insightsCall(), {}));
        const auto blocked = f.client.call(insightsCall(), {});
        QVERIFY(!blocked);
        QCOMPARE(blocked.error().resumeAt, std::optional(f.clock.now() + 100s));
    }

    void ignoresMalformedUsageHeaders()
    {
        test::GraphFixture f;
        f.transport.answer(200, R"({"data":[]})", {{"X-App-Usage", "not json"}, {"X-Ad-Account-Usage", "[1]"},
                                                   {"X-Business-Use-Case-Usage", R"({"1":{"no":"list"}})"}});
        QVERIFY(f.client.call(insightsCall(), {}));
        QVERIFY(f.gate.blocks.empty());
    }

    void passesOnWhatTheHeadersTell()
    {
        test::GraphFixture f;
        f.transport.answer(200, R"({"data":[]})",
                           {{"X-App-Usage", R"({"call_count":28,"total_time":25,"total_cputime":25})"},
                            {"X-Ad-Account-Usage", R"({"acc_id_util_pct":9.67,"reset_time_duration":100})"}});
        QVERIFY(f.client.call(insightsCall(), {}));
        QCOMPARE(f.gate.usage.at(QStringLiteral("app:77")).percent, 28.0);
        QVERIFY(!f.gate.usage.at(QStringLiteral("app:77")).freeIn);
        QCOMPARE(f.gate.usage.at(QStringLiteral("account:act_1")).percent, 9.67);
        QCOMPARE(f.gate.usage.at(QStringLiteral("account:act_1")).freeIn, std::optional(100s));
    }

    void anAnswerThatTellsNothingLeavesTheUsageAsItWas()
    {
        test::GraphFixture f;
        f.transport.answer(200, R"({"data":[]})");
        QVERIFY(f.client.call(insightsCall(), {}));
        QVERIFY(f.gate.usage.empty());
    }

    void goesToTheVersionThatMetaNames()
    {
        test::GraphFixture f;
        f.transport.answerError(400, 2635, "Please update to the latest version: v27.0.");
        f.transport.answer(200, R"({"data":[]})");
        QVERIFY(f.client.call(insightsCall(), {}));
        QCOMPARE(f.transport.asked.at(1).url.path(), QStringLiteral("/v27.0/act_1/insights"));
    }

    void neverRepeatsAFailedCall()
    {
        test::GraphFixture f;
        f.transport.answer(503, "busy");
        QVERIFY(!f.client.call(insightsCall(), {}));
        QCOMPARE(f.transport.asked.size(), std::size_t(1));
    }

    void recordsEveryCall()
    {
        test::GraphFixture f;
        f.transport.answer(200, R"({"data":[]})");
        f.transport.answerError(400, 100, "Invalid parameter");
        QVERIFY(f.client.call(insightsCall(), {}));
        QVERIFY(!f.client.call(insightsCall(), {}));
        QCOMPARE(f.observer.records.size(), std::size_t(2));
        QVERIFY(!f.observer.records.at(0).error);
        QCOMPARE(f.observer.records.at(1).error->fbtraceId, QStringLiteral("Atrace"));
    }

    void aCancelledCallIsNotMade()
    {
        test::GraphFixture f;
        CancelSource source;
        source.cancel();
        const auto answer = f.client.call(insightsCall(), source.token());
        QVERIFY(!answer);
        QVERIFY(answer.error().isCancelled());
        QVERIFY(f.transport.asked.empty());
    }
};

MCI_TEST_CLASS(TestGraphClient);
#include "tst_GraphClient.moc"
