// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/VaultSecretStore.h"

#include "base/LockFile.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace mci::secrets {

namespace {

Error vaultError(Reason reason, QString detail = {})
{
    return makeError(ErrorCode::SecretStoreUnavailable, reason, std::move(detail));
}

Status prepareFolder(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (folder.exists())
        return {};
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkpath(folder.path()) || !QFile::setPermissions(folder.path(), ownerOnly))
        return failure(vaultError(Reason::VaultUnwritable, QStringLiteral("the folder cannot be made")));
    return {};
}

Status lockVault(QLockFile &lock, std::chrono::milliseconds limit)
{
    if (takeLock(lock, limit))
        return {};
    const bool busy = lock.error() == QLockFile::LockFailedError;
    return failure(vaultError(busy ? Reason::VaultBusy : Reason::VaultUnwritable, QStringLiteral("no lock")));
}

} // namespace

VaultSecretStore::VaultSecretStore(QString path, Secret keyMaterial, std::chrono::milliseconds lockLimit)
    : m_path(std::move(path))
    , m_keyMaterial(std::move(keyMaterial))
    , m_lockLimit(lockLimit)
{
}

Result<std::unique_ptr<VaultSecretStore>> VaultSecretStore::open(const QString &path, const Secret &keyMaterial,
                                                                 std::chrono::milliseconds lockLimit)
{
    if (keyMaterial.isEmpty())
        return failure(vaultError(Reason::VaultKeyMissing));
    if (QString::fromUtf8(keyMaterial.reveal()).size() < kShortestKey)
        return failure(vaultError(Reason::VaultKeyTooShort));
    std::unique_ptr<VaultSecretStore> store(new VaultSecretStore(path, keyMaterial, lockLimit));
    const std::scoped_lock guard(store->m_mutex);
    if (auto contents = store->load(); !contents)
        return failure(contents.error());
    return store;
}

Status VaultSecretStore::useHeader(const CipherHeader &header)
{
    if (m_cipher && m_cipher->header() == header)
        return {};
    auto cipher = TokenCipher::derive(m_keyMaterial, header);
    if (!cipher)
        return failure(cipher.error());
    m_cipher = std::move(*cipher);
    return {};
}

Result<std::optional<VaultContents>> VaultSecretStore::load()
{
    auto contents = readVaultFile(m_path);
    if (!contents || !*contents)
        return contents;
    if (Status status = useHeader((*contents)->header); !status)
        return failure(status.error());
    if (!constantTimeEquals(m_cipher->keyCheck(), (*contents)->keyCheck))
        return failure(vaultError(Reason::VaultKeyWrong));
    return contents;
}

Result<Secret> VaultSecretStore::read(const QString &key)
{
    const std::scoped_lock guard(m_mutex);
    const auto contents = load();
    if (!contents)
        return failure(contents.error());
    if (*contents) {
        const auto &entries = (*contents)->entries;
        if (const auto entry = entries.find(key); entry != entries.end())
            return m_cipher->open(key, entry->second);
    }
    return failure(makeError(ErrorCode::NotFound, Reason::SecretNotFound, key));
}

Status VaultSecretStore::change(const Change &apply)
{
    const std::scoped_lock guard(m_mutex);
    if (Status ready = prepareFolder(m_path); !ready)
        return ready;
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (Status locked = lockVault(lock, m_lockLimit); !locked)
        return locked;
    auto loaded = load();
    if (!loaded)
        return failure(loaded.error());
    if (!*loaded) {
        const auto header = CipherHeader::withRandomSalt();
        if (Status status = useHeader(header); !status)
            return status;
        loaded->emplace(VaultContents{header, m_cipher->keyCheck(), {}});
    }
    const auto changed = apply(**loaded, *m_cipher);
    if (!changed)
        return failure(changed.error());
    return *changed ? writeVaultFile(m_path, **loaded) : Status();
}

Status VaultSecretStore::write(const QString &key, const Secret &secret)
{
    return change([&](VaultContents &contents, const TokenCipher &cipher) -> Result<bool> {
        auto sealed = cipher.seal(key, secret);
        if (!sealed)
            return failure(sealed.error());
        contents.entries.insert_or_assign(key, std::move(*sealed));
        return true;
    });
}

Status VaultSecretStore::remove(const QString &key)
{
    {
        // Forgetting in an empty profile must not leave a file, a folder or a lock behind.
        const std::scoped_lock guard(m_mutex);
        if (!QFileInfo::exists(m_path))
            return {};
    }
    return change(
        [&](VaultContents &contents, const TokenCipher &) -> Result<bool> { return contents.entries.erase(key) > 0; });
}

} // namespace mci::secrets
