// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Session.h"

namespace mci::store {

/** What Meta said about a limit; kept over restarts so that nothing probes before the time it named. */
struct RateBudget
{
    /** "account:act_1" or "app:ID". */
    QString scope;
    std::optional<UtcTime> blockedUntil;
    double usagePercent = 0;
    QString reason;
    UtcTime updatedAt{};
    /** When the usage was told; nullopt: never. */
    std::optional<UtcTime> usageAt{};
    /** When all of it is free again, where Meta said so. */
    std::optional<UtcTime> freeAt{};
    bool operator==(const RateBudget &) const = default;
};

class RateBudgetRepository
{
public:
    explicit RateBudgetRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Status upsert(const RateBudget &budget);
    [[nodiscard]] Result<std::optional<RateBudget>> find(const QString &scope);
    [[nodiscard]] Result<std::vector<RateBudget>> list();
    /** The latest end of the blocks of these scopes that last beyond `now`. */
    [[nodiscard]] Result<std::optional<RateBudget>> blocking(const QStringList &scopes, UtcTime now);

private:
    Session &m_session;
};

} // namespace mci::store
