// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProviderBench.h"
#include "support/TestMain.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

using namespace mci;
using namespace mci::ai;
using namespace mci::domain;
using namespace mci::test;
using net::HttpMethod;

namespace {

constexpr auto kSoon = std::chrono::milliseconds(200);

std::vector<net::HttpHeader> rightAway()
{
    return {{"retry-after-ms", "1"}};
}

QByteArray refused()
{
    QJsonObject answer = completionOf(QJsonValue());
    QJsonArray choices = answer.value(QLatin1String("choices")).toArray();
    choices.replace(
        0, withValue(choices.at(0).toObject(), QStringLiteral("message.refusal"), QStringLiteral("I cannot.")));
    answer.insert(QStringLiteral("choices"), choices);
    return bytesOf(answer);
}

} // namespace

class TestPatternProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesPatternsAndTellsTheLedger()
    {
        Bench bench;
        bench.transport.expect(HttpMethod::Post, kChat, 200, goodCompletion(), {{"X-Request-Id", "req_1"}});
        const auto patterns = bench.analyse();
        QVERIFY2(patterns.has_value(), patterns ? "" : qPrintable(patterns.error().detail));
        QCOMPARE(patterns->visual.style, StyleType::Bold);
        QCOMPARE(patterns->model, QStringLiteral("gpt-4o-mini-2024-07-18"));
        QCOMPARE(bench.calls.size(), std::size_t{1});
        const ProviderCall &call = bench.calls.front();
        QCOMPARE(call.model, patterns->model);
        QCOMPARE(call.requestId, QStringLiteral("req_1"));
        QCOMPARE(call.usage, (AiUsage{1500, 1024, 350}));
        QCOMPARE(call.httpStatus, 200);
        QVERIFY(!call.error);
        const QByteArray body = bench.transport.requests().front().body;
        QCOMPARE(call.requestBytes, body.size());
        QCOMPARE(call.requestSha256,
                 QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(call.startedAt, bench.clock.now());
    }
    void sendsNothingToWhomItMustNot()
    {
        Bench bench;
        ProviderEndpoint endpoint = endpointOf();
        endpoint.base = QUrl(QStringLiteral("http://ai.example/v1"));
        const auto patterns = bench.provider.analyse(endpoint, questionOf(), bench.sink, {});
        QCOMPARE(patterns.error().reason, Reason::ProviderUrlRefused);
        QCOMPARE(bench.provider.test(endpoint, bench.sink, {}).error().reason, Reason::ProviderUrlRefused);
        QVERIFY(bench.transport.requests().empty() && bench.calls.empty());
    }

    void asksOnceMoreForAnAnswerThatFits()
    {
        Bench bench;
        bench.transport.expect(HttpMethod::Post, kChat, 200, said(QStringLiteral("Here you are: PURPLE")));
        bench.transport.expect(HttpMethod::Post, kChat, 200, goodCompletion());
        QVERIFY(bench.analyse().has_value());
        QCOMPARE(bench.calls.size(), std::size_t{2});
        QCOMPARE(bench.calls.front().error->reason, Reason::ProviderAnswerOffSchema);
        QCOMPARE(bench.calls.front().usage, (AiUsage{1500, 1024, 350}));
        const QByteArray repair = bench.transport.requests().back().body;
        QVERIFY(repair.contains("the answer is not one JSON object"));
        QVERIFY(!repair.contains("PURPLE"));
    }
    void doesNotAskAThirdTime()
    {
        Bench bench;
        for (int i = 0; i < 2; ++i)
            bench.transport.expect(HttpMethod::Post, kChat, 200, said(QStringLiteral("{}")));
        const auto patterns = bench.analyse();
        QCOMPARE(patterns.error().reason, Reason::ProviderAnswerOffSchema);
        QVERIFY(patterns.error().isPermanent());
        QCOMPARE(bench.transport.requests().size(), std::size_t{2});
    }

    void tellsWhatWentWrong_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<bool>("isTransient");
        const auto row = [](const char *name, int status, const QByteArray &body, Reason reason,
                            bool transient = false) { QTest::newRow(name) << status << body << reason << transient; };
        const auto text = [](const char *latin1) { return QString::fromLatin1(latin1); };
        row("401", 401, errorBody(text("Incorrect API key provided"), text("invalid_api_key")),
            Reason::ProviderKeyRefused);
        row("403", 403, errorBody(text("Country not supported")), Reason::ProviderKeyRefused);
        row("404 of a model", 404, errorBody(text("No such thing"), text("model_not_found")),
            Reason::ProviderModelUnknown);
        row("404 of Ollama", 404, errorBody(text("model 'x' not found, try pulling it first")),
            Reason::ProviderModelUnknown);
        row("404 of Azure", 404, errorBody(text("No deployment"), text("DeploymentNotFound")),
            Reason::ProviderModelUnknown);
        row("404 of an address", 404, errorBody(text("Invalid URL (POST /v2/chat)")), Reason::ProviderNotCompatible);
        row("404 of another server", 404, R"({"detail":"Not Found"})", Reason::ProviderNotCompatible);
        row("400", 400, errorBody(text("image_url is not supported")), Reason::ProviderRequestRefused);
        row("400 of a filter", 400, errorBody(text("Filtered"), text("content_filter")), Reason::ProviderContentFilter);
        row("400 of another server", 400, "<html>Bad request</html>", Reason::ProviderNotCompatible);
        row("402", 402, errorBody(text("Add credit")), Reason::ProviderQuotaUsedUp);
        row("quota", 429, errorBody(text("You exceeded your quota"), text("insufficient_quota")),
            Reason::ProviderQuotaUsedUp);
        row("redirect", 302, {}, Reason::ProviderNotCompatible);
        row("HTML", 200, "<!doctype html><title>Welcome</title>", Reason::ProviderNotCompatible);
        row("no bytes", 200, {}, Reason::ProviderNotCompatible);
        row("a list", 200, "[]", Reason::ProviderNotCompatible);
        row("no choices", 200, R"({"hello":"world"})", Reason::ProviderNotCompatible);
        row("no choice", 200, R"({"choices":[]})", Reason::ProviderNotCompatible);
        row("an error below 200", 200, errorBody(text("Upstream is down")), Reason::ProviderServerFailed, true);
        row("refusal", 200, refused(), Reason::ProviderRefused);
        row("cut", 200, said(text("{\"visual\":"), text("length")), Reason::ProviderAnswerCut);
        row("cut where it was whole", 200, said(QString::fromUtf8(bytesOf(goodAnswer())), text("length")),
            Reason::ProviderAnswerCut);
        row("filter", 200, said(QJsonValue(), text("content_filter")), Reason::ProviderContentFilter);
    }
    void tellsWhatWentWrong()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const Reason, reason);
        QFETCH(const bool, isTransient);
        Bench bench;
        bench.transport.expect(HttpMethod::Post, kChat, status, body);
        const auto patterns = bench.analyse();
        QVERIFY(!patterns.has_value());
        QCOMPARE(patterns.error().reason, reason);
        QCOMPARE(patterns.error().code, ErrorCode::ProviderError);
        QCOMPARE(patterns.error().isTransient(), isTransient);
        QCOMPARE(bench.calls.size(), std::size_t{1});
        QCOMPARE(bench.calls.front().error, patterns.error());
        QCOMPARE(bench.calls.front().httpStatus, status);
        QCOMPARE(bench.transport.complaint(), QString());
    }
    void quotesTheServerShortAndWithoutTheKey()
    {
        Bench bench;
        const QString message =
            QStringLiteral("Bad key %1 or sk-abcdefghijklmnopqrst.\n").arg(QLatin1String(kProviderKey))
            + QString(5000, u'x');
        bench.transport.expect(HttpMethod::Post, kChat, 401, errorBody(message, QLatin1String(kProviderKey)),
                               {{"x-request-id", kProviderKey}});
        const Error error = bench.analyse().error();
        const QString shown = error.params.value(QStringLiteral("providerMessage"));
        QVERIFY2(shown.startsWith(u"Bad key [redacted] or [redacted]"), qPrintable(shown));
        QVERIFY(shown.size() <= 300 && !shown.contains(u'\n'));
        const QByteArray everything = QJsonDocument(error.toJson()).toJson() + bench.calls.front().requestId.toUtf8();
        QVERIFY2(!everything.contains(kProviderKey), everything.constData());
        QCOMPARE(error.httpStatus, 401);
    }
    void aModelCannotHandOutTheKey()
    {
        Bench bench;
        const QJsonObject answer = withValue(goodAnswer(), QStringLiteral("message.cta"), QLatin1String(kProviderKey));
        const QJsonObject whole = withValue(completionOf(QString::fromUtf8(bytesOf(answer))), QStringLiteral("model"),
                                            QLatin1String(kProviderKey));
        bench.transport.expect(HttpMethod::Post, kChat, 200, bytesOf(whole));
        const auto patterns = bench.analyse();
        QCOMPARE(patterns->message.cta, QStringLiteral("[redacted]"));
        QCOMPARE(patterns->model, QStringLiteral("[redacted]"));
    }

    void repeatsWhatMayGoBetterNextTime()
    {
        Bench bench;
        bench.transport.expect(HttpMethod::Post, kChat, 500, errorBody(QStringLiteral("oops")), rightAway());
        bench.transport.expect(HttpMethod::Post, kChat, 429, errorBody(QStringLiteral("slower")), rightAway());
        bench.transport.expect(HttpMethod::Post, kChat, 200, goodCompletion());
        QVERIFY(bench.analyse().has_value());
        QCOMPARE(bench.calls.size(), std::size_t{3});
        QCOMPARE(bench.calls.at(0).error->reason, Reason::ProviderServerFailed);
        QCOMPARE(bench.calls.at(1).error->reason, Reason::ProviderRateLimited);
        QVERIFY(!bench.calls.at(2).error);
        QCOMPARE(bench.calls.at(0).requestSha256, bench.calls.at(2).requestSha256);
    }
    void repeatsALostConnection()
    {
        Bench bench;
        bench.transport.expectError(HttpMethod::Post, kChat, transientError(ErrorCode::Network, Reason::ConnectionCut));
        bench.transport.expect(HttpMethod::Post, kChat, 200, goodCompletion());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(bench.analyse().has_value());
        QVERIFY(timer.elapsed() >= 370);
        QCOMPARE(bench.calls.front().httpStatus, 0);
        QVERIFY(!bench.calls.front().usage);
    }
    void givesUpAfterTwoRepetitions()
    {
        Bench bench;
        for (int i = 0; i < 3; ++i)
            bench.transport.expect(HttpMethod::Post, kChat, 503, errorBody(QStringLiteral("busy")), rightAway());
        const auto patterns = bench.analyse();
        QCOMPARE(patterns.error().reason, Reason::ProviderServerFailed);
        QVERIFY(patterns.error().isTransient());
        QCOMPARE(bench.transport.complaint(), QString());
    }
    void aLongWaitIsTheCallersToSitOut()
    {
        Bench bench;
        bench.transport.expect(HttpMethod::Post, kChat, 429, errorBody(QStringLiteral("slower")),
                               {{"Retry-After", "600"}});
        const auto patterns = bench.analyse();
        QCOMPARE(patterns.error().code, ErrorCode::RateLimited);
        QCOMPARE(patterns.error().resumeAt, std::optional(bench.clock.now() + std::chrono::minutes(10)));
        QCOMPARE(bench.calls.size(), std::size_t{1});
    }

    void waitsForTheNextRequestThatIsAllowed()
    {
        Bench bench;
        bench.transport.expect(HttpMethod::Post, kChat, 200, goodCompletion(),
                               {{"x-ratelimit-remaining-requests", "0"}, {"x-ratelimit-reset-requests", "300ms"}});
        bench.transport.expect(HttpMethod::Post, kChat, 200, goodCompletion());
        QVERIFY(bench.analyse().has_value());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(bench.analyse().has_value());
        QVERIFY(timer.elapsed() >= 290);
    }
    void doesNotWaitForMinutes()
    {
        Bench bench;
        bench.transport.expect(HttpMethod::Post, kChat, 200, goodCompletion(),
                               {{"x-ratelimit-remaining-requests", "0"}, {"x-ratelimit-reset-requests", "6m0s"}});
        QVERIFY(bench.analyse().has_value());
        const auto second = bench.analyse();
        QCOMPARE(second.error().code, ErrorCode::RateLimited);
        QCOMPARE(second.error().resumeAt, std::optional(bench.clock.now() + std::chrono::minutes(6)));
        QCOMPARE(bench.transport.requests().size(), std::size_t{1});
        bench.clock.advance(std::chrono::minutes(6));
        bench.transport.expect(HttpMethod::Post, kChat, 200, goodCompletion());
        QVERIFY(bench.analyse().has_value());
    }
    void limitsBelongToAModelAndAKey()
    {
        Bench bench;
        bench.transport.expect(HttpMethod::Post, kChat, 200, goodCompletion(),
                               {{"x-ratelimit-remaining-requests", "0"}, {"x-ratelimit-reset-requests", "6m0s"}});
        QVERIFY(bench.analyse().has_value());
        ProviderEndpoint other = endpointOf();
        other.model = QStringLiteral("gpt-4.1");
        bench.transport.expect(HttpMethod::Post, kChat, 200, goodCompletion());
        QVERIFY(bench.provider.analyse(other, questionOf(), bench.sink, {}).has_value());
        other = endpointOf();
        other.key = Secret(QByteArray("another-key"));
        bench.transport.expect(HttpMethod::Post, kChat, 200, goodCompletion());
        QVERIFY(bench.provider.analyse(other, questionOf(), bench.sink, {}).has_value());
    }

    void endsSoonWhenCancelled_data()
    {
        QTest::addColumn<bool>("hangs");
        QTest::newRow("in a call") << true;
        QTest::newRow("in a wait") << false;
    }
    void endsSoonWhenCancelled()
    {
        QFETCH(const bool, hangs);
        Bench bench;
        if (hangs)
            bench.transport.expectHang(HttpMethod::Post, kChat);
        else
            bench.transport.expect(HttpMethod::Post, kChat, 500, errorBody(QStringLiteral("x")),
                                   {{"Retry-After", "50"}});
        std::atomic<bool> isUnderWay = false;
        std::optional<Error> error;
        std::jthread worker([&] {
            isUnderWay = true;
            error = bench.analyse().error();
        });
        QTRY_VERIFY(isUnderWay && bench.transport.requests().size() == 1);
        QElapsedTimer timer;
        timer.start();
        bench.cancel.cancel();
        worker.join();
        QVERIFY2(std::chrono::milliseconds(timer.elapsed()) < kSoon, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(error->isCancelled());
    }
    void asksNobodyOnceCancelled()
    {
        Bench bench;
        bench.cancel.cancel();
        QVERIFY(bench.analyse().error().isCancelled());
        QVERIFY(bench.transport.requests().empty());
    }
    void theLedgerMayEndTheWork()
    {
        Bench bench;
        bench.transport.expect(HttpMethod::Post, kChat, 500, errorBody(QStringLiteral("x")), rightAway());
        bench.sink = [](const ProviderCall &) -> Status {
            return failure(makeError(ErrorCode::BudgetExceeded, Reason::None));
        };
        QCOMPARE(bench.analyse().error().code, ErrorCode::BudgetExceeded);
        QCOMPARE(bench.transport.requests().size(), std::size_t{1});
    }
    void usageMayBeMissing()
    {
        Bench bench;
        QJsonObject answer = completionOf(QString::fromUtf8(bytesOf(goodAnswer())));
        answer.remove(QStringLiteral("usage"));
        answer.remove(QStringLiteral("model"));
        bench.transport.expect(HttpMethod::Post, kChat, 200, bytesOf(answer));
        QCOMPARE(bench.analyse()->model, QStringLiteral("gpt-4o-mini"));
        QVERIFY(!bench.calls.front().usage);
        QCOMPARE(bench.calls.front().model, QStringLiteral("gpt-4o-mini"));
    }
};

MCI_TEST_CLASS(TestPatternProvider);
#include "tst_PatternProvider.moc"
