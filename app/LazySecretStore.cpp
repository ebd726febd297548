// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LazySecretStore.h"

#include "secrets/VaultSecretStore.h"

namespace mci::app {

Result<std::unique_ptr<secrets::SecretStore>> LazySecretStore::open(secrets::SecretStoreKind kind,
                                                                    secrets::SecretStoreOptions options)
{
    if (kind == secrets::SecretStoreKind::Vault) {
        if (options.encryptionKey.isEmpty())
            return failure(makeError(ErrorCode::SecretStoreUnavailable, Reason::VaultKeyMissing));
        if (options.encryptionKey.reveal().size() < secrets::VaultSecretStore::kShortestKey)
            return failure(makeError(ErrorCode::SecretStoreUnavailable, Reason::VaultKeyTooShort));
    }
    return std::unique_ptr<secrets::SecretStore>(new LazySecretStore(kind, std::move(options)));
}

LazySecretStore::LazySecretStore(secrets::SecretStoreKind kind, secrets::SecretStoreOptions options)
    : m_kind(kind)
    , m_options(std::move(options))
{
}

Result<secrets::SecretStore *> LazySecretStore::store()
{
    const std::lock_guard lock(m_mutex);
    if (!m_store) {
        Result<std::unique_ptr<secrets::SecretStore>> opened = secrets::openSecretStore(m_kind, m_options);
        if (!opened)
            return failure(opened.error());
        m_store = std::move(*opened);
    }
    return m_store.get();
}

Result<Secret> LazySecretStore::read(const QString &key)
{
    const Result<secrets::SecretStore *> opened = store();
    return opened ? (*opened)->read(key) : Result<Secret>(failure(opened.error()));
}

Status LazySecretStore::write(const QString &key, const Secret &secret)
{
    const Result<secrets::SecretStore *> opened = store();
    return opened ? (*opened)->write(key, secret) : Status(failure(opened.error()));
}

Status LazySecretStore::remove(const QString &key)
{
    const Result<secrets::SecretStore *> opened = store();
    return opened ? (*opened)->remove(key) : Status(failure(opened.error()));
}

} // namespace mci::app
