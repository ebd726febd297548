// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"

#include <chrono>
#include <memory>
#include <optional>

namespace mci::secrets {

enum class SecretStoreKind { Keychain, Vault, Session };

/** `keychain`, `vault`, `session`. */
[[nodiscard]] QString secretStoreKindName(SecretStoreKind kind);
[[nodiscard]] std::optional<SecretStoreKind> secretStoreKindFromName(const QString &name);

struct SecretStoreOptions
{
    /** Vault: the file, usually DIR/data/secrets.vault. */
    QString vaultPath;
    /** Vault: the value of ENCRYPTION_KEY. */
    Secret encryptionKey;
    std::chrono::milliseconds keychainLimit{30'000};
    bool keychainMayPrompt = true;
};

/**
 * There is no silent fall-back: the kind asked for, or the reason why not. The keychain is opened without asking it
 * anything; whether it works shows at the first call.
 */
[[nodiscard]] Result<std::unique_ptr<SecretStore>> openSecretStore(SecretStoreKind kind,
                                                                   const SecretStoreOptions &options);

} // namespace mci::secrets
