// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QString>

namespace mci {

/** A new UUID version 7 (RFC 9562: time-ordered) behind a prefix, such as `job_0190…`; unguessable enough, not a secret. */
[[nodiscard]] QString newId(const Clock &clock, QLatin1String prefix);

} // namespace mci
