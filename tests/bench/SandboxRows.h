// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Insight.h"

#include <vector>

namespace mci::bench {

/** Insight rows as the sandbox's biggest account sends them and our decoder reads them; at most one for each of its ads. */
[[nodiscard]] std::vector<domain::InsightRow> sandboxRows(int ads);

/** The same account's rows of single days, as many days as the sandbox has, an ad's days one after the other. */
[[nodiscard]] std::vector<domain::InsightRow> sandboxDayRows(int ads);

} // namespace mci::bench
