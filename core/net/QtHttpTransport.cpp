// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/QtHttpTransport.h"

#include "net/HttpExchange.h"
#include "net/ProxyChoice.h"
#include "net/UrlPolicy.h"

#include <mutex>
#include <vector>

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkRequest>

namespace mci::net {

namespace {

class NoCookies final : public QNetworkCookieJar
{
public:
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

/** A body that cannot be rewound, so that Qt cannot send it a second time when the connection breaks. */
class OneTimeBody final : public QIODevice
{
public:
    explicit OneTimeBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_read);
        std::copy_n(m_bytes.constData() + m_read, count, data);
        m_read += count;
        return count == 0 && most > 0 ? -1 : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_read = 0;
};

/** Headers that this file alone decides on. */
bool isReserved(const QByteArray &name)
{
    return name.compare("authorization", Qt::CaseInsensitive) == 0 || name.compare("cookie", Qt::CaseInsensitive) == 0
        || name.compare("user-agent", Qt::CaseInsensitive) == 0;
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest out(request.url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Naming the encoding also turns off Qt's unpacking, which does not notice a body that was cut (Gunzip.h).
    out.setRawHeader("Accept-Encoding", "gzip");
    if (request.method == HttpMethod::Post)
        out.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    for (const auto &[name, value] : request.headers) {
        if (!isReserved(name))
            out.setRawHeader(name, value);
    }
    out.setRawHeader("User-Agent", QtHttpTransport::userAgent());
    if (!request.bearer.isEmpty() && request.bearerHeader.isEmpty())
        out.setRawHeader("Authorization", "Bearer " + request.bearer.reveal());
    else if (!request.bearer.isEmpty())
        out.setRawHeader(request.bearerHeader, request.bearer.reveal());
    return out;
}

/** Refuses what must not reach Qt: it would open files and data URLs too, and take a login out of the URL. */
Status checkRequest(const HttpRequest &request)
{
    const QString scheme = request.url.scheme();
    const bool isWeb = scheme == QLatin1String("https") || scheme == QLatin1String("http");
    if (!isWeb || !request.url.isValid() || request.url.host().isEmpty() || !request.url.userInfo().isEmpty())
        return failure(
            makeError(ErrorCode::InvalidRequest, Reason::UrlRefused, QStringLiteral("not a plain web address")));
    const QByteArray &token = request.bearer.reveal();
    if (token.contains('\r') || token.contains('\n'))
        return failure(
            makeError(ErrorCode::InvalidRequest, Reason::TokenInvalid, QStringLiteral("line break in the token")));
    return {};
}

} // namespace

class QtHttpTransport::Worker final : public QObject
{
public:
    explicit Worker(HttpLog log)
        : m_log(std::move(log))
    {
    }

    /** Runs on the owner's thread when the network thread is done; taking the lock makes its last writes visible. */
    ~Worker() override { const std::lock_guard lock(m_mutex); }

    void enqueue(PendingRequest pending)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(std::move(pending));
        }
        QMetaObject::invokeMethod(this, &Worker::startWaiting, Qt::QueuedConnection);
    }

    /** Last thing on the network thread: the manager and the exchanges have to go where they lived. */
    void shutDown()
    {
        for (PendingRequest &pending : takeWaiting())
            fulfil(std::move(pending.promise), failure(cancelledError()));
        qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
        const std::lock_guard lock(m_mutex);
        m_manager.reset();
    }

private:
    std::vector<PendingRequest> takeWaiting()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_waiting, {});
    }

    void startWaiting()
    {
        for (PendingRequest &pending : takeWaiting())
            start(std::move(pending));
    }

    void start(PendingRequest pending)
    {
        if (pending.cancel.isCancelled())
            return fulfil(std::move(pending.promise), failure(cancelledError()));
        if (const Status allowed = checkRequest(pending.request); !allowed)
            return fulfil(std::move(pending.promise), failure(allowed.error()));
        QNetworkReply *reply = open(pending.request);
        const auto isOriginBusy = [this](const QUrl &url) {
            return isBusy(url);
        };
        auto *exchange = new HttpExchange(std::move(pending), reply, m_log, isOriginBusy);
        exchange->setParent(this);
        connect(exchange, &HttpExchange::ended, exchange, &QObject::deleteLater);
    }

    /** Qt opens so many connections to an origin and lets further requests wait. */
    [[nodiscard]] bool isBusy(const QUrl &url) const
    {
        constexpr int kConnectionsPerOrigin = 6;
        const auto exchanges = findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly);
        const auto underWay = std::count_if(exchanges.begin(), exchanges.end(), [&](const HttpExchange *exchange) {
            return exchange->isTransferring() && isSameOrigin(exchange->url(), url);
        });
        return underWay >= kConnectionsPerOrigin;
    }

    QNetworkReply *open(const HttpRequest &request)
    {
        if (!m_manager)
            makeManager();
        const QNetworkRequest out = networkRequest(request);
        switch (request.method) {
        case HttpMethod::Get:
            return m_manager->get(out);
        case HttpMethod::Post:
            return withBody(out, "POST", request.body);
        case HttpMethod::Delete:
            return request.body.isEmpty() ? m_manager->deleteResource(out) : withBody(out, "DELETE", request.body);
        }
        Q_UNREACHABLE();
    }

    QNetworkReply *withBody(const QNetworkRequest &out, const QByteArray &verb, const QByteArray &bytes)
    {
        auto body = std::make_unique<OneTimeBody>(bytes);
        QNetworkReply *reply = m_manager->sendCustomRequest(out, verb, body.get());
        body.release()->setParent(reply);
        return reply;
    }

    void makeManager()
    {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setProxyFactory(new ProxyChoice);
        m_manager->setCookieJar(new NoCookies);
    }

    HttpLog m_log;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    // Guards m_waiting, the only thing that is used from several threads at a time.
    std::mutex m_mutex;
    std::vector<PendingRequest> m_waiting;
};

QtHttpTransport::QtHttpTransport(HttpLog log)
    : m_worker(std::make_unique<Worker>(std::move(log)))
{
    m_thread.setObjectName(QStringLiteral("net"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker.get(), &Worker::shutDown, Qt::DirectConnection);
    m_thread.start();
}

QtHttpTransport::~QtHttpTransport()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<HttpResponse>> QtHttpTransport::send(HttpRequest request, CancelToken cancel)
{
    HttpPromise promise;
    QFuture<Result<HttpResponse>> future = promise.future();
    promise.start();
    m_worker->enqueue({std::move(request), std::move(cancel), std::move(promise)});
    return future;
}

QByteArray QtHttpTransport::userAgent()
{
    return QByteArrayLiteral("MetaCreativeIntelligence/" MCI_VERSION " Qt/") + qVersion();
}

} // namespace mci::net
