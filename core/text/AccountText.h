// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"

#include <QString>

namespace mci::text {

/** Of Meta's account_status number; an unknown number is shown as it is. */
[[nodiscard]] QString adAccountStatusText(int status);
[[nodiscard]] QString connectionStateText(domain::ConnectionState state);
[[nodiscard]] QString renewalStrategyText(domain::RenewalStrategy strategy);

} // namespace mci::text
