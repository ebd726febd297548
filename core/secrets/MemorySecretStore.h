// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"

#include <map>
#include <mutex>

namespace mci::secrets {

/** The `session` store: memory only, gone with the object. Safe from several threads at once. */
class MemorySecretStore final : public SecretStore
{
public:
    [[nodiscard]] Result<Secret> read(const QString &key) override;
    [[nodiscard]] Status write(const QString &key, const Secret &secret) override;
    [[nodiscard]] Status remove(const QString &key) override;

private:
    /** Guards m_secrets. */
    std::mutex m_mutex;
    std::map<QString, Secret> m_secrets;
};

} // namespace mci::secrets
