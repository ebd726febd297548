// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GraphDouble.h"
#include "meta/GraphAnswer.h"
#include "support/TestMain.h"

#include <QFile>
#include <QFileInfo>

using namespace mci;

namespace {

enum class Fate { Permanent, Transient, Login, Throttle };

Fate fateOf(const Error &error)
{
    if (error.isThrottle())
        return Fate::Throttle;
    if (error.needsLogin())
        return Fate::Login;
    return error.isTransient() ? Fate::Transient : Fate::Permanent;
}

} // namespace

class TestGraphAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsEveryKnownError_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("subcode");
        QTest::addColumn<QString>("message");
        QTest::addColumn<mci::Reason>("reason");
        QTest::addColumn<Fate>("fate");
        const auto row = [](int code, int subcode, const char *message, Reason reason, Fate fate) {
            QTest::addRow("%d/%d %s", code, subcode, message)
                << code << subcode << QString::fromLatin1(message) << reason << fate;
        };
        row(1, 0, "An unknown error occurred", Reason::MetaTemporary, Fate::Transient);
        row(1, 99, "An unknown error occurred", Reason::MetaTemporary, Fate::Transient);
        row(1, 0, "Please reduce the amount of data you're asking for", Reason::MetaReduceData, Fate::Permanent);
        row(100, 0, "PLEASE REDUCE THE AMOUNT OF DATA", Reason::MetaReduceData, Fate::Permanent);
        row(2, 0, "Service temporarily unavailable", Reason::MetaTemporary, Fate::Transient);
        row(3, 0, "Capability", Reason::MetaCapabilityMissing, Fate::Permanent);
        row(4, 1504022, "limit", Reason::MetaAppThrottled, Fate::Throttle);
        row(17, 2446079, "limit", Reason::MetaAccountThrottled, Fate::Throttle);
        row(32, 0, "limit", Reason::MetaAccountThrottled, Fate::Throttle);
        row(341, 0, "limit", Reason::MetaAppThrottled, Fate::Throttle);
        row(613, 1487742, "limit", Reason::MetaAccountThrottled, Fate::Throttle);
        row(80000, 0, "limit", Reason::MetaAccountThrottled, Fate::Throttle);
        row(80004, 2446079, "limit", Reason::MetaAccountThrottled, Fate::Throttle);
        row(80014, 0, "limit", Reason::MetaAccountThrottled, Fate::Throttle);
        row(10, 0, "denied", Reason::MetaPermissionDenied, Fate::Permanent);
        row(10, 2332002, "identity", Reason::MetaIdentityNotConfirmed, Fate::Permanent);
        row(100, 0, "Invalid parameter", Reason::MetaParameterInvalid, Fate::Permanent);
        row(100, 33, "missing", Reason::MetaObjectMissing, Fate::Permanent);
        row(100, 1487534, "too much", Reason::MetaSplitNeeded, Fate::Permanent);
        row(100, 0, "Tried accessing nonexisting field (foo) on node", Reason::MetaFieldUnknown, Fate::Permanent);
        row(100, 0, "The After Cursor specified exceeds the max limit", Reason::MetaCursorInvalid, Fate::Permanent);
        row(100, 0, "API calls from the server require an appsecret_proof argument", Reason::MetaAppSecretProof,
            Fate::Permanent);
        row(102, 0, "session", Reason::MetaSessionInvalid, Fate::Login);
        row(104, 0, "Connection reset", Reason::MetaTemporary, Fate::Transient);
        row(104, 0, "Invalid appsecret_proof", Reason::MetaAppSecretProof, Fate::Permanent);
        row(190, 0, "token", Reason::TokenInvalid, Fate::Login);
        row(190, 458, "token", Reason::MetaTokenRevoked, Fate::Login);
        row(190, 459, "checkpoint", Reason::MetaCheckpoint, Fate::Permanent);
        row(190, 460, "password", Reason::MetaPasswordChanged, Fate::Login);
        row(190, 463, "expired", Reason::MetaTokenExpired, Fate::Login);
        row(190, 464, "unconfirmed", Reason::MetaUserUnconfirmed, Fate::Login);
        row(190, 467, "invalid", Reason::MetaTokenRevoked, Fate::Login);
        row(190, 492, "session", Reason::MetaSessionInvalid, Fate::Login);
        row(191, 0, "redirect", Reason::MetaRedirectUri, Fate::Permanent);
        row(200, 0, "(#200) Requires ads_read permission", Reason::MetaPermissionDenied, Fate::Permanent);
        row(294, 0, "needs", Reason::MetaPermissionDenied, Fate::Permanent);
        row(368, 0, "blocked", Reason::MetaBlockedForPolicy, Fate::Throttle);
        row(803, 0, "alias", Reason::MetaObjectMissing, Fate::Permanent);
        row(960, 0, "batch", Reason::MetaBatchTimeout, Fate::Transient);
        row(2500, 0, "no token", Reason::MetaTokenMissing, Fate::Login);
        row(2635, 0, "Please update to the latest version: v27.0.", Reason::MetaVersionExpired, Fate::Permanent);
        row(2446289, 0, "combination", Reason::MetaFieldCombination, Fate::Permanent);
        row(100, 2446289, "combination", Reason::MetaFieldCombination, Fate::Permanent);
        row(3018, 0, "too old", Reason::MetaWindowTooOld, Fate::Permanent);
        row(987654, 0, "new", Reason::MetaUnknown, Fate::Permanent);
    }
    void mapsEveryKnownError()
    {
        QFETCH(int, code);
        QFETCH(int, subcode);
        QFETCH(QString, message);
        QFETCH(mci::Reason, reason);
        QFETCH(Fate, fate);
        QJsonObject body{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}};
        if (subcode)
            body.insert(QStringLiteral("error_subcode"), subcode);
        const Error error = meta::mapGraphError(body, 400);
        QCOMPARE(reasonName(error.reason), reasonName(reason));
        QCOMPARE(fateOf(error), fate);
        QCOMPARE(error.metaCode, std::optional(code));
    }

    void takesWhatTheNextStepNeedsFromTheWording()
    {
        const auto map = [](const char *message, int code) {
            return meta::mapGraphError(
                {{QStringLiteral("code"), code}, {QStringLiteral("message"), QString::fromLatin1(message)}}, 400);
        };
        QCOMPARE(map("update to the latest version: v27.0.", 2635).params.value(QStringLiteral("suggestedVersion")),
                 QStringLiteral("v27.0"));
        QCOMPARE(map("Tried accessing nonexisting field (foo)", 100).params.value(QStringLiteral("field")),
                 QStringLiteral("foo"));
        QCOMPARE(map("(#200) Requires ads_read permission", 200).params.value(QStringLiteral("permission")),
                 QStringLiteral("ads_read"));
    }

    void survivesAnythingAsBody_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("html") << 200 << QByteArray("<html>sign in</html>");
        QTest::newRow("empty") << 200 << QByteArray();
        QTest::newRow("cut") << 200 << QByteArray("{\"data\":[{\"ad_id\":\"1\"");
        QTest::newRow("list") << 200 << QByteArray("[1,2]");
        QTest::newRow("502 page") << 502 << QByteArray("Bad gateway");
        QTest::newRow("deep") << 200 << QByteArray(20000, '[');
        QTest::newRow("nul") << 200 << QByteArray("\0\0\0", 3);
    }
    void survivesAnythingAsBody()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        net::HttpResponse response;
        response.status = status;
        response.body = body;
        const auto answer = meta::decodeAnswer(response);
        QVERIFY(!answer);
        QVERIFY(answer.error().isTransient());
    }

    void findsTheErrorInsideAGoodStatus()
    {
        net::HttpResponse response;
        response.status = 200;
        response.body = R"({"error":{"code":17,"message":"User request limit reached"},"data":[]})";
        const auto answer = meta::decodeAnswer(response);
        QVERIFY(!answer);
        QVERIFY(answer.error().isThrottle());
    }

    void survivesACodeThatIsNoNumber()
    {
        const Error error = meta::mapGraphError({{QStringLiteral("code"), QStringLiteral("<redacted>")}}, 400);
        QVERIFY(error.isPermanent());
        QVERIFY(!error.metaCode);
    }

    void mapsTheRecordedBodies()
    {
        QFile file(QStringLiteral(MCI_SOURCE_DIR "/../shared/fixtures/_excerpts/error_bodies_from_issues.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the recorded error bodies are not beside the project");
        const QJsonArray bodies = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(bodies.size(), 6);
        for (const QJsonValue &body : bodies) {
            const Error error = meta::mapGraphError(body.toObject().value(QLatin1String("error")).toObject(), 400);
            QVERIFY2(error.reason != Reason::MetaUnknown, qPrintable(error.detail));
        }
    }
};

MCI_TEST_CLASS(TestGraphAnswer);
#include "tst_GraphAnswer.moc"
