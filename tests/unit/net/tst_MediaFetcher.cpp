// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/MediaFetcher.h"
#include "net/QtHttpTransport.h"
#include "support/ManualClock.h"
#include "support/ScriptedServer.h"
#include "support/TestMain.h"

#include <map>
#include <mutex>
#include <thread>

using namespace mci;
using namespace mci::net;
using namespace mci::test;

namespace {

constexpr const char *kCdn = "https://a.fbcdn.net/x.jpg";

HttpResponse answerOf(int status, const QByteArray &body = {}, const QByteArray &location = {})
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    if (!location.isEmpty())
        response.headers = {{"Location", location}};
    return response;
}

/** Answers by URL, from another thread, and keeps what it was asked. */
class TableTransport final : public HttpTransport
{
public:
    ~TableTransport() override
    {
        for (std::thread &thread : m_threads)
            thread.join();
    }
    QFuture<Result<HttpResponse>> send(HttpRequest request, CancelToken) override
    {
        QPromise<Result<HttpResponse>> promise;
        auto future = promise.future();
        promise.start();
        const auto found = answers.find(request.url.toEncoded());
        Result<HttpResponse> answer = found == answers.end() ? answerOf(404) : found->second;
        asked.push_back(std::move(request));
        m_threads.emplace_back([promise = std::move(promise), answer = std::move(answer)]() mutable {
            promise.addResult(std::move(answer));
            promise.finish();
        });
        return future;
    }

    std::map<QByteArray, Result<HttpResponse>> answers;
    std::vector<HttpRequest> asked;

private:
    std::vector<std::thread> m_threads;
};

class TableResolver final : public HostResolver
{
public:
    Result<std::vector<QHostAddress>> resolve(const QString &host, std::chrono::milliseconds,
                                              const CancelToken &) override
    {
        asked.push_back(host);
        if (hook)
            hook();
        const auto found = addresses.find(host);
        if (found == addresses.end())
            return std::vector{QHostAddress(QStringLiteral("157.240.1.1"))};
        return found->second;
    }

    std::map<QString, Result<std::vector<QHostAddress>>> addresses;
    std::vector<QString> asked;
    std::function<void()> hook;
};

} // namespace

class TestMediaFetcher : public QObject
{
    Q_OBJECT

    TableTransport *m_transport = nullptr;
    TableResolver *m_resolver = nullptr;
    ManualClock m_clock;

