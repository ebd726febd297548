// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/CreativePatterns.h"

#include <QString>

namespace mci::ai {

/** The rules for the model. The same for every creative: nothing of an ad is ever part of it. */
[[nodiscard]] QString patternInstructions();

/** The copy as dataBlock() makes it. */
[[nodiscard]] QString copyAsData(const domain::AdCopy &copy);

} // namespace mci::ai
