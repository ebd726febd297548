// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/TokenAnswer.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::oauth;

namespace {

const UtcTime kNow = fromEpochSeconds(1795521600);

} // namespace

class TestTokenAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTokenAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("known");
        QTest::addColumn<qint64>("seconds");
        const auto row = [](const char *name, const char *body, bool known, qint64 seconds) {
            QTest::newRow(name) << QByteArray(body) << known << seconds;
        };
        row("JSON", R"({"access_token":"T","token_type":"bearer","expires_in":5183944})", true, 5183944);
        row("number as text", R"({"access_token":"T","expires_in":"3600"})", true, 3600);
        row("form", "access_token=T&expires=5183944", true, 5183944);
        row("form, new name", "access_token=T&expires_in=60\n", true, 60);
        row("missing is unknown", R"({"access_token":"T"})", false, 0);
        row("null is unknown", R"({"access_token":"T","expires_in":null})", false, 0);
        row("form, missing", "access_token=T", false, 0);
        row("zero is never", R"({"access_token":"T","expires_in":0})", true, -1);
        row("negative is unknown", R"({"access_token":"T","expires_in":-5})", false, 0);
        row("absurd is unknown", R"({"access_token":"T","expires_in":9e18})", false, 0);
        row("no number", R"({"access_token":"T","expires_in":"soon"})", false, 0);
    }
    void readsTokenAnswers()
    {
        QFETCH(QByteArray, body);
        QFETCH(qint64, seconds);
        const auto answer = readTokenAnswer(body, kNow);
        QVERIFY(answer.has_value());
        QCOMPARE(answer->token.reveal(), QByteArray("T"));
        QTEST(answer->expiry.known, "known");
        if (answer->expiry.known && seconds >= 0)
            QCOMPARE(answer->expiry.at, std::optional(kNow + std::chrono::seconds(seconds)));
        else
            QVERIFY(!answer->expiry.at);
    }
    void refusesAnswersWithoutAToken()
    {
        for (const char *body : {"", "{}", "[]", "<html>", R"({"access_token":""})", R"({"access_token":7})"})
            QCOMPARE(readTokenAnswer(body, kNow).error().reason, Reason::LoginAnswerInvalid);
    }
    void readsTokenInfo()
    {
        const auto info = readTokenInfo(
            R"({"data":{"app_id":"1","type":"SYSTEM_USER","expires_at":0,"data_access_expires_at":0,"is_valid":true,
                "scopes":["ads_read","x"],"user_id":"42"}})");
        QVERIFY(info.has_value());
        QVERIFY(info->valid);
        QCOMPARE(info->type, QStringLiteral("system_user"));
        QCOMPARE(info->userId, QStringLiteral("42"));
        QCOMPARE(info->scopes.size(), 2);
        QVERIFY(info->expiry.known && !info->expiry.at);
        QVERIFY(info->dataAccessExpiry.known && !info->dataAccessExpiry.at);
    }
    void guardsAbsurdTimes()
    {
        const auto info = readTokenInfo(
            R"({"data":{"is_valid":true,"expires_at":1795525200000,"data_access_expires_at":1797000000}})");
        QVERIFY(!info->expiry.known);
        QCOMPARE(info->dataAccessExpiry.at, std::optional(fromEpochSeconds(1797000000)));
        QCOMPARE(info->type, QStringLiteral("user"));
        QVERIFY(!readTokenInfo(R"({"data":[]})"));
        QVERIFY(!readTokenInfo(R"({"data":{"error":{"code":190},"is_valid":false}})")->valid);
    }
    void readsUserAndPermissions()
    {
        QCOMPARE(readUser(R"({"id":"7","name":"Ana"})")->name, QStringLiteral("Ana"));
        QCOMPARE(readUser(R"({"name":"Ana"})").error().reason, Reason::LoginAnswerInvalid);
        const auto permissions = readPermissions(
            R"({"data":[{"permission":"ads_read","status":"granted"},{"permission":"x","status":"declined"},
                {"permission":"y","status":"expired"},{"status":"granted"},7]})");
        QCOMPARE(permissions->granted, QStringList{QStringLiteral("ads_read")});
        QCOMPARE(permissions->declined, (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
        QVERIFY(!readPermissions("{}"));
    }
};

MCI_TEST_CLASS(TestTokenAnswer);
#include "tst_TokenAnswer.moc"
