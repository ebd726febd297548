// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/ProviderRetry.h"

#include <algorithm>
#include <cmath>

#include <QLocale>

namespace mci::ai {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds kFirstWait{500};
constexpr milliseconds kLongestOwnWait{8000};
constexpr double kJitter = 0.25;
constexpr int kRequestTimeout = 408;
constexpr int kConflict = 409;
constexpr int kTooManyRequests = 429;
constexpr int kServerError = 500;

std::optional<milliseconds> untilDate(const QByteArray &text, UtcTime now)
{
    // RFC 9110's one form that is still written; the names of days and months are English.
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return std::max(fromEpochMs(date.toMSecsSinceEpoch()) - now, milliseconds(0));
}

milliseconds ownWait(int retries, double random)
{
    const milliseconds doubled = std::min(kFirstWait * (1 << std::clamp(retries, 0, 8)), kLongestOwnWait);
    const double factor = 1 - std::clamp(random, 0.0, 1.0) * kJitter;
    return milliseconds(static_cast<qint64>(std::lround(static_cast<double>(doubled.count()) * factor)));
}

/** The answer that took too long may have been made and be paid for: the next try is the caller's to decide. */
bool isConnectionError(const Error &error)
{
    return error.isTransient() && error.reason != Reason::IdleTimeout && error.reason != Reason::TotalTimeout;
}

bool isRepeated(const net::HttpResponse &response)
{
    // What came well and was not to our liking would come so again.
    if (response.status < 300)
        return false;
    const QByteArray wish = response.header("x-should-retry");
    if (wish == "true" || wish == "false")
        return wish == "true";
    const int status = response.status;
    return status == kRequestTimeout || status == kConflict || status == kTooManyRequests || status >= kServerError;
}

} // namespace

std::optional<milliseconds> askedWait(const net::HttpResponse &response, UtcTime now)
{
    const auto numberOf = [](const QByteArray &text, double unit) -> std::optional<milliseconds> {
        bool isNumber = false;
        const double value = text.trimmed().toDouble(&isNumber) * unit;
        if (!isNumber || !std::isfinite(value) || value < 0 || value > 1e12)
            return std::nullopt;
        return milliseconds(static_cast<qint64>(std::ceil(value)));
    };
    if (const auto wait = numberOf(response.header("retry-after-ms"), 1))
        return wait;
    const QByteArray retryAfter = response.header("Retry-After").trimmed();
    if (const auto wait = numberOf(retryAfter, 1000))
        return wait;
    return retryAfter.isEmpty() ? std::nullopt : untilDate(retryAfter, now);
}

std::optional<milliseconds> retryWait(const RetryQuestion &question)
{
    if (question.retries >= kMostRetries || question.error.isCancelled())
        return std::nullopt;
    if (!question.response) {
        return isConnectionError(question.error) ? std::optional(ownWait(question.retries, question.random))
                                                 : std::nullopt;
    }
    if (question.error.reason == Reason::ProviderQuotaUsedUp || !isRepeated(*question.response))
        return std::nullopt;
    const std::optional<milliseconds> asked = askedWait(*question.response, question.now);
    if (asked && *asked <= kLongestWait)
        return asked;
    if (asked && question.error.isThrottle())
        return std::nullopt;
    return ownWait(question.retries, question.random);
}

} // namespace mci::ai
