// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/brief/Brief.h"

namespace mci::services {

/**
 * What a text says that no ad of the brand may: the first of domain::forbiddenPhrases(), as the brief has it, or a claim that ads
 * must not make, in small letters without accents. Empty: nothing.
 */
[[nodiscard]] QString ruledOutIn(const QString &text, const domain::Brief &brief);

} // namespace mci::services
