// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/ThumbnailStore.h"
#include "dashboard/ReportHtml.h"

namespace mci::ui {

/** The chart by day and the quadrant, as paper wants them: light, and twice as fine as on a screen. GUI thread. */
[[nodiscard]] std::vector<ReportPicture> reportPictures(const DashboardData &dashboard, ThumbnailStore &thumbnails);

} // namespace mci::ui
