// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "domain/Creative.h"
#include "services/ServiceConfig.h"

namespace mci::services {

/**
 * Whether a creative of the top has to be fetched: never read, read more than a week ago, its thumbnail file gone, or its
 * picture not there for a reason that may have passed (tried again after an hour).
 */
[[nodiscard]] bool needsIngest(const domain::Creative &creative, const ServiceConfig &config, UtcTime now);

} // namespace mci::services
