// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"
#include "secrets/TokenCipher.h"

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>

namespace mci::secrets {

struct VaultContents;

/**
 * Secrets in one sealed file, for machines without a keychain. Lines of text:
 *
 *     v1|<salt>|<N>|<r>|<p>          scrypt parameters, see CipherHeader
 *     check|<tag>                    TokenCipher::keyCheck(): a wrong key is told from a damaged file
 *     <name>|<iv, ciphertext, tag>   one entry each, sorted by name; all fields base64
 *     sum|<SHA-256 of the lines above, hex>
 *
 * Every change rewrites the whole file through a temporary one, mode 0600, under `<file>.lock`, so two programs may
 * share it. A file that cannot be read is never overwritten. Safe from several threads at once.
 */
class VaultSecretStore final : public SecretStore
{
public:
    static constexpr int kShortestKey = 32;

    /** Checks the key against the file when there is one; makes nothing on disk before the first write. */
    [[nodiscard]] static Result<std::unique_ptr<VaultSecretStore>> open(
        const QString &path, const Secret &keyMaterial, std::chrono::milliseconds lockLimit = std::chrono::seconds(10));

    [[nodiscard]] Result<Secret> read(const QString &key) override;
    [[nodiscard]] Status write(const QString &key, const Secret &secret) override;
    [[nodiscard]] Status remove(const QString &key) override;

private:
    VaultSecretStore(QString path, Secret keyMaterial, std::chrono::milliseconds lockLimit);
    [[nodiscard]] Result<std::optional<VaultContents>> load();
    [[nodiscard]] Result<TokenCipher> cipherFor(const CipherHeader &header);
    [[nodiscard]] Status save(const VaultContents &contents);
    template <typename Change> [[nodiscard]] Status change(Change apply);

    QString m_path;
    Secret m_keyMaterial;
    std::chrono::milliseconds m_lockLimit;
    /** Guards m_cipher and lets one thread at a time change the file (QLockFile excludes processes, not threads). */
    std::mutex m_mutex;
    std::optional<TokenCipher> m_cipher;
};

} // namespace mci::secrets
