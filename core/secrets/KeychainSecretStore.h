// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"

#include <chrono>

namespace mci::secrets {

struct KeychainOptions
{
    /** How long one call may take before it ends with Reason::KeychainSlow. */
    std::chrono::milliseconds limit{30'000};
    /** Whether a locked keychain may ask its user for the password. Off, or without a display: Reason::KeychainLocked
     * at once. */
    bool mayPrompt = true;
};

/**
 * Secrets in the platform's keychain, one item a key. Calls block for at most the limit and may come from any thread,
 * also from one that runs no event loop: the work is done on a private thread.
 *
 * The keychain library reports nearly every failure on Linux as "other error", and some never; so the Secret Service is
 * asked over D-Bus first: no bus, no service or no default collection is KeychainUnavailable.
 */
class KeychainSecretStore final : public SecretStore
{
public:
    /** Items stay under the 2560 bytes that Windows allows one credential. */
    static constexpr int kLargestSecret = 2048;

    explicit KeychainSecretStore(KeychainOptions options = {});

    [[nodiscard]] Result<Secret> read(const QString &key) override;
    [[nodiscard]] Status write(const QString &key, const Secret &secret) override;
    [[nodiscard]] Status remove(const QString &key) override;

private:
    KeychainOptions m_options;
};

} // namespace mci::secrets
