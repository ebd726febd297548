// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/ProviderRetry.h"
#include "ai/provider/RateMemory.h"
#include "support/ManualClock.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::ai;
using namespace mci::test;
using std::chrono::milliseconds;

using Wait = std::optional<qint64>;

namespace {

Wait inMs(const std::optional<milliseconds> &wait)
{
    return wait ? Wait(wait->count()) : std::nullopt;
}

Error errorFor(Reason reason, bool isTransient = false)
{
    Error error =
        makeError(reason == Reason::ProviderRateLimited ? ErrorCode::RateLimited : ErrorCode::ProviderError, reason);
    error.transient = isTransient;
    return error;
}

} // namespace

class TestProviderRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsGoDurations_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Wait>("ms");
        const auto row = [](const char *text, Wait ms) { QTest::newRow(text) << QByteArray(text) << ms; };
        row("12ms", 12);
        row("1s", 1000);
        row("6m0s", 360'000);
        row("1h2m3.5s", 3'723'500);
        row("1m30.951s", 90'951);
        row("8.64s", 8640);
        row(".5s", 500);
        row("0s", 0);
        row("500us", 1);
        row("500µs", 1);
        row("1ns", 1);
        row(" 20ms ", 20);
        row("10", 10'000);
        row("0", 0);
        row("", std::nullopt);
        row("ms", std::nullopt);
        row("-1s", std::nullopt);
        row("-1", std::nullopt);
        row("1 s", std::nullopt);
        row("1d", std::nullopt);
        row("1s!", std::nullopt);
        row("x1s", std::nullopt);
        row("99999999999h", std::nullopt);
        row("nan", std::nullopt);
        row("inf", std::nullopt);
        row("soon", std::nullopt);
    }
    void readsGoDurations()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const Wait, ms);
        QCOMPARE(inMs(goDuration(text)), ms);
    }

    void readsAskedWaits_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Wait>("ms");
        const auto row = [](const char *title, const char *name, const char *value, Wait ms) {
            QTest::newRow(title) << QByteArray(name) << QByteArray(value) << ms;
        };
        row("milliseconds", "retry-after-ms", "250", 250);
        row("part of one", "retry-after-ms", "0.2", 1);
        row("seconds", "Retry-After", "7", 7000);
        row("part of a second", "retry-after", "1.5", 1500);
        row("none", "Retry-After", "0", 0);
        row("date", "Retry-After", "Tue, 24 Nov 2026 12:00:30 GMT", 30'000);
        row("date that has passed", "Retry-After", "Tue, 24 Nov 2026 11:00:00 GMT", 0);
        row("negative", "Retry-After", "-3", std::nullopt);
        row("words", "Retry-After", "later", std::nullopt);
        row("infinite", "Retry-After", "inf", std::nullopt);
        row("another header", "X", "5", std::nullopt);
    }
    void readsAskedWaits()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        QFETCH(const Wait, ms);
        net::HttpResponse response;
        response.headers.emplace_back(name, value);
        QCOMPARE(inMs(askedWait(response, ManualClock().now())), ms);
    }

    void repeatsAsTheSdkDoes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<int>("retries");
        QTest::addColumn<Wait>("ms");
        const auto row = [](const char *name, int status, const char *header, const char *value, Reason reason,
                            int retries, Wait ms) {
            QTest::newRow(name) << status << QByteArray(header) << QByteArray(value) << reason << retries << ms;
        };
        constexpr Reason kFailed = Reason::ProviderServerFailed;
        constexpr Reason kLimited = Reason::ProviderRateLimited;
        row("500", 500, "", "", kFailed, 0, 500);
        row("500 again", 500, "", "", kFailed, 1, 1000);
        row("500 a third time", 500, "", "", kFailed, 2, std::nullopt);
        row("503 that asks for time", 503, "Retry-After", "3", kFailed, 0, 3000);
        row("503 that asks for too much", 503, "Retry-After", "600", kFailed, 0, 500);
        row("408", 408, "", "", kFailed, 0, 500);
        row("409", 409, "", "", Reason::ProviderRequestRefused, 0, 500);
        row("429", 429, "", "", kLimited, 1, 1000);
        row("429 that asks for time", 429, "retry-after-ms", "20", kLimited, 0, 20);
        row("429 that asks for an hour", 429, "Retry-After", "3600", kLimited, 0, std::nullopt);
        row("no credit", 429, "Retry-After", "1", Reason::ProviderQuotaUsedUp, 0, std::nullopt);
        row("no credit, whatever it says", 429, "x-should-retry", "true", Reason::ProviderQuotaUsedUp, 0, std::nullopt);
        row("400", 400, "", "", Reason::ProviderRequestRefused, 0, std::nullopt);
        row("401", 401, "", "", Reason::ProviderKeyRefused, 0, std::nullopt);
        row("404", 404, "", "", Reason::ProviderModelUnknown, 0, std::nullopt);
        row("400 to repeat", 400, "x-should-retry", "true", Reason::ProviderRequestRefused, 0, 500);
        row("500 not to repeat", 500, "x-should-retry", "false", kFailed, 0, std::nullopt);
        row("an answer we do not like", 200, "x-should-retry", "true", Reason::ProviderRefused, 0, std::nullopt);
    }
    void repeatsAsTheSdkDoes()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, value);
        QFETCH(const Reason, reason);
        QFETCH(const int, retries);
        QFETCH(const Wait, ms);
        net::HttpResponse response;
        response.status = status;
        response.headers.emplace_back(header, value);
        QCOMPARE(inMs(retryWait({&response, errorFor(reason), retries, ManualClock().now(), 0})), ms);
    }
    void repeatsLostConnections_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<bool>("isRepeated");
        QTest::newRow("cut") << errorFor(Reason::ConnectionCut, true) << true;
        QTest::newRow("refused") << errorFor(Reason::ConnectionRefused, true) << true;
        QTest::newRow("not connected in time") << errorFor(Reason::ConnectTimeout, true) << true;
        QTest::newRow("not answered in time") << errorFor(Reason::TotalTimeout, true) << false;
        QTest::newRow("silent") << errorFor(Reason::IdleTimeout, true) << false;
        QTest::newRow("certificate") << errorFor(Reason::TlsFailure) << false;
        QTest::newRow("cancelled") << cancelledError() << false;
    }
    void repeatsLostConnections()
    {
        QFETCH(const Error, error);
        QFETCH(const bool, isRepeated);
        QCOMPARE(retryWait({nullptr, error, 0, {}, 0}).has_value(), isRepeated);
        QVERIFY(!retryWait({nullptr, error, kMostRetries, {}, 0}).has_value());
    }
    void waitsDifferByChance()
    {
        const Error error = errorFor(Reason::ConnectionCut, true);
        QCOMPARE(inMs(retryWait({nullptr, error, 0, {}, 0.999999})), Wait(375));
        QCOMPARE(inMs(retryWait({nullptr, error, 1, {}, 0.5})), Wait(875));
    }

    void remembersWhoHasNoRequestsLeft()
    {
        const UtcTime now = ManualClock().now();
        RateMemory rates;
        net::HttpResponse response;
        response.headers = {{"x-ratelimit-remaining-requests", "0"}, {"x-ratelimit-reset-requests", "6m0s"}};
        rates.learn("a", response, now);
        QCOMPARE(rates.blockedUntil("a", now), std::optional(now + std::chrono::minutes(6)));
        QVERIFY(!rates.blockedUntil("a", now + std::chrono::minutes(6)));
        QVERIFY(!rates.blockedUntil("b", now));
        response.headers.front().second = "1";
        rates.learn("a", response, now);
        QVERIFY(!rates.blockedUntil("a", now));
    }
    void takesOnlyAPlainZeroForNone()
    {
        const UtcTime now = ManualClock().now();
        for (const char *left : {"1", "-1", "", "none"}) {
            net::HttpResponse response;
            response.headers = {{"x-ratelimit-remaining-requests", left}, {"x-ratelimit-reset-requests", "1s"}};
            QVERIFY2(!exhaustedUntil(response, now), left);
        }
        net::HttpResponse response;
        response.headers = {{"x-ratelimit-remaining-requests", "0"}};
        QVERIFY(!exhaustedUntil(response, now));
    }
};

MCI_TEST_CLASS(TestProviderRetry);
#include "tst_ProviderRetry.moc"
