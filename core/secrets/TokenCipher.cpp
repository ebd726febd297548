// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/TokenCipher.h"

#include <QMessageAuthenticationCode>

#include <memory>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace mci::secrets {

namespace {

constexpr int kSaltBytes = 16;
constexpr int kKeyBytes = 32;
constexpr int kBlockBytes = 16;
constexpr quint64 kMostScryptBytes = 256ULL * 1024 * 1024;

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

/**
 * Gives back at once what OpenSSL keeps for this thread. Left to the thread's end it can be lost: QThread::wait() returns
 * before that, and a program that ends then has already told OpenSSL to clean up.
 */
class ThreadStateEnd
{
public:
    ThreadStateEnd() = default;
    ~ThreadStateEnd() { OPENSSL_thread_stop(); }
    Q_DISABLE_COPY_MOVE(ThreadStateEnd)
};

Error unreadable(const char *why)
{
    return makeError(ErrorCode::SecretStoreUnavailable, Reason::VaultUnreadable, QLatin1String(why));
}

Error cryptoFailed(const char *what)
{
    return makeError(ErrorCode::Internal, Reason::None, QLatin1String(what));
}

const unsigned char *bytesOf(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

unsigned char *bytesOf(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

bool isPowerOfTwo(quint64 value)
{
    return value != 0 && (value & (value - 1)) == 0;
}

/** One pass of AES-256-CBC with PKCS #7 padding. */
std::optional<QByteArray> aesCbc(bool encrypt, const Secret &key, const QByteArray &iv, const QByteArray &input)
{
    const CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    QByteArray output(input.size() + kBlockBytes, Qt::Uninitialized);
    int written = 0;
    int last = 0;
    if (!context
        || EVP_CipherInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, bytesOf(key.reveal()), bytesOf(iv), encrypt)
            != 1
        || EVP_CipherUpdate(context.get(), bytesOf(output), &written, bytesOf(input), static_cast<int>(input.size()))
            != 1
        || EVP_CipherFinal_ex(context.get(), bytesOf(output) + written, &last) != 1) {
        wipe(output);
        return std::nullopt;
    }
    output.resize(written + last);
    return output;
}

} // namespace

CipherHeader CipherHeader::withRandomSalt()
{
    const ThreadStateEnd end;
    CipherHeader header;
    header.salt.resize(kSaltBytes);
    // Without randomness there is no safe way on; derive() refuses the empty salt.
    if (RAND_bytes(bytesOf(header.salt), kSaltBytes) != 1)
        header.salt.clear();
    return header;
}

QByteArray CipherHeader::toLine() const
{
    return "v1|" + salt.toBase64() + '|' + QByteArray::number(costN) + '|' + QByteArray::number(blockSizeR) + '|'
        + QByteArray::number(parallelP);
}

std::optional<CipherHeader> CipherHeader::fromLine(const QByteArray &line)
{
    const QList<QByteArray> fields = line.split('|');
    if (fields.size() != 5 || fields[0] != "v1")
        return std::nullopt;
    CipherHeader header;
    const auto salt = QByteArray::fromBase64Encoding(fields[1], QByteArray::AbortOnBase64DecodingErrors);
    bool nOk = false;
    bool rOk = false;
    bool pOk = false;
    header.salt = salt.decoded;
    header.costN = fields[2].toULongLong(&nOk);
    header.blockSizeR = fields[3].toUInt(&rOk);
    header.parallelP = fields[4].toUInt(&pOk);
    if (!salt || header.salt.size() != kSaltBytes || !nOk || !rOk || !pOk)
        return std::nullopt;
    const bool sane = isPowerOfTwo(header.costN) && header.costN > 1 && header.costN <= (1U << 20)
        && header.blockSizeR >= 1 && header.blockSizeR <= 32 && header.parallelP >= 1 && header.parallelP <= 16
        && 128 * header.costN * header.blockSizeR <= kMostScryptBytes;
    if (!sane)
        return std::nullopt;
    return header;
}

TokenCipher::TokenCipher(CipherHeader header, Secret encryptionKey, Secret macKey)
    : m_header(std::move(header))
    , m_encryptionKey(std::move(encryptionKey))
    , m_macKey(std::move(macKey))
{
}

Result<TokenCipher> TokenCipher::derive(const Secret &keyMaterial, const CipherHeader &header)
{
    const ThreadStateEnd end;
    if (header.salt.size() != kSaltBytes)
        return failure(cryptoFailed("no random salt"));
    QByteArray keys(2 * kKeyBytes, Qt::Uninitialized);
    // OpenSSL's own limit is exactly what these parameters need without the overhead, so it has to be raised.
    const int ok =
        EVP_PBE_scrypt(keyMaterial.reveal().constData(), static_cast<std::size_t>(keyMaterial.reveal().size()),
                       bytesOf(header.salt), kSaltBytes, header.costN, header.blockSizeR, header.parallelP,
                       2 * kMostScryptBytes, bytesOf(keys), static_cast<std::size_t>(keys.size()));
    if (ok != 1)
        return failure(cryptoFailed("scrypt failed"));
    TokenCipher cipher(header, Secret(keys.first(kKeyBytes)), Secret(keys.last(kKeyBytes)));
    wipe(keys);
    return cipher;
}

QByteArray TokenCipher::tag(const QString &name, const QByteArray &ivAndCipherText) const
{
    const QByteArray nameBytes = name.toUtf8();
    // The lengths keep "ab"+"c" apart from "a"+"bc".
    const QByteArray message = m_header.toLine() + '\n' + QByteArray::number(nameBytes.size()) + '\n' + nameBytes
        + QByteArray::number(ivAndCipherText.size()) + '\n' + ivAndCipherText;
    return QMessageAuthenticationCode::hash(message, m_macKey.reveal(), QCryptographicHash::Sha256);
}

QByteArray TokenCipher::keyCheck() const
{
    return QMessageAuthenticationCode::hash("key check\n" + m_header.toLine(), m_macKey.reveal(),
                                            QCryptographicHash::Sha256);
}

Result<QByteArray> TokenCipher::seal(const QString &name, const Secret &secret) const
{
    const ThreadStateEnd end;
    QByteArray iv(kIvBytes, Qt::Uninitialized);
    if (RAND_bytes(bytesOf(iv), kIvBytes) != 1)
        return failure(cryptoFailed("no random bytes"));
    const auto cipherText = aesCbc(true, m_encryptionKey, iv, secret.reveal());
    if (!cipherText)
        return failure(cryptoFailed("encryption failed"));
    const QByteArray sealed = iv + *cipherText;
    return sealed + tag(name, sealed);
}

Result<Secret> TokenCipher::open(const QString &name, const QByteArray &sealed) const
{
    const ThreadStateEnd end;
    if (sealed.size() < kIvBytes + kBlockBytes + kTagBytes)
        return failure(unreadable("entry too short"));
    const QByteArray ivAndCipherText = sealed.chopped(kTagBytes);
    if (!constantTimeEquals(tag(name, ivAndCipherText), sealed.last(kTagBytes)))
        return failure(unreadable("entry does not authenticate"));
    auto plain = aesCbc(false, m_encryptionKey, ivAndCipherText.first(kIvBytes), ivAndCipherText.sliced(kIvBytes));
    if (!plain)
        return failure(unreadable("entry does not decrypt"));
    return Secret(std::move(*plain));
}

} // namespace mci::secrets
