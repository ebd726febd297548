// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "imaging/Thumbnail.h"

#include <QDir>
#include <QStringList>

namespace mci::imaging {

/**
 * Thumbnails as files of the user alone (0600 in folders 0700), named by the SHA-256 of their own content:
 * `ab/<sha256>.jpg`. So a name proves its bytes, equal pictures are kept once, and a name may be shared by several
 * creatives: remove one only when no row points to it any more. Files appear whole or not at all. Safe from any thread
 * and from several programs.
 */
class ThumbnailCache
{
public:
    /** The folder is made when the first thumbnail is stored. */
    explicit ThumbnailCache(const QString &folder);

    /** Gives the name below the folder. A picture that is there already is not written again, only as new as if it were. */
    [[nodiscard]] Result<QString> store(const Thumbnail &thumbnail) const;
    /** The file's full path; nullopt when it is not there or `name` is not a name this cache gives. */
    [[nodiscard]] std::optional<QString> find(const QString &name) const;
    /** The bytes; ImageMissing when absent, ImageCorrupt when they are not those the name promises. */
    [[nodiscard]] Result<QByteArray> read(const QString &name) const;
    /** Success also when it was not there. */
    [[nodiscard]] Status remove(const QString &name) const;
    /** Everything, with what crashed writes left behind. */
    [[nodiscard]] Status clear() const;
    /** Names of all thumbnails, sorted, for comparing with the rows. */
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] qint64 totalBytes() const;

private:
    QDir m_folder;
};

} // namespace mci::imaging
