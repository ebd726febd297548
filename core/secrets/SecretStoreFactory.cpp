// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SecretStoreFactory.h"

#include "secrets/KeychainSecretStore.h"
#include "secrets/MemorySecretStore.h"
#include "secrets/VaultSecretStore.h"

namespace mci::secrets {

QString secretStoreKindName(SecretStoreKind kind)
{
    switch (kind) {
    case SecretStoreKind::Keychain:
        return QStringLiteral("keychain");
    case SecretStoreKind::Vault:
        return QStringLiteral("vault");
    case SecretStoreKind::Session:
        return QStringLiteral("session");
    }
    Q_UNREACHABLE();
}

std::optional<SecretStoreKind> secretStoreKindFromName(const QString &name)
{
    for (const auto kind : {SecretStoreKind::Keychain, SecretStoreKind::Vault, SecretStoreKind::Session}) {
        if (name == secretStoreKindName(kind))
            return kind;
    }
    return std::nullopt;
}

Result<std::unique_ptr<SecretStore>> openSecretStore(SecretStoreKind kind, const SecretStoreOptions &options)
{
    switch (kind) {
    case SecretStoreKind::Keychain:
        return std::make_unique<KeychainSecretStore>(KeychainOptions{options.keychainLimit, options.keychainMayPrompt});
    case SecretStoreKind::Vault:
        return VaultSecretStore::open(options.vaultPath, options.encryptionKey)
            .map([](std::unique_ptr<VaultSecretStore> store) -> std::unique_ptr<SecretStore> { return store; });
    case SecretStoreKind::Session:
        return std::make_unique<MemorySecretStore>();
    }
    Q_UNREACHABLE();
}

} // namespace mci::secrets
