// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mci {

/**
 * The second wall behind the Secret type: replaces what looks like a token, code, app secret or key in a text that is about
 * to be logged, stored as an error detail or shown.
 */
[[nodiscard]] QString redacted(const QString &text);

} // namespace mci