    Result<QByteArray> fetch(const char *url = kCdn, const CancelToken &cancel = {})
    {
        const MediaFetcher fetcher(*m_transport, *m_resolver, m_clock,
                                   QUrl(QStringLiteral("https://graph.facebook.com")));
        return fetcher.fetch(QUrl(QString::fromLatin1(url)), cancel);
    }
    Reason reason(const char *url = kCdn)
    {
        const auto result = fetch(url);
        return result ? Reason::None : result.error().reason;
    }

private Q_SLOTS:
    void init()
    {
        m_transport = new TableTransport;
        m_resolver = new TableResolver;
        m_clock.set(fromEpochSeconds(1'800'000'000));
    }
    void cleanup()
    {
        delete std::exchange(m_transport, nullptr);
        delete std::exchange(m_resolver, nullptr);
    }

    void givesTheBytes()
    {
        m_transport->answers[kCdn] = answerOf(200, "picture");
        const auto result = fetch();
        QVERIFY(result.has_value());
        QCOMPARE(*result, QByteArray("picture"));
        const HttpRequest &asked = m_transport->asked.at(0);
        QVERIFY(asked.bearer.isEmpty());
        QCOMPARE(asked.limits.bodyBytes, 15LL * 1024 * 1024);
        QVERIFY(asked.limits.total <= std::chrono::seconds(30));
        QCOMPARE(m_resolver->asked, std::vector{QStringLiteral("a.fbcdn.net")});
    }

    void refusesAForeignHostWithoutAskingAnybody()
    {
        QCOMPARE(reason("https://fbcdn.net.evil.tld/x.jpg"), Reason::UrlRefused);
        QVERIFY(m_resolver->asked.empty());
        QVERIFY(m_transport->asked.empty());
    }

    void refusesAHostThatLeadsInside()
    {
        m_resolver->addresses[QStringLiteral("a.fbcdn.net")] =
            std::vector{QHostAddress(QStringLiteral("157.240.1.1")), QHostAddress(QStringLiteral("10.0.0.1"))};
        QCOMPARE(reason(), Reason::UrlRefused);
        QVERIFY(m_transport->asked.empty());
    }

    void passesOnThatTheHostIsUnknown()
    {
        m_resolver->addresses[QStringLiteral("a.fbcdn.net")] =
            failure(transientError(ErrorCode::Network, Reason::HostNotFound));
        QCOMPARE(reason(), Reason::HostNotFound);
    }

    void followsThreeRedirects()
    {
        m_transport->answers[kCdn] = answerOf(302, {}, "https://b.fbcdn.net/1");
        m_transport->answers["https://b.fbcdn.net/1"] = answerOf(301, {}, "/2");
        m_transport->answers["https://b.fbcdn.net/2"] = answerOf(307, {}, "3");
        m_transport->answers["https://b.fbcdn.net/3"] = answerOf(200, "picture");
        const auto result = fetch();
        QVERIFY(result.has_value());
        QCOMPARE(m_resolver->asked.size(), std::size_t{4});
    }

    void stopsAtALoop()
    {
        m_transport->answers[kCdn] = answerOf(302, {}, kCdn);
        QCOMPARE(reason(), Reason::RedirectRefused);
        QCOMPARE(m_transport->asked.size(), std::size_t{4});
    }

    void checksEveryHop_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("metadata service") << QByteArray("http://169.254.169.254/latest");
        QTest::newRow("plain http") << QByteArray("http://a.fbcdn.net/x");
        QTest::newRow("foreign host") << QByteArray("https://evil.tld/x");
        QTest::newRow("file") << QByteArray("file:///etc/passwd");
        QTest::newRow("other host by //") << QByteArray("//evil.tld/x");
    }
    void checksEveryHop()
    {
        QFETCH(QByteArray, location);
        m_transport->answers[kCdn] = answerOf(302, {}, location);
        QCOMPARE(reason(), Reason::UrlRefused);
        QCOMPARE(m_transport->asked.size(), std::size_t{1});
    }

    void refusesARedirectToNowhere()
    {
        m_transport->answers[kCdn] = answerOf(302);
        QCOMPARE(reason(), Reason::RedirectRefused);
    }

    void tellsAnExpiredLink_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Reason>("expected");
        // The test's now is 1 800 000 000 = 0x6B49D200.
        QTest::newRow("by text") << QByteArray(kCdn) << QByteArray("URL signature expired") << Reason::ImageLinkExpired;
        QTest::newRow("by its time") << QByteArray("https://a.fbcdn.net/x.jpg?oe=6B49D1FF") << QByteArray("Forbidden")
                                     << Reason::ImageLinkExpired;
        QTest::newRow("not yet") << QByteArray("https://a.fbcdn.net/x.jpg?oe=6B49D201") << QByteArray("Forbidden")
                                 << Reason::ImageMissing;
    }
    void tellsAnExpiredLink()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, body);
        QFETCH(Reason, expected);
        m_transport->answers[url] = answerOf(403, body);
        const auto result = fetch(url.constData());
        QVERIFY(!result.has_value());
        QCOMPARE(reasonName(result.error().reason), reasonName(expected));
        QCOMPARE(result.error().httpStatus, 403);
        QVERIFY(result.error().isPermanent());
    }
    void trustsAnAnswerMoreThanTheClock()
    {
        m_transport->answers["https://a.fbcdn.net/x.jpg?oe=00000001"] = answerOf(200, "picture");
        QVERIFY(fetch("https://a.fbcdn.net/x.jpg?oe=00000001").has_value());
    }

    void tellsWhetherTryingAgainHelps()
    {
        m_transport->answers[kCdn] = answerOf(404);
        QCOMPARE(reason(), Reason::ImageMissing);
        for (const int status : {429, 500, 503}) {
            m_transport->answers[kCdn] = answerOf(status);
            QVERIFY(fetch().error().isTransient());
        }
        m_transport->answers[kCdn] = failure(transientError(ErrorCode::Network, Reason::ConnectionCut));
        QCOMPARE(reason(), Reason::ConnectionCut);
    }

    void stopsWhenTheTimeIsUp()
    {
        m_resolver->hook = [this] {
            m_clock.advance(std::chrono::seconds(31));
        };
        QCOMPARE(reason(), Reason::TotalTimeout);
        QVERIFY(m_transport->asked.empty());
    }

    void fetchesFromALocalGraphForReal()
    {
        ScriptedServer server;
        server.on("/media/1", {.status = 302, .headers = {{"Location", "/media/2"}}});
        server.on("/media/2", {.body = "picture"});
        server.on("/big", {.body = QByteArray(2000, 'x')});
        QtHttpTransport transport;
        const MediaFetcher fetcher(transport, *m_resolver, m_clock, server.url(QStringLiteral("/v21.0")),
                                   {.bytes = 1000});
        const auto result = fetcher.fetch(server.url(QStringLiteral("/media/1")), {});
        QVERIFY(result.has_value());
        QCOMPARE(*result, QByteArray("picture"));
        QVERIFY(m_resolver->asked.empty());
        const auto big = fetcher.fetch(server.url(QStringLiteral("/big")), {});
        QCOMPARE(big.error().reason, Reason::BodyTooLarge);
    }

    void resolvesByTheSystem()
    {
        QtHostResolver resolver;
        const auto local = resolver.resolve(QStringLiteral("localhost"), std::chrono::seconds(10), {});
        QVERIFY(local.has_value());
        QVERIFY(!isPublic(*local));
        const auto missing = resolver.resolve(QStringLiteral("nothing.invalid"), std::chrono::seconds(10), {});
        QCOMPARE(missing.error().reason, Reason::HostNotFound);
        CancelSource source;
        source.cancel();
        QVERIFY(resolver.resolve(QStringLiteral("localhost"), std::chrono::seconds(10), source.token())
                    .error()
                    .isCancelled());
    }

private:
    static bool isPublic(const std::vector<QHostAddress> &addresses)
    {
        return std::any_of(addresses.begin(), addresses.end(),
                           [](const QHostAddress &address) { return !address.isLoopback(); });
    }
};

MCI_TEST_CLASS(TestMediaFetcher);
#include "tst_MediaFetcher.moc"
