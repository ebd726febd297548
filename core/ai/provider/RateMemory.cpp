// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/RateMemory.h"

#include <cmath>

#include <QRegularExpression>

namespace mci::ai {

namespace {

using std::chrono::milliseconds;

constexpr double kLongestReset = 31.0 * 24 * 3600 * 1000;

double millisecondsOf(const QString &unit)
{
    if (unit == u"h")
        return 3'600'000;
    if (unit == u"m")
        return 60'000;
    if (unit == u"s")
        return 1'000;
    if (unit == u"ms")
        return 1;
    return unit == u"ns" ? 1e-6 : 1e-3;
}

std::optional<milliseconds> rounded(double ms)
{
    if (ms > kLongestReset)
        return std::nullopt;
    return milliseconds(static_cast<qint64>(std::ceil(ms)));
}

} // namespace

std::optional<milliseconds> goDuration(const QByteArray &text)
{
    // Longest units first, or the "m" of "ms" would be minutes.
    static const QRegularExpression part(QStringLiteral("([0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(h|ms|us|µs|μs|ns|m|s)"));
    const QString duration = QString::fromUtf8(text).trimmed();
    bool isNumber = false;
    const double seconds = duration.toDouble(&isNumber);
    if (isNumber)
        return std::isfinite(seconds) && seconds >= 0 ? rounded(seconds * 1000) : std::nullopt;
    double sum = 0;
    qsizetype end = 0;
    for (auto found = part.globalMatch(duration); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedStart() != end)
            return std::nullopt;
        sum += match.captured(1).toDouble() * millisecondsOf(match.captured(2));
        end = match.capturedEnd();
    }
    return end > 0 && end == duration.size() ? rounded(sum) : std::nullopt;
}

std::optional<UtcTime> exhaustedUntil(const net::HttpResponse &response, UtcTime now)
{
    bool isNumber = false;
    const qint64 left = response.header("x-ratelimit-remaining-requests").trimmed().toLongLong(&isNumber);
    const auto reset = goDuration(response.header("x-ratelimit-reset-requests"));
    if (!isNumber || left != 0 || !reset || reset->count() == 0)
        return std::nullopt;
    return now + *reset;
}

void RateMemory::learn(const QByteArray &whom, const net::HttpResponse &response, UtcTime now)
{
    const std::optional<UtcTime> until = exhaustedUntil(response, now);
    const std::scoped_lock guard(m_mutex);
    if (until)
        m_blocks.insert_or_assign(whom, *until);
    else
        m_blocks.erase(whom);
}

std::optional<UtcTime> RateMemory::blockedUntil(const QByteArray &whom, UtcTime now) const
{
    const std::scoped_lock guard(m_mutex);
    const auto block = m_blocks.find(whom);
    return block != m_blocks.end() && block->second > now ? std::optional(block->second) : std::nullopt;
}

} // namespace mci::ai
