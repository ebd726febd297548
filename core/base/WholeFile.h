// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <vector>

#include <QByteArray>
#include <QString>

namespace mci {

/**
 * Writes a file that somebody chose: whole or not at all, in the place of one that was there. InvalidRequest where it cannot be
 * begun, DiskFull where it cannot be ended, both with the path.
 */
[[nodiscard]] Status writeWholeFile(const QString &path, const QByteArray &bytes);

struct WholeFile
{
    QString path;
    QByteArray bytes;
};

/** Several at a time: none takes its place before there is room for all of them. Errors as above. */
[[nodiscard]] Status writeWholeFiles(const std::vector<WholeFile> &files);

} // namespace mci
