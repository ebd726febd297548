// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/ProviderCaller.h"

#include "ai/provider/ChatAnswer.h"
#include "ai/provider/ProviderRetry.h"
#include "ai/provider/RateMemory.h"
#include "ai/provider/VisibleText.h"
#include "base/Pause.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace mci::ai {

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/** Limits belong to a model and to whose key it is. */
QByteArray whomOf(const ProviderEndpoint &endpoint)
{
    return endpoint.base.toEncoded() + '\n' + endpoint.model.toUtf8() + '\n' + sha256(endpoint.key.reveal());
}

} // namespace

ProviderCaller::ProviderCaller(net::HttpTransport &transport, const Clock &clock, RateMemory &rates,
                               const ProviderEndpoint &endpoint, const CallSink &sink, const CancelToken &cancel)
    : m_transport(transport)
    , m_clock(clock)
    , m_rates(rates)
    , m_endpoint(endpoint)
    , m_sink(sink)
    , m_cancel(cancel)
    , m_whom(whomOf(endpoint))
{
}

Status ProviderCaller::call(const net::HttpRequest &request, const Judge &judge)
{
    for (int retries = 0;; ++retries) {
        if (Status admitted = admit(); !admitted)
            return admitted;
        Result<Outcome> outcome = callOnce(request, judge);
        if (!outcome)
            return failure(outcome.error());
        if (outcome->status)
            return {};
        RetryQuestion question;
        question.response = outcome->response ? &*outcome->response : nullptr;
        question.error = outcome->status.error();
        question.retries = retries;
        question.now = m_clock.now();
        question.random = QRandomGenerator::global()->generateDouble();
        const auto wait = retryWait(question);
        if (!wait)
            return outcome->status;
        if (!pauseFor(*wait, m_cancel))
            return failure(cancelledError());
    }
}

Status ProviderCaller::admit() const
{
    const UtcTime now = m_clock.now();
    const std::optional<UtcTime> until = m_rates.blockedUntil(m_whom, now);
    if (!until)
        return {};
    if (*until - now > kLongestWait) {
        Error error = makeError(ErrorCode::RateLimited, Reason::ProviderRateLimited);
        error.resumeAt = *until;
        return failure(error);
    }
    return pauseFor(*until - now, m_cancel) ? Status() : failure(cancelledError());
}

Result<ProviderCaller::Outcome> ProviderCaller::callOnce(const net::HttpRequest &request, const Judge &judge)
{
    ProviderCall call;
    call.model = m_endpoint.model;
    call.startedAt = m_clock.now();
    call.requestSha256 = QString::fromLatin1(sha256(request.body));
    call.requestBytes = request.body.size();
    const auto started = m_clock.monotonic();
    Outcome outcome{net::sendAndWait(m_transport, request, m_cancel), {}};
    call.duration = m_clock.monotonic() - started;
    if (outcome.response) {
        m_rates.learn(m_whom, *outcome.response, m_clock.now());
        outcome.status = judged(*outcome.response, judge, call);
    } else {
        outcome.status = failure(outcome.response.error());
    }
    if (!outcome.status)
        call.error = outcome.status.error();
    if (const Status told = m_sink ? m_sink(call) : Status(); !told)
        return failure(told.error());
    return outcome;
}

Status ProviderCaller::judged(const net::HttpResponse &response, const Judge &judge, ProviderCall &call) const
{
    call.httpStatus = response.status;
    call.requestId = quotable(QString::fromUtf8(response.header("x-request-id")), m_endpoint.key);
    const Result<QJsonObject> answer = answerObject(response, m_endpoint, m_clock.now());
    if (!answer)
        return failure(answer.error());
    const QString model = quotable(answer->value(QLatin1String("model")).toString(), m_endpoint.key);
    if (!model.isEmpty())
        call.model = model;
    call.usage = usageOf(*answer);
    return judge(*answer);
}

} // namespace mci::ai
