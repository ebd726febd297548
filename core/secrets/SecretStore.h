// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QString>

namespace mci::secrets {

inline constexpr auto kServiceName = "meta-creative-intelligence";
inline constexpr auto kAppSecretKey = "app-secret";
inline constexpr auto kAiKey = "ai-key";

/**
 * Where tokens and secrets live. Calls block for a bounded time and may come from any thread but the GUI's.
 * A missing entry is Reason::SecretNotFound with code NotFound; every other failure is SecretStoreUnavailable with a reason
 * that tells locked, denied, unavailable and slow apart.
 */
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    [[nodiscard]] virtual Result<Secret> read(const QString &key) = 0;
    [[nodiscard]] virtual Status write(const QString &key, const Secret &secret) = 0;
    /** Removing what is not there succeeds. */
    [[nodiscard]] virtual Status remove(const QString &key) = 0;
};

} // namespace mci::secrets
