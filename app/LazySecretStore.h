// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStoreFactory.h"

#include <mutex>

namespace mci::app {

/**
 * Opens the chosen store at its first use: most commands need no secret, and asking a keychain or stretching a key costs
 * time. Only what can be told for free (the vault's key is missing) fails at once.
 */
class LazySecretStore final : public secrets::SecretStore
{
public:
    [[nodiscard]] static Result<std::unique_ptr<secrets::SecretStore>> open(secrets::SecretStoreKind kind,
                                                                            secrets::SecretStoreOptions options);

    [[nodiscard]] Result<Secret> read(const QString &key) override;
    [[nodiscard]] Status write(const QString &key, const Secret &secret) override;
    [[nodiscard]] Status remove(const QString &key) override;

private:
    LazySecretStore(secrets::SecretStoreKind kind, secrets::SecretStoreOptions options);
    [[nodiscard]] Result<secrets::SecretStore *> store();

    secrets::SecretStoreKind m_kind;
    secrets::SecretStoreOptions m_options;
    // Guards the opening.
    std::mutex m_mutex;
    std::unique_ptr<secrets::SecretStore> m_store;
};

} // namespace mci::app
