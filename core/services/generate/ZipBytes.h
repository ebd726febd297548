// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"

#include <vector>

#include <QByteArray>
#include <QString>

namespace mci::services {

struct ZipEntry
{
    /** Its path within the archive. */
    QString name;
    QByteArray bytes;
    /** Pictures are packed already: once more costs time and saves nothing. */
    bool isPacked = false;
};

/**
 * A ZIP of the entries in their order, all of the same time: the same entries give the same bytes, in every time zone. Errors:
 * Internal, with the library's words; Cancelled.
 */
[[nodiscard]] Result<QByteArray> zipBytes(const std::vector<ZipEntry> &entries, UtcTime time,
                                          const CancelToken &cancel);

} // namespace mci::services
