// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "secrets/TokenCipher.h"

#include <map>
#include <optional>

namespace mci::secrets {

/** The sealed contents of a vault, in memory. The format stands at VaultSecretStore. */
struct VaultContents
{
    CipherHeader header;
    QByteArray keyCheck;
    std::map<QString, QByteArray> entries;

    [[nodiscard]] QByteArray toBytes() const;
    /** Reason::VaultUnreadable for anything toBytes() did not write. */
    [[nodiscard]] static Result<VaultContents> fromBytes(const QByteArray &bytes);
};

/** nullopt when there is no file. */
[[nodiscard]] Result<std::optional<VaultContents>> readVaultFile(const QString &path);
/** Replaces the file whole, mode 0600; the old one stays when that fails (Reason::VaultUnwritable, DiskIsFull). */
[[nodiscard]] Status writeVaultFile(const QString &path, const VaultContents &contents);

} // namespace mci::secrets
