// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PrivateFiles.h"

#include <QDir>
#include <QFileInfo>

namespace mci::store {

namespace {

Status unreadable(const QString &path, const QString &why)
{
    return failure(
        makeError(ErrorCode::Internal, Reason::ProfileUnreadable, why, {{QStringLiteral("path"), path}}));
}

/** Takes away what others may do and leaves what the user may: a file made read-only stays read-only. */
void closeToOthers(const QString &path)
{
    const auto current = QFile::permissions(path);
    const auto wanted = current & kPrivateFolder;
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    // A foreign owner's file keeps its mode; then this fails and nothing is lost.
    if (current & kOthers)
        QFile::setPermissions(path, wanted);
}

} // namespace

Status ensurePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists()) {
        if (!info.isDir())
            return unreadable(path, QStringLiteral("not a folder"));
        if (!info.isReadable() || !info.isExecutable())
            return unreadable(path, QStringLiteral("no permission"));
        closeToOthers(path);
        return {};
    }
    const QString parent = info.absolutePath();
    if (!QFileInfo::exists(parent)) {
        if (auto made = ensurePrivateFolder(parent); !made)
            return made;
    }
    // Another program may be making the same folder.
    if (!QDir(parent).mkdir(info.fileName(), kPrivateFolder) && !QFileInfo(path).isDir())
        return unreadable(path, QStringLiteral("cannot create the folder"));
    return {};
}

Status ensurePrivateFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return unreadable(path, QStringLiteral("a folder stands where the file belongs"));
    if (!info.exists()) {
        QFile file(path);
        // Fails when another program was quicker, which is as good.
        if (file.open(QFile::WriteOnly | QFile::NewOnly, kPrivateFile))
            return {};
        if (!QFileInfo::exists(path))
            return unreadable(path, file.errorString());
    }
    if (!QFileInfo(path).isReadable())
        return unreadable(path, QStringLiteral("no permission"));
    closeToOthers(path);
    return {};
}

} // namespace mci::store
