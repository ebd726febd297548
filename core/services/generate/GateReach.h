// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mci::services {

/** How much of the organization's library something was compared with. */
struct GateReach
{
    /** Ads, and creatives that were made and approved. */
    int compared = 0;
    /** Those of them whose picture is not here. */
    int byTextAlone = 0;
    /** Ads of which only the name is known yet, so that there was nothing to compare with; not among `compared`. */
    int notRead = 0;
    bool operator==(const GateReach &) const = default;
};

} // namespace mci::services
