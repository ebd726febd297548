// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/FaultInjector.h"

#include "sandbox/graph/GraphError.h"
#include "sandbox/graph/UsageHeaders.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mci::sandbox {

namespace {

GraphError throttleError(int code)
{
    switch (code) {
    case 4:
        return {400, 4, 1504022, QStringLiteral("(#4) Application request limit reached"), true};
    case 32:
        return {400, 32, 0, QStringLiteral("(#32) Page request limit reached"), true};
    case 613:
        return {400, 613, 1487742, QStringLiteral("(#613) Calls to this api have exceeded the rate limit."), true};
    case 80000:
        return {
            400, 80000, 2446079,
            QStringLiteral("(#80000) There have been too many calls from this ad-account. Wait a bit and try again."),
            true};
    case 80004:
        return {400, 80004, 2446079,
                QStringLiteral("(#80004) There have been too many calls to this ad-account. Wait a bit and try again."),
                true};
    default:
        return {400, 17, 2446079, QStringLiteral("(#17) User request limit reached"), true};
    }
}

void becomeError(Response &response, const GraphError &error)
{
    response.status = error.httpStatus;
    response.body = errorBody(error);
}

void becomePage(Response &response, int status, const QByteArray &html)
{
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.body = html;
}

void failReport(Response &response)
{
    QJsonObject state = QJsonDocument::fromJson(response.body).object();
    if (!state.contains(QLatin1String("async_status")))
        return;
    state.insert(QLatin1String("async_status"), QStringLiteral("Job Failed"));
    state.insert(QLatin1String("is_running"), false);
    response.body = QJsonDocument(state).toJson(QJsonDocument::Compact);
}

} // namespace

FaultInjector::FaultInjector(QList<FaultSpec> faults)
{
    for (FaultSpec &fault : faults)
        m_faults.push_back({std::move(fault), 0});
}

std::optional<FaultSpec> FaultInjector::next(const Request &request)
{
    std::optional<FaultSpec> hit;
    const QString target = QString::fromUtf8(request.target);
    const QString plain = QString::fromUtf8(QByteArray::fromPercentEncoding(request.target));
    for (Counted &fault : m_faults) {
        if (!target.contains(fault.spec.pathPart) && !plain.contains(fault.spec.pathPart))
            continue;
        ++fault.seen;
        const bool started = fault.seen >= fault.spec.from;
        const bool over = fault.spec.count != FaultSpec::kForever && fault.seen - fault.spec.from >= fault.spec.count;
        if (started && !over && !hit)
            hit = fault.spec;
    }
    return hit;
}

void FaultInjector::apply(const FaultSpec &fault, const Request &request, Response &response)
{
    switch (fault.kind) {
    case FaultKind::Throttle:
        becomeError(response, throttleError(fault.throttleCode));
        replaceUsageHeaders(response, throttledUsage(request));
        break;
    case FaultKind::Expire:
        becomeError(response, expiredTokenError());
        break;
    case FaultKind::Revoke:
        becomeError(response, invalidatedTokenError());
        break;
    case FaultKind::Reduce:
        becomeError(response, tooMuchDataError());
        break;
    case FaultKind::ErrorIn200:
        becomeError(
            response,
            {200, 2, 0, QStringLiteral("An unexpected error has occurred. Please retry your request later."), true});
        break;
    case FaultKind::ServerError:
        becomePage(response, 503, "<html><body><h1>503 Service Unavailable</h1></body></html>\n");
        break;
    case FaultKind::Html:
        becomePage(response, 200,
                   "<!DOCTYPE html><html><head><title>Wi-Fi</title></head><body>Please sign in to the "
                   "network.</body></html>\n");
        break;
    case FaultKind::Truncated:
        response.body.truncate(response.body.size() * 2 / 3);
        break;
    case FaultKind::Hang:
        response.delivery = Delivery::Never;
        break;
    case FaultKind::Drip:
        response.delivery = Delivery::Drip;
        break;
    case FaultKind::Cut:
        response.delivery = Delivery::CutMidBody;
        break;
    case FaultKind::ReportFailed:
        failReport(response);
        break;
    }
}

} // namespace mci::sandbox
