// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SecretStoreFactory.h"
#include "support/TestMain.h"

#include <QTemporaryDir>

using namespace mci;
using namespace mci::secrets;

class TestSecretStoreFactory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesRoundTrip()
    {
        for (const auto kind : {SecretStoreKind::Keychain, SecretStoreKind::Vault, SecretStoreKind::Session})
            QCOMPARE(secretStoreKindFromName(secretStoreKindName(kind)), std::optional(kind));
        QCOMPARE(secretStoreKindName(SecretStoreKind::Session), QStringLiteral("session"));
        QVERIFY(!secretStoreKindFromName(QStringLiteral("plain")));
    }
    void sessionNeedsNothing()
    {
        const auto store = openSecretStore(SecretStoreKind::Session, {});
        QVERIFY(store.has_value());
        QVERIFY((*store)->write(QStringLiteral("k"), Secret("v")).has_value());
    }
    void vaultNeedsItsKey()
    {
        const QTemporaryDir dir;
        SecretStoreOptions options;
        options.vaultPath = dir.filePath(QStringLiteral("secrets.vault"));
        const auto missing = openSecretStore(SecretStoreKind::Vault, options);
        QCOMPARE(missing.error().code, ErrorCode::SecretStoreUnavailable);
        QCOMPARE(missing.error().reason, Reason::VaultKeyMissing);
        options.encryptionKey = Secret(QByteArray(32, 'k'));
        QVERIFY(openSecretStore(SecretStoreKind::Vault, options).has_value());
    }
    void keychainIsNotAskedOnOpening() { QVERIFY(openSecretStore(SecretStoreKind::Keychain, {}).has_value()); }
};

MCI_TEST_CLASS(TestSecretStoreFactory);
#include "tst_SecretStoreFactory.moc"
