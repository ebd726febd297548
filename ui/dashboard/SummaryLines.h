// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/SummaryRow.h"

#include <vector>

namespace mci::ui {

struct DashboardData;

/** The sentences of a dashboard's summary in the reader's language, for the page and for reports. */
[[nodiscard]] std::vector<SummaryRowContent> summaryLines(const DashboardData &dashboard);

} // namespace mci::ui
