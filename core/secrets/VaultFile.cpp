// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/VaultFile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>

namespace mci::secrets {

namespace {

constexpr qint64 kLargestFile = 8LL * 1024 * 1024;
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error unreadable(const QString &why)
{
    return makeError(ErrorCode::SecretStoreUnavailable, Reason::VaultUnreadable, why);
}

Error unwritable(const QFileDevice &file)
{
    const Reason reason = file.error() == QFileDevice::ResourceError ? Reason::DiskIsFull : Reason::VaultUnwritable;
    return makeError(ErrorCode::SecretStoreUnavailable, reason, file.errorString());
}

QByteArray sumLine(const QByteArray &above)
{
    return "sum|" + QCryptographicHash::hash(above, QCryptographicHash::Sha256).toHex() + '\n';
}

std::optional<QByteArray> fromBase64(const QByteArray &text)
{
    const auto result = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return std::nullopt;
    return result.decoded;
}

bool parseEntry(const QByteArray &line, VaultContents &contents)
{
    const QList<QByteArray> fields = line.split('|');
    if (fields.size() != 2)
        return false;
    const auto name = fromBase64(fields[0]);
    const auto sealed = fromBase64(fields[1]);
    if (!name || !sealed)
        return false;
    return contents.entries.emplace(QString::fromUtf8(*name), *sealed).second;
}

} // namespace

QByteArray VaultContents::toBytes() const
{
    QByteArray bytes = header.toLine() + "\ncheck|" + keyCheck.toBase64() + '\n';
    for (const auto &[name, sealed] : entries)
        bytes += name.toUtf8().toBase64() + '|' + sealed.toBase64() + '\n';
    return bytes + sumLine(bytes);
}

Result<VaultContents> VaultContents::fromBytes(const QByteArray &bytes)
{
    const qsizetype sumAt = bytes.lastIndexOf("sum|");
    if (sumAt < 0 || bytes.sliced(sumAt) != sumLine(bytes.first(sumAt)))
        return failure(unreadable(QStringLiteral("checksum does not match")));
    QList<QByteArray> lines = bytes.first(sumAt).split('\n');
    lines.removeLast();
    if (lines.size() < 2 || !lines[1].startsWith("check|"))
        return failure(unreadable(QStringLiteral("no key check")));
    const auto header = CipherHeader::fromLine(lines[0]);
    const auto check = fromBase64(lines[1].sliced(6));
    if (!header || !check)
        return failure(unreadable(QStringLiteral("unknown version or parameters")));
    VaultContents contents{*header, *check, {}};
    for (const QByteArray &line : lines.sliced(2)) {
        if (!parseEntry(line, contents))
            return failure(unreadable(QStringLiteral("malformed entry")));
    }
    return contents;
}

Result<std::optional<VaultContents>> readVaultFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return failure(unreadable(file.errorString()));
    if (file.size() > kLargestFile)
        return failure(unreadable(QStringLiteral("file too large")));
    auto contents = VaultContents::fromBytes(file.readAll());
    if (!contents)
        return failure(contents.error());
    return std::optional(std::move(*contents));
}

Status writeVaultFile(const QString &path, const VaultContents &contents)
{
    QSaveFile file(path);
    const QByteArray bytes = contents.toBytes();
    // The mode is set before the first byte, so that no moment exists in which another user can open it.
    const bool ok = file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerOnly)
        && file.write(bytes) == bytes.size() && file.flush() && file.commit();
    if (!ok)
        return failure(unwritable(file));
    return {};
}

} // namespace mci::secrets
