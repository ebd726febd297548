// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/MemorySecretStore.h"

namespace mci::secrets {

Result<Secret> MemorySecretStore::read(const QString &key)
{
    const std::scoped_lock guard(m_mutex);
    const auto entry = m_secrets.find(key);
    if (entry == m_secrets.end())
        return failure(makeError(ErrorCode::NotFound, Reason::SecretNotFound, key));
    return entry->second;
}

Status MemorySecretStore::write(const QString &key, const Secret &secret)
{
    const std::scoped_lock guard(m_mutex);
    m_secrets.insert_or_assign(key, secret);
    return {};
}

Status MemorySecretStore::remove(const QString &key)
{
    const std::scoped_lock guard(m_mutex);
    m_secrets.erase(key);
    return {};
}

} // namespace mci::secrets
