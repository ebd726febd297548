// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"

#include <chrono>

namespace mci {

/** Waits, but no longer than the token allows; false when cancelled. For worker threads. */
[[nodiscard]] bool pauseFor(std::chrono::milliseconds duration, const CancelToken &cancel);

} // namespace mci
