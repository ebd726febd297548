// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/CreativePatterns.h"

#include <QString>

namespace mci::ai {

/** The rules for the model. The same for every creative: nothing of an ad is ever part of it. */
[[nodiscard]] QString patternInstructions();

/**
 * The copy as one line of JSON between two marker lines. The markers carry the SHA-256 of that line, so no copy can hold
 * its own marker, and the same copy always gives the same text.
 */
[[nodiscard]] QString copyAsData(const domain::AdCopy &copy);

/** Asks again after an answer that did not fit; `problem` is ours and quotes nothing of that answer. */
[[nodiscard]] QString repairRequest(const QString &problem);

} // namespace mci::ai
