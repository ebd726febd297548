// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

namespace mci::test {

/** The look with style and fonts of the program, once for the executable; light, and nothing moves. */
[[nodiscard]] ui::Look &look();

} // namespace mci::test
