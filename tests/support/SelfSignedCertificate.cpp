// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SelfSignedCertificate.h"

#include <memory>

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace mci::test {

namespace {

template <auto Free> struct Freer
{
    template <typename T> void operator()(T *object) const { Free(object); }
};

using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<X509_free>>;
using Buffer = std::unique_ptr<BIO, Freer<BIO_free_all>>;

constexpr long kOneDay = 24L * 60 * 60;

QByteArray contentOf(BIO *buffer)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(buffer, &data);
    return {data, size};
}

void addNames(X509 *certificate)
{
    X509_EXTENSION *names = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost");
    X509_add_ext(certificate, names, -1);
    X509_EXTENSION_free(names);
}

Certificate certificateFor(EVP_PKEY *key)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -kOneDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), kOneDay);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    const auto *text = reinterpret_cast<const unsigned char *>("localhost");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, text, -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    addNames(certificate.get());
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

} // namespace

QSslConfiguration selfSignedConfiguration()
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = certificateFor(key.get());
    const Buffer keyText(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey_traditional(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    const Buffer certificateText(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateText.get(), certificate.get());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(contentOf(keyText.get()), QSsl::Ec));
    configuration.setLocalCertificate(QSslCertificate(contentOf(certificateText.get())));
    return configuration;
}

} // namespace mci::test
