// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <chrono>
#include <optional>

#include <QString>

namespace mci::meta {

/** A stop that Meta imposed: nothing is sent for the scope before `until`. */
struct RateBlock
{
    UtcTime until{};
    Error reason;
};

/** How much of a scope's allowance is used, as the last answer told. */
struct RateUsage
{
    double percent = 0;
    /** When all of it is free again; nullopt where Meta did not say: the allowance is that of a rolling hour. */
    std::optional<std::chrono::seconds> freeIn;
};

/**
 * Who may call now. Blocks are kept across restarts, because calls during a block prolong it. Scopes are "account:act_1" and
 * "app:<app id>". Called from worker threads.
 */
class RateGate
{
public:
    RateGate() = default;
    RateGate(const RateGate &) = delete;
    RateGate &operator=(const RateGate &) = delete;
    virtual ~RateGate() = default;

    [[nodiscard]] virtual std::optional<RateBlock> blockOf(const QString &scope) = 0;
    virtual void block(const QString &scope, const RateBlock &block) = 0;
    virtual void reportUsage(const QString &scope, const RateUsage &usage) = 0;
};

[[nodiscard]] QString accountScope(const QString &adAccountId);
[[nodiscard]] QString appScope(const QString &appId);

} // namespace mci::meta
