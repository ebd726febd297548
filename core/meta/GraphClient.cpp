// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meta/GraphClient.h"

#include "base/Logging.h"
#include "base/Pause.h"
#include "meta/GraphAnswer.h"

#include <QUrlQuery>

namespace mci::meta {

namespace {

using namespace std::chrono_literals;

constexpr double kSlowPercent = 75;
constexpr double kStopPercent = 95;
constexpr auto kSlowPause = 5s;

/** Percent-encodes the value whole: QUrlQuery would leave '+', ';' and others to the server's taste. */
QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

void warnOfOtherVersion(const GraphAccess &access, const net::HttpResponse &response)
{
    const QString served = QString::fromLatin1(response.header("facebook-api-version"));
    if (served.isEmpty() || served == access.version)
        return;
    LogEntry entry;
    entry.level = LogLevel::Warning;
    entry.service = QStringLiteral("mci.meta");
    entry.action = QStringLiteral("other_version_served");
    entry.metadata = {{QStringLiteral("asked"), access.version}, {QStringLiteral("served"), served}};
    log(entry);
}

} // namespace

QString accountScope(const QString &adAccountId)
{
    return QStringLiteral("account:") + adAccountId;
}

QString appScope(const QString &appId)
{
    return QStringLiteral("app:") + appId;
}

GraphClient::GraphClient(net::HttpTransport &transport, RateGate &gate, CallObserver &observer, const Clock &clock,
                         GraphAccess access)
    : m_transport(transport)
    , m_gate(gate)
    , m_observer(observer)
    , m_clock(clock)
    , m_access(std::move(access))
{
}

Result<QJsonObject> GraphClient::call(const GraphCall &call, const CancelToken &cancel)
{
    Result<QJsonObject> result = callOnce(call, cancel);
    if (result || result.error().reason != Reason::MetaVersionExpired)
        return result;
    const QString suggested = result.error().params.value(QStringLiteral("suggestedVersion"));
    if (suggested.isEmpty() || suggested == m_access.version)
        return result;
    m_access.version = suggested;
    return callOnce(call, cancel);
}

Result<QJsonObject> GraphClient::callOnce(const GraphCall &call, const CancelToken &cancel)
{
    if (const Status admitted = admit(call, cancel); !admitted)
        return failure(admitted.error());

    CallRecord record;
    record.operation = call.operation;
    record.adAccountId = call.adAccountId;
    record.startedAt = m_clock.now();
    const auto started = m_clock.monotonic();
    Result<net::HttpResponse> response = net::sendAndWait(m_transport, request(call), cancel);
    record.duration = m_clock.monotonic() - started;
    if (!response) {
        record.error = response.error();
        m_observer.callMade(record);
        return failure(response.error());
    }
    record.httpStatus = response->status;
    record.bytes = response->body.size();
    warnOfOtherVersion(m_access, *response);
    Result<QJsonObject> answer = decodeAnswer(*response);
    learn(call, readUsage(*response), answer ? nullptr : &answer.error());
    if (!answer)
        record.error = answer.error();
    m_observer.callMade(record);
    return answer;
}

Status GraphClient::admit(const GraphCall &call, const CancelToken &cancel)
{
    for (const QString &scope : {appScope(m_access.appId), accountScope(call.adAccountId)}) {
        const std::optional<RateBlock> block = m_gate.blockOf(scope);
        if (!block || block->until <= m_clock.now())
            continue;
        Error error = block->reason;
        error.code = ErrorCode::RateLimited;
        error.resumeAt = block->until;
        return failure(error);
    }
    if (m_lastPercent >= kSlowPercent && !pauseFor(kSlowPause, cancel))
        return failure(cancelledError());
    return {};
}

net::HttpRequest GraphClient::request(const GraphCall &call) const
{
    GraphParams params = call.params;
    if (!m_access.appSecretProof.isEmpty())
        params.emplace_back(QStringLiteral("appsecret_proof"), QString::fromLatin1(m_access.appSecretProof));

    net::HttpRequest request;
    request.method = call.method;
    request.bearer = m_access.token;
    request.url = m_access.graphUrl;
    request.url.setPath(QLatin1Char('/') + m_access.version + QLatin1Char('/') + call.path);
    if (call.method == net::HttpMethod::Post) {
        std::vector<std::pair<QByteArray, QByteArray>> fields;
        for (const auto &[key, value] : params)
            fields.emplace_back(key.toUtf8(), value.toUtf8());
        request.body = net::formBody(fields);
        request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
        return request;
    }
    QStringList pairs;
    for (const auto &[key, value] : params)
        pairs.append(encoded(key) + QLatin1Char('=') + encoded(value));
    request.url.setQuery(pairs.join(QLatin1Char('&')), QUrl::StrictMode);
    return request;
}

void GraphClient::learn(const GraphCall &call, const Usage &usage, Error *error)
{
    const QString app = appScope(m_access.appId);
    const QString account = accountScope(call.adAccountId);
    const double appPercent = usage.appPercent.value_or(0);
    const double accountPercent = usage.accountPercent.value_or(0);
    m_lastPercent = std::max(appPercent, accountPercent);
    // An answer that tells nothing says nothing about the allowance, not that it is unused.
    if (usage.appPercent)
        m_gate.reportUsage(app, {appPercent, {}});
    if (usage.accountPercent && !call.adAccountId.isEmpty())
        m_gate.reportUsage(account, {accountPercent, usage.accountReset});

    if (error && error->isThrottle()) {
        // The block is the pause; after it the old figures say nothing.
        m_lastPercent = 0;
        error->resumeAt = m_clock.now() + throttleWait(*error, usage);
        const bool wholeApp = error->reason == Reason::MetaAppThrottled || call.adAccountId.isEmpty()
            || error->reason == Reason::MetaBlockedForPolicy;
        m_gate.block(wholeApp ? app : account, {*error->resumeAt, *error});
        return;
    }
    const auto stop = [&](const QString &scope, double percent, Reason reason) {
        if (percent < kStopPercent)
            return;
        const auto wait = std::max<std::chrono::seconds>(
            60s, usage.regainAccess.value_or(usage.accountReset.value_or(300s)));
        m_gate.block(scope, {m_clock.now() + wait, makeError(ErrorCode::RateLimited, reason)});
    };
    stop(app, appPercent, Reason::MetaAppThrottled);
    if (!call.adAccountId.isEmpty())
        stop(account, accountPercent, Reason::MetaAccountThrottled);
}

} // namespace mci::meta
