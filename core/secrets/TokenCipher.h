// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <optional>

namespace mci::secrets {

/** The first line of a vault, `v1|<salt, base64>|<N>|<r>|<p>`: what it takes, besides the key material, to get at the
 * keys. */
struct CipherHeader
{
    QByteArray salt;
    quint64 costN = 1U << 15;
    quint32 blockSizeR = 8;
    quint32 parallelP = 1;

    [[nodiscard]] static CipherHeader withRandomSalt();
    [[nodiscard]] QByteArray toLine() const;
    /** nullopt for another version, a malformed line, or parameters that would eat the machine's memory. */
    [[nodiscard]] static std::optional<CipherHeader> fromLine(const QByteArray &line);
    bool operator==(const CipherHeader &) const = default;
};

/**
 * Seals one secret at a time: AES-256-CBC under a random IV, then HMAC-SHA-256 over header, entry name, IV and
 * ciphertext (encrypt-then-MAC). The two keys come from the key material by scrypt, which takes about a tenth of a
 * second: keep the object. A value; safe to use from several threads at once.
 */
class TokenCipher
{
public:
    static constexpr int kIvBytes = 16;
    static constexpr int kTagBytes = 32;

    [[nodiscard]] static Result<TokenCipher> derive(const Secret &keyMaterial, const CipherHeader &header);

    /** `iv|ct|tag` without separators. The name is authenticated: a blob moved to another entry does not open. */
    [[nodiscard]] Result<QByteArray> seal(const QString &name, const Secret &secret) const;
    /** Reason::VaultUnreadable for anything that was not sealed by these keys, under this header, for this name. */
    [[nodiscard]] Result<Secret> open(const QString &name, const QByteArray &sealed) const;
    /** Depends on header and keys only: tells a wrong key from a damaged entry. */
    [[nodiscard]] QByteArray keyCheck() const;

    [[nodiscard]] const CipherHeader &header() const { return m_header; }

private:
    TokenCipher(CipherHeader header, Secret encryptionKey, Secret macKey);
    [[nodiscard]] QByteArray tag(const QString &name, const QByteArray &ivAndCipherText) const;

    CipherHeader m_header;
    Secret m_encryptionKey;
    Secret m_macKey;
};

} // namespace mci::secrets
