// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobHandler.h"

namespace mci::jobs {

/** Why a try was told to stop; the first one counts. */
enum class StopCause { None, Cancelled, Shutdown, TooLong, LeaseLost, GivesWay };

struct VerdictInput
{
    int attempt = 1;
    int maxAttempts = 3;
    StopCause stop = StopCause::None;
    UtcTime now{};
    /** Wait where the error names no time. */
    std::chrono::milliseconds postponeDefault{0};
    /** In [0, 1). */
    double random = 0;
};

/** What becomes of a try that ended with an error. Pure. */
[[nodiscard]] store::JobSettlement verdictOf(const Error &error, const VerdictInput &input);
/** What becomes of a try by the handler's word; the children and the commit function are the caller's. */
[[nodiscard]] store::JobSettlement verdictOf(const JobOutcome &outcome);

} // namespace mci::jobs
