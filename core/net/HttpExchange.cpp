// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpExchange.h"

#include "net/Gunzip.h"
#include "net/HttpFailure.h"
#include "net/ProxyChoice.h"

namespace mci::net {

namespace {

QString methodName(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return QStringLiteral("GET");
    case HttpMethod::Post:
        return QStringLiteral("POST");
    case HttpMethod::Delete:
        return QStringLiteral("DELETE");
    }
    Q_UNREACHABLE();
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

Error bodyTooLarge()
{
    return makeError(ErrorCode::Network, Reason::BodyTooLarge, QStringLiteral("the answer is longer than allowed"));
}

} // namespace

void fulfil(HttpPromise promise, Result<HttpResponse> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

HttpExchange::HttpExchange(PendingRequest pending, QNetworkReply *reply, HttpLog log, IsOriginBusy isOriginBusy)
    : m_pending(std::move(pending))
    , m_reply(reply)
    , m_log(std::move(log))
    , m_isOriginBusy(std::move(isOriginBusy))
{
    m_clock.start();
    m_reply->setParent(this);
    watchReply();
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &HttpExchange::onSilence);
    m_silence.start(m_pending.request.limits.connect);
    m_total.setSingleShot(true);
    connect(&m_total, &QTimer::timeout, this, [this] {
        end(failure(transientError(ErrorCode::Timeout, Reason::TotalTimeout,
                                   QStringLiteral("the whole answer took too long"))));
    });
    m_total.start(m_pending.request.limits.total);
    watchCancel();
}

HttpExchange::~HttpExchange()
{
    end(failure(cancelledError()));
}

void HttpExchange::watchReply()
{
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpExchange::onSent);
    connect(m_reply, &QNetworkReply::uploadProgress, this, &HttpExchange::onSignOfLife);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
}

void HttpExchange::watchCancel()
{
    // Runs on the thread that cancels; the object cannot go meanwhile, because resetting the callback waits for it.
    m_onCancel.emplace(m_pending.cancel.stopToken(), [this] {
        QMetaObject::invokeMethod(
            this, [this] { end(failure(cancelledError())); }, Qt::QueuedConnection);
    });
}

void HttpExchange::onSent()
{
    // Qt sends a request again by itself when the connection breaks before the answer; repeating is the job's decision.
    if (std::exchange(m_wasSent, true))
        end(failure(
            transientError(ErrorCode::Network, Reason::ConnectionCut, QStringLiteral("closed before the answer"))));
    else
        onSignOfLife();
}

void HttpExchange::onSignOfLife()
{
    m_phase = Phase::Transferring;
    m_silence.start(m_pending.request.limits.idle);
}

void HttpExchange::onHead()
{
    onSignOfLife();
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid() && length.toLongLong() > m_pending.request.limits.bodyBytes)
        end(failure(bodyTooLarge()));
}

void HttpExchange::onBytes()
{
    onSignOfLife();
    m_body += m_reply->readAll();
    if (m_body.size() > m_pending.request.limits.bodyBytes)
        end(failure(bodyTooLarge()));
}

void HttpExchange::onFinished()
{
    onBytes();
    if (m_phase != Phase::Ended)
        end(answer());
}

void HttpExchange::onSilence()
{
    if (m_phase == Phase::Connecting && m_isOriginBusy(url()))
        m_silence.start(m_pending.request.limits.connect);
    else if (m_phase == Phase::Connecting)
        end(failure(
            transientError(ErrorCode::Timeout, Reason::ConnectTimeout, QStringLiteral("no connection in time"))));
    else
        end(failure(transientError(ErrorCode::Timeout, Reason::IdleTimeout, QStringLiteral("the server fell silent"))));
}

Result<HttpResponse> HttpExchange::answer()
{
    HttpResponse response;
    response.status = statusOf(*m_reply);
    if (!isAnswer(m_reply->error(), response.status))
        return failure(transportError());
    if (isCutShort())
        return failure(
            transientError(ErrorCode::Network, Reason::ConnectionCut, QStringLiteral("shorter than announced")));
    const auto pairs = m_reply->rawHeaderPairs();
    response.headers.assign(pairs.cbegin(), pairs.cend());
    response.duration = std::chrono::milliseconds(m_clock.elapsed());
    return unpacked().map([&](QByteArray body) {
        response.body = std::move(body);
        return std::move(response);
    });
}

Result<QByteArray> HttpExchange::unpacked()
{
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (m_body.isEmpty() || encoding.isEmpty() || encoding == "identity")
        return std::move(m_body);
    if (encoding == "gzip" || encoding == "x-gzip")
        return gunzip(m_body, m_pending.request.limits.bodyBytes);
    return failure(
        makeError(ErrorCode::Network, Reason::NetworkOther, QStringLiteral("an encoding that was not asked for")));
}

Error HttpExchange::transportError() const
{
    Error error = errorOf(m_reply->error(), m_reply->errorString());
    const bool neverArrived = error.reason == Reason::ConnectionRefused || error.reason == Reason::NetworkUnreachable;
    if (neverArrived && !m_wasSent && goesThroughProxy(m_pending.request.url))
        error.reason = Reason::ProxyFailure;
    return error;
}

bool HttpExchange::isCutShort() const
{
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    return length.isValid() && m_body.size() < length.toLongLong();
}

void HttpExchange::end(Result<HttpResponse> result)
{
    if (m_phase == Phase::Ended)
        return;
    m_phase = Phase::Ended;
    m_onCancel.reset();
    m_silence.stop();
    m_total.stop();
    // The reply goes with this object, which also closes its connection.
    m_reply->disconnect(this);
    writeLog(result);
    fulfil(std::move(m_pending.promise), std::move(result));
    Q_EMIT ended();
}

void HttpExchange::writeLog(const Result<HttpResponse> &result) const
{
    if (!m_log)
        return;
    const QUrl &url = m_pending.request.url;
    LogEntry entry;
    entry.level = LogLevel::Debug;
    entry.service = QStringLiteral("net");
    entry.action = QStringLiteral("http_request");
    entry.durationMs = m_clock.elapsed();
    entry.metadata = {{QStringLiteral("method"), methodName(m_pending.request.method)},
                      {QStringLiteral("host"), url.host()},
                      {QStringLiteral("path"), url.path()}};
    if (result) {
        entry.metadata.insert(QStringLiteral("status"), result->status);
        entry.metadata.insert(QStringLiteral("bytes"), qint64{result->body.size()});
    } else {
        entry.metadata.insert(QStringLiteral("reason"), reasonName(result.error().reason));
    }
    m_log(entry);
}

} // namespace mci::net
