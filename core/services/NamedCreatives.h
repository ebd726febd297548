// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "domain/Insight.h"
#include "store/AdSetRepository.h"

namespace mci::services {

/** Every ad of the rows gets a creative, if only with its name: what others refer to. */
[[nodiscard]] Status addNamedCreatives(store::Session &session, const store::AdAccountKey &account,
                                       const std::vector<domain::InsightRow> &rows, UtcTime now);

} // namespace mci::services
