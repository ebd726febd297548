// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <optional>

#include <QString>

namespace mci::meta {

/** A stop that Meta imposed: nothing is sent for the scope before `until`. */
struct RateBlock
{
    UtcTime until{};
    Error reason;
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
    /** Percent of the scope's allowance that is used, as the last answer told. */
    virtual void reportUsage(const QString &scope, double percent) = 0;
};

[[nodiscard]] QString accountScope(const QString &adAccountId);
[[nodiscard]] QString appScope(const QString &appId);

} // namespace mci::meta
