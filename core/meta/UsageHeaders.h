// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Http.h"

#include <chrono>
#include <optional>

#include <QString>

namespace mci::meta {

/** What Meta's usage headers say after a call. Percent of the allowance; malformed headers are ignored. */
struct Usage
{
    /** nullopt where no header told. */
    std::optional<double> appPercent;
    std::optional<double> accountPercent;
    /** Longest wait that any header asks for before the account answers again. */
    std::optional<std::chrono::seconds> regainAccess;
    /** When the account's window is reset. */
    std::optional<std::chrono::seconds> accountReset;
    /** Never sent by Meta so far; honoured if it appears. */
    std::optional<std::chrono::seconds> retryAfter;
};

[[nodiscard]] Usage readUsage(const net::HttpResponse &response);

/** How long to stay silent after a throttle: what the headers name, else the usual block of that code. */
[[nodiscard]] std::chrono::seconds throttleWait(const Error &error, const Usage &usage);

} // namespace mci::meta
