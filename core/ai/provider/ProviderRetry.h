// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "net/Http.h"

namespace mci::ai {

/** How often a call is repeated, as OpenAI's own clients do. */
inline constexpr int kMostRetries = 2;
/** A longer wait is not sat out: the call ends as RateLimited with its time. */
inline constexpr std::chrono::seconds kLongestWait{60};

/** What retry-after-ms or Retry-After (seconds or a date) ask for; nullopt without them. Never negative. */
[[nodiscard]] std::optional<std::chrono::milliseconds> askedWait(const net::HttpResponse &response, UtcTime now);

/** The wait before the call is repeated that failed with `error` after `retries` repetitions; nullopt when it is not. */
struct RetryQuestion
{
    /** nullptr when no answer came. */
    const net::HttpResponse *response = nullptr;
    Error error;
    int retries = 0;
    UtcTime now{};
    /** In [0,1). */
    double random = 0;
};
[[nodiscard]] std::optional<std::chrono::milliseconds> retryWait(const RetryQuestion &question);

} // namespace mci::ai
