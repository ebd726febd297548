// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>

namespace mci::text {

/**
 * What people read of an error: what happened, what is safe, one next step. Never shows `detail`; values pass the
 * redaction once more. Times are local, in the default locale. Any thread, once the translation stands.
 */
[[nodiscard]] QString errorMessage(const Error &error);
/** As above; `now` decides whether a time needs its date beside it. */
[[nodiscard]] QString errorMessage(const Error &error, UtcTime now);

} // namespace mci::text
