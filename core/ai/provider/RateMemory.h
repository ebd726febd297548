// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "net/Http.h"

#include <map>
#include <mutex>

namespace mci::ai {

/** A duration as Go writes it, such as "6m0s", "1.5s" or "12ms"; a plain number is seconds. nullopt for anything else. */
[[nodiscard]] std::optional<std::chrono::milliseconds> goDuration(const QByteArray &text);

/** When requests are allowed again, by x-ratelimit-remaining-requests and its reset; nullopt while some are left. */
[[nodiscard]] std::optional<UtcTime> exhaustedUntil(const net::HttpResponse &response, UtcTime now);

/** Remembers who has no requests left. Safe from any thread. */
class RateMemory
{
public:
    /** The latest answer of `whom` decides. */
    void learn(const QByteArray &whom, const net::HttpResponse &response, UtcTime now);
    /** nullopt when `whom` may be asked now. */
    [[nodiscard]] std::optional<UtcTime> blockedUntil(const QByteArray &whom, UtcTime now) const;

private:
    mutable std::mutex m_mutex;
    std::map<QByteArray, UtcTime> m_blocks;
};

} // namespace mci::ai
