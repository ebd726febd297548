// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/TopCreatives.h"

#include <QHash>

namespace mci::services {

/**
 * What explains a surprising answer: that nothing was counted although the account reports other events, or that the
 * minimums left little or nothing.
 */
[[nodiscard]] std::vector<domain::Hint> topHints(const std::vector<domain::InsightRow> &rows,
                                                 const QHash<QString, domain::AdSetGoal> &goals,
                                                 const TopCreativesAnswer &answer);

} // namespace mci::services
