// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "writer/CopyRequest.h"

#include <QMap>

namespace mci::writer {

/**
 * What Meta recommends for each placement, by name: feed, mobile_feed, stories, reels, right_column. Internal, with file and
 * field, for broken data.
 */
[[nodiscard]] Result<QMap<QString, CopyLimits>> placementLimits();
/** InvalidRequest for a placement that is not known. */
[[nodiscard]] Result<CopyLimits> limitsOf(const QString &placement);

} // namespace mci::writer
