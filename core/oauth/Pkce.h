// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QByteArray>

namespace mci::oauth {

/** Proof key for code exchange (RFC 7636, S256). */
struct Pkce
{
    Secret verifier;
    QByteArray challenge;

    [[nodiscard]] static Pkce generate();
};

/** BASE64URL without padding of SHA-256 of the verifier. */
[[nodiscard]] QByteArray pkceChallenge(const QByteArray &verifier);

/** Base64url text of `bytes` bytes from the system's random source: for state and nonce. */
[[nodiscard]] QByteArray randomToken(int bytes = 32);

} // namespace mci::oauth
