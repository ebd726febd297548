// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/Pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace mci::oauth {

namespace {

constexpr auto kUrlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
/** 86 characters of text: inside the 43 to 128 of RFC 7636 and over its 256 bits. */
constexpr int kVerifierBytes = 64;

} // namespace

QByteArray randomToken(int bytes)
{
    QByteArray raw(bytes, Qt::Uninitialized);
    auto *system = QRandomGenerator::system();
    for (char &byte : raw)
        byte = static_cast<char>(system->bounded(256));
    return raw.toBase64(kUrlSafe);
}

QByteArray pkceChallenge(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(kUrlSafe);
}

Pkce Pkce::generate()
{
    Pkce pkce;
    pkce.verifier = Secret(randomToken(kVerifierBytes));
    pkce.challenge = pkceChallenge(pkce.verifier.reveal());
    return pkce;
}

} // namespace mci::oauth
