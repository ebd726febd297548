// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/WholeFile.h"

#include <memory>

#include <QSaveFile>

namespace mci {

namespace {

Error unfinished(const QSaveFile &file)
{
    return makeError(ErrorCode::DiskFull, Reason::DiskIsFull, file.errorString(),
                     {{QStringLiteral("path"), file.fileName()}});
}

} // namespace

Status writeWholeFiles(const std::vector<WholeFile> &files)
{
    std::vector<std::unique_ptr<QSaveFile>> open;
    for (const auto &[path, bytes] : files) {
        QSaveFile &file = *open.emplace_back(std::make_unique<QSaveFile>(path));
        if (!file.open(QIODevice::WriteOnly))
            return failure(makeError(ErrorCode::InvalidRequest, Reason::FileUnwritable, file.errorString(),
                                     {{QStringLiteral("path"), path}}));
        // Qt 6.4 commits a file whose last bytes could not be written: only flushing tells. What could be begun and not ended
        // has run out of room, whatever the limit's name.
        if (file.write(bytes) != bytes.size() || !file.flush())
            return failure(unfinished(file));
    }
    for (const auto &file : open) {
        if (!file->commit())
            return failure(unfinished(*file));
    }
    return {};
}

Status writeWholeFile(const QString &path, const QByteArray &bytes)
{
    return writeWholeFiles({{path, bytes}});
}

} // namespace mci
