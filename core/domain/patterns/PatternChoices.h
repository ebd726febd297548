// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/CreativePatterns.h"

namespace mci::domain {

/** Stored names of all values that the field can have; of a ratio the usual ones; empty for a text. */
[[nodiscard]] QStringList choicesOf(PatternField field);

} // namespace mci::domain
