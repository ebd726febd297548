// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/ThumbnailCache.h"

#include "imaging/PictureHash.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStorageInfo>

namespace mci::imaging {

namespace {

constexpr QFile::Permissions kOwnFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions kOwnFolder = kOwnFile | QFile::ExeOwner;

/** Names come back from the database, so they are checked before they become paths. */
bool isName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("\\A([0-9a-f]{2})/\\1[0-9a-f]{62}\\.(?:jpg|png)\\z"));
    return pattern.match(name).hasMatch();
}

Error fileError(const QString &folder, const QString &text)
{
    constexpr qint64 kSpareBytes = 1024 * 1024;
    const QStorageInfo storage(folder);
    if (storage.isValid() && storage.bytesAvailable() < kSpareBytes)
        return makeError(ErrorCode::DiskFull, Reason::DiskIsFull, text);
    return makeError(ErrorCode::Internal, Reason::ProfileUnreadable, text);
}

bool makeOwnFolder(const QString &path)
{
    return QDir(path).exists() || QDir().mkdir(path, kOwnFolder) || QDir(path).exists();
}

Status writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnFile)
        && file.write(bytes) == bytes.size() && file.flush() && file.commit();
    if (!written)
        return failure(fileError(QFileInfo(path).path(), file.errorString()));
    return {};
}

/** Somebody needs the file now, whoever wrote it when. */
bool refreshTime(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)
        && file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

} // namespace

ThumbnailCache::ThumbnailCache(const QString &folder)
    : m_folder(folder)
{
}

Result<QString> ThumbnailCache::store(const Thumbnail &thumbnail) const
{
    const QString sha = sha256Hex(thumbnail.bytes);
    const QString name = QStringLiteral("%1/%2.%3").arg(sha.left(2), sha, thumbnail.extension);
    if (!isName(name))
        return failure(
            makeError(ErrorCode::Internal, Reason::InternalFault, QStringLiteral("not a thumbnail's extension")));
    const QString path = m_folder.filePath(name);
    if (QFileInfo(path).size() == thumbnail.bytes.size() && refreshTime(path))
        return name;
    const QString parent = QFileInfo(m_folder.path()).path();
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(parent) || !makeOwnFolder(m_folder.path()) || !makeOwnFolder(folder))
        return failure(fileError(parent, QStringLiteral("cannot make the folder for thumbnails")));
    return writeWhole(path, thumbnail.bytes).map([&] { return name; });
}

std::optional<QString> ThumbnailCache::find(const QString &name) const
{
    if (!isName(name) || !m_folder.exists(name))
        return std::nullopt;
    return m_folder.absoluteFilePath(name);
}

Result<QByteArray> ThumbnailCache::read(const QString &name) const
{
    const std::optional<QString> path = find(name);
    QFile file(path.value_or(QString()));
    if (!path || !file.open(QIODevice::ReadOnly))
        return failure(makeError(ErrorCode::NotFound, Reason::ImageMissing, QStringLiteral("no such thumbnail")));
    QByteArray bytes = file.readAll();
    if (sha256Hex(bytes) != QFileInfo(name).baseName())
        return failure(
            makeError(ErrorCode::Internal, Reason::ImageCorrupt, QStringLiteral("not the bytes that were stored")));
    return bytes;
}

Status ThumbnailCache::remove(const QString &name) const
{
    const std::optional<QString> path = find(name);
    if (!path)
        return {};
    QFile file(*path);
    if (!file.remove() && file.exists())
        return failure(fileError(m_folder.path(), file.errorString()));
    // Succeeds only for the last one of its folder.
    m_folder.rmdir(name.left(2));
    return {};
}

Status ThumbnailCache::clear() const
{
    // Only what has the shape of ours, in case the folder was set to one that holds other things.
    static const QRegularExpression ours(QStringLiteral("\\A[0-9a-f]{2}\\z"));
    for (const QString &entry : m_folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (ours.match(entry).hasMatch() && !QDir(m_folder.filePath(entry)).removeRecursively())
            return failure(fileError(m_folder.path(), QStringLiteral("cannot remove thumbnails")));
    }
    return {};
}

QStringList ThumbnailCache::names() const
{
    QStringList out;
    QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = m_folder.relativeFilePath(files.next());
        if (isName(name))
            out.append(name);
    }
    out.sort();
    return out;
}

qint64 ThumbnailCache::totalBytes() const
{
    qint64 total = 0;
    for (const QString &name : names())
        total += QFileInfo(m_folder.filePath(name)).size();
    return total;
}

} // namespace mci::imaging
