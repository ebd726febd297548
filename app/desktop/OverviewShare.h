// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"

namespace mci::desktop {

/**
 * An answer for the windows. Whoever lets go of it last does not wait: thousands of creatives are taken apart on another
 * thread, since that holds up a window for several frames.
 */
[[nodiscard]] ui::SharedOverview shareOverview(services::CreativeOverviewAnswer answer);

} // namespace mci::desktop
