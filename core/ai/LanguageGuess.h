// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/Lexicons.h"

namespace mci::ai {

/**
 * The language of an ad's words, of the three that the app speaks: by common words and by letters that one of them has. Where
 * both say nothing, buttons' phrases decide. Other: words, but of none of the three; None: no words.
 */
[[nodiscard]] domain::CopyLanguage guessLanguage(const QString &text, const Lexicons &lexicons);

} // namespace mci::ai
