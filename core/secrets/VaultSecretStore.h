// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"
#include "secrets/VaultFile.h"

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>

namespace mci::secrets {

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
    static constexpr std::chrono::milliseconds kLockLimit{10'000};

    /** Checks the key against the file when there is one; makes nothing on disk before the first write. */
    [[nodiscard]] static Result<std::unique_ptr<VaultSecretStore>> open(
        const QString &path, const Secret &keyMaterial, std::chrono::milliseconds lockLimit = kLockLimit);

    [[nodiscard]] Result<Secret> read(const QString &key) override;
    [[nodiscard]] Status write(const QString &key, const Secret &secret) override;
    [[nodiscard]] Status remove(const QString &key) override;

private:
    /** Returns whether anything changed. */
    using Change = std::function<Result<bool>(VaultContents &contents, const TokenCipher &cipher)>;

    VaultSecretStore(QString path, Secret keyMaterial, std::chrono::milliseconds lockLimit);
    /** The file's contents, checked against the key; nullopt when there is no file. */
    [[nodiscard]] Result<std::optional<VaultContents>> load();
    /** Derives the keys, or takes those of the last time if the header is the same. */
    [[nodiscard]] Status useHeader(const CipherHeader &header);
    [[nodiscard]] Status change(const Change &apply);

    QString m_path;
    Secret m_keyMaterial;
    std::chrono::milliseconds m_lockLimit;
    /** Guards m_cipher. */
    std::mutex m_mutex;
    std::optional<TokenCipher> m_cipher;
};

} // namespace mci::secrets
