// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace mci {

/**
 * The wait before try `attempt` + 1 after try `attempt` (from 1) failed: 1 s, 2 s, 4 s, … plus up to half as much again at random
 * (`random` in [0,1)), so that many clients that failed together do not come back together.
 */
[[nodiscard]] std::chrono::milliseconds backoff(int attempt, double random);

} // namespace mci
