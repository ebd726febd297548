// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/WholeFile.h"

#include <QSaveFile>

namespace mci {

Status writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(invalidOption(Reason::OptionMalformed, QStringLiteral("target"), path, file.errorString()));
    // Qt 6.4 commits a file whose last bytes could not be written: only flushing tells. What could be begun and not ended has
    // run out of room, whatever the limit's name.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return failure(
            makeError(ErrorCode::DiskFull, Reason::DiskIsFull, file.errorString(), {{QStringLiteral("path"), path}}));
    return {};
}

} // namespace mci
